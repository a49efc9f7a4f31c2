// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakecallbacks.h"

namespace textback {

Result<QList<CallBackEntry>> FakeCallBacks::toRing(int limit)
{
    return entries.mid(0, limit);
}

Result<QList<FinishedCallBack>> FakeCallBacks::finishedSince(UtcTime since, int limit)
{
    QList<FinishedCallBack> found;
    for (const FinishedCallBack &one : finished) {
        if (one.at >= since)
            found.append(one);
    }
    return found.mid(0, limit);
}

void FakeCallBacks::finishCallBack(CallId call, CallBackResult result, const QString &note, QObject *,
                                   Callback<Result<CallBackResultId>> answered)
{
    asked.append(QStringLiteral("finish %1 %2 %3").arg(call.value()).arg(int(result)).arg(note));
    if (refuses)
        return answered(Error{ErrorKind::Storage, QStringLiteral("full")});
    const CallBackResultId id(++m_lastId);
    for (qsizetype index = 0; index < entries.size(); ++index) {
        if (entries.at(index).call != call)
            continue;
        if (result == CallBackResult::NoAnswer) {
            ++entries[index].tries;
            break;
        }
        const CallBackEntry gone = entries.takeAt(index);
        m_gone.insert(id, {gone, index});
        finished.append({id, gone.thread, gone.caller, gone.name, result, at});
        break;
    }
    if (changed)
        changed();
    answered(id);
}

void FakeCallBacks::undoCallBack(CallBackResultId result, QObject *, Callback<Status> answered)
{
    asked.append(QStringLiteral("undo %1").arg(result.value()));
    if (refuses)
        return answered(Error{ErrorKind::Storage, QStringLiteral("full")});
    finished.removeIf([result](const FinishedCallBack &one) { return one.id == result; });
    if (m_gone.contains(result)) {
        const auto back = m_gone.take(result);
        entries.insert(std::min(back.second, entries.size()), back.first);
    }
    if (changed)
        changed();
    answered(Done{});
}

} // namespace textback
