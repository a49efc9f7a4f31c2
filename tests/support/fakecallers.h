// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/desk.h"
#include "core/policy/calleredit.h"

#include <map>

namespace textback {

/// What is written down about callers, in memory. Numbers of one person share it through one thread's entry.
class FakeCallers : public CallerQueries, public CallerCommands {
public:
    explicit FakeCallers(DeskEvents &events) : m_events(events) {}
    std::map<ThreadId, CallerProfile> profiles;
    QList<CallerField> fields;
    QStringList asked; ///< "lift 8 reason", in order.
    std::optional<Error> refusal; ///< Given instead of an answer.
    std::function<void(ThreadId, const CallerDetails &)> onEdit; ///< What the inbox shows of it.

    Result<std::optional<CallerProfile>> profile(ThreadId thread) override { return std::optional(profiles[thread]); }
    Result<QList<CallerField>> callerFields() override { return fields; }
    Result<QStringList> usedTags(int most) override
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

    void editCallers(const CallerEdits &edits, QObject *, Callback<Result<CallerEdits>> answered) override
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
    void mergeCallers(ThreadId thread, const PhoneNumber &other, QObject *,
                      Callback<Result<PersonStates>> answered) override
    {
        asked.append(QStringLiteral("merge %1 %2").arg(thread.value()).arg(other.e164()));
        if (refusal)
            return answered(*refusal);
        profiles[thread].others.append({.number = other});
        emit m_events.threadChanged(thread);
        answered(PersonStates{{other, 0, {}}});
    }
    void splitCaller(const PhoneNumber &number, QObject *, Callback<Result<PersonStates>> answered) override
    {
        asked.append(QStringLiteral("split %1").arg(number.e164()));
        for (auto &[thread, profile] : profiles) {
            if (profile.others.removeIf([&number](const OtherNumber &other) { return other.number == number; }) > 0)
                emit m_events.threadChanged(thread);
        }
        answered(PersonStates{{number, 1, {}}});
    }
    void restoreCallers(const PersonStates &before) override
    {
        asked.append(QStringLiteral("restore %1").arg(before.constFirst().number.e164()));
    }
    void keepCallerFields(const QList<CallerField> &wanted, QObject *, Callback<Status> answered) override
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
    void liftStop(ThreadId thread, const QString &reason, QObject *, Callback<Status> answered) override
    {
        asked.append(QStringLiteral("lift %1 %2").arg(thread.value()).arg(reason));
        answered(refusal ? Status(*refusal) : Status(Done{}));
    }

private:
    void set(ThreadId thread, const CallerDetails &details)
    {
        profiles[thread].details = details;
        if (onEdit)
            onEdit(thread, details);
        emit m_events.threadChanged(thread);
    }
    DeskEvents &m_events;
    qint64 m_lastField = 100;
};

} // namespace textback
