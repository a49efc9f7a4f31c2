// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/deskbench.h"

#include "core/store/sqliteinbox.h"

using namespace Qt::Literals::StringLiterals;

namespace textback {

CarrierLine DeskBench::mainLine()
{
    CarrierLine main{.carrierId = u"1"_s, .number = line()};
    main.canText = true;
    main.primary = true;
    return main;
}

DeskBench::DeskBench(bool lines)
{
    if (lines)
        m_world.lines = {mainLine()};
    m_store = openStore(m_directory.filePath(u"desk.sqlite"_s)).value();
    m_account.carrier = u"model"_s;
    m_account.addedAt = m_clock.now() - 1h;
    m_account.id = m_store->accounts().add(m_account).value();
    m_secrets.write(m_account.secretName(), R"({"jwt":"x"})", &m_events, [](const Status &) {});
    begin();
}

DeskBench::~DeskBench()
{
    end();
}

void DeskBench::tellLines()
{
    CarrierAccountInfo info;
    info.accountId = u"1"_s;
    info.lines = {mainLine()};
    emit m_carrier->signedIn(info);
}

void DeskBench::begin()
{
    m_carrier = std::make_unique<ModelCarrier>(m_clock);
    m_carrier->setWorld(m_world);
    m_desk = std::make_unique<Desk>(m_clock, *m_store, *m_carrier, m_secrets, m_events);
    m_desk->watchOutcomes(m_store->outcomes());
    if (!m_desk->start(m_account).ok())
        qFatal("the desk does not start");
    m_clock.advance(100ms);
}

void DeskBench::end()
{
    m_desk.reset();
    m_carrier.reset();
}

void DeskBench::addAgain(UtcTime at)
{
    end();
    if (!m_store->accounts().remove(m_account.id).ok())
        qFatal("the account is not removed");
    m_clock.advance(at - m_clock.now());
    m_account.addedAt = at;
    if (m_store->accounts().add(m_account).value() != m_account.id)
        qFatal("the account is another one");
    begin();
}

void DeskBench::restart()
{
    end();
    begin();
}

void DeskBench::set(const QString &key, const QString &value)
{
    if (!m_desk->setSetting(key, value).ok())
        qFatal("the setting is not taken");
}

void DeskBench::tell(const CallKey &key, const PhoneNumber &caller, qint64 sequence, const QString &leg, LegRole role,
                     LegPhase phase, UtcTime at)
{
    LegUpdate update;
    update.callKey = key;
    update.legId = leg;
    update.sequence = sequence;
    update.line = m_dialled;
    update.remote = caller;
    update.direction = Direction::In;
    update.role = role;
    update.phase = phase;
    update.at = at;
    emit m_carrier->legUpdated(update);
}

CallKey DeskBench::ring(const PhoneNumber &caller)
{
    const CallKey key = u"s-%1"_s.arg(++m_calls);
    tell(key, caller, 2, u"c"_s, LegRole::Caller, LegPhase::Ringing, carrierNow());
    tell(key, caller, 3, u"a"_s, LegRole::Person, LegPhase::Ringing, carrierNow());
    return key;
}

void DeskBench::hangUp(const CallKey &key, const PhoneNumber &caller)
{
    tell(key, caller, 4, u"a"_s, LegRole::Person, LegPhase::Ended, carrierNow());
    tell(key, caller, 5, u"c"_s, LegRole::Caller, LegPhase::Ended, carrierNow());
}

void DeskBench::note(const CallKey &key, const PhoneNumber &caller, UtcTime began)
{
    HistoricCall row;
    row.call.key = key;
    row.call.line = m_dialled;
    row.call.caller = caller;
    row.call.outcome = CallOutcome::Missed;
    row.call.startedAt = began;
    row.call.endedAt = carrierNow();
    row.call.fromHistory = true;
    m_world.calls.append(row);
    m_world.visibleFrom.insert(key, carrierNow() + 3s);
}

CallKey DeskBench::missCall(const PhoneNumber &caller, std::chrono::seconds rang, bool told)
{
    const UtcTime began = carrierNow();
    const CallKey key = told ? ring(caller) : u"s-%1"_s.arg(++m_calls);
    m_clock.advance(rang);
    if (told)
        hangUp(key, caller);
    note(key, caller, began);
    return key;
}

void DeskBench::answerCall(const PhoneNumber &caller)
{
    const CallKey key = u"s-%1"_s.arg(++m_calls);
    tell(key, caller, 2, u"c"_s, LegRole::Caller, LegPhase::Ringing, carrierNow());
    tell(key, caller, 3, u"a"_s, LegRole::Person, LegPhase::Ringing, carrierNow());
    m_clock.advance(1s);
    tell(key, caller, 4, u"a"_s, LegRole::Person, LegPhase::Answered, carrierNow());
}

void DeskBench::receive(const PhoneNumber &from, const QString &body)
{
    TextMessage text;
    text.carrierId = u"in-%1"_s.arg(m_world.nextId++);
    text.line = line();
    text.remotes = {from};
    text.body = body;
    text.at = text.modifiedAt = carrierNow();
    m_world.texts.append(text);
    emit m_carrier->textReceived(text);
}

qsizetype DeskBench::textsTo(const PhoneNumber &caller) const
{
    const QList<TextMessage> sent = ModelCarrier::sentTexts(m_world);
    return std::count_if(sent.begin(), sent.end(),
                         [&caller](const TextMessage &text) { return text.remotes.constFirst() == caller; });
}

std::optional<OutboxText> DeskBench::textBackFor(const CallKey &key)
{
    return m_store->outbox().automaticFor(key).value();
}

StoredCall DeskBench::stored(const CallKey &key)
{
    return m_store->calls().find(key).value().value_or(StoredCall{});
}

ItemId DeskBench::itemOf(const CallKey &key)
{
    const auto inbox = openInbox(m_directory.filePath(u"desk.sqlite"_s)).value();
    const auto items = inbox->timeline(stored(key).thread, {}, 50).value();
    for (const TimelineItem &item : items) {
        if (const auto *call = std::get_if<CallItem>(&item.what); call && call->stored.call.key == key)
            return item.id;
    }
    return ItemId{0};
}

PhoneNumber DeskBench::caller(int number)
{
    return PhoneNumber::fromE164(u"+151255501%1"_s.arg(number, 2, 10, QLatin1Char('0'))).value();
}

PhoneNumber DeskBench::line()
{
    return PhoneNumber::fromE164(u"+15125550100").value();
}

} // namespace textback
