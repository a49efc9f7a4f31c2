// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/trafficlog.h"

#include "core/carrier/practice/practicetime.h"

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype EntriesKept = 50'000;
constexpr qsizetype SummaryLength = 4'096;
} // namespace

void TrafficLog::note(const QString &what, QJsonObject details)
{
    const qint64 at = PracticeTime::steadyMicroseconds();
    details.insert(u"at_us"_s, at);
    details.insert(u"at_ms"_s, static_cast<double>(at) / 1000.0);
    details.insert(u"what"_s, what);
    details.insert(u"number"_s, m_next++);
    m_entries.append(details);
    if (m_entries.size() > EntriesKept)
        m_entries.remove(0, EntriesKept / 10);
}

QJsonArray TrafficLog::entries(qint64 after) const
{
    QJsonArray all;
    for (const QJsonObject &entry : m_entries) {
        if (entry.value("number"_L1).toInteger() > after)
            all.append(entry);
    }
    return all;
}

QString summaryOf(const QByteArray &body)
{
    return QString::fromUtf8(body.left(SummaryLength));
}

} // namespace textback::practice
