// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/textsroom.h"
#include "ui/theme/textbackstyle.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
namespace textback::texts_test {
class TextsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s)); }

    void theListSaysWhatEachTextIsForAndWhichNobodySends()
    {
        const TextsRoom room;
        const QAbstractItemModelTester tester(room.list().model());
        QStringList rows;
        for (int row = 0; row < room.list().model()->rowCount(); ++row)
            rows << room.list()
                        .model()
                        ->index(row, 0)
                        .data(Qt::AccessibleTextRole)
                        .toString()
                        .remove(QChar(0x2068))
                        .remove(QChar(0x2069));
        QCOMPARE(rows.size(), 8);
        QCOMPARE(rows.at(1), u"Simple, When we're open"_s);
        QCOMPARE(rows.at(2), u"Booking, When we're open, not sent by any sentence"_s);
        QCOMPARE(rows.at(5), u"Saved replies"_s);
        QCOMPARE(room.words("textTitle"), u"Simple"_s);
        QVERIFY(room.words("textSenders").contains(u"While open"_s));
    }

    void writingIsSeenOnThePhoneAtOnceAndCountsOnceSaved()
    {
        TextsRoom room;
        room.edit().selectAll();
        QTest::keyClicks(&room.edit(), u"Hi {first_name|there}, {company} here. Open again {next_open}."_s);
        QCOMPARE(room.text(u"simple"_s).body, u"Hi {first_name|there}, {company} here. Open again {next_open}."_s);
        QVERIFY(room.words("previewWords").startsWith(u"Hi there, Oak Plumbing here."_s));
        QVERIFY(room.words("textLength").contains(u"counts as 1 text"_s));
        QVERIFY(room.office.kept.isEmpty());
        room.click("saveTextsButton");
        QCOMPARE(room.office.current.templates.at(0).body, room.text(u"simple"_s).body);
        QVERIFY(room.notice().startsWith(u"Saved."_s));
        room.click("takeBackTextsButton");
        QCOMPARE(room.office.current.templates.at(0).body, starterTemplates().at(0).body);
        QVERIFY(room.words("previewWords").contains(u"How can we help"_s));
    }

    void aChipIsPutInByAPressAndByDraggingAndGoesWithOneKey()
    {
        const TextsRoom room;
        room.edit().setPlainText(u"Hello. Bye."_s);
        QTextCursor cursor = room.edit().textCursor();
        cursor.movePosition(QTextCursor::End);
        room.edit().setTextCursor(cursor);
        room.click("putIn_booking_link");
        QCOMPARE(room.text(u"simple"_s).body, u"Hello. Bye.{booking_link}"_s);
        QTest::keyClick(&room.edit(), Qt::Key_Backspace);
        QCOMPARE(room.text(u"simple"_s).body, u"Hello. Bye."_s);
        QWidget &chip = room.child("putIn_company");
        const QPoint target = room.edit().viewport()->mapToGlobal(QPoint(0, 4));
        QTest::mousePress(&chip, Qt::LeftButton, {}, {8, 8});
        QMouseEvent move(QEvent::MouseMove, chip.mapFromGlobal(target), target, Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&chip, &move);
        QMouseEvent release(QEvent::MouseButtonRelease, chip.mapFromGlobal(target), target, Qt::LeftButton,
                            Qt::NoButton, {});
        QApplication::sendEvent(&chip, &release);
        QCOMPARE(room.text(u"simple"_s).body, u"{company}Hello. Bye."_s);
    }

    void whatIsCopiedKeepsItsPlaceholders()
    {
        const TextsRoom room;
        room.edit().selectAll();
        room.edit().copy();
        QCOMPARE(QApplication::clipboard()->text(), starterTemplates().at(0).body);
    }

    void everyTextCanBeMadeByMouse()
    {
        const TextsRoom room;
        room.click("newTextButton");
        QVERIFY(TextsRoom::choose("On holidays"));
        QCOMPARE(room.words("textTitle"), u"New text"_s);
        auto &name = room.child<QLineEdit>("textNameEdit");
        QVERIFY(name.hasFocus());
        QTest::keyClicks(&name, u"Holiday"_s);
        QCOMPARE(room.words("textTitle"), u"Holiday"_s);
        QCOMPARE(room.page->draft()->texts().automatic.constLast().group, TextGroup::Holiday);
        room.click("textMoreButton");
        QVERIFY(TextsRoom::choose("Duplicate"));
        QCOMPARE(room.words("textTitle"), u"Holiday (2)"_s);
        room.click("textMoreButton");
        QVERIFY(TextsRoom::choose("Move up"));
        QCOMPARE(room.text(room.keys().at(4)).name, u"Holiday (2)"_s);
        room.click("undoTextsButton");
        room.click("undoTextsButton");
        QCOMPARE(room.keys().size(), 5);
        room.click("discardTextsButton");
        QCOMPARE(room.keys().size(), 4);
        QVERIFY(!room.page->draft()->isChanged());
    }

    void everyTextCanBePutInOrderByKeysAndByDragging()
    {
        const TextsRoom room;
        room.list().setFocus();
        QTest::keyClick(&room.list(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(room.keys(), (QStringList{u"booking"_s, u"simple"_s, u"after-hours"_s, u"break"_s}));
        QTest::keyClick(&room.list(), Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(&room.list(), Qt::Key_Up, Qt::AltModifier); // it is the first already
        QVERIFY(!room.page->draft()->isChanged());
        QTest::keyClick(&room.list(), Qt::Key_F2);
        QVERIFY(room.child("textNameEdit").hasFocus());
        const QPoint to = room.rowAt(u"simple"_s) - QPoint(0, 40);
        QWidget *port = room.list().viewport();
        QTest::mousePress(port, Qt::LeftButton, {}, room.rowAt(u"break"_s));
        QMouseEvent move(QEvent::MouseMove, to, port->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(port, &move);
        QTest::mouseRelease(port, Qt::LeftButton, {}, to);
        QCOMPARE(room.keys().constFirst(), u"break"_s);
    }

    void aTextThatIsSentIsNotDeletedUnnoticed()
    {
        const TextsRoom room;
        room.list().setFocus();
        QTest::keyClick(&room.list(), Qt::Key_Delete);
        QCOMPARE(room.keys().size(), 4);
        auto &box = room.child<QComboBox>("insteadBox");
        box.setCurrentIndex(box.findData(u"booking"_s));
        QTest::keyClick(&room.child("deleteTextDialog"), Qt::Key_Return);
        QCOMPARE(room.keys(), (QStringList{u"booking"_s, u"after-hours"_s, u"break"_s}));
        QCOMPARE(room.page->draft()->sentBy(u"booking"_s), QStringList{u"While open"_s});
        room.click("saveTextsButton");
        QCOMPARE(room.office.current.rules.at(1).templateKey, u"booking"_s);
        QCOMPARE(room.office.kept.size(), 1); // texts and rules as one change
    }

    void aTextThatNobodySendsGoesAtOnceAndComesBack()
    {
        const TextsRoom room;
        room.choose(u"booking"_s);
        QTest::keyClick(&room.list(), Qt::Key_Delete);
        QCOMPARE(room.keys().size(), 3);
        room.click("undoTextsButton");
        QCOMPARE(room.keys().size(), 4);
    }

    void savedRepliesAreThoseOfTheWriter()
    {
        TextsRoom room;
        const QString key = room.writing.replies.firstKey();
        room.choose(key);
        QVERIFY(!room.child("textGroupBox").isVisible());
        room.edit().setPlainText(u"Hello {first_name|there}, see {booking_link}"_s);
        QCOMPARE(room.words("previewWords"), u"Hello there, see [no booking link]"_s);
        room.click("previewChoice1");
        QCOMPARE(room.words("previewWords"), u"Hello Helen, see [no booking link]"_s);
        room.click("saveTextsButton");
        QCOMPARE(room.writing.replies.value(key).body, u"Hello {first_name|there}, see {booking_link}"_s);
        QCOMPARE(room.office.kept.size(), 1); // a change as any other
        room.click("takeBackTextsButton");
        QCOMPARE(room.writing.replies.value(key).body, starterReplies().at(0).body);
        QTest::keyClick(&room.list(), Qt::Key_Delete);
        room.click("saveTextsButton");
        QVERIFY(!room.writing.replies.contains(key));
    }

    void theLastChoiceShowsWhatACallerWouldGetNow()
    {
        const TextsRoom room;
        room.choose(u"booking"_s);
        room.click("previewChoice3");
        QVERIFY(room.words("previewCaption").contains(u"Simple"_s));
        QVERIFY(room.words("previewWords").contains(u"How can we help"_s));
    }

    void whatCannotBeSavedSaysWhy()
    {
        TextsRoom room;
        room.edit().clear();
        QVERIFY(!room.child("saveTextsButton").isEnabled());
        QVERIFY(room.notice().contains(u"no words yet"_s));
        room.edit().setPlainText(QString(1001, u'x'));
        QVERIFY(room.notice().contains(u"too long"_s));
        room.edit().setPlainText(u"Fine"_s);
        room.office.refusal = Error{ErrorKind::Storage, u"disk full"_s};
        room.click("saveTextsButton");
        QVERIFY(room.notice().contains(u"could not be saved"_s));
        QVERIFY(room.page->draft()->isChanged());
        room.office.refusal.reset();
        room.click("saveTextsAgainButton");
        QCOMPARE(room.office.current.templates.at(0).body, u"Fine"_s);
    }

    void aWarningIsMendedByOnePress()
    {
        const TextsRoom room;
        room.edit().setPlainText(u"SORRY WE MISSED YOUR CALL"_s);
        QVERIFY(room.words("remark2").contains(u"who writes"_s));
        room.child("cureButton2").setFocus();
        QTest::keyClick(&room.child("cureButton2"), Qt::Key_Space);
        QCOMPARE(room.text(u"simple"_s).body, u"{company}: SORRY WE MISSED YOUR CALL"_s);
        QVERIFY(room.edit().hasFocus());
        room.click("cureButton5");
        room.click("cureButton3");
        QCOMPARE(room.text(u"simple"_s).body, u"{company}: sorry we missed your call. Just reply to this text."_s);
        QTRY_VERIFY(room.page->findChildren<QLabel *>(QRegularExpression(u"^remark"_s)).isEmpty());
    }

    void whatIsWrittenForAMissingNameCanBeChanged()
    {
        const TextsRoom room;
        QVERIFY(!room.child("standInEdit").isVisible());
        room.edit().setPlainText(u"Hi {first_name|there}, {company}. Reply."_s);
        auto &standIn = room.child<QLineEdit>("standInEdit");
        standIn.selectAll();
        QTest::keyClicks(&standIn, u"dear caller"_s);
        QCOMPARE(room.text(u"simple"_s).body, u"Hi {first_name|dear caller}, {company}. Reply."_s);
        QVERIFY(room.words("previewWords").startsWith(u"Hi dear caller"_s));
    }

    void anOfficeThatCannotBeReadSaysSo()
    {
        TextsRoom room;
        room.office.broken = true;
        room.page->refresh();
        QVERIFY(room.notice().contains(u"could not be read"_s));
        room.office.broken = false;
        room.click("readTextsAgainButton");
        QVERIFY(!room.child("textsNotice").isVisible());
        QVERIFY(room.edit().isVisible());
    }

    void anOfficeWithoutTextsSaysWhatComesHere()
    {
        TextsRoom room;
        room.office.current.templates.clear();
        room.office.current.rules.clear();
        room.writing.replies.clear();
        room.page->refresh();
        QVERIFY(room.child("textsNone").isVisible());
        QVERIFY(!room.edit().isVisible());
    }

    void leavingWithSomethingUnsavedAsks()
    {
        TextsRoom room;
        QVERIFY(room.page->mayLeaveFor(Place::Inbox));
        QTest::keyClicks(&room.edit(), u" More."_s);
        QSignalSpy wanted(room.page.get(), &Page::placeWanted);
        QVERIFY(!room.page->mayLeaveFor(Place::Hours));
        QTest::keyClick(&room.child("saveAndGoButton"), Qt::Key_Space);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(room.office.kept.size(), 1);
    }

    void hostileWordsAreShownAsTheyAre()
    {
        TextsRoom room({760, 520});
        const QString hostile = u"<b>x</b> \u202Eabc {company}{. {{ }} {agent|} \U0001F600"_s + QString(300, u'W');
        room.office.current.templates[0].body = hostile;
        room.office.current.templates[0].name = u"<i>a</i>\u202E\n"_s + QString(80, u'M');
        room.page->refresh();
        QVERIFY(room.words("previewWords").startsWith(u"<b>x</b>"_s));
        QVERIFY(!room.words("previewWords").contains(u'{'));
        QVERIFY(!room.words("textTitle").contains(QChar(0x202E)));
        QVERIFY(room.page->minimumSizeHint().width() <= 760);
        QVERIFY(!room.page->draft()->isChanged());
    }

    void everythingThatTakesTheKeyboardHasAName()
    {
        const TextsRoom room;
        for (const QWidget *widget : room.page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || !widget->isEnabled())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(widget->objectName() + QLatin1String(widget->metaObject()->className())));
        }
    }
};
} // namespace textback::texts_test

TEXTBACK_WINDOW_TEST(textback::texts_test, TextsTest)
#include "texts_test.moc"
