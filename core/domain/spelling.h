// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace textback {

/// Knows how words are written, where a dictionary of the person's language is installed. UI thread.
class Spelling : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// False until the dictionary is read, and where there is none.
    [[nodiscard]] virtual bool isReady() const = 0;
    [[nodiscard]] virtual bool isRight(const QString &word) = 0;
    [[nodiscard]] virtual QStringList suggestions(const QString &word, int most) = 0;
    /// From now on the word is right; for this run.
    virtual void learn(const QString &word) = 0;

signals:
    void becameReady();
};

} // namespace textback
