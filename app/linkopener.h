// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>

#include <functional>

namespace textback {

/// Opens links in the programs of this computer, and says where there is none. Only what is known to be safe to open.
/// UI thread.
class LinkOpener : public QObject {
    Q_OBJECT
public:
    using Opener = std::function<bool(const QUrl &)>;

    explicit LinkOpener(QObject *parent = nullptr);
    /// @param asker a program like xdg-mime that knows what opens which kind of link; empty: `open` knows.
    LinkOpener(QString asker, Opener open, QObject *parent = nullptr);
    /// @param failed called where nothing here opens it, unless `context` is gone by then.
    void open(const QUrl &url, QObject *context, const std::function<void()> &failed);

private:
    QString m_asker;
    Opener m_open;
};

} // namespace textback
