// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/requestfile.h"

#include <QUrl>

#include <algorithm>

namespace textback {

namespace {

constexpr Milliseconds Counts = 10min; // longer than any window
constexpr Milliseconds LongestAhead = 24h;
constexpr qsizetype LongestLine = 300;
constexpr qsizetype MostKept = 1000;

QByteArray lineOf(const CountedRequest &request)
{
    return (request.isSilence ? "silence " : "request ") + QByteArray::number(toMs(request.at)) + ' '
        + QUrl::toPercentEncoding(request.group) + '\n';
}

std::optional<CountedRequest> requestIn(const QByteArray &line)
{
    const QByteArrayList words = line.trimmed().split(' ');
    if (words.size() != 3 || (words.at(0) != "silence" && words.at(0) != "request"))
        return std::nullopt;
    bool isNumber = false;
    const qint64 at = words.at(1).toLongLong(&isNumber);
    const QString group = QUrl::fromPercentEncoding(words.at(2));
    if (!isNumber || group.isEmpty())
        return std::nullopt;
    return CountedRequest{group, fromMs(at), words.at(0) == "silence"};
}

/// A time from far ahead was written by a clock that was wrong.
bool stillCounts(const CountedRequest &request, UtcTime now)
{
    return request.at > now - Counts && request.at < now + LongestAhead;
}

} // namespace

RequestFile::RequestFile(const QString &path, UtcTime now) : m_file(path), m_now(now)
{
    read();
    beginAnew();
}

void RequestFile::read()
{
    if (!m_file.open(QIODevice::ReadOnly))
        return;
    m_file.skip(std::max(qint64{0}, m_file.size() - 2 * LargestFile)); // it is never that large by itself
    while (!m_file.atEnd()) {
        const auto request = requestIn(m_file.readLine(LongestLine));
        if (request && stillCounts(*request, m_now))
            m_recent.append(*request);
    }
    m_file.close();
}

void RequestFile::beginAnew()
{
    m_recent.removeIf([this](const CountedRequest &request) { return !stillCounts(request, m_now); });
    m_recent = m_recent.mid(std::max(qsizetype{0}, m_recent.size() - MostKept));
    m_file.close();
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered,
                     QFile::ReadOwner | QFile::WriteOwner))
        return; // no room or no right: it is only a help
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    for (const CountedRequest &request : std::as_const(m_recent))
        write(request);
}

void RequestFile::note(const CountedRequest &request)
{
    if (!request.isSilence)
        m_now = request.at;
    m_recent.append(request);
    if (m_file.isOpen() && m_file.pos() < LargestFile)
        write(request);
    else
        beginAnew();
}

void RequestFile::write(const CountedRequest &request)
{
    if (m_file.isOpen())
        m_file.write(lineOf(request));
}

} // namespace textback
