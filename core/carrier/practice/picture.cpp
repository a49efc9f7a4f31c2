// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/picture.h"

#include <QtEndian>

namespace textback::practice {

namespace {

/// The size stands in the frame header, behind any number of other segments.
QSize jpegSize(const QByteArray &file)
{
    qsizetype at = 2;
    while (at + 9 <= file.size() && quint8(file.at(at)) == 0xff) {
        const quint8 marker = quint8(file.at(at + 1));
        const bool isFrame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (isFrame)
            return {qFromBigEndian<quint16>(file.constData() + at + 7),
                    qFromBigEndian<quint16>(file.constData() + at + 5)};
        at += 2 + qFromBigEndian<quint16>(file.constData() + at + 2);
    }
    return {};
}

} // namespace

QByteArray pixelPng()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
}

QSize pictureSize(const QByteArray &file)
{
    if (file.startsWith("\x89PNG") && file.size() >= 24)
        return {qFromBigEndian<qint32>(file.constData() + 16), qFromBigEndian<qint32>(file.constData() + 20)};
    if (file.startsWith("GIF8") && file.size() >= 10)
        return {qFromLittleEndian<quint16>(file.constData() + 6), qFromLittleEndian<quint16>(file.constData() + 8)};
    return file.startsWith("\xff\xd8") ? jpegSize(file) : QSize();
}

} // namespace textback::practice
