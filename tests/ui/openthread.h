// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeclock.h"
#include "tests/ui/sampleoffice.h"
#include "ui/thread/threadview.h"

#include <QTest>

namespace textback {

/// A conversation of so many replies, one a minute, the newest now: "text 1", "text 2" and so on.
inline FakeInbox longThread(int count)
{
    FakeInbox inbox;
    const FakeClock clock;
    for (int id = 1; id <= count; ++id)
        inbox.timelines[ThreadId(1)].append(
            sampleReply(id, clock.now() - std::chrono::minutes(count - id), QStringLiteral("text %1").arg(id)));
    return inbox;
}

/// Shows a conversation by itself, with the keyboard in it.
inline void openThread(ThreadView &view, ThreadId thread = ThreadId(1))
{
    view.resize(720, 640);
    view.open(thread, QStringLiteral("Sam"));
    view.show();
    view.activateWindow();
    view.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&view));
}

} // namespace textback
