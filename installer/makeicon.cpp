// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// makeicon PICTURE DRAWING SIZE [DRAWING SIZE]...: the program's mark as systems want it: a .png of one size, or an
// .ico (Windows) or .icns (macOS) of several.
#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QMap>
#include <QPainter>
#include <QSvgRenderer>
#include <QtEndian>

namespace {

QByteArray png(const QImage &picture)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    picture.save(&file, "PNG");
    return file.data();
}

QImage draw(const QString &drawing, int size)
{
    QSvgRenderer renderer(drawing);
    if (!renderer.isValid() || size < 8 || size > 1024)
        return {};
    QImage picture(size, size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    return picture;
}

template <typename Number> void addLittle(QByteArray &file, Number number)
{
    const Number little = qToLittleEndian(number);
    file.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void addBig(QByteArray &file, quint32 number)
{
    const quint32 big = qToBigEndian(number);
    file.append(reinterpret_cast<const char *>(&big), sizeof big);
}

/// The form of Windows' icons below 256 pixels: a bitmap of twice the height, whose lower half is a mask nobody reads
/// where there is an alpha channel.
QByteArray bitmap(const QImage &picture)
{
    const QImage rows = picture.convertToFormat(QImage::Format_ARGB32).mirrored();
    const int maskRow = (rows.width() + 31) / 32 * 4;
    QByteArray file;
    addLittle<quint32>(file, 40);
    addLittle<qint32>(file, rows.width());
    addLittle<qint32>(file, rows.height() * 2);
    addLittle<quint16>(file, 1);
    addLittle<quint16>(file, 32);
    addLittle<quint32>(file, 0); // not compressed
    addLittle<quint32>(file, quint32(rows.sizeInBytes() + maskRow * rows.height()));
    file.append(16, '\0');
    for (int row = 0; row < rows.height(); ++row) {
        for (int column = 0; column < rows.width(); ++column)
            addLittle<quint32>(file, reinterpret_cast<const QRgb *>(rows.constScanLine(row))[column]);
    }
    return file + QByteArray(maskRow * rows.height(), '\0');
}

QByteArray windowsIcon(const QList<QImage> &pictures)
{
    QByteArray head;
    QByteArray body;
    addLittle<quint16>(head, 0);
    addLittle<quint16>(head, 1);
    addLittle<quint16>(head, quint16(pictures.size()));
    for (const QImage &picture : pictures) {
        const QByteArray data = picture.width() < 256 ? bitmap(picture) : png(picture);
        head.append(char(picture.width() < 256 ? picture.width() : 0));
        head.append(char(picture.height() < 256 ? picture.height() : 0));
        head.append(2, '\0');
        addLittle<quint16>(head, 1);
        addLittle<quint16>(head, 32);
        addLittle<quint32>(head, quint32(data.size()));
        addLittle<quint32>(head, quint32(6 + 16 * pictures.size() + body.size()));
        body += data;
    }
    return head + body;
}

QByteArray appleIcon(const QList<QImage> &pictures)
{
    static const QMap<int, QByteArray> kinds{{16, "icp4"},  {32, "icp5"},  {64, "icp6"},  {128, "ic07"},
                                             {256, "ic08"}, {512, "ic09"}, {1024, "ic10"}};
    QByteArray body;
    for (const QImage &picture : pictures) {
        if (!kinds.contains(picture.width()))
            continue;
        const QByteArray data = png(picture);
        body += kinds.value(picture.width());
        addBig(body, quint32(data.size() + 8));
        body += data;
    }
    QByteArray file("icns");
    addBig(file, quint32(body.size() + 8));
    return file + body;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4 || argc % 2 != 0)
        return 2;
    QList<QImage> pictures;
    for (int at = 2; at < argc; at += 2) {
        const QImage picture = draw(QString::fromLocal8Bit(argv[at]), QByteArray(argv[at + 1]).toInt());
        if (picture.isNull())
            return 1;
        pictures.append(picture);
    }
    const QString name = QString::fromLocal8Bit(argv[1]);
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    const QByteArray data = name.endsWith(QLatin1String(".ico")) ? windowsIcon(pictures)
        : name.endsWith(QLatin1String(".icns"))                  ? appleIcon(pictures)
                                                                 : png(pictures.constFirst());
    return file.write(data) == data.size() ? 0 : 1;
}
