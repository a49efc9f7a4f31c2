// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/callscript.h"

#include "core/carrier/practice/scriptwriter.h"

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

namespace {

using Scene = void (*)(ScriptWriter &);

void missed(ScriptWriter &write)
{
    const int office = write.reachOffice();
    write.ring();
    write.leave(office, {}, true);
    write.hangUp(u"Missed"_s, u"Hang Up"_s);
}

void voicemail(ScriptWriter &write)
{
    const int office = write.reachOffice();
    write.ring();
    write.say(office, u"VoiceMail"_s);
    write.wait(write.request().voicemail);
    write.leave(office, {}, true);
    write.hangUp(u"Voicemail"_s, {});
    write.add(CallStep::Kind::Voicemail);
}

void voicemailNoMessage(ScriptWriter &write)
{
    const int office = write.reachOffice();
    write.ring();
    write.say(office, u"VoiceMail"_s);
    write.wait(std::min(write.request().voicemail, Milliseconds{2'000}));
    write.leave(office, {}, true);
    write.hangUp(u"Missed"_s, u"No Answer"_s);
}

void busy(ScriptWriter &write)
{
    const int office = write.reachOffice(false);
    write.leave(office, u"TargetBusy"_s, true);
    write.hangUp(u"Busy"_s, {});
}

void declined(ScriptWriter &write)
{
    const int office = write.reachOffice();
    write.ring();
    write.leave(office, u"Rejected"_s, true);
    write.hangUp(u"Declined"_s, {});
}

void answered(ScriptWriter &write)
{
    const int office = write.reachOffice();
    write.ringUntilAnswer();
    write.say(office, u"Answered"_s);
    write.wait(write.request().talk);
    write.leave(office, {}, false);
    write.ringOut(office, u"Call connected"_s);
    write.hangUp(u"Accepted"_s, {});
}

void answeredElsewhere(ScriptWriter &write)
{
    const int office = write.reachOffice();
    const int colleague = write.office(write.account().colleague());
    write.say(colleague, u"Setup"_s);
    write.say(colleague, u"Proceeding"_s);
    write.ringUntilAnswer();
    write.say(colleague, u"Answered"_s, u"Pickup"_s);
    write.leave(office, u"Pickup"_s, false);
    write.ringOut(office, u"Stopped"_s);
    write.wait(write.request().talk);
    write.leave(colleague, {}, false);
    write.ringOut(colleague, u"Call connected"_s);
    write.hangUp(u"Answered Elsewhere"_s, {});
}

void queueAnswered(ScriptWriter &write)
{
    const int queue = write.reachQueue();
    const int first = write.agent(write.account().user());
    const int second = write.agent(write.account().colleague());
    write.ringUntilAnswer();
    write.say(second, u"Answered"_s);
    write.lose(first);
    write.leave(queue, u"AgentAnswered"_s, false);
    write.ringOut(first, u"Stopped"_s);
    write.add(CallStep::Kind::ProvisionalRow);
    write.wait(write.request().talk);
    write.leave(second, {}, false);
    write.ringOut(second, u"Call connected"_s);
    write.hangUp(u"Accepted"_s, {});
}

void queueAbandoned(ScriptWriter &write)
{
    const int queue = write.reachQueue();
    const int first = write.agent(write.account().user());
    const int second = write.agent(write.account().colleague());
    write.ring(2, 3);
    write.leave(first, u"AgentDropped"_s, true);
    write.leave(second, u"AgentDropped"_s, true);
    write.ringOut(first, u"Stopped"_s);
    write.ringOut(second, u"IP Phone Offline"_s);
    write.add(CallStep::Kind::ProvisionalRow);
    const int again = write.agent(write.account().user());
    write.ring(1, 3);
    write.leave(again, {}, true);
    write.ringOut(again, u"Stopped"_s);
    write.leave(queue, {}, true);
    write.hangUp(u"Missed"_s, u"Hang Up"_s);
}

void ivrAbandoned(ScriptWriter &write)
{
    const int menu = write.reachMenu();
    write.ring();
    write.leave(menu, {}, false);
    write.hangUp(u"Accepted"_s, {});
}

void ivrAnswered(ScriptWriter &write)
{
    const int menu = write.reachMenu();
    write.ring(1, 3);
    write.leave(menu, {}, false);
    const int office = write.office(write.account().user());
    write.say(office, u"Setup"_s);
    write.say(office, u"Proceeding"_s);
    write.ring(2, 3);
    write.say(office, u"Answered"_s);
    write.wait(write.request().talk);
    write.leave(office, {}, false);
    write.ringOut(office, u"Call connected"_s);
    write.hangUp(u"Accepted"_s, {});
}

int transferBlindly(ScriptWriter &write)
{
    const int office = write.reachOffice();
    write.ringUntilAnswer();
    write.say(office, u"Answered"_s);
    write.wait(write.request().talk);
    write.leave(office, u"BlindTransfer"_s, false);
    write.ringOut(office, u"Call connected"_s);
    const int target = write.office(write.account().manager());
    write.say(target, u"Setup"_s);
    write.say(target, u"Proceeding"_s);
    return target;
}

void blindTransfer(ScriptWriter &write)
{
    const int target = transferBlindly(write);
    write.wait(write.request().talk / 2);
    write.say(target, u"Answered"_s);
    write.wait(write.request().talk);
    write.leave(target, {}, false);
    write.ringOut(target, u"Call connected"_s);
    write.hangUp(u"Accepted"_s, {});
}

void blindTransferMissed(ScriptWriter &write)
{
    const int target = transferBlindly(write);
    write.wait(write.request().talk);
    write.leave(target, {}, true);
    write.ringOut(target, u"Stopped"_s);
    write.hangUp(u"Accepted"_s, {});
}

void attendedTransfer(ScriptWriter &write)
{
    const int office = write.reachOffice();
    write.ringUntilAnswer();
    write.say(office, u"Answered"_s);
    write.wait(write.request().talk);
    write.say(office, u"Hold"_s);
    write.wait(write.request().talk / 2);
    write.ringOut(office, u"Call connected"_s);
    write.moveAway(office);
    write.close(u"Accepted"_s, {});
}

void fax(ScriptWriter &write)
{
    const int office = write.reachOffice(false);
    write.wait(std::min(write.request().ring, Milliseconds{2'000}));
    write.say(office, u"FaxReceive"_s);
    write.wait(write.request().talk);
    write.leave(office, {}, false);
    write.script().type = u"Fax"_s;
    write.hangUp(u"Received"_s, {});
    write.add(CallStep::Kind::Fax);
}

void blocked(ScriptWriter &write)
{
    write.script().live = false;
    write.script().toName = write.account().user().name;
    write.see(write.account().user().id);
    write.close(u"Blocked"_s, u"Number Blocked"_s);
}

const QList<std::pair<QString, Scene>> &scenes()
{
    static const QList<std::pair<QString, Scene>> all{{u"missed"_s, missed},
                                                      {u"withheld"_s, missed},
                                                      {u"voicemail"_s, voicemail},
                                                      {u"voicemail_no_message"_s, voicemailNoMessage},
                                                      {u"busy"_s, busy},
                                                      {u"declined"_s, declined},
                                                      {u"answered"_s, answered},
                                                      {u"answered_elsewhere"_s, answeredElsewhere},
                                                      {u"queue_answered"_s, queueAnswered},
                                                      {u"queue_abandoned"_s, queueAbandoned},
                                                      {u"ivr_abandoned"_s, ivrAbandoned},
                                                      {u"ivr_answered"_s, ivrAnswered},
                                                      {u"blind_transfer"_s, blindTransfer},
                                                      {u"blind_transfer_missed"_s, blindTransferMissed},
                                                      {u"attended_transfer"_s, attendedTransfer},
                                                      {u"fax"_s, fax},
                                                      {u"outbound"_s, outboundScene},
                                                      {u"internal"_s, internalScene},
                                                      {u"blocked"_s, blocked}};
    return all;
}

} // namespace

QStringList scenarioNames()
{
    QStringList names;
    for (const auto &[name, scene] : scenes())
        names.append(name);
    return names;
}

Result<CallScript> writeScript(const CallRequest &request, const Account &account)
{
    const auto found = std::find_if(scenes().begin(), scenes().end(),
                                    [&request](const auto &each) { return each.first == request.scenario; });
    if (found == scenes().end())
        return Error{ErrorKind::Invalid, u"There is no scenario named %1."_s.arg(request.scenario)};
    if (!request.to.isEmpty() && !account.number(request.to))
        return Error{ErrorKind::Invalid, u"%1 is no number of the practice office."_s.arg(request.to)};
    ScriptWriter writer(request, account);
    found->second(writer);
    return writer.finished();
}

} // namespace textback::practice
