// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/callerqueries.h"
#include "core/store/sqliteinbox.h"
#include "tests/store/desk_fixture.h"

#include <QRegularExpression>

namespace textback {

/// A store with three callers, and what people of ours write down about them.
class CallerBookBench {
protected:
    void begin()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        desk = std::make_unique<DeskFixture>();
        desk->addAccount();
        hers = textFrom(mobile, Noon);
        office = textFrom(landline, Noon + 1min);
        textFrom(third, Noon + 2min);
        inbox = std::move(openInbox(desk->path())).value();
        queries = std::make_unique<SqliteCallerQueries>(inbox->connection());
    }
    void end()
    {
        queries.reset();
        inbox.reset();
        desk.reset();
    }

    std::unique_ptr<DeskFixture> desk;
    std::unique_ptr<SqliteInbox> inbox;
    std::unique_ptr<SqliteCallerQueries> queries;
    ThreadId hers{0};
    ThreadId office{0};
    const PhoneNumber mobile = number(QStringLiteral("+15125550142"));
    const PhoneNumber landline = number(QStringLiteral("+15125550143"));
    const PhoneNumber third = number(QStringLiteral("+15125550144"));

    ThreadId textFrom(const PhoneNumber &who, UtcTime at)
    {
        static int serial = 0;
        desk->caller = who;
        TextMessage text = desk->carrierText(QStringLiteral("b%1").arg(++serial), TextDirection::In, at);
        return desk->store->texts().save(text, {}).value().thread;
    }
    SqliteCallerBook &book() { return desk->store->callerBook(); }
    CallerEdits keep(ThreadId thread, const CallerEdit &edit)
    {
        const auto back = book().edit({{thread, edit}});
        if (!back.ok())
            qWarning("not kept: %s", qPrintable(back.error().detail));
        return back.ok() ? back.value() : CallerEdits();
    }
    CallerProfile profile(ThreadId thread) { return queries->profile(thread).value().value(); }
};

} // namespace textback
