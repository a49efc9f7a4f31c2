// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace textback {

/// Our icons as pixmaps in any colour. The drawings say "currentColor"; QtSvg would paint that black, so the colour is
/// put into the bytes before rendering. Bounded; used on the UI thread.
class IconCache {
public:
    IconCache();
    /// @param size logical pixels, square. An unknown name gives an empty pixmap of that size.
    [[nodiscard]] QPixmap pixmap(const QString &name, int size, const QColor &color, qreal devicePixelRatio) const;
    /// Mirrors the icons that point somewhere, for right-to-left.
    [[nodiscard]] QPixmap pixmap(const QString &name, int size, const QColor &color, qreal devicePixelRatio,
                                 Qt::LayoutDirection direction) const;
    /// Whether an icon of that name is part of the program.
    [[nodiscard]] static bool exists(const QString &name);
    /// Whether the icon is mirrored where people read from right to left.
    [[nodiscard]] static bool isDirectional(const QString &name);

private:
    mutable QCache<QString, QPixmap> m_pixmaps;
};

} // namespace textback
