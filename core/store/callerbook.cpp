// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/callerbook.h"

#include "core/policy/calleredit.h"

#include <algorithm>

namespace textback {

namespace {

Error nobody()
{
    return {ErrorKind::NotFound, QStringLiteral("nobody of this number is known")};
}

} // namespace

Result<CallerEdits> SqliteCallerBook::edit(const CallerEdits &edits)
{
    CallerEdits back;
    const Status done = m_connection.inTransaction([&]() -> Status {
        for (const ThreadCallerEdit &wanted : edits) {
            const auto undone = editOne(wanted);
            if (!undone.ok())
                return undone.error();
            if (undone.value() != CallerEdit{})
                back.prepend({wanted.thread, undone.value()});
        }
        return Done{};
    });
    if (!done.ok())
        return done.error();
    return back;
}

Result<CallerEdit> SqliteCallerBook::editOne(const ThreadCallerEdit &wanted)
{
    auto tidy = tidied(wanted.edit);
    if (!tidy.ok())
        return tidy.error();
    CallerEdit edit = tidy.value();
    TEXTBACK_TRY(spellAsKept(edit.addTags));
    const auto caller = m_rows.callerOf(wanted.thread);
    if (!caller.ok())
        return caller.error();
    if (!caller.value())
        return nobody();
    const auto numbers = m_rows.samePerson(*caller.value());
    const auto before = m_rows.details(*caller.value());
    if (!numbers.ok() || !before.ok())
        return numbers.ok() ? before.error() : numbers.error();
    const auto after = edited(before.value(), edit);
    if (!after.ok())
        return after.error();
    for (const CallerId number : numbers.value()) {
        TEXTBACK_TRY(write(number, after.value()));
        TEXTBACK_TRY(touch(number));
    }
    return editBack(before.value(), after.value());
}

Status SqliteCallerBook::spellAsKept(QStringList &tags)
{
    for (QString &tag : tags) {
        const auto kept = m_spelling.first<QString>([](Row &row) { return row.text(); }, tag);
        if (!kept.ok())
            return kept.error();
        tag = kept.value().value_or(tag);
    }
    return Done{};
}

Status SqliteCallerBook::write(CallerId caller, const CallerDetails &details)
{
    TEXTBACK_TRY(m_setName.run(details.name, caller, details.name));
    if (details.address.isEmpty() && details.notes.isEmpty())
        TEXTBACK_TRY(m_dropDetail.run(caller));
    else
        TEXTBACK_TRY(m_setDetail.run(caller, details.address, details.notes));
    TEXTBACK_TRY(m_dropTags.run(caller));
    for (const QString &tag : details.tags)
        TEXTBACK_TRY(m_addTag.run(caller, tag));
    return writeFields(caller, details.fields);
}

Status SqliteCallerBook::writeFields(CallerId caller, const QMap<CallerFieldId, QString> &fields)
{
    TEXTBACK_TRY(m_dropValues.run(caller));
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (!field.value().isEmpty())
            TEXTBACK_TRY(m_addValue.run(caller, field.value(), field.key()));
    }
    return Done{};
}

Result<PersonStates> SqliteCallerBook::merge(ThreadId thread, const PhoneNumber &other)
{
    PersonStates before;
    const Status done = m_connection.inTransaction([&]() -> Status {
        const auto own = m_rows.callerOf(thread);
        const auto known = m_timeline.knownCaller(other);
        if (!own.ok() || !known.ok())
            return own.ok() ? known.error() : own.error();
        if (!own.value() || !known.value())
            return nobody();
        const auto first = m_rows.samePerson(*own.value());
        const auto second = m_rows.samePerson(*known.value());
        if (!first.ok() || !second.ok())
            return first.ok() ? second.error() : first.error();
        if (first.value().contains(*known.value()))
            return Error{ErrorKind::Invalid, QStringLiteral("this is the same person already")};
        const auto states = statesOf(first.value() + second.value());
        if (!states.ok())
            return states.error();
        before = states.value();
        return join(first.value(), second.value());
    });
    if (!done.ok())
        return done.error();
    return before;
}

Status SqliteCallerBook::join(const QList<CallerId> &first, const QList<CallerId> &second)
{
    const QList<CallerId> all = first + second;
    if (all.size() > MostNumbersPerPerson)
        return Error{ErrorKind::Rejected, QStringLiteral("more numbers than one person may have")};
    const auto one = m_rows.details(first.constFirst());
    const auto another = m_rows.details(second.constFirst());
    const auto names = fieldNames();
    const auto person = m_newPerson.number();
    for (const auto &error : {one.ok() ? std::nullopt : std::optional(one.error()),
                              another.ok() ? std::nullopt : std::optional(another.error()),
                              names.ok() ? std::nullopt : std::optional(names.error()),
                              person.ok() ? std::nullopt : std::optional(person.error())}) {
        if (error)
            return *error;
    }
    const auto both = together(one.value(), another.value(), names.value());
    if (!both.ok())
        return both.error();
    for (const CallerId caller : all) {
        TEXTBACK_TRY(write(caller, both.value()));
        TEXTBACK_TRY(m_setPerson.run(caller, person.value().value_or(1)));
        TEXTBACK_TRY(touch(caller));
    }
    return Done{};
}

Result<PersonStates> SqliteCallerBook::split(const PhoneNumber &number)
{
    PersonStates before;
    const Status done = m_connection.inTransaction([&]() -> Status {
        const auto caller = m_timeline.knownCaller(number);
        if (!caller.ok())
            return caller.error();
        if (!caller.value())
            return nobody();
        const auto numbers = m_rows.samePerson(*caller.value());
        if (!numbers.ok())
            return numbers.error();
        const auto states = statesOf(numbers.value());
        if (!states.ok())
            return states.error();
        before = states.value();
        for (const CallerId each : numbers.value())
            TEXTBACK_TRY(touch(each));
        TEXTBACK_TRY(m_dropPerson.run(*caller.value()));
        return endSmallGroups();
    });
    if (!done.ok())
        return done.error();
    return before;
}

Status SqliteCallerBook::endSmallGroups()
{
    return m_dropAlone.run();
}

Status SqliteCallerBook::restore(const PersonStates &before)
{
    return m_connection.inTransaction([&]() -> Status {
        for (const PersonState &state : before) {
            const auto caller = m_timeline.knownCaller(state.number);
            if (!caller.ok())
                return caller.error();
            if (!caller.value())
                continue; // erased since
            TEXTBACK_TRY(write(*caller.value(), state.details));
            TEXTBACK_TRY(setPerson(*caller.value(), state.person));
            TEXTBACK_TRY(touch(*caller.value()));
        }
        return endSmallGroups();
    });
}

Status SqliteCallerBook::setPerson(CallerId caller, qint64 person)
{
    return person == 0 ? m_dropPerson.run(caller) : m_setPerson.run(caller, person);
}

Result<PersonStates> SqliteCallerBook::statesOf(const QList<CallerId> &callers)
{
    PersonStates states;
    for (const CallerId caller : callers) {
        const auto state = stateOf(caller);
        if (!state.ok())
            return state.error();
        states.append(state.value());
    }
    return states;
}

Result<PersonState> SqliteCallerBook::stateOf(CallerId caller)
{
    const auto details = m_rows.details(caller);
    if (!details.ok())
        return details.error();
    const auto found = m_state.first<PersonState>(
        [&details](Row &row) {
            const PhoneNumber number = row.number();
            return PersonState{number, row.integer(), details.value()};
        },
        caller);
    if (!found.ok())
        return found.error();
    return found.value() ? Result<PersonState>(*found.value()) : nobody();
}

Status SqliteCallerBook::keepFields(const QList<CallerField> &fields)
{
    const auto tidy = tidiedFields(fields);
    if (!tidy.ok())
        return tidy.error();
    return m_connection.inTransaction([&]() -> Status {
        TEXTBACK_TRY(m_hideFields.run());
        int position = 0;
        for (const CallerField &field : tidy.value()) {
            std::optional<qint64> id = field.id.value();
            if (field.id == CallerFieldId{0}) {
                const auto hidden = m_hiddenField.number(field.name);
                if (!hidden.ok())
                    return hidden.error();
                id = hidden.value();
            }
            TEXTBACK_TRY(id ? m_keepField.run(field.name, position, *id) : m_addField.run(field.name, position));
            ++position;
        }
        return Done{};
    });
}

Result<QMap<CallerFieldId, QString>> SqliteCallerBook::fieldNames()
{
    QMap<CallerFieldId, QString> names;
    const auto take = [&names](Row &row) {
        const auto id = row.id<CallerFieldId>();
        names.insert(id, row.text());
        return true;
    };
    TEXTBACK_TRY(m_fieldNames.each(take));
    return names;
}

Status SqliteCallerBook::touch(CallerId caller)
{
    const auto threads = m_threads.all<ThreadId>([](Row &row) { return row.id<ThreadId>(); }, caller);
    if (!threads.ok())
        return threads.error();
    m_touched += threads.value();
    return Done{};
}

} // namespace textback
