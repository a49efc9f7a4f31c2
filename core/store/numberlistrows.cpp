// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/numberlistrows.h"

namespace textback {

namespace {

PhoneNumber listedNumber(Row &row)
{
    return row.number();
}

} // namespace

Result<QList<NumberList>> NumberListRows::lists()
{
    const auto never = m_never.all<PhoneNumber>(listedNumber);
    if (!never.ok())
        return never.error();
    const auto stopped = m_stopped.all<PhoneNumber>(listedNumber);
    if (!stopped.ok())
        return stopped.error();
    QList<NumberList> lists{{neverTextList(), {}, never.value()}, {askedToStopList(), {}, stopped.value()}};
    const auto own = m_lists.all<NumberList>([](Row &row) {
        NumberList list;
        list.key = row.text();
        list.name = row.text();
        return list;
    });
    if (!own.ok())
        return own.error();
    for (const NumberList &list : own.value()) {
        const auto numbers = m_numbers.all<PhoneNumber>(listedNumber, list.key);
        if (!numbers.ok())
            return numbers.error();
        lists.append(list);
        lists.last().numbers = numbers.value();
    }
    return lists;
}

Result<CallerFacts> SqliteNumberLists::factsOf(const Call &call, UtcTime now)
{
    return m_callers.facts(call, now, QString());
}

Status NumberListWriter::saveNeverText(const NumberList &list, UtcTime at)
{
    const auto now = m_never.all<PhoneNumber>(listedNumber);
    if (!now.ok())
        return now.error();
    const QSet<PhoneNumber> wanted(list.numbers.begin(), list.numbers.end()); // such lists are long
    const QSet<PhoneNumber> kept(now.value().begin(), now.value().end());
    for (const PhoneNumber &number : now.value()) {
        if (!wanted.contains(number))
            TEXTBACK_TRY(m_callers.setNeverText(number, false, at));
    }
    for (const PhoneNumber &number : list.numbers) {
        if (!kept.contains(number))
            TEXTBACK_TRY(m_callers.setNeverText(number, true, at));
    }
    return Done{};
}

Status NumberListWriter::save(const NumberList &list, UtcTime at)
{
    if (list.key == askedToStopList() || list.key.isEmpty() || list.numbers.size() > MostListedNumbers)
        return Error{ErrorKind::Rejected, QStringLiteral("this list cannot be changed like this")};
    if (list.key == neverTextList())
        return m_connection.inTransaction([&] { return saveNeverText(list, at); });
    return m_connection.inTransaction([&]() -> Status {
        TEXTBACK_TRY(m_set.run(list.key, list.name));
        TEXTBACK_TRY(m_clear.run(list.key));
        for (const PhoneNumber &number : list.numbers)
            TEXTBACK_TRY(m_add.run(list.key, number));
        return Done{};
    });
}

Status NumberListWriter::remove(const QString &key)
{
    return m_connection.inTransaction([&]() -> Status {
        TEXTBACK_TRY(m_clear.run(key));
        return m_remove.run(key);
    });
}

} // namespace textback
