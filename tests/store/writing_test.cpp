// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/starters.h"
#include "core/store/sqliteinbox.h"
#include "tests/store/desk_fixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace textback;

namespace store_writing_test {

/// Saved replies and drafts over restarts.
class WritingTest : public QObject {
    Q_OBJECT
private slots:
    void repliesThatComeAlongCanBeChangedRemovedAndBroughtBack()
    {
        DeskFixture desk;
        auto inbox = openInbox(desk.path());
        QVERIFY(inbox.ok());
        SqliteWritingQueries reader(inbox.value()->connection());
        QCOMPARE(reader.savedReplies().value().size(), starterReplies().size());
        TextTemplate first = starterReplies().constFirst();
        first.name = u"Ours now"_s;
        QVERIFY(desk.store->writing().keepSavedReply(first, Noon).ok());
        QVERIFY(reader.savedReplies().value().contains(first));
        QCOMPARE(reader.savedReplies().value().size(), starterReplies().size());
        QVERIFY(desk.store->writing().removeSavedReply(first.key, Noon).ok());
        QCOMPARE(reader.savedReplies().value().size(), starterReplies().size() - 1);
        QVERIFY(desk.store->writing().keepSavedReply(first, Noon).ok());
        QVERIFY(reader.savedReplies().value().contains(first));
    }

    void anOwnReplyOutlivesARestart()
    {
        DeskFixture desk;
        const TextTemplate own{u"own-1"_s, u"A <b>name</b>"_s, u"Hello {first_name|there}\n'; DROP TABLE draft;"_s,
                               TextGroup::Reply};
        QVERIFY(desk.store->writing().keepSavedReply(own, Noon).ok());
        desk.reopen();
        auto inbox = openInbox(desk.path());
        SqliteWritingQueries reader(inbox.value()->connection());
        QVERIFY(reader.savedReplies().value().contains(own));
    }

    void aReplyWithoutNameOrWordsOrTooLongIsRefused()
    {
        DeskFixture desk;
        SqliteWriting &writing = desk.store->writing();
        for (const TextTemplate &bad :
             {TextTemplate{u"k"_s, u"  "_s, u"x"_s}, TextTemplate{u"k"_s, u"x"_s, u" \n"_s},
              TextTemplate{{}, u"x"_s, u"x"_s}, TextTemplate{u"k"_s, u"x"_s, QString(100'000, u'x')}})
            QCOMPARE(writing.keepSavedReply(bad, Noon).error().kind, ErrorKind::Invalid);
    }

    void draftsOutliveARestartAndEmptyOnesAreForgotten()
    {
        DeskFixture desk;
        desk.addAccount();
        const ThreadId thread = desk.store->threads().threadOf(desk.line, desk.caller).value();
        const Draft draft{u"Dear {first_name}"_s, u"gate code"_s};
        QVERIFY(desk.store->writing().keepDraft(thread, draft, Noon).ok());
        QVERIFY(desk.store->writing().keepDraft(ThreadId(999'999), draft, Noon).ok());
        desk.reopen();
        auto inbox = openInbox(desk.path());
        SqliteWritingQueries reader(inbox.value()->connection());
        QCOMPARE(reader.draft(thread).value(), draft);
        QVERIFY(reader.draft(ThreadId(999'999)).value().isEmpty());
        QVERIFY(desk.store->writing().keepDraft(thread, {}, Noon).ok());
        QVERIFY(reader.draft(thread).value().isEmpty());
    }

    void aDraftHasItsPhotosItsLineAndItsTime()
    {
        DeskFixture desk;
        desk.addAccount();
        const ThreadId thread = desk.store->threads().threadOf(desk.line, desk.caller).value();
        Draft draft{.reply = u"Look"_s, .note = {}};
        draft.files = {{u"one.jpg"_s, u"image/jpeg"_s, QByteArray("\xff\0\xd8", 3)},
                       {u"two.jpg"_s, u"image/jpeg"_s, QByteArray(200'000, 'x')}};
        draft.line = desk.secondLine;
        draft.at = Noon + 20h;
        QVERIFY(desk.store->writing().keepDraft(thread, draft, Noon).ok());
        draft.reply = u"Look here"_s; // the photos are as they were
        QVERIFY(desk.store->writing().keepDraft(thread, draft, Noon).ok());
        desk.reopen();
        const auto inbox = openInbox(desk.path());
        SqliteWritingQueries reader(inbox.value()->connection());
        QCOMPARE(reader.draft(thread).value(), draft);
        draft.files.removeFirst();
        draft.line.reset();
        draft.at.reset();
        QVERIFY(desk.store->writing().keepDraft(thread, draft, Noon).ok());
        QCOMPARE(reader.draft(thread).value(), draft);
        QVERIFY(desk.store->writing().keepDraft(thread, {}, Noon).ok());
        QCOMPARE(desk.ask(u"SELECT count(*) FROM draft_file"_s), 0);
        QVERIFY(desk.store->writing().keepDraft(thread, draft, Noon).ok()); // they were forgotten, and are kept anew
        QCOMPARE(reader.draft(thread).value(), draft);
    }
};

} // namespace store_writing_test

TEXTBACK_TEST(store_writing_test, WritingTest)
#include "writing_test.moc"
