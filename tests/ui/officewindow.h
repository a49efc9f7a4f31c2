// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeaccounts.h"
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
    bool play(PracticeEvent event) override;
    QList<PracticeEvent> played;
};

/// A desk, its inbox and the window over them.
struct Office {
    explicit Office(bool practising = false, bool hasTray = true, StopQuestions *stops = nullptr);
    ~Office();
    template <typename T> T &child(const char *name)
    {
        T *found = window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no child %s", name);
        return *found;
    }
    InboxPage &page();
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
    FakeAccounts accounts;
    FakePractice practice;
    DeskHealth health;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    std::unique_ptr<MainWindow> window;
};

} // namespace textback
