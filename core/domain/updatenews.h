// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QUrl>

#include <optional>

namespace textback {

/// A version later than this one, as the feed says.
struct NewerVersion {
    QString version; ///< Digits and points alone.
    QUrl page; ///< Where people read about it and get it; https. Empty: the feed does not say.
    friend bool operator==(const NewerVersion &, const NewerVersion &) = default;
};

/// Whether there is one that nobody was told of yet. Nothing is ever fetched or installed by it. UI thread.
class UpdateNews : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] virtual std::optional<NewerVersion> newer() const = 0;
    /// A person has seen it: this version is not told again.
    virtual void setSeen() = 0;

signals:
    void changed();
};

} // namespace textback
