// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/ringcentral/calllogreading.h"
#include "core/carrier/ringcentral/listreader.h"
#include "core/domain/carrier.h"

namespace textback::ringcentral {

/// What the carrier lets us read of the call log; learned from refusals, which are put to the test again now and then.
struct CallLogAccess {
    static constexpr Milliseconds AskAgainAfter = 5min;

    std::optional<Milliseconds> accountRefusedAt; ///< Monotonic.
    std::optional<Milliseconds> syncRefusedAt; ///< Monotonic.

    [[nodiscard]] static bool worthAsking(const std::optional<Milliseconds> &refusedAt, Milliseconds now)
    {
        return !refusedAt || now - *refusedAt >= AskAgainAfter;
    }
};

/// Reads calls that are new or changed. Rows that may still change keep the cursor where it is, so that they are read
/// again. Deletes itself after having answered.
class CallFetch : public QObject {
    Q_OBJECT
public:
    /// @param access outlives this object and learns from it
    CallFetch(HttpClient &client, Clock &clock, const QUrl &server, CallLogAccess &access, const OurSide &ours,
              Milliseconds clockOffset, QObject *parent);
    void setUrgency(Urgency urgency) { m_urgency = urgency; }
    void fetch(const HistoryCursor &cursor, UtcTime from, QObject *context, Callback<Result<CallHistory>> done);

private:
    [[nodiscard]] QString path(QLatin1StringView name) const;
    [[nodiscard]] QString token() const; ///< In the cursor, if it is one of the log that is read now.
    void useOwnLog();
    void begin();
    void syncChanges();
    void syncAll();
    void readSync(const HttpAnswer &answer);
    void refused(const HttpAnswer &answer);
    void readList();
    void add(const QList<QJsonObject> &rows);
    void finish(const std::optional<Error> &error);

    HttpClient &m_client;
    Clock &m_clock;
    const QUrl m_server;
    CallLogAccess &m_access;
    const OurSide m_ours;
    const Milliseconds m_clockOffset;
    bool m_accountWide = true;
    Urgency m_urgency = Urgency::Sync;
    HistoryCursor m_cursor;
    UtcTime m_from{};
    QHash<QString, HistoricCall> m_rows; ///< By row id: a page read twice counts once.
    CallHistory m_history;
    bool m_mustReadAgain = false;
    QPointer<QObject> m_context;
    Callback<Result<CallHistory>> m_done;
};

} // namespace textback::ringcentral
