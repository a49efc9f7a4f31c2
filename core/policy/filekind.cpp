// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/filekind.h"

#include <array>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype LongestFileName = 80;

struct Magic {
    const char *bytes;
    qsizetype length;
    FileKind kind;
    const char16_t *suffix;
};

/// File signatures as their formats' descriptions give them.
constexpr std::array Magics{
    Magic{"\xFF\xD8\xFF", 3, FileKind::Picture, u"jpg"},
    Magic{"\x89PNG\r\n\x1A\n", 8, FileKind::Picture, u"png"},
    Magic{"GIF87a", 6, FileKind::Picture, u"gif"},
    Magic{"GIF89a", 6, FileKind::Picture, u"gif"},
    Magic{"II*\0", 4, FileKind::Picture, u"tif"},
    Magic{"MM\0*", 4, FileKind::Picture, u"tif"},
    Magic{"#!AMR", 5, FileKind::Sound, u"amr"},
    Magic{"ID3", 3, FileKind::Sound, u"mp3"},
    Magic{"OggS", 4, FileKind::Sound, u"ogg"},
    Magic{"%PDF-", 5, FileKind::Document, u"pdf"},
    Magic{"BEGIN:VCARD", 11, FileKind::Document, u"vcf"},
    Magic{"BEGIN:VCALENDAR", 15, FileKind::Document, u"ics"},
};

/// ISO base media files (MP4 and its relatives) name their brand behind their first box's type.
SniffedFile brandOf(const QByteArray &content)
{
    const QByteArray brand = content.mid(8, 4).toLower();
    if (brand.startsWith("hei") || brand.startsWith("mif") || brand.startsWith("avif"))
        return {FileKind::Picture, brand.startsWith("avif") ? u"avif"_s : u"heic"_s};
    if (brand.startsWith("m4a"))
        return {FileKind::Sound, u"m4a"_s};
    return {FileKind::Film, brand.startsWith("3gp") ? u"3gp"_s : u"mp4"_s};
}

SniffedFile riffOf(const QByteArray &content)
{
    const QByteArray form = content.mid(8, 4);
    if (form == "WEBP")
        return {FileKind::Picture, u"webp"_s};
    if (form == "WAVE")
        return {FileKind::Sound, u"wav"_s};
    return {};
}

/// Names that stand for devices on some systems, whatever follows them.
bool isReserved(const QString &base)
{
    static const QStringList reserved{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    const QString lower = base.toLower();
    return reserved.contains(lower)
        || ((lower.startsWith("com"_L1) || lower.startsWith("lpt"_L1)) && lower.size() == 4 && lower.at(3).isDigit());
}

} // namespace

SniffedFile sniffed(const QByteArray &content)
{
    for (const Magic &magic : Magics) {
        if (content.startsWith(QByteArrayView(magic.bytes, magic.length)))
            return {magic.kind, QString::fromUtf16(magic.suffix)};
    }
    if (content.size() >= 12 && content.startsWith("RIFF"))
        return riffOf(content);
    if (content.size() >= 12 && content.mid(4, 4) == "ftyp")
        return brandOf(content);
    const auto byte = [&content](qsizetype at) { return at < content.size() ? quint8(content.at(at)) : quint8(0); };
    if (byte(0) == 0xFF && (byte(1) & 0xE0) == 0xE0 && (byte(1) & 0x06) != 0) // an MPEG audio frame
        return {FileKind::Sound, u"mp3"_s};
    constexpr qsizetype BitmapHeader = 26;
    if (content.size() >= BitmapHeader && content.startsWith("BM") && byte(14) >= 12 && byte(15) == 0)
        return {FileKind::Picture, u"bmp"_s};
    return {};
}

QString safeFileName(const QString &theirs, const QString &suffix, const QString &otherwise)
{
    QString base;
    for (const QChar c : QStringView(theirs).left(4 * LongestFileName)) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u' ' || c == u'.')
            base += c;
        else if (c == u'/' || c == u'\\')
            base.clear(); // only what a path ends in
    }
    if (const qsizetype dot = base.indexOf(u'.'); dot >= 0)
        base.truncate(dot);
    base = base.simplified().left(LongestFileName);
    if (base.isEmpty() || isReserved(base))
        base = otherwise;
    return suffix.isEmpty() ? base : base + u'.' + suffix;
}

} // namespace textback
