// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/callbacks.h"

#include <QHash>
#include <QStringList>

namespace textback {

/// A call-back list in memory that does what it is told.
class FakeCallBacks : public CallBackQueries, public CallBackCommands {
public:
    QList<CallBackEntry> entries;
    QList<FinishedCallBack> finished;
    QStringList asked; ///< "finish 81 reached: words", in order.
    std::function<void()> changed; ///< What the desk would tell.
    bool refuses = false;

    Result<QList<CallBackEntry>> toRing(int limit) override;
    Result<QList<FinishedCallBack>> finishedSince(UtcTime since, int limit) override;
    void finishCallBack(CallId call, CallBackResult result, const QString &note, QObject *,
                        Callback<Result<CallBackResultId>> answered) override;
    void undoCallBack(CallBackResultId result, QObject *, Callback<Status> answered) override;
    UtcTime at{}; ///< When results are given.

private:
    QHash<CallBackResultId, std::pair<CallBackEntry, qsizetype>> m_gone;
    qint64 m_lastId = 0;
};

} // namespace textback
