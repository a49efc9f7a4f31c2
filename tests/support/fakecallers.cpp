// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakecallers.h"

namespace textback {

FakeCallers::FakeCallers(DeskEvents &events) : m_events(events) {}

Result<std::optional<CallerProfile>> FakeCallers::profile(ThreadId thread)
{
    return std::optional(profiles[thread]);
}

Result<QList<CallerField>> FakeCallers::callerFields()
{
    return fields;
}

Result<QStringList> FakeCallers::usedTags(int most)
{
    QStringList used;
    for (const auto &[thread, profile] : profiles) {
        for (const QString &tag : profile.details.tags) {
            if (!used.contains(tag))
                used.append(tag);
        }
    }
    return used.mid(0, most);
}

void FakeCallers::editCallers(const CallerEdits &edits, QObject *, Callback<Result<CallerEdits>> answered)
{
    if (refusal)
        return answered(*refusal);
    CallerEdits back;
    for (const ThreadCallerEdit &wanted : edits) {
        const auto tidy = tidied(wanted.edit);
        const CallerDetails before = profiles[wanted.thread].details;
        const auto after = tidy.ok() ? edited(before, tidy.value()) : Result<CallerDetails>(tidy.error());
        if (!after.ok())
            return answered(after.error());
        set(wanted.thread, after.value());
        if (const CallerEdit undo = editBack(before, after.value()); undo != CallerEdit{})
            back.prepend({wanted.thread, undo});
    }
    answered(back);
}

void FakeCallers::mergeCallers(ThreadId thread, const PhoneNumber &other, QObject *,
                               Callback<Result<PersonStates>> answered)
{
    asked.append(QStringLiteral("merge %1 %2").arg(thread.value()).arg(other.e164()));
    if (refusal)
        return answered(*refusal);
    profiles[thread].others.append({.number = other});
    emit m_events.threadChanged(thread);
    answered(PersonStates{{other, 0, {}}});
}

void FakeCallers::splitCaller(const PhoneNumber &number, QObject *, Callback<Result<PersonStates>> answered)
{
    asked.append(QStringLiteral("split %1").arg(number.e164()));
    for (auto &[thread, profile] : profiles) {
        if (profile.others.removeIf([&number](const OtherNumber &other) { return other.number == number; }) > 0)
            emit m_events.threadChanged(thread);
    }
    answered(PersonStates{{number, 1, {}}});
}

void FakeCallers::restoreCallers(const PersonStates &before, QObject *, Callback<Status> answered)
{
    asked.append(QStringLiteral("restore %1").arg(before.constFirst().number.e164()));
    answered(refusal ? Status(*refusal) : Status(Done{}));
}

void FakeCallers::keepCallerFields(const QList<CallerField> &wanted, QObject *, Callback<Status> answered)
{
    if (refusal)
        return answered(*refusal);
    fields = wanted;
    for (CallerField &field : fields) {
        if (field.id == CallerFieldId{0})
            field.id = CallerFieldId{++m_lastField};
    }
    answered(Done{});
}

void FakeCallers::liftStop(ThreadId thread, const QString &reason, QObject *, Callback<Status> answered)
{
    asked.append(QStringLiteral("lift %1 %2").arg(thread.value()).arg(reason));
    answered(refusal ? Status(*refusal) : Status(Done{}));
}

void FakeCallers::set(ThreadId thread, const CallerDetails &details)
{
    profiles[thread].details = details;
    if (onEdit)
        onEdit(thread, details);
    emit m_events.threadChanged(thread);
}

} // namespace textback
