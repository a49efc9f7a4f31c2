// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeclock.h"
#include "tests/support/fakedesk.h"
#include "tests/support/fakewriting.h"
#include "tests/ui/sampleoffice.h"
#include "ui/composer/chips.h"
#include "ui/composer/composeedit.h"
#include "ui/composer/composer.h"
#include "ui/composer/replylist.h"

#include <QAbstractButton>
#include <QTest>

namespace textback {

using namespace Qt::Literals::StringLiterals;

/// A composer in a pane, with a desk that keeps what is written.
struct WritingDesk {
    explicit WritingDesk(FakeWriting *kept = nullptr) : writing(kept ? *kept : own)
    {
        pane.resize(700, 600);
        composer = new Composer({desk, clock, &writing, &writing, &writing}, &pane);
        composer->setGeometry(0, 380, 700, 220);
        RenderFacts facts;
        facts.company = u"Northside Repairs"_s;
        facts.firstName = u"Sam"_s;
        composer->setRenderFacts(facts);
        pane.show();
        pane.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&pane);
        open(6);
        edit().setFocus();
    }
    void open(qint64 thread) { composer->open(sampleRow(thread, 142, clock.now(), LastEvent::TextIn), {}); }
    ComposeEdit &edit() { return *pane.findChild<ComposeEdit *>(); }
    QString words() { return edit().chips()->words(); }
    ReplyList &list() { return *pane.findChild<ReplyList *>(); }
    QAbstractButton &button(const char *name) { return *pane.findChild<QAbstractButton *>(QString::fromLatin1(name)); }
    FakeClock clock;
    FakeDesk desk;
    FakeWriting own;
    FakeWriting &writing;
    QWidget pane;
    Composer *composer;
};

inline void fill(FakeWriting &writing)
{
    writing.replies.insert(u"a"_s, {u"a"_s, u"Morning"_s, u"Good morning {first_name|there}, {company} here."_s});
    writing.replies.insert(u"b"_s, {u"b"_s, u"Pick a time"_s, u"Pick a time: {booking_link}"_s});
    writing.replies.insert(u"c"_s, {u"c"_s, u"On our way"_s, u"We're on our way."_s});
}

} // namespace textback
