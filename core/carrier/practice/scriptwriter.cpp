// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/scriptwriter.h"

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

namespace {
const auto CallerName = QStringLiteral("MOBILE CALLER");
constexpr int Caller = 1;
} // namespace

ScriptWriter::ScriptWriter(const CallRequest &request, const Account &account) : m_request(request), m_account(account)
{
    m_script.from = request.scenario == "withheld"_L1 ? QString() : request.from;
    m_script.to = request.to.isEmpty() ? account.mainLine().number : request.to;
}

CallScript ScriptWriter::finished()
{
    m_script.shift = m_reported - m_at;
    return m_script;
}

QJsonObject ScriptWriter::callerJson(bool withName) const
{
    if (m_script.from.isEmpty())
        return {{u"name"_s, u"Anonymous"_s}};
    QJsonObject caller{{u"phoneNumber"_s, m_script.from}};
    if (withName)
        caller.insert(u"name"_s, CallerName);
    return caller;
}

QJsonObject ScriptWriter::dialledJson(const QString &name, qint64 extension) const
{
    return {{u"phoneNumber"_s, m_script.to}, {u"name"_s, name}, {u"extensionId"_s, QString::number(extension)}};
}

int ScriptWriter::addParty(qint64 extension, const QString &direction, const QJsonObject &from, const QJsonObject &to)
{
    CallParty party;
    party.number = static_cast<int>(m_script.parties.size()) + 1;
    party.extension = extension;
    party.direction = direction;
    party.from = from;
    party.to = to;
    m_script.parties.append(party);
    if (extension != 0)
        see(extension);
    return party.number;
}

int ScriptWriter::office(const Extension &extension)
{
    return addParty(extension.id, u"Inbound"_s, callerJson(m_script.parties.size() > 1),
                    dialledJson(extension.name, extension.id));
}

int ScriptWriter::reach(const Extension &extension, bool rings)
{
    addParty(0, u"Outbound"_s, callerJson(true), dialledJson(extension.name, extension.id));
    const int reached = office(extension);
    m_script.toName = extension.name;
    m_script.rowExtension = extension.id;
    say(Caller, u"Setup"_s);
    say(reached, u"Setup"_s);
    say(Caller, u"Answered"_s);
    if (rings)
        say(reached, u"Proceeding"_s);
    return reached;
}

int ScriptWriter::reachOffice(bool rings)
{
    const OfficeNumber *line = m_account.number(m_script.to);
    const Extension *owner = line ? m_account.extension(line->extension) : nullptr;
    return reach(owner && owner->type == "User"_L1 ? *owner : m_account.user(), rings);
}

int ScriptWriter::reachQueue()
{
    const int queue = reach(m_account.queue(), false);
    m_script.parties[queue - 1].queueCall = true;
    m_script.viaQueue = true;
    return queue;
}

int ScriptWriter::reachMenu()
{
    return reach(m_account.menu(), false);
}

int ScriptWriter::agent(const Extension &extension)
{
    QJsonObject from = callerJson(true);
    from.insert(u"name"_s, m_account.queue().name + u" - "_s + from.value("name"_L1).toString());
    const int party =
        addParty(extension.id, u"Inbound"_s, from, dialledJson(m_account.queue().name, m_account.queue().id));
    m_script.parties[party - 1].queueCall = true;
    m_script.parties[party - 1].queueName = m_account.queue().name;
    say(party, u"Proceeding"_s); // a member of a queue gets no Setup
    return party;
}

CallStep &ScriptWriter::step(CallStep::Kind kind)
{
    CallStep added;
    added.kind = kind;
    added.at = m_at;
    added.reported = m_reported;
    m_script.steps.append(added);
    return m_script.steps.last();
}

void ScriptWriter::say(int party, const QString &code, const QString &reason)
{
    CallStep &added = step(CallStep::Kind::Party);
    added.party = party;
    added.code = code;
    added.reason = reason;
}

void ScriptWriter::leave(int party, const QString &reason, bool missed)
{
    say(party, u"Disconnected"_s, reason);
    m_script.steps.last().missed = missed;
}

void ScriptWriter::lose(int agent)
{
    leave(agent, u"AgentAnswered"_s, true);
    m_script.steps.last().losing = true;
}

void ScriptWriter::moveAway(int party)
{
    for (const int leg : {party, Caller}) {
        say(leg, u"Gone"_s, u"AttendedTransfer"_s);
        m_script.steps.last().peer = {{u"number"_s, leg == party ? 1 : 2}}; // ids are filled in when the call begins
    }
}

void ScriptWriter::ringOut(int party, const QString &result)
{
    const auto first = std::find_if(m_script.steps.begin(), m_script.steps.end(),
                                    [party](const CallStep &each) { return each.party == party; });
    const Milliseconds start = first == m_script.steps.end() ? m_reported : first->reported;
    m_script.ringOuts.append({party, m_script.parties.at(party - 1).extension, start, m_reported - start, result});
}

void ScriptWriter::wait(Milliseconds time)
{
    m_at += time;
    m_reported += time;
}

void ScriptWriter::ring(int part, int of)
{
    m_at += m_request.ring * part / of;
    m_reported += m_request.reportedRing.value_or(m_request.ring) * part / of;
}

void ScriptWriter::ringUntilAnswer()
{
    if (m_request.answerAfter)
        wait(*m_request.answerAfter);
    else
        ring();
}

void ScriptWriter::add(CallStep::Kind kind)
{
    step(kind);
}

void ScriptWriter::hangUp(const QString &result, const QString &reason)
{
    leave(Caller, {}, false);
    close(result, reason);
}

void ScriptWriter::close(const QString &result, const QString &reason)
{
    m_script.result = result;
    m_script.reason = reason;
    step(CallStep::Kind::FinalRow);
}

void outboundScene(ScriptWriter &write)
{
    const Extension &user = write.account().user();
    const QJsonObject us{
        {u"phoneNumber"_s, write.script().to}, {u"name"_s, user.name}, {u"extensionId"_s, user.idText()}};
    const QJsonObject them{{u"phoneNumber"_s, write.script().from}};
    const int staff = write.addParty(user.id, u"Outbound"_s, us, them);
    const int callee = write.addParty(0, u"Inbound"_s, us, them);
    write.script().direction = u"Outbound"_s;
    write.script().rowExtension = user.id;
    write.script().toName = user.name;
    write.say(staff, u"Setup"_s);
    write.say(callee, u"Proceeding"_s);
    write.say(staff, u"Proceeding"_s);
    write.ringUntilAnswer();
    write.say(callee, u"Answered"_s);
    write.say(staff, u"Answered"_s);
    write.wait(write.request().talk);
    write.leave(staff, {}, false);
    write.leave(callee, {}, false);
    write.close(u"Call connected"_s, {});
}

void internalScene(ScriptWriter &write)
{
    const Extension &user = write.account().user();
    const Extension &colleague = write.account().colleague();
    const QJsonObject from{
        {u"phoneNumber"_s, colleague.number}, {u"name"_s, colleague.name}, {u"extensionId"_s, colleague.idText()}};
    const QJsonObject to{{u"phoneNumber"_s, user.number}, {u"name"_s, user.name}, {u"extensionId"_s, user.idText()}};
    write.script().internalCaller = colleague.number;
    write.script().rowExtension = user.id;
    write.script().toName = user.name;
    const int caller = write.addParty(colleague.id, u"Outbound"_s, from, to);
    const int callee = write.addParty(user.id, u"Inbound"_s, from, to);
    write.say(caller, u"Setup"_s);
    write.say(callee, u"Setup"_s);
    write.say(caller, u"Proceeding"_s);
    write.say(callee, u"Proceeding"_s);
    write.ring();
    write.leave(callee, {}, true);
    write.leave(caller, {}, false);
    write.close(u"Missed"_s, u"Hang Up"_s);
}

} // namespace textback::practice
