// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/wholeoffice.h"
#include "ui/shell/inboxpage.h"

namespace textback {

/// The window over the whole office, with a thread open.
struct Screens : WholeOffice {
    explicit Screens(Languages *spoken = nullptr, QSize size = {1440, 900})
    {
        languages = spoken;
        window = std::make_unique<MainWindow>(ports(), true);
        window->resize(size);
        window->show();
        window->findChild<InboxPage *>()->showThread(ThreadId(6));
    }
    std::unique_ptr<MainWindow> window;
};

} // namespace textback
