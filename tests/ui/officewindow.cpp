// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/officewindow.h"

namespace textback {

bool FakePractice::play(PracticeEvent event)
{
    played.append(event);
    return event != PracticeEvent::Reply;
}

Office::Office(bool practising, bool hasTray, StopQuestions *stops)
{
    fillSampleOffice(inbox, clock.now());
    fillSampleCallBacks(callBacks, clock.now());
    callBacks.changed = [this] { emit events.countsChanged(); };
    WindowPorts ports{inbox, desk, events, clock, settings};
    ports.callBackQueries = &callBacks;
    ports.callBackCommands = &callBacks;
    ports.days = &day;
    ports.stops = stops;
    ports.threads = &threads;
    ports.sorted = &sorted;
    for (const auto &[id, row] : inbox.rows)
        callers.profiles[id].details.name = row.name;
    callers.onEdit = [this](ThreadId thread, const CallerDetails &details) {
        inbox.rows.at(thread).name = details.name;
        if (const auto card = inbox.cards.find(thread); card != inbox.cards.end())
            card->second.name = details.name;
    };
    people.names = {{DeskNameId{1}, QStringLiteral("Robin"), {}}, {DeskNameId{2}, QStringLiteral("Kim"), {}}};
    people.onOwner = [this](ThreadId thread, const QString &owner) { inbox.rows.at(thread).owner = owner; };
    ports.people = &people;
    ports.peopleCommands = &people;
    ports.accounts = &accounts;
    ports.callers = &callers;
    ports.callerCommands = &callers;
    ports.wonQueries = &won;
    ports.won = &won;
    ports.practice = practising ? &practice : nullptr;
    ports.health.carrier.signIn = ports.health.carrier.stream = ports.health.catchUp = Light::Good;
    ports.answer = {true, Situation::Open, clock.now() + 2h, QStringLiteral("Simple")};
    health = ports.health;
    window = std::make_unique<MainWindow>(ports, hasTray);
    window->resize(1440, 900);
    window->show();
    window->activateWindow();
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(window.get()); // keys need it
    desk.onState = [this](ThreadId thread, ThreadState state, std::optional<UtcTime> until) {
        inbox.rows.at(thread).state = state;
        inbox.rows.at(thread).snoozedUntil = until;
        emit events.threadChanged(thread);
        emit events.countsChanged();
    };
}

Office::~Office() = default;

InboxPage &Office::page()
{
    return *window->findChild<InboxPage *>();
}

} // namespace textback
