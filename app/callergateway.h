// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/deskhost.h"
#include "core/domain/callercommands.h"

namespace textback {

/// What people do with the caller card, carried to the desk thread. As DeskGateway; works without an account too.
class CallerGateway : public QObject, public CallerCommands {
    Q_OBJECT
public:
    explicit CallerGateway(DeskHost &host) : m_host(host) {}
    void editCallers(const CallerEdits &edits, QObject *context, Callback<Result<CallerEdits>> answered) override;
    void mergeCallers(ThreadId thread, const PhoneNumber &other, QObject *context,
                      Callback<Result<PersonStates>> answered) override;
    void splitCaller(const PhoneNumber &number, QObject *context, Callback<Result<PersonStates>> answered) override;
    void restoreCallers(const PersonStates &before, QObject *context, Callback<Status> answered) override;
    void keepCallerFields(const QList<CallerField> &fields, QObject *context, Callback<Status> answered) override;
    void liftStop(ThreadId thread, const QString &reason, QObject *context, Callback<Status> answered) override;

private:
    /// Does `work` on the desk thread, tells whose conversations changed, and answers here.
    template <typename T>
    void ask(QObject *context, Callback<T> answered, std::function<T(DeskRoom &, SqliteCallerBook &)> work);
    DeskHost &m_host;
};

} // namespace textback
