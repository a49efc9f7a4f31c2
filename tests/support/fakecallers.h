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
    explicit FakeCallers(DeskEvents &events);
    std::map<ThreadId, CallerProfile> profiles;
    QList<CallerField> fields;
    QStringList asked; ///< "lift 8 reason", in order.
    std::optional<Error> refusal; ///< Given instead of an answer.
    std::function<void(ThreadId, const CallerDetails &)> onEdit; ///< What the inbox shows of it.

    Result<std::optional<CallerProfile>> profile(ThreadId thread) override;
    Result<QList<CallerField>> callerFields() override;
    Result<QStringList> usedTags(int most) override;

    void editCallers(const CallerEdits &edits, QObject *, Callback<Result<CallerEdits>> answered) override;
    void mergeCallers(ThreadId thread, const PhoneNumber &other, QObject *,
                      Callback<Result<PersonStates>> answered) override;
    void splitCaller(const PhoneNumber &number, QObject *, Callback<Result<PersonStates>> answered) override;
    void restoreCallers(const PersonStates &before, QObject *, Callback<Status> answered) override;
    void keepCallerFields(const QList<CallerField> &wanted, QObject *, Callback<Status> answered) override;
    void liftStop(ThreadId thread, const QString &reason, QObject *, Callback<Status> answered) override;

private:
    void set(ThreadId thread, const CallerDetails &details);
    DeskEvents &m_events;
    qint64 m_lastField = 100;
};

} // namespace textback
