// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/picturefile.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

namespace textback {

namespace {

constexpr qint64 MostPixels = 100'000'000;

bool isTrustedFormat(const QByteArray &format)
{
    static const QList<QByteArray> formats{"jpeg", "jpg", "png", "gif", "webp", "bmp", "tiff", "heic", "heif", "avif"};
    return formats.contains(format.toLower());
}

QByteArray asJpeg(const QImage &image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(quality);
    return writer.write(image) ? bytes : QByteArray();
}

/// Pixels alone on white: JPEG knows no transparency, and texts of a PNG (where, by whom) go no further.
QImage flattened(const QImage &image)
{
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter painter(&flat);
    painter.drawImage(0, 0, image);
    return flat;
}

} // namespace

QImage loadPicture(QIODevice &device, QSize most)
{
    QImageReader reader(&device);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!isTrustedFormat(reader.format()) || size.isEmpty() || qint64(size.width()) * size.height() > MostPixels)
        return {};
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize room = turned ? most.transposed() : most;
    if (size.width() > room.width() || size.height() > room.height())
        reader.setScaledSize(size.scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage image = reader.read();
    if (image.width() > most.width() || image.height() > most.height()) // a reader that does not scale by itself
        image = image.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    image.setDevicePixelRatio(1);
    return image;
}

QByteArray photoForSending(QIODevice &device, qint64 most)
{
    constexpr int LongestSide = 2048;
    constexpr int ShortestSide = 320;
    constexpr int Quality = 82;
    constexpr int LeastQuality = 60;
    QImage image = loadPicture(device, {LongestSide, LongestSide});
    if (image.isNull())
        return {};
    image = flattened(image);
    for (int side = LongestSide; side >= ShortestSide; side = side * 3 / 4) {
        const QImage smaller = image.width() > side || image.height() > side
            ? image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation)
            : image;
        for (const int quality : {Quality, LeastQuality}) {
            const QByteArray bytes = asJpeg(smaller, quality);
            if (!bytes.isEmpty() && bytes.size() <= most)
                return bytes;
        }
    }
    return {};
}

} // namespace textback
