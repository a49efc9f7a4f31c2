// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/deskhost.h"
#include "core/secrets/sessiononlystore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace textback {

/// A real desk on its thread, with its database in a folder of its own.
class HostBench {
protected:
    void startHost()
    {
        folder = std::make_unique<QTemporaryDir>();
        host = std::make_unique<DeskHost>(folder->filePath(QStringLiteral("desk.sqlite")),
                                          [] { return std::make_unique<SessionOnlyStore>(); });
        QSignalSpy opened(host.get(), &DeskHost::opened);
        host->start();
        QVERIFY(opened.wait(LongestWait));
    }
    /// The desk ends; `host` is there until dropHost(), for those that hold it.
    void stopHost()
    {
        QSignalSpy stopped(host.get(), &DeskHost::stopped);
        host->stop();
        QVERIFY(stopped.wait(LongestWait));
    }
    void dropHost() { host.reset(); }

    /// Waits for what a question is answered with.
    template <typename T> static T awaited(const std::optional<T> &answer)
    {
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 3 * LongestWait))
            qFatal("no answer");
        return *answer;
    }

    static constexpr int LongestWait = 20'000;
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<DeskHost> host;
};

} // namespace textback
