// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/starters.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeday.h"
#include "tests/support/fakedesk.h"
#include "tests/support/fakefiles.h"
#include "tests/support/fakepeople.h"
#include "tests/support/fakewriting.h"
#include "tests/ui/sampleactivity.h"
#include "tests/ui/samplecallbacks.h"
#include "tests/ui/samplecallers.h"
#include "tests/ui/samplecrash.h"
#include "tests/ui/samplehints.h"
#include "tests/ui/sampleoffice.h"
#include "tests/ui/samplereport.h"
#include "tests/ui/samplerules.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/languages.h"

#include <QSettings>
#include <QTemporaryDir>

namespace textback {

/// A made-up office in which every screen has something to show.
struct WholeOffice {
    WholeOffice()
    {
        fillSampleOffice(inbox, clock.now());
        fillSampleCallBacks(callBacks, clock.now());
        fillSampleActivity(activity, clock.now());
        fillCallers(callers, inbox.cards.at(ThreadId(6)).lastCalls, clock.now());
        reports.report = sampleReport(toQDateTime(clock.now()).date());
        inbox.officeSettings.insert(QStringLiteral("job-value"), QStringLiteral("400"));
        people.names = {{DeskNameId{1}, QStringLiteral("Robin"), {}}, {DeskNameId{2}, QStringLiteral("Kim"), {}}};
        for (const TextTemplate &reply : starterReplies())
            writing.replies.insert(reply.key, reply);
        hints.sleep.idle = IdleSleep::On;
        hints.updates.version = NewerVersion{QStringLiteral("1.2.0"), QUrl(QStringLiteral("https://example.com"))};
    }
    [[nodiscard]] WindowPorts ports()
    {
        WindowPorts all{inbox, desk, events, clock, settings};
        all.callBackQueries = &callBacks;
        all.callBackCommands = &callBacks;
        all.activity = &activity;
        all.activityFile = &activity;
        all.report = &reports;
        all.days = &day;
        all.threads = &threads;
        all.callers = &callers;
        all.callerCommands = &callers;
        all.people = &people;
        all.peopleCommands = &people;
        all.writing = &writing;
        all.writings = &writing;
        all.replies = &writing;
        all.files = &files;
        all.fileCommands = &files;
        all.crashes = &crash;
        all.languages = languages;
        rules.into(all);
        hints.into(all);
        all.health.carrier.signIn = all.health.carrier.stream = all.health.catchUp = Light::Good;
        all.answer = {true, Situation::Open, clock.now() + 6h, QStringLiteral("Simple")};
        all.countdowns = {sampleCountdown(clock.now())};
        return all;
    }

    FakeClock clock{fromMs(QDateTime(QDate(2026, 3, 3), QTime(11, 14), Qt::UTC).toMSecsSinceEpoch())};
    FakeInbox inbox;
    FakeDesk desk;
    DeskEvents events;
    FakeCallBacks callBacks;
    FakeActivity activity;
    FakeReports reports;
    FakeDay day;
    FakeThreads threads;
    FakeCallers callers{events};
    FakePeople people{events};
    FakeWriting writing;
    FakeFiles files;
    SampleCrash crash;
    SampleRules rules;
    SampleHints hints;
    Languages *languages = nullptr;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
};

} // namespace textback
