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

Result<QList<NumberListName>> NumberListRows::names()
{
    QList<NumberListName> names{{neverTextList(), {}, 0}, {askedToStopList(), {}, 0}};
    const Status counted = m_sizes.each([&names](Row &row) {
        names[0].size = row.count();
        names[1].size = row.count();
        return true;
    });
    if (!counted.ok())
        return counted.error();
    const auto own = m_lists.all<NumberListName>([](Row &row) {
        NumberListName list;
        list.key = row.text();
        list.name = row.text();
        return list;
    });
    if (!own.ok())
        return own.error();
    for (NumberListName list : own.value()) {
        const auto size = m_size.number(list.key);
        if (!size.ok())
            return size.error();
        list.size = int(size.value().value_or(0));
        names.append(list);
    }
    return names;
}

Result<QList<PhoneNumber>> NumberListRows::numbersOf(const QString &key)
{
    if (key == neverTextList())
        return m_never.all<PhoneNumber>(listedNumber);
    if (key == askedToStopList())
        return m_stopped.all<PhoneNumber>(listedNumber);
    return m_numbers.all<PhoneNumber>(listedNumber, key);
}

Result<QList<NumberList>> NumberListRows::lists()
{
    const auto known = names();
    if (!known.ok())
        return known.error();
    QList<NumberList> lists;
    for (const NumberListName &list : known.value()) {
        const auto numbers = numbersOf(list.key);
        if (!numbers.ok())
            return numbers.error();
        lists.append({list.key, list.name, numbers.value()});
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
