// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountcommands.h"
#include "core/domain/clock.h"
#include "core/domain/desk.h"
#include "core/domain/inboxqueries.h"

class QSettings;

namespace textback {

class Languages;
class StartAtLogin;

/// Everything the set-up needs. References are not owned and must outlive it.
struct SetupPorts {
    InboxQueries &queries;
    DeskCommands &commands;
    AccountCommands &accounts;
    DeskEvents &events; ///< Lives on the desk thread.
    Clock &clock; ///< Of the UI thread.
    QSettings &settings; ///< Where the set-up stands; nothing of the office.
    StartAtLogin *startAtLogin = nullptr;
    Languages *languages = nullptr; ///< Set where the language can be chosen.
    QUrl server = {}; ///< Where people sign in, unless they say otherwise.
    QString clientId = {}; ///< Of the app this copy was registered as; empty: people bring their own.
    bool hasAccount = false;
    bool practice = false; ///< The test is of the practice account: whoever is made to ring counts.
    DeskHealth health = {};
};

} // namespace textback
