// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/practice/calls.h"
#include "core/carrier/practice/router.h"

namespace textback::practice {

/// The REST operations on calls: the log, its synchronisation, active calls, one session.
class CallLogApi {
public:
    CallLogApi(const PracticeTime &time, const Account &account, const Calls &calls, const Faults &faults);
    void addTo(Router &router);
    void setBaseUrl(const QString &url) { m_baseUrl = url; }
    void invalidateSyncTokens() { m_syncTokens.invalidate(); }

private:
    [[nodiscard]] bool belongsTo(const Call &call, const Visit &visit) const;
    [[nodiscard]] Response list(const Visit &visit) const;
    [[nodiscard]] Response one(const QString &id, const Visit &visit) const;
    [[nodiscard]] Response oneOrMany(const Visit &visit) const;
    [[nodiscard]] Response sync(const Visit &visit);
    [[nodiscard]] Response activeCalls(const Visit &visit) const;
    [[nodiscard]] Response session(const Visit &visit) const;
    [[nodiscard]] QJsonObject row(const Call &call, bool detailed) const;
    [[nodiscard]] QJsonObject provisionalRow(const Call &call, bool detailed) const;
    [[nodiscard]] QJsonArray legs(const Call &call) const;
    [[nodiscard]] QJsonObject ringOut(const Call &call, const RingOutLeg &leg) const;
    [[nodiscard]] QJsonObject caller(const Call &call) const;
    [[nodiscard]] QJsonObject dialled(const Call &call) const;
    [[nodiscard]] QJsonObject common(const Call &call, bool detailed) const;

    const PracticeTime &m_time;
    const Account &m_account;
    const Calls &m_calls;
    const Faults &m_faults;
    QString m_baseUrl;
    SyncTokens m_syncTokens;
};

/// "PSTN" or "VoIP".
[[nodiscard]] QString transportOf(const Call &call);

} // namespace textback::practice
