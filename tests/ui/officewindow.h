// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakecallers.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeday.h"
#include "tests/support/fakedesk.h"
#include "tests/support/fakepeople.h"
#include "tests/support/fakereport.h"
#include "tests/ui/samplecallbacks.h"
#include "ui/practice/practicepanel.h"
#include "ui/shell/inboxpage.h"
#include "ui/shell/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace textback {

class FakePractice : public PracticeControl {
public:
    bool play(PracticeEvent event) override
    {
        played.append(event);
        return event != PracticeEvent::Reply;
    }
    QList<PracticeEvent> played;
};

/// A desk, its inbox and the window over them.
struct Office {
    explicit Office(bool practising = false, bool hasTray = true)
    {
        fillSampleOffice(inbox, clock.now());
        fillSampleCallBacks(callBacks, clock.now());
        callBacks.changed = [this] { emit events.countsChanged(); };
        WindowPorts ports{inbox, desk, events, clock, settings};
        ports.callBackQueries = &callBacks;
        ports.callBackCommands = &callBacks;
        ports.days = &day;
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
    template <typename T> T &child(const char *name)
    {
        T *found = window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no child %s", name);
        return *found;
    }
    InboxPage &page() { return *window->findChild<InboxPage *>(); }
    FakeClock clock;
    FakeInbox inbox;
    FakeDesk desk;
    FakeCallBacks callBacks;
    FakeDay day;
    FakeThreads threads;
    FakeSorted sorted{inbox};
    FakeWon won;
    DeskEvents events;
    FakeCallers callers{events};
    FakePeople people{events};
    FakePractice practice;
    DeskHealth health;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    std::unique_ptr<MainWindow> window;
};

} // namespace textback
