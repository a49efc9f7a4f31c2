// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deskpeople.h"

#include "core/policy/calleredit.h"

namespace textback {

namespace {

constexpr qsizetype LongestPinHash = 300;

DeskName deskNameFrom(Row &row)
{
    DeskName name;
    name.id = row.id<DeskNameId>();
    name.name = row.text();
    name.pin = row.text();
    return name;
}

bool fitTogether(const QList<DeskNameEdit> &names)
{
    QStringList seen;
    for (const DeskNameEdit &each : names) {
        const QString name = tidyLine(each.name);
        if (name.isEmpty() || name.size() > LongestDeskName || seen.contains(name, Qt::CaseInsensitive)
            || (each.pin && each.pin->size() > LongestPinHash))
            return false;
        seen.append(name);
    }
    return names.size() <= MostDeskNames;
}

} // namespace

Status SqliteDeskPeople::keepNames(const QList<DeskNameEdit> &names)
{
    if (!fitTogether(names))
        return Error{ErrorKind::Invalid, QStringLiteral("names that are missing, too long, too many or there twice")};
    return m_connection.inTransaction([&]() -> Status {
        TEXTBACK_TRY(m_hideNames.run());
        for (const DeskNameEdit &name : names)
            TEXTBACK_TRY(keepName(name));
        return m_leaveIfGone.run();
    });
}

Status SqliteDeskPeople::keepName(const DeskNameEdit &wanted)
{
    const QString name = tidyLine(wanted.name);
    std::optional<qint64> id = wanted.id.value();
    if (wanted.id == DeskNameId{0}) {
        const auto hidden = m_hidden.number(name);
        if (!hidden.ok())
            return hidden.error();
        id = hidden.value();
    }
    if (id) {
        TEXTBACK_TRY(m_keepName.run(name, *id));
    } else {
        const auto added = m_addName.number(name);
        if (!added.ok())
            return added.error();
        id = added.value();
    }
    // A name that comes back without a word about a PIN has none: whoever writes it now may be somebody else.
    if (wanted.pin || wanted.id == DeskNameId{0})
        TEXTBACK_TRY(m_setPin.run(wanted.pin.value_or(QString()), id));
    return Done{};
}

Status SqliteDeskPeople::setAtDesk(std::optional<DeskNameId> name)
{
    if (!name)
        return m_leave.run();
    const auto exists = m_exists.number(*name);
    if (!exists.ok())
        return exists.error();
    if (exists.value() != 1)
        return Error{ErrorKind::NotFound, QStringLiteral("no such name")};
    return m_arrive.run(*name);
}

Result<ThreadOwners> SqliteDeskPeople::setOwner(const QList<ThreadId> &threads, std::optional<DeskNameId> owner)
{
    ThreadOwners before;
    const Status done = m_connection.inTransaction([&]() -> Status {
        const DeskNameId wanted = owner.value_or(DeskNameId{0});
        const auto exists = m_exists.number(wanted);
        if (!exists.ok())
            return exists.error();
        if (owner && exists.value() != 1)
            return Error{ErrorKind::NotFound, QStringLiteral("no such name")};
        for (const ThreadId thread : threads) {
            const auto was = m_owner.number(thread);
            if (!was.ok())
                return was.error();
            if (!was.value() || *was.value() == wanted.value())
                continue;
            before.append({thread, DeskNameId(*was.value())});
            TEXTBACK_TRY(m_setOwner.run(wanted, thread));
        }
        return Done{};
    });
    if (!done.ok())
        return done.error();
    return before;
}

Status SqliteDeskPeople::restoreOwners(const ThreadOwners &before)
{
    return m_connection.inTransaction([&]() -> Status {
        for (const ThreadOwner &was : before)
            TEXTBACK_TRY(m_setOwner.run(was.owner, was.thread));
        return Done{};
    });
}

Result<QString> SqliteDeskPeople::writer()
{
    const auto name = m_writer.first<QString>([](Row &row) { return row.text(); });
    if (!name.ok())
        return name.error();
    return name.value().value_or(QString());
}

Status SqliteDeskPeople::claim(ThreadId thread)
{
    return m_claim.run(thread);
}

Status SqliteDeskPeople::signConsent(ThreadId thread)
{
    return m_sign.run(thread);
}

Result<QList<DeskName>> SqliteDeskPeopleQueries::deskNames()
{
    return m_names.all<DeskName>(deskNameFrom);
}

Result<std::optional<DeskName>> SqliteDeskPeopleQueries::atDesk()
{
    return m_here.first<DeskName>(deskNameFrom);
}

} // namespace textback
