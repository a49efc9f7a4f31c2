// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/calls.h"

#include <QPointer>
#include <QTimer>
#include <QtMath>

#include <array>

#include <iterator>

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype CallsKept = 20'000;

constexpr int RecordingSeconds = 5;
constexpr quint32 SamplesInSecond = 8'000;

/// What a practice voicemail sounds like: the tone callers wait for, then somebody humming.
QByteArray hummed()
{
    constexpr std::array Pitches{1000.0, 0.0,   262.0, 330.0, 392.0,
                                 330.0,  294.0, 262.0, 0.0,   262.0}; // half a second each
    constexpr double Loudness = 40;
    QByteArray samples;
    samples.reserve(RecordingSeconds * SamplesInSecond);
    for (const double pitch : Pitches) {
        for (quint32 at = 0; at < SamplesInSecond / 2; ++at) {
            const double softly = std::sin(M_PI * at / (SamplesInSecond / 2.0)); // no clicks where tones meet
            const double wave = pitch > 0 ? std::sin(2 * M_PI * pitch * at / SamplesInSecond) : 0;
            samples.append(char(quint8(128 + int(Loudness * softly * wave))));
        }
    }
    return samples;
}

/// The same as a WAVE file; made once.
QByteArray recordingFile()
{
    static const QByteArray samples = hummed();
    const auto number = [](quint32 value, int bytes) {
        QByteArray text;
        for (int i = 0; i < bytes; ++i)
            text.append(static_cast<char>((value >> (8 * i)) & 0xff));
        return text;
    };
    const auto length = quint32(samples.size());
    static const QByteArray file = "RIFF" + number(36 + length, 4) + "WAVEfmt " + number(16, 4) + number(1, 2)
        + number(1, 2) + number(SamplesInSecond, 4) + number(SamplesInSecond, 4) + number(1, 2) + number(8, 2) + "data"
        + number(length, 4) + samples;
    return file;
}

bool isTerminal(const QString &code)
{
    return code == "Disconnected"_L1 || code == "Gone"_L1;
}

} // namespace

Calls::Calls(const PracticeTime &time, const Account &account, Faults &faults, Gateway &gateway, Texting &texting,
             QObject *parent)
    : QObject(parent), m_time(time), m_account(account), m_faults(faults), m_gateway(gateway), m_texting(texting)
{
    reset();
}

void Calls::reset()
{
    delete m_scenes;
    m_scenes = new QObject(this);
    m_calls.clear();
}

Result<QJsonObject> Calls::start(const CallRequest &request)
{
    Result<CallScript> script = writeScript(request, m_account);
    if (!script.ok())
        return script.error();
    if (m_calls.size() >= CallsKept)
        return Error{ErrorKind::Invalid, u"Too many calls; reset the carrier first."_s};
    m_calls.push_back(std::make_unique<Call>());
    Call &call = *m_calls.back();
    call.script = std::move(script).value();
    name(call);
    call.started = m_time.now() - call.script.shift;
    play(call);
    return QJsonObject{{u"telephonySessionId"_s, call.script.telephonySessionId},
                       {u"sessionId"_s, call.script.sessionId},
                       {u"callLogId"_s, call.script.rowId},
                       {u"from"_s, call.script.from.isEmpty() ? QJsonValue() : QJsonValue(call.script.from)},
                       {u"to"_s, call.script.to},
                       {u"startTime"_s, wireTime(call.started)}};
}

Result<std::unique_ptr<Call>> Calls::past(const CallRequest &request, UtcTime at)
{
    Result<CallScript> script = writeScript(request, m_account);
    if (!script.ok())
        return script.error();
    auto call = std::make_unique<Call>();
    call->script = std::move(script).value();
    name(*call);
    call->started = at;
    for (const CallStep &step : std::as_const(call->script.steps)) {
        call->ended = call->rowModified = at + step.reported;
        if (step.kind == CallStep::Kind::Party)
            call->script.parties[step.party - 1].code = step.code;
    }
    call->row = Call::Row::Final;
    call->over = true;
    call->script.steps.clear();
    return call;
}

void Calls::addPast(std::vector<std::unique_ptr<Call>> calls)
{
    m_calls.insert(m_calls.begin(), std::make_move_iterator(calls.begin()), std::make_move_iterator(calls.end()));
}

void Calls::name(Call &call)
{
    const qint64 number = m_next++;
    const QString tail = u"practice%1z19c%2z%3"_s.arg(number, 6, 10, QChar(u'0'))
                             .arg(toMs(m_time.now()), 0, 16)
                             .arg(10'000'000'000 + number);
    call.script.sessionId = QString::number(1'480'000'000'000 + number);
    call.script.telephonySessionId = u"s-"_s + tail;
    call.script.rowId = u"PRAC%1"_s.arg(number, 8, 10, QChar(u'0'));
}

/// Steps of the same moment happen together, in order; later ones when their time has come.
void Calls::play(Call &call)
{
    QHash<qint64, QList<CallStep>> moments;
    for (const CallStep &step : std::as_const(call.script.steps))
        moments[step.at.count()].append(step);
    for (auto moment = moments.cbegin(); moment != moments.cend(); ++moment) {
        // A moment of 0 waits for the next turn too, so that whoever started the call has its id first.
        QTimer::singleShot(Milliseconds{moment.key()}, Qt::PreciseTimer, m_scenes, [this, &call, steps = *moment] {
            const QPointer<QObject> scenes = m_scenes;
            for (const CallStep &step : steps) {
                perform(call, step);
                if (!scenes)
                    return;
            }
        });
    }
}

void Calls::perform(Call &call, const CallStep &step)
{
    switch (step.kind) {
    case CallStep::Kind::Party:
        return report(call, step);
    case CallStep::Kind::ProvisionalRow:
        call.row = Call::Row::Provisional;
        call.ended = call.started + step.reported;
        call.rowModified = m_time.now();
        return;
    case CallStep::Kind::FinalRow:
        call.row = Call::Row::Final;
        call.over = true;
        call.ended = call.started + step.reported;
        call.rowModified = m_time.now();
        return;
    case CallStep::Kind::Voicemail:
    case CallStep::Kind::Fax:
        return leaveRecording(call, step);
    }
}

bool Calls::isHidden(const CallParty &party) const
{
    return party.number == 1 && party.extension == 0 && m_faults.on(u"omit_caller_leg"_s);
}

void Calls::report(Call &call, const CallStep &step)
{
    CallParty &party = call.script.parties[step.party - 1];
    party.code = step.code;
    party.reason = step.reason;
    party.missed = step.missed;
    fillPeer(party, step);
    const QString flag = m_faults.word(u"missed_call_flag"_s, {});
    if (step.losing && !flag.isEmpty())
        party.missed = flag == "true"_L1;
    ++call.sequence;
    if (!call.script.live || isHidden(party))
        return;
    const QJsonObject body{{u"sequence"_s, call.sequence},
                           {u"sessionId"_s, call.script.sessionId},
                           {u"telephonySessionId"_s, call.script.telephonySessionId},
                           {u"serverId"_s, u"10.0.0.1.PRC"_s},
                           {u"eventTime"_s, wireTime(call.started + step.reported)},
                           {u"parties"_s, QJsonArray{partyJson(call, party)}},
                           {u"origin"_s, QJsonObject{{u"type"_s, u"Call"_s}}}};
    const QString account = m_account.path() + u"/telephony/sessions"_s;
    if (party.extension == 0)
        m_gateway.publish({account, {}, {}, body});
    else
        m_gateway.publish({m_account.extensionPath(party.extension) + u"/telephony/sessions"_s, {}, account, body});
}

void Calls::fillPeer(CallParty &party, const CallStep &step) const
{
    party.peer = {};
    if (step.peer.isEmpty())
        return;
    const qint64 number = m_next;
    const QString tail = u"practice%1z19cz%2"_s.arg(number, 6, 10, QChar(u'0')).arg(20'000'000'000 + number);
    party.peer = {{u"telephonySessionId"_s, u"s-"_s + tail},
                  {u"sessionId"_s, QString::number(1'490'000'000'000 + number)},
                  {u"partyId"_s, u"p-%1-%2"_s.arg(tail).arg(step.peer.value("number"_L1).toInt())}};
}

QJsonObject Calls::partyJson(const Call &call, const CallParty &party) const
{
    QJsonObject status{{u"code"_s, party.code}, {u"rcc"_s, false}};
    if (!party.reason.isEmpty())
        status.insert(u"reason"_s, party.reason);
    if (party.code.compare("VoiceMail"_L1, Qt::CaseInsensitive) == 0)
        status.insert(u"code"_s, m_faults.word(u"voicemail_spelling"_s, u"VoiceMail"_s));
    if (!party.peer.isEmpty())
        status.insert(u"peerId"_s, party.peer);
    QJsonObject json{{u"accountId"_s, QString::number(Account::Id)},
                     {u"id"_s, u"p-%1-%2"_s.arg(call.script.telephonySessionId.mid(2)).arg(party.number)},
                     {u"direction"_s, party.direction},
                     {u"to"_s, party.to},
                     {u"from"_s, party.from},
                     {u"status"_s, status},
                     {u"park"_s, QJsonObject{}},
                     {u"missedCall"_s, party.missed},
                     {u"standAlone"_s, false},
                     {u"muted"_s, false}};
    if (party.extension != 0) {
        const bool asNumber = m_faults.word(u"ids"_s, u"string"_s) == "number"_L1;
        json.insert(u"extensionId"_s,
                    asNumber ? QJsonValue(party.extension) : QJsonValue(QString::number(party.extension)));
    }
    if (party.queueCall)
        json.insert(u"queueCall"_s, true);
    if (!party.queueName.isEmpty()) {
        const QString caller = call.script.from.isEmpty() ? u"Anonymous"_s : u"MOBILE CALLER"_s;
        json.insert(u"uiCallInfo"_s,
                    QJsonObject{{u"primary"_s, QJsonObject{{u"type"_s, u"QueueName"_s}, {u"value"_s, party.queueName}}},
                                {u"additional"_s, QJsonObject{{u"type"_s, u"CallerIdName"_s}, {u"value"_s, caller}}}});
    }
    return json;
}

void Calls::leaveRecording(Call &call, const CallStep &step)
{
    const bool isFax = step.kind == CallStep::Kind::Fax;
    Attachment recording;
    recording.type = isFax ? u"RenderedDocument"_s : u"AudioRecording"_s;
    recording.contentType = isFax ? "application/pdf" : "audio/wav";
    recording.bytes = isFax ? QByteArray("%PDF-1.4\n%%EOF\n") : recordingFile();
    recording.seconds = isFax ? 0 : RecordingSeconds;
    Message message;
    message.type = isFax ? u"Fax"_s : u"VoiceMail"_s;
    message.extension = call.script.rowExtension != 0 ? call.script.rowExtension : m_account.user().id;
    message.from = call.script.from;
    message.to = {call.script.to};
    if (!isFax)
        message.callerName = call.callerName;
    message.attachments = {recording};
    call.message = m_texting.receiveRecording(std::move(message)).id;
    call.rowModified = m_time.now();
}

QJsonArray Calls::state() const
{
    QJsonArray calls;
    for (const auto &call : m_calls) {
        const bool live = std::any_of(call->script.parties.begin(), call->script.parties.end(),
                                      [](const CallParty &each) { return !isTerminal(each.code); });
        calls.append(QJsonObject{{u"telephonySessionId"_s, call->script.telephonySessionId},
                                 {u"callLogId"_s, call->script.rowId},
                                 {u"from"_s, call->script.from.isEmpty() ? QJsonValue() : call->script.from},
                                 {u"to"_s, call->script.to},
                                 {u"startTime"_s, wireTime(call->started)},
                                 {u"over"_s, call->over || !live},
                                 {u"result"_s, call->over ? QJsonValue(call->script.result) : QJsonValue()}});
    }
    return calls;
}

} // namespace textback::practice
