// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rows.h"
#include "core/store/timeline.h"

namespace textback {

class SqliteCalls : public CallStore {
public:
    SqliteCalls(Connection &connection, StoredTimeline &timeline) : m_connection(connection), m_timeline(timeline) {}
    Result<std::optional<StoredCall>> find(const CallKey &key) override;
    Result<std::optional<StoredCall>> byId(CallId id) override;
    /// `id`, `thread` and `judged` are the store's own to tell and not written. The thread and its item appear with the
    /// outcome; calls that end internal or ignored have none. A line the carrier did not tell counts as the main one
    /// until it does.
    Result<StoredCall> save(const StoredCall &call) override;
    Result<QList<StoredCall>> unfinished() override;
    Result<std::optional<StoredCall>> newestOf(const PhoneNumber &caller, UtcTime at, Milliseconds window) override;
    /// Earlier verdicts stay; the newest is the one shown.
    Status saveVerdict(CallId call, const Verdict &verdict, const QJsonObject &inputs) override;
    Result<bool> keepRecording(CallId call, const VoicemailNote &note) override;
    Result<std::optional<HeardVoicemail>> markHeard(ItemId item) override;
    /// What the newest verdict of a call was judged from, as it was given to saveVerdict().
    [[nodiscard]] Result<std::optional<QJsonObject>> inputsOf(CallId call);

private:
    /// What the store knows of a call besides its value.
    struct Known {
        CallId id{0};
        std::optional<ItemId> item;
        bool judged = false;
        bool tooShort = false;
    };
    Result<std::optional<Known>> known(CallId call);
    Result<std::optional<Known>> knownBy(AccountId account, const CallKey &key);
    Result<CallId> write(AccountId account, const StoredCall &call, const std::optional<Known> &known);
    Status place(const StoredCall &stored, CallId id, const std::optional<Known> &known);
    Status noteCallerName(const Call &call, bool earlier);
    Result<std::optional<qint64>> policyId(const QJsonObject &policy);
    Status putOnCallBacks(CallId call, bool on);

    Connection &m_connection;
    StoredTimeline &m_timeline;
    Statement m_find{m_connection,
                     QStringLiteral("SELECT %1 FROM call LEFT JOIN caller ON caller.id = call.caller_id "
                                    "WHERE call.account_id = ? AND call.call_key = ?")
                         .arg(callColumns())};
    Statement m_byId{m_connection,
                     QStringLiteral("SELECT %1 FROM call LEFT JOIN caller ON caller.id = call.caller_id "
                                    "WHERE call.id = ?")
                         .arg(callColumns())};
    // Few are unfinished, and all are of the account: the plus leaves its index alone.
    Statement m_unfinished{
        m_connection,
        QStringLiteral("SELECT %1 FROM call LEFT JOIN caller ON caller.id = call.caller_id "
                       "WHERE call.unfinished = 1 AND +call.account_id = ? ORDER BY call.started_ms, call.id")
            .arg(callColumns())};
    Statement m_newestOf{m_connection,
                         QStringLiteral("SELECT %1 FROM call JOIN caller ON caller.id = call.caller_id "
                                        "WHERE caller.number = ? AND call.started_ms BETWEEN ? AND ? "
                                        "ORDER BY call.started_ms DESC LIMIT 1")
                             .arg(callColumns())};
    Statement m_known{m_connection,
                      QStringLiteral("SELECT call.id, call.item_id, verdict.decision, verdict.decided_by FROM call "
                                     "LEFT JOIN verdict ON verdict.id = call.verdict_id "
                                     "WHERE call.id = ?")};
    Statement m_idOf{m_connection, QStringLiteral("SELECT id FROM call WHERE account_id = ? AND call_key = ?")};
    Statement m_insert{
        m_connection,
        QStringLiteral(
            "INSERT INTO call (line_number, caller_id, caller_name, outcome, label, confidence, started_ms, "
            "ended_ms, answered_ms, rang_s, voicemail_left, voicemail_s, from_history, choice, "
            "needs_confirmation, is_missed, unfinished, talked_ms, handled_ms, dialled_number, earlier, account_id, "
            "call_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "RETURNING id")};
    Statement m_update{
        m_connection,
        QStringLiteral("UPDATE call SET line_number = ?, caller_id = ?, caller_name = ?, outcome = ?, label = ?, "
                       "confidence = ?, started_ms = ?, ended_ms = ?, answered_ms = ?, rang_s = ?, voicemail_left = ?, "
                       "voicemail_s = ?, from_history = ?, choice = ?, needs_confirmation = ?, is_missed = ?, "
                       "unfinished = ?, talked_ms = ?, handled_ms = ?, dialled_number = ?, earlier = ? "
                       "WHERE account_id = ? AND call_key = ? "
                       "RETURNING id")};
    Statement m_setPlace{m_connection, QStringLiteral("UPDATE call SET thread_id = ?, item_id = ? WHERE id = ?")};
    Statement m_carrierName{
        m_connection, QStringLiteral("UPDATE caller SET carrier_name = ? WHERE number = ? AND carrier_name <> ?")};
    Statement m_firstCarrierName{
        m_connection, QStringLiteral("UPDATE caller SET carrier_name = ? WHERE number = ? AND carrier_name = ''")};
    struct HashedPolicy {
        QJsonObject policy;
        QByteArray hash;
    };
    HashedPolicy m_hashed;
    Statement m_policy{m_connection, QStringLiteral("SELECT id FROM judged_policy WHERE hash = ?")};
    Statement m_addPolicy{m_connection,
                          QStringLiteral("INSERT INTO judged_policy (hash, json) VALUES (?, ?) RETURNING id")};
    Statement m_addVerdict{
        m_connection,
        QStringLiteral("INSERT INTO verdict (call_id, decision, decided_by, judged_ms, json, inputs, policy_id) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id")};
    Statement m_setVerdict{
        m_connection,
        QStringLiteral("UPDATE call SET verdict_id = ?, unfinished = CASE WHEN outcome = 0 OR needs_confirmation = 1 "
                       "THEN 1 ELSE 0 END WHERE id = ?")};
    Statement m_setCallBack{m_connection,
                            QStringLiteral("UPDATE call SET call_back = ? WHERE id = ? AND call_back <> ?")};
    Statement m_keepRecording{
        m_connection,
        QStringLiteral("UPDATE call SET voicemail_id = ?, voicemail_uri = ?, voicemail_type = ?, voicemail_size = ?, "
                       "voicemail_heard = ? WHERE id = ? AND voicemail_id IS NULL RETURNING id")};
    Statement m_heardElsewhere{m_connection,
                               QStringLiteral("UPDATE call SET voicemail_heard = 1 WHERE id = ? AND voicemail_id = ? "
                                              "AND voicemail_heard = 0 RETURNING id")};
    Statement m_markHeard{
        m_connection,
        QStringLiteral("UPDATE call SET voicemail_heard = 1 WHERE id = (SELECT call_id FROM item WHERE id = ?) "
                       "AND voicemail_heard = 0 AND voicemail_id IS NOT NULL RETURNING thread_id, voicemail_id")};
    Statement m_inputs{m_connection,
                       QStringLiteral("SELECT verdict.inputs, judged_policy.json FROM call JOIN verdict "
                                      "ON verdict.id = call.verdict_id LEFT JOIN judged_policy "
                                      "ON judged_policy.id = verdict.policy_id WHERE call.id = ?")};
};

} // namespace textback
