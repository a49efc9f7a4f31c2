// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/history.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

enum class Kind { Missed, Voicemail, Answered, QueueMissed, QueueAnswered, Outbound, Menu, Fax };
constexpr int KindCount = int(Kind::Fax) + 1;

CallOutcome truthOf(Kind kind)
{
    switch (kind) {
    case Kind::Missed:
    case Kind::Voicemail:
    case Kind::QueueMissed:
        return CallOutcome::Missed;
    case Kind::Answered:
    case Kind::QueueAnswered:
        return CallOutcome::Answered;
    case Kind::Outbound:
        return CallOutcome::Outbound;
    case Kind::Menu:
        return CallOutcome::AbandonedInMenu;
    case Kind::Fax:
        return CallOutcome::Ignored;
    }
    return CallOutcome::Unknown;
}

class Maker {
public:
    Maker(std::mt19937 &random, UtcTime start, int number)
        : m_random(random),
          m_start(start),
          m_number(number),
          m_line(PhoneNumber::fromE164(u"+15125550100").value()),
          m_caller(callerOf(number, 0))
    {
    }

    History make()
    {
        const int callers = 1 + roll(2);
        const int calls = 1 + roll(4);
        m_history.zeroWaits = chance(30);
        for (int i = 0; i < calls; ++i)
            addCall(i, callerOf(m_number, roll(callers)));
        if (chance(75))
            disturb();
        std::stable_sort(m_history.told.begin(), m_history.told.end(),
                         [](const History::Told &a, const History::Told &b) { return a.at < b.at; });
        std::stable_sort(m_history.turns.begin(), m_history.turns.end(),
                         [](const History::Turn &a, const History::Turn &b) { return a.at < b.at; });
        return m_history;
    }

private:
    int roll(int sides) { return int(m_random() % unsigned(std::max(1, sides))); }
    bool chance(int percent) { return roll(100) < percent; }
    Milliseconds within(Milliseconds span) { return Milliseconds(roll(int(span.count()) + 1)); }

    void leg(const QString &id, LegRole role, LegPhase phase, OutcomeHint hint = OutcomeHint::None)
    {
        LegUpdate update;
        update.callKey = m_key;
        update.legId = id;
        update.sequence = ++m_sequence;
        update.line = m_line;
        update.remote = m_caller;
        update.direction = m_direction;
        update.role = role;
        update.phase = phase;
        update.hint = hint;
        update.at = m_start + m_at;
        m_history.told.append({m_at, update, true});
    }

    void addCall(int index, const PhoneNumber &from)
    {
        m_key = u"s-%1-%2"_s.arg(m_number).arg(index);
        m_caller = from;
        m_sequence = 1;
        m_at = within(60s);
        const Milliseconds began = m_at;
        const std::chrono::seconds rang{chance(15) ? 2 : 8 + roll(25)};
        const Kind kind = Kind(roll(KindCount));
        m_direction = kind == Kind::Outbound ? Direction::Out : Direction::In;
        play(kind, rang);
        m_history.calls.append({m_key, from, truthOf(kind), m_at, rang, kind == Kind::Voicemail});
        addRow(truthOf(kind), began);
    }

    void play(Kind kind, std::chrono::seconds rang)
    {
        const bool queue = kind == Kind::QueueMissed || kind == Kind::QueueAnswered;
        leg(u"caller"_s, LegRole::Caller, LegPhase::Ringing);
        if (kind == Kind::Menu)
            leg(u"menu"_s, LegRole::Menu, LegPhase::Answered);
        else
            leg(u"a"_s, LegRole::Person, LegPhase::Ringing);
        if (queue)
            leg(u"b"_s, LegRole::Person, LegPhase::Ringing);
        m_at += rang;
        if (kind == Kind::Answered || kind == Kind::QueueAnswered) {
            leg(u"a"_s, LegRole::Person, LegPhase::Answered);
            m_at += 20s;
        } else if (kind == Kind::Voicemail) {
            leg(u"a"_s, LegRole::Person, LegPhase::Ringing, OutcomeHint::Voicemail);
            m_at += 12s;
        } else if (kind == Kind::Fax) {
            leg(u"a"_s, LegRole::Person, LegPhase::Ringing, OutcomeHint::Fax);
        }
        if (kind != Kind::Menu)
            leg(u"a"_s, LegRole::Person, LegPhase::Ended);
        if (queue)
            leg(u"b"_s, LegRole::Person, LegPhase::Ended, OutcomeHint::Missed);
        leg(u"caller"_s, LegRole::Caller, LegPhase::Ended);
    }

    void addRow(CallOutcome truth, Milliseconds began)
    {
        HistoricCall row;
        row.call.key = m_key;
        row.call.line = m_line;
        row.call.caller = m_caller;
        row.call.outcome = truth;
        row.call.startedAt = m_start + began;
        row.call.endedAt = m_start + m_at;
        row.call.fromHistory = true;
        row.call.confidence = Confidence::Confirmed;
        row.provisional = true;
        const Milliseconds appears = m_at + 2s + within(4s);
        const Milliseconds settles = appears + within(chance(20) ? Milliseconds{55s} : Milliseconds{4s});
        turn(appears, [row](ModelCarrier::World &world) { world.calls.append(row); });
        turn(settles, [row](ModelCarrier::World &world) {
            for (HistoricCall &kept : world.calls) {
                if (kept.call.key == row.call.key)
                    kept.provisional = false;
            }
        });
    }

    void turn(Milliseconds at, std::function<void(ModelCarrier::World &)> change)
    {
        m_history.turns.append({at, std::move(change)});
    }

    void disturb()
    {
        m_history.undisturbed = false;
        if (chance(50))
            disturbOrder();
        if (chance(25))
            m_history.told.removeIf([this](const History::Told &) { return chance(25); });
        if (chance(30))
            goDeaf();
        if (chance(20))
            m_history.crash = {within(150s), 1 + roll(25)};
        if (chance(20)) {
            const Milliseconds at = within(150s);
            m_history.killed = {at, at + within(chance(15) ? Milliseconds{14min} : Milliseconds{60s})};
        }
        if (chance(10))
            m_history.clockJump = {within(90s), Milliseconds((chance(50) ? 1 : -1) * roll(3'600'000))};
        if (chance(35))
            breakSending();
        if (chance(12))
            m_history.stopAt = within(150s);
        if (chance(12))
            m_history.colleagueAt = within(150s);
    }

    void disturbOrder()
    {
        const QList<History::Told> copies = m_history.told;
        for (History::Told &told : m_history.told)
            told.at += within(chance(30) ? Milliseconds{3s} : Milliseconds{0});
        for (const History::Told &told : copies) {
            if (chance(20))
                m_history.told.append({told.at + within(30s), told.update, false});
        }
    }

    void goDeaf()
    {
        const Milliseconds from = within(120s);
        const Milliseconds to = from + 1s + within(chance(15) ? Milliseconds{15min} : Milliseconds{90s});
        m_history.deaf = {from, to};
        if (chance(50)) {
            turn(from, [](ModelCarrier::World &world) { world.reachable = false; });
            turn(to, [](ModelCarrier::World &world) { world.reachable = true; });
        }
        for (History::Told &told : m_history.told)
            told.lostWhileDeaf = chance(60);
    }

    void breakSending()
    {
        using Mode = ModelCarrier::SendMode;
        constexpr std::array modes = {Mode::Refuse, Mode::RefuseForNow, Mode::LoseAnswer, Mode::LoseRequest};
        const Mode mode = modes.at(size_t(roll(int(modes.size()))));
        const Milliseconds answerAfter = within(chance(30) ? Milliseconds{20s} : Milliseconds{20});
        turn(within(60s), [mode, answerAfter](ModelCarrier::World &world) {
            world.sendMode = mode;
            world.answerAfter = answerAfter;
        });
        turn(60s + within(240s), [](ModelCarrier::World &world) {
            world.sendMode = Mode::Accept;
            world.answerAfter = 5ms;
        });
    }

    std::mt19937 &m_random;
    UtcTime m_start;
    int m_number;
    PhoneNumber m_line;
    PhoneNumber m_caller;
    History m_history;
    CallKey m_key;
    Direction m_direction = Direction::In;
    Milliseconds m_at{0};
    qint64 m_sequence = 1;
};

} // namespace

PhoneNumber callerOf(int history, int index)
{
    return PhoneNumber::fromE164(u"+1512%1"_s.arg(2'000'000 + (history % 3'000'000) * 2 + index)).value();
}

History makeHistory(std::mt19937 &random, UtcTime start, int number)
{
    return Maker(random, start, number).make();
}

} // namespace textback
