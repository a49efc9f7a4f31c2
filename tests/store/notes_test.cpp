// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/messagesearch.h"
#include "core/store/sqliteinbox.h"
#include "tests/store/desk_fixture.h"
#include "tests/support/testprogram.h"

#include <QObject>
#include <QRegularExpression>

using namespace textback;

namespace store_notes_test {

/// Private notes, deleted and put back.
class NotesTest : public QObject {
    Q_OBJECT
private:
    struct Bench : DeskFixture {
        Bench() { addAccount(); }
        ItemId write(const QString &body, UtcTime at)
        {
            return store->texts().addNote(thread(), body, u"Robin"_s, at).value();
        }
        ItemId receive(const QString &id, UtcTime at)
        {
            return store->texts().save(carrierText(id, TextDirection::In, at), {}).value().item;
        }
        qsizetype found(const QString &typed)
        {
            const auto inbox = std::move(openInbox(path())).value();
            return MessageSearch(inbox->connection()).find(typed, {}, 10).value().hits.size();
        }
        QList<ItemId> shown()
        {
            const auto inbox = std::move(openInbox(path())).value();
            QList<ItemId> ids;
            for (const QList<TimelineItem> items = inbox->timeline(thread(), {}, 50).value();
                 const TimelineItem &item : items)
                ids.prepend(item.id);
            return ids;
        }
    };

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void theListSaysWhatTheNewestNoteSays()
    {
        Bench desk;
        (void)desk.receive(u"m1"_s, Noon);
        (void)desk.write(u"Gate code 4471"_s, Noon + 1min);
        const auto inbox = std::move(openInbox(desk.path())).value();
        const ThreadRow row = *inbox->thread(desk.thread()).value();
        QCOMPARE(row.lastEvent, LastEvent::Note);
        QCOMPARE(row.lastWords, u"Gate code 4471"_s);
    }

    void aDeletedNoteIsNeitherShownNorFound()
    {
        Bench desk;
        const ItemId text = desk.receive(u"m1"_s, Noon);
        const ItemId note = desk.write(u"Gate code 4471"_s, Noon + 1min);
        QCOMPARE(desk.found(u"4471"_s), 1);
        const PrivateNote removed = desk.store->texts().removeNote(desk.thread(), note).value();
        QCOMPARE(removed, (PrivateNote{note, desk.thread(), Noon + 1min, u"Gate code 4471"_s, u"Robin"_s}));
        QCOMPARE(desk.found(u"4471"_s), 0);
        QCOMPARE(desk.shown(), QList<ItemId>{text});
        QCOMPARE(desk.ask(u"SELECT last_item_id FROM thread"_s), text.value());
    }

    void aNoteThatIsPutBackStandsWhereItStood()
    {
        Bench desk;
        const ItemId first = desk.receive(u"m1"_s, Noon);
        const ItemId note = desk.write(u"Gate code 4471"_s, Noon + 1min);
        const ItemId last = desk.receive(u"m2"_s, Noon + 2min);
        const PrivateNote removed = desk.store->texts().removeNote(desk.thread(), note).value();
        QCOMPARE(desk.store->texts().restoreNote(removed).value(), note);
        QCOMPARE(desk.shown(), (QList<ItemId>{first, note, last}));
        QCOMPARE(desk.found(u"4471"_s), 1);
        QCOMPARE(desk.store->texts().removeNote(desk.thread(), note).value(), removed);
    }

    void whatCameInItsPlaceMeanwhileStays()
    {
        Bench desk;
        const ItemId note = desk.write(u"Gate code 4471"_s, Noon + 1min);
        (void)desk.receive(u"m0"_s, Noon);
        const PrivateNote removed = desk.store->texts().removeNote(desk.thread(), note).value();
        const ItemId later = desk.receive(u"m1"_s, Noon + 2min);
        const ItemId back = desk.store->texts().restoreNote(removed).value();
        QCOMPARE(desk.texts(), 2);
        QVERIFY(back != later);
        QVERIFY(desk.shown().contains(later) && desk.shown().contains(back));
    }

    void onlyNotesOfTheThreadAreDeleted()
    {
        Bench desk;
        const ItemId text = desk.receive(u"m1"_s, Noon);
        const ItemId note = desk.write(u"Gate code 4471"_s, Noon + 1min);
        QCOMPARE(desk.store->texts().removeNote(desk.thread(), text).error().kind, ErrorKind::NotFound);
        QCOMPARE(desk.store->texts().removeNote(ThreadId{99}, note).error().kind, ErrorKind::NotFound);
        QCOMPARE(desk.shown().size(), 2);
    }

    void takingACallBackBackLeavesWhatCameInPlaceOfItsDeletedNote()
    {
        Bench desk;
        const StoredCall call = desk.store->calls().save(desk.call(u"a"_s, CallOutcome::Missed, Noon)).value();
        const auto result =
            desk.store->callBacks().finish(call.id, CallBackResult::Reached, u"comes on Friday"_s, Noon + 1min);
        QVERIFY(result.ok());
        QVERIFY(desk.store->texts().removeNote(desk.thread(), desk.shown().constLast()).ok());
        const ItemId text = desk.receive(u"m1"_s, Noon + 2min);
        QVERIFY(desk.store->callBacks().undo(result.value()).ok());
        QVERIFY(desk.shown().contains(text));
    }
};

} // namespace store_notes_test

TEXTBACK_TEST(store_notes_test, NotesTest)
#include "notes_test.moc"
