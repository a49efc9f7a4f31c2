// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/iconcache.h"

#include <QFile>
#include <QPainter>
#include <QSet>
#include <QSvgRenderer>
#include <QTransform>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int MostKilobytes = 4096;
constexpr int PictureSize = 48;

QString pathOf(const QString &name)
{
    return u":/textback/icons/"_s + name + u".svg"_s;
}

QPixmap render(const QString &name, int size, const QColor &color, qreal ratio)
{
    const int pixels = std::max(1, int(std::ceil(size * ratio)));
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QFile file(pathOf(name));
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray drawing = file.readAll();
        drawing.replace("currentColor", color.name().toLatin1());
        if (size >= PictureSize)
            drawing.replace("stroke-width=\"1.75\"", "stroke-width=\"0.8\""); // as a picture, lines as thin as words
        QSvgRenderer renderer(drawing);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    }
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

IconCache::IconCache() : m_pixmaps(MostKilobytes) {}

QPixmap IconCache::pixmap(const QString &name, int size, const QColor &color, qreal devicePixelRatio) const
{
    const QString key = u"%1/%2/%3/%4"_s.arg(name).arg(size).arg(color.rgba()).arg(devicePixelRatio);
    if (const QPixmap *kept = m_pixmaps.object(key))
        return *kept;
    const QPixmap made = render(name, size, color, devicePixelRatio);
    m_pixmaps.insert(key, new QPixmap(made), std::max(1, made.width() * made.height() * 4 / 1024));
    return made;
}

QPixmap IconCache::pixmap(const QString &name, int size, const QColor &color, qreal devicePixelRatio,
                          Qt::LayoutDirection direction) const
{
    QPixmap plain = pixmap(name, size, color, devicePixelRatio);
    if (direction == Qt::LeftToRight || !isDirectional(name))
        return plain;
    QPixmap mirrored = plain.transformed(QTransform().scale(-1, 1));
    mirrored.setDevicePixelRatio(devicePixelRatio);
    return mirrored;
}

bool IconCache::exists(const QString &name)
{
    return QFile::exists(pathOf(name));
}

bool IconCache::isDirectional(const QString &name)
{
    static const QSet<QString> directional{u"callbacks"_s,   u"activity"_s,  u"setup"_s,         u"call-in"_s,
                                           u"call-out"_s,    u"text-back"_s, u"send"_s,          u"send-done"_s,
                                           u"undo"_s,        u"redo"_s,      u"chevron-right"_s, u"arrow-left"_s,
                                           u"arrow-right"_s, u"external"_s};
    return directional.contains(name);
}

} // namespace textback
