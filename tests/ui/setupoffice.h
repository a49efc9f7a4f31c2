// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeaccounts.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakedesk.h"
#include "tests/support/fakeinbox.h"
#include "ui/setup/setupwindow.h"
#include "ui/widgets/languages.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace textback {

/// A set-up over a made-up desk.
struct SetupOffice {
    SetupOffice();
    ~SetupOffice();
    void open();
    template <typename T> T &child(const char *name)
    {
        T *found = window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no child %s", name);
        return *found;
    }
    /// What the carrier would list.
    void addLines();
    /// The owner's mobile rang, with whatever the desk knows of it.
    void ownCall(CallOutcome outcome, std::optional<Decision> decision, std::optional<OutboxState> text, bool replied);

    FakeClock clock;
    FakeInbox inbox;
    FakeDesk desk;
    FakeAccounts accounts;
    FakeLoginStart login;
    Languages *languages = nullptr;
    DeskEvents events;
    QString clientId = QStringLiteral("app-1");
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    std::unique_ptr<SetupWindow> window;
};

} // namespace textback
