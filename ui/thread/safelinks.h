// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QUrl>

namespace textback {

/// A piece of a text that can be opened.
struct FoundLink {
    qsizetype start = 0;
    qsizetype length = 0;
    QUrl url;
};

/// The http, https, tel and mailto addresses in a stranger's text; nothing else is ever a link. At most 50.
[[nodiscard]] QList<FoundLink> findLinks(const QString &text);
/// Whether we may hand this address to the system.
[[nodiscard]] bool isSafeToOpen(const QUrl &url);

} // namespace textback
