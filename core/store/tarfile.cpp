// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tarfile.h"

#include "core/store/filefault.h"
#include "core/store/statement.h"

#include <algorithm>
#include <memory>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

// Offsets and lengths of the fields of a header (POSIX.1-2017, pax, "ustar Interchange Format").
constexpr qsizetype BlockSize = 512;
constexpr qsizetype NameLength = 100;
constexpr qsizetype SizeAt = 124;
constexpr qsizetype SizeLength = 12;
constexpr qsizetype SumAt = 148;
constexpr qsizetype SumLength = 8;
constexpr qsizetype KindAt = 156;
constexpr qsizetype MagicAt = 257;

void put(QByteArray &header, qsizetype at, const QByteArray &value)
{
    header.replace(at, value.size(), value);
}

QByteArray octal(qint64 value, int digits)
{
    return QByteArray::number(value, 8).rightJustified(digits, '0');
}

/// The sum of all bytes, those of the sum itself counted as spaces.
qint64 sumOf(QByteArray header)
{
    header.replace(SumAt, SumLength, QByteArray(SumLength, ' '));
    qint64 sum = 0;
    for (const char byte : header)
        sum += quint8(byte);
    return sum;
}

std::optional<qint64> octalAt(const QByteArray &header, qsizetype at, qsizetype length)
{
    QByteArray digits = header.mid(at, length);
    digits.truncate(std::max<qsizetype>(0, digits.indexOf('\0') < 0 ? digits.size() : digits.indexOf('\0')));
    bool ok = false;
    const qint64 value = digits.trimmed().toLongLong(&ok, 8);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

Error tarDamaged()
{
    return {ErrorKind::Invalid, u"this is not an archive of Textback, or it is damaged"_s};
}

Error tarStorageError(const QFile &file)
{
    return fileFault(u"the archive could not be written"_s, file);
}

} // namespace

Result<std::unique_ptr<TarWriter>> TarWriter::create(const QString &path, qint64 secondsSinceEpoch)
{
    std::unique_ptr<TarWriter> writer(new TarWriter(path, secondsSinceEpoch));
    if (!writer->m_file.open(QIODevice::WriteOnly | QIODevice::Truncate, QFile::ReadOwner | QFile::WriteOwner))
        return tarStorageError(writer->m_file);
    return writer;
}

Status TarWriter::write(const QByteArray &bytes)
{
    if (m_file.write(bytes) != bytes.size())
        return tarStorageError(m_file);
    return Done{};
}

Status TarWriter::add(const QString &name, const QByteArray &content)
{
    const QByteArray bytes = name.toUtf8();
    if (bytes.isEmpty() || bytes.size() >= NameLength)
        return Error{ErrorKind::Invalid, u"a name is too long for an archive"_s};
    QByteArray header(BlockSize, '\0');
    put(header, 0, bytes);
    put(header, 100, "0000600"); // mode, owner, group
    put(header, 108, "0000000");
    put(header, 116, "0000000");
    put(header, SizeAt, octal(content.size(), 11));
    put(header, 136, octal(m_seconds, 11));
    put(header, KindAt, "0");
    put(header, MagicAt,
        QByteArray("ustar\0"
                   "00",
                   8));
    put(header, SumAt, octal(sumOf(header), 6) + QByteArray("\0 ", 2));
    TEXTBACK_TRY(write(header));
    TEXTBACK_TRY(write(content));
    return write(QByteArray((BlockSize - content.size() % BlockSize) % BlockSize, '\0'));
}

Status TarWriter::finish()
{
    TEXTBACK_TRY(write(QByteArray(2 * BlockSize, '\0')));
    if (!m_file.flush())
        return tarStorageError(m_file);
    m_file.close();
    return Done{};
}

Result<std::unique_ptr<TarReader>> TarReader::open(const QString &path)
{
    std::unique_ptr<TarReader> reader(new TarReader(path));
    if (!reader->m_file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, u"the archive cannot be read: %1"_s.arg(reader->m_file.errorString())};
    return reader;
}

Result<std::optional<TarMember>> TarReader::next()
{
    const QByteArray header = m_file.read(BlockSize);
    if (header == QByteArray(BlockSize, '\0'))
        return std::optional<TarMember>();
    if (header.size() != BlockSize || header.mid(MagicAt, 5) != "ustar")
        return tarDamaged();
    const auto size = octalAt(header, SizeAt, SizeLength);
    if (!size || *size > LargestMember || octalAt(header, SumAt, SumLength) != sumOf(header)
        || header.at(KindAt) != '0')
        return tarDamaged();
    TarMember member;
    const QByteArray name = header.left(NameLength);
    member.name = QString::fromUtf8(name.left(name.indexOf('\0') < 0 ? name.size() : name.indexOf('\0')));
    member.content = m_file.read(*size);
    const qint64 rest = (BlockSize - *size % BlockSize) % BlockSize;
    if (member.content.size() != *size || m_file.read(rest).size() != rest)
        return tarDamaged();
    return std::optional(member);
}

} // namespace textback
