// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/deskrun.h"

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr Milliseconds Eventful = 5min; // all that happens happens by then, except waking up late
constexpr Milliseconds Whole = 26min;
constexpr Milliseconds FineStep = 250ms;
constexpr Milliseconds CoarseStep = 10s;
constexpr Milliseconds RestartAfterCrash = 7s;

bool falls(Milliseconds at, Milliseconds from, Milliseconds to)
{
    return at >= from && at < to;
}

} // namespace

struct DeskRun::Life {
    Life(FakeClock &clock, CrashingStore &store, SecretStore &secrets)
        : carrier(clock), desk(clock, store, carrier, secrets, events)
    {
    }
    DeskEvents events;
    ModelCarrier carrier;
    Desk desk;
};

DeskRun::DeskRun(FakeClock &clock, CrashingStore &store, SecretStore &secrets, const Account &account, int firstTextId)
    : m_clock(clock), m_store(store), m_secrets(secrets), m_account(account)
{
    CarrierLine line{.carrierId = u"1"_s, .number = PhoneNumber::fromE164(u"+15125550100").value()};
    line.canText = true;
    line.primary = true;
    m_outcome.world.lines = {line};
    m_outcome.world.nextId = firstTextId;
}

DeskRun::~DeskRun() = default;

void DeskRun::begin()
{
    m_life = std::make_unique<Life>(m_clock, m_store, m_secrets);
    m_life->carrier.setWorld(m_outcome.world);
    m_life->carrier.setClockOffset(m_offset);
    if (!m_life->desk.start(m_account).ok())
        end();
}

void DeskRun::end()
{
    m_life.reset();
}

void DeskRun::goOn(Milliseconds by)
{
    m_clock.advance(by);
    if (m_store.fuse().burntOut()) {
        end();
        m_store.fuse().repair();
        m_crashedAt = m_now;
    }
}

void DeskRun::write(const TextMessage &text)
{
    m_outcome.world.texts.append(text);
    if (!m_life || !m_life->carrier.live())
        return;
    emit m_life->carrier.textReceived(text);
    if (text.direction == TextDirection::In && !m_store.fuse().burntOut())
        m_outcome.stopKnownAt = m_clock.now() + m_offset;
}

void DeskRun::takeTurns(const History &history, Milliseconds from, Milliseconds to)
{
    for (const History::Turn &turn : history.turns) {
        if (falls(turn.at, from, to))
            turn.change(m_outcome.world);
    }
    TextMessage text;
    text.carrierId = u"other-%1"_s.arg(m_outcome.world.nextId);
    text.line = PhoneNumber::fromE164(u"+15125550100").value();
    text.remotes = {history.calls.constFirst().caller};
    text.at = text.modifiedAt = m_clock.now() + m_offset;
    if (history.stopAt && falls(*history.stopAt, from, to)) {
        text.body = u"Stop!"_s;
        write(text);
    }
    if (history.colleagueAt && falls(*history.colleagueAt, from, to)) {
        text.carrierId += u"-out"_s;
        text.direction = TextDirection::Out;
        text.body = u"written by somebody else"_s;
        write(text);
    }
}

void DeskRun::tell(const History &history, Milliseconds from, Milliseconds to)
{
    for (const History::Told &told : history.told) {
        if (!falls(told.at, from, to))
            continue;
        if (m_life && m_life->carrier.live())
            emit m_life->carrier.legUpdated(told.update);
        else if (!told.lostWhileDeaf)
            m_toReplay.append(told.update);
    }
}

void DeskRun::step(const History &history, Milliseconds from, Milliseconds to)
{
    m_now = from;
    if (history.clockJump && falls(history.clockJump->first, from, to)) {
        m_clock.setTime(m_clock.now() + history.clockJump->second);
        m_offset -= history.clockJump->second; // the carrier's clock goes on
        if (m_life)
            m_life->carrier.setClockOffset(m_offset);
    }
    if (history.killed && falls(history.killed->first, from, to))
        end();
    const bool dead = history.killed && from >= history.killed->first && from < history.killed->second;
    if (!m_life && !dead && from >= m_crashedAt + RestartAfterCrash)
        begin();
    if (history.crash && falls(history.crash->first, from, to))
        m_store.fuse().light(history.crash->second);
    takeTurns(history, from, to);
    const bool deaf = history.deaf && from >= history.deaf->first && from < history.deaf->second;
    if (m_life && deaf != m_deaf && (deaf || m_outcome.world.reachable)) {
        m_life->carrier.setLive(!deaf);
        for (const LegUpdate &update : deaf ? QList<LegUpdate>() : std::exchange(m_toReplay, {}))
            emit m_life->carrier.legUpdated(update);
    }
    m_deaf = deaf;
    tell(history, from, to);
    goOn(to - from);
}

DeskRun::Outcome DeskRun::live(const History &history)
{
    m_crashedAt = -RestartAfterCrash;
    begin();
    goOn(1s);
    for (Milliseconds at{0}; at < Whole;) {
        const Milliseconds next = at + (at < Eventful ? FineStep : CoarseStep);
        step(history, at, next);
        at = next;
    }
    end();
    return m_outcome;
}

} // namespace textback
