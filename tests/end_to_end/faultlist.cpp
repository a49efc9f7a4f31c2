// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/faultlist.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int SubscribesLater = 45; // a refused or incomplete subscription is asked for again only after a while
/// Calls are counted as watched when the call log was read, whose limit the calls before may have used up for a minute.
constexpr int CallsReadLater = 65;
constexpr int AnswerLimit = 45; // what the carrier never answers is given up first
constexpr int RateWindow = 100;

QList<Fault> ofTheStream()
{
    return {
        {u"the socket is closed"_s, R"({"drop_socket":"clean"})"},
        {u"the socket is reset"_s, R"({"drop_socket":"rst"})"},
        {u"the socket dies silently"_s, R"({"drop_socket":"half_open"})", 25},
        {u"the subscription dies silently"_s, R"({"kill_subscription":true})"},
        {u"no JSON in a frame"_s, R"({"garbage_frames":"not_json"})"},
        {u"a frame of another shape"_s, R"({"garbage_frames":"wrong_shape"})"},
        {u"a binary frame"_s, R"({"garbage_frames":"binary"})"},
        {u"a frame of an unknown type"_s, R"({"garbage_frames":"unknown_type"})"},
        {u"a frame of 6 MiB"_s, R"({"garbage_frames":"huge"})"},
        {u"handshakes are reset"_s, R"({"drop_socket":"rst","refuse_sockets":true})"},
        {u"handshakes get 503"_s, R"({"drop_socket":"rst","refuse_sockets":{"status":503}})"},
        {u"the subscription is refused"_s,
         R"({"drop_socket":"rst","recovery":"WSG-1003","refuse_subscription":"SUB-528"})", SubscribesLater},
        {u"telephony is disabled"_s, R"({"disabled_filters":"telephony","drop_socket":"rst","recovery":"WSG-1003"})",
         CallsReadLater},
        {u"all events are lost"_s, R"({"lose_frames":true})"},
        {u"one event is lost"_s, R"({"lose_frames":1})"},
        {u"the ends of calls are lost"_s, R"({"lose_frames":{"matching":"Disconnected"}})"},
        {u"events come twice"_s, R"({"duplicate_frames":true})"},
        {u"events overtake each other"_s, R"({"reorder_frames":{"within_ms":300}})"},
        {u"events come late"_s, R"({"delay_frames":{"ms":1200}})"},
        {u"events are held up"_s, R"({"stall_frames":true})"},
        {u"no pings"_s, R"({"no_pings":true})"},
        {u"the session is forgotten"_s, R"({"drop_socket":"rst","recovery":"WSG-1003"})"},
        {u"the session is too old"_s, R"({"drop_socket":"rst","recovery":"WSG-1005"})"},
        {u"the session token is malformed"_s, R"({"drop_socket":"rst","recovery":"WSG-400"})"},
        {u"no time to recover"_s, R"({"drop_socket":"rst","recovery_seconds":0})"},
        {u"idle sockets are closed"_s, R"({"idle_timeout":1})"},
        {u"old sockets are closed"_s, R"({"absolute_timeout":1})"},
        {u"ids are numbers"_s, R"({"ids":"number"})"},
        {u"ids are strings"_s, R"({"ids":"string"})"},
        {u"the caller's leg is not reported"_s, R"({"omit_caller_leg":true})"},
        {u"a flag says missed"_s, R"({"missed_call_flag":"true"})"},
    };
}

QList<Fault> ofTheSignIn()
{
    return {
        {u"the access token expires"_s, R"({"expire":"access_token"})"},
        {u"the refresh token expires"_s, R"({"expire":"refresh_token"})"},
        {u"the stream token expires"_s, R"({"drop_socket":"rst","expire":"ws_token"})"},
        {u"every sign-in ends"_s, R"({"expire":"session"})"},
        {u"stream tokens live a second"_s, R"({"drop_socket":"rst","ws_token_seconds":1})"},
        {u"access tokens live five seconds"_s, R"({"access_token_seconds":5,"expire":"access_token"})", 70},
        {u"no refresh tokens"_s, R"({"expire":"session","no_refresh_token":true})"},
        {u"signing in gets 503"_s, R"({"expire":"session","status":{"path":"oauth/token","status":503}})"},
        {u"stream tokens get 500"_s, R"({"drop_socket":"rst","status":{"path":"oauth/wstoken","status":500}})"},
        {u"the answer to the sign-in is lost"_s,
         R"({"expire":"access_token","lose_response":{"path":"oauth/token","how":"closed"}})"},
        {u"the stream token is lost"_s,
         R"({"drop_socket":"rst","lose_response":{"path":"oauth/wstoken","how":"closed"}})"},
        {u"the stream token is cut"_s,
         R"({"drop_socket":"rst","lose_response":{"path":"oauth/wstoken","how":"half"}})"},
        {u"the stream token never comes"_s,
         R"({"drop_socket":"rst","lose_response":{"path":"oauth/wstoken","how":"never"}})", 25},
    };
}

QList<Fault> ofTexts()
{
    QList<Fault> faults;
    for (const char *how : {"timeout_but_stored", "timeout_not_stored"})
        faults.append(
            {u"sending: "_s + QLatin1String(how), QByteArray(R"({"sms":")") + how + R"("})", 10, AnswerLimit + 30});
    for (const char *how : {"500_but_stored", "closed_after_store", "reset_after_store", "half_response",
                            "500_not_stored", "closed_not_stored"})
        faults.append({u"sending: "_s + QLatin1String(how), QByteArray(R"({"sms":")") + how + R"("})"});
    return faults
        + QList<Fault>{
            {u"sending: 503"_s, R"({"sms":{"how":"503","retry_after":2}})"},
            {u"sending: 429"_s, R"({"sms":{"how":"429","retry_after":2}})"},
            {u"sending: 429 without a time"_s, R"({"no_retry_after":true,"sms":"429"})", 10, RateWindow},
            {u"sending: refused for good"_s, R"({"sms":"MSG-242"})", 10, 60, true},
            {u"sending: 500 before anything"_s, R"({"status":{"path":"/sms","method":"POST","status":500}})"},
            {u"sending: the answer is cut"_s, R"({"lose_response":{"path":"/sms","method":"POST","how":"half"}})"},
            {u"callers are landlines"_s, R"({"text_outcome":"landline"})"},
            {u"callers opted out"_s, R"({"text_outcome":"opted_out"})"},
            {u"texts stay queued"_s, R"({"text_outcome":"queued_only"})"},
            {u"voicemail is spelled otherwise"_s, R"({"voicemail_spelling":"Voicemail"})"},
        };
}

QList<Fault> ofRequests()
{
    return {
        // Reset connections leave open whether the carrier counted the sign-ins on them: the desk counts them.
        {u"connections are refused"_s, R"({"close_connections":true,"drop_socket":"rst","refuse_connections":true})",
         70},
        {u"connections are reset"_s, R"({"close_connections":true})"},
        {u"requests are not answered"_s, R"({"stall_http":true})", AnswerLimit, AnswerLimit + 45},
        {u"requests are slow"_s, R"({"delay":{"path":"/restapi","ms":900}})"},
        {u"sync tokens die"_s, R"({"invalidate_sync":"all"})"},
        {u"texts cannot be read"_s, R"({"status":{"path":"/message-sync","status":503}})"},
        {u"calls cannot be read"_s, R"({"status":{"path":"/call-log","status":500}})"},
        {u"the call log is forbidden"_s, R"({"forbid":"ReadCallLog"})", SubscribesLater, RateWindow},
        {u"answers about texts are cut"_s, R"({"lose_response":{"path":"/message-sync","how":"half"}})"},
        // With two a minute, the request for a new subscription may have to wait a minute for its turn.
        {u"low limits"_s, R"({"limits":{"light":4,"medium":2,"heavy":3}})", CallsReadLater, RateWindow + 30},
    };
}

} // namespace

QList<Fault> everyFault()
{
    QList<Fault> faults = ofRequests() + ofTexts() + ofTheSignIn() + ofTheStream();
    std::stable_sort(faults.begin(), faults.end(), [](const Fault &one, const Fault &other) {
        return one.maySettleIn + one.backWithin > other.maySettleIn + other.backWithin; // long ones first
    });
    return faults;
}

bool begin(const PracticeProcess &carrier, const Fault &fault)
{
    return carrier.fault(QJsonDocument::fromJson(fault.order).object());
}

bool end(const PracticeProcess &carrier, const Fault &fault)
{
    static const QSet<QString> acts{u"drop_socket"_s, u"close_connections"_s, u"kill_subscription"_s,
                                    u"expire"_s,      u"invalidate_sync"_s,   u"garbage_frames"_s};
    const QJsonObject order = QJsonDocument::fromJson(fault.order).object();
    QJsonObject over;
    for (auto each = order.begin(); each != order.end(); ++each) {
        if (each.key() == "limits"_L1)
            over.insert(each.key(), QJsonObject{{u"light"_s, 50}, {u"medium"_s, 40}, {u"heavy"_s, 10}});
        else if (!acts.contains(each.key()))
            over.insert(each.key(), false);
    }
    return over.isEmpty() || carrier.fault(over);
}

} // namespace textback
