// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/officewindow.h"
#include "tests/ui/sampleoffice.h"
#include "ui/caller/callerpanel.h"
#include "ui/caller/editline.h"
#include "ui/caller/taglist.h"
#include "ui/shell/threadpane.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/label.h"
#include "ui/widgets/undostack.h"

#include <QApplication>
#include <QCompleter>
#include <QDialog>
#include <QListView>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace callercard_test {

/// What is written down about a caller, by mouse and by key.
class CallerCardTest : public QObject {
    Q_OBJECT
private:
    static constexpr ThreadId Shown{6};

    static CallerDetails &details(Office &office) { return office.callers.profiles[Shown].details; }
    static void open(Office &office) { office.page().showThread(Shown); }
    static QList<TagChip *> chips(Office &office)
    {
        QList<TagChip *> shown = office.child<CallerPanel>("callerPanel").findChildren<TagChip *>(u"tagChip"_s);
        shown.removeIf([](const TagChip *chip) { return chip->isHidden(); });
        return shown;
    }
    static void undo(Office &office)
    {
        office.child<QListView>("threadList").setFocus();
        QTest::keyClick(office.window.get(), Qt::Key_Z, Qt::ControlModifier);
    }
    static void press(QWidget &widget) { QTest::mouseClick(&widget, Qt::LeftButton); }

private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void theNameIsChangedByMouseAndTakenBack()
    {
        Office office;
        open(office);
        const QString before = details(office).name;
        press(office.child<QAbstractButton>("editNameButton"));
        auto &edit = office.child<QLineEdit>("callerNameEdit");
        QVERIFY(edit.isVisible());
        QTest::keyClicks(&edit, u"Maple Bakery"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QVERIFY(!edit.isVisible());
        QCOMPARE(details(office).name, u"Maple Bakery"_s);
        undo(office);
        QCOMPARE(details(office).name, before);
    }

    void theCompanyOfTheAddressBookStandsUnderTheName()
    {
        Office office;
        office.callers.profiles[Shown].company = u"Oak Plumbing"_s;
        open(office);
        const auto &company = office.child<Label>("callerCompany");
        QVERIFY(company.isVisible());
        QCOMPARE(company.text(), u"Oak Plumbing"_s);
        QVERIFY(company.accessibleName().contains(u"Company"_s));
        office.callers.profiles[Shown].company = details(office).name.toUpper(); // the name says it already
        emit office.events.threadChanged(Shown);
        QVERIFY(QTest::qWaitFor([&company] { return !company.isVisible(); }));
        office.callers.profiles[Shown].company.clear();
        emit office.events.threadChanged(Shown);
        QVERIFY(!company.isVisible());
    }

    void escapeLeavesTheNameAlone()
    {
        Office office;
        open(office);
        const QString before = details(office).name;
        office.child<QAbstractButton>("editNameButton").click();
        auto &edit = office.child<QLineEdit>("callerNameEdit");
        QTest::keyClicks(&edit, u"Nobody"_s);
        QTest::keyClick(&edit, Qt::Key_Escape);
        QCOMPARE(details(office).name, before);
        QVERIFY(!edit.isVisible());
    }

    void aTagIsAddedByKeyAndTakenOffByKeyOrMouse()
    {
        Office office;
        open(office);
        office.child<QListView>("threadList").setFocus();
        QTest::keyClick(office.window.get(), Qt::Key_T);
        auto &edit = office.child<QLineEdit>("tagEdit");
        QVERIFY(edit.isVisible() && edit.hasFocus());
        QTest::keyClicks(&edit, u"supplier,"_s);
        QTest::keyClicks(&edit, u"vip"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QTest::keyClick(&edit, Qt::Key_Return); // nothing more
        QCOMPARE(details(office).tags, (QStringList{u"supplier"_s, u"vip"_s}));
        QVERIFY(!edit.isVisible());
        QCOMPARE(chips(office).size(), 2);
        QTest::keyClick(chips(office).at(0), Qt::Key_Delete);
        QCOMPARE(details(office).tags, QStringList{u"vip"_s});
        press(*chips(office).at(0));
        QVERIFY(details(office).tags.isEmpty());
        undo(office);
        undo(office);
        QCOMPARE(details(office).tags, (QStringList{u"supplier"_s, u"vip"_s}));
    }

    void tagsInUseAreSuggestedAndThoseOfTheCallerAreNot()
    {
        Office office;
        office.callers.profiles[ThreadId(2)].details.tags = {u"boiler"_s, u"Returning"_s};
        details(office).tags = {u"boiler"_s};
        open(office);
        office.child<QAbstractButton>("addTagButton").click();
        auto &edit = office.child<QLineEdit>("tagEdit");
        QCOMPARE(edit.completer()->model()->rowCount(), 1);
        QTest::keyClicks(&edit, u"turn"_s); // anywhere in it
        QTRY_COMPARE(edit.completer()->completionCount(), 1);
        QTest::keyClick(&edit, Qt::Key_Escape);
    }

    void notesAreKeptWhenTheFieldIsLeft()
    {
        Office office;
        open(office);
        auto &notes = office.child<QPlainTextEdit>("callerNotesEdit");
        press(*notes.viewport());
        QTest::keyClicks(&notes, u"Prefers mornings"_s);
        QVERIFY(details(office).notes.isEmpty());
        office.child<QListView>("threadList").setFocus();
        QCOMPARE(details(office).notes, u"Prefers mornings"_s);
        undo(office);
        QVERIFY(details(office).notes.isEmpty());
        QVERIFY(notes.toPlainText().isEmpty());
    }

    void theKeyThatSendsKeepsANoteWhereNotesAreWritten()
    {
        Office office;
        open(office);
        office.child<QPlainTextEdit>("replyEdit").setPlainText(u"half a reply"_s);
        auto &notes = office.child<QPlainTextEdit>("callerNotesEdit");
        notes.setFocus();
        QTest::keyClicks(&notes, u"Gate is open"_s);
        QTest::keyClick(&notes, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(details(office).notes, u"Gate is open"_s);
        QVERIFY(office.desk.asked.filter(u"sendText"_s).isEmpty());
    }

    void whatIsBeingWrittenIsAboutWhomItWasBegunFor()
    {
        Office office;
        open(office);
        auto &notes = office.child<QPlainTextEdit>("callerNotesEdit");
        notes.setFocus();
        QTest::keyClicks(&notes, u"about the first"_s);
        emit office.events.threadChanged(Shown); // news do not disturb it
        QCoreApplication::sendPostedEvents(); // what the desk told has arrived
        QCOMPARE(notes.toPlainText(), u"about the first"_s);
        office.page().showThread(ThreadId(2));
        QCOMPARE(details(office).notes, u"about the first"_s);
        QVERIFY(office.callers.profiles[ThreadId(2)].details.notes.isEmpty());
        QVERIFY(notes.toPlainText().isEmpty());
    }

    void addressAndOwnFieldsAreWrittenInPlace()
    {
        Office office;
        office.callers.fields = {{CallerFieldId{1}, u"Gate code"_s}, {CallerFieldId{2}, u"Boiler"_s}};
        open(office);
        auto &address = office.child<QAbstractButton>("callerAddress");
        press(address);
        auto &line = office.child<QLineEdit>("callerAddressEdit");
        QTest::keyClicks(&line, u"12 Mill Lane"_s);
        QTest::keyClick(&line, Qt::Key_Return);
        QCOMPARE(details(office).address, u"12 Mill Lane"_s);
        QCOMPARE(address.accessibleName(), u"Address: 12 Mill Lane"_s);
        auto fields = office.child<CallerPanel>("callerPanel").findChildren<QAbstractButton *>(u"callerField"_s);
        QCOMPARE(fields.size(), 2);
        fields.at(1)->setFocus();
        QTest::keyClick(fields.at(1), Qt::Key_Space);
        auto *value = fields.at(1)->findChild<QLineEdit *>(u"callerFieldEdit"_s);
        QVERIFY(value && value->isVisible());
        QTest::keyClicks(value, u"Model 7"_s);
        QTest::keyClick(value, Qt::Key_Return);
        QCOMPARE(details(office).fields.value(CallerFieldId{2}), u"Model 7"_s);
        undo(office);
        QVERIFY(details(office).fields.isEmpty());
    }

    void theOfficesFieldsAreNamedAndTakenAway()
    {
        Office office;
        open(office);
        press(office.child<QAbstractButton>("changeFieldsButton"));
        auto &dialog = office.child<QDialog>("fieldsDialog");
        auto *name = dialog.findChild<QLineEdit *>(u"fieldNameEdit"_s);
        QTest::keyClicks(name, u"Gate code"_s);
        dialog.findChild<QAbstractButton *>(u"addFieldButton"_s)->click();
        QTest::keyClicks(dialog.findChildren<QLineEdit *>(u"fieldNameEdit"_s).constLast(), u" gate CODE "_s);
        dialog.findChild<QAbstractButton *>(u"keepFieldsButton"_s)->click();
        QVERIFY(dialog.isVisible()); // two of one name
        QVERIFY(dialog.findChild<QWidget *>(u"fieldsSaid"_s)->isVisible());
        dialog.findChildren<QAbstractButton *>(u"removeFieldButton"_s).constLast()->click();
        dialog.findChild<QAbstractButton *>(u"keepFieldsButton"_s)->click();
        QCOMPARE(office.callers.fields.size(), 1);
        QVERIFY(office.child<CallerPanel>("callerPanel").findChild<QWidget *>(u"callerField"_s));
        undo(office);
        QVERIFY(office.callers.fields.isEmpty());
    }

    void hostileWordsStayWordsInEveryPart_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("html") << u"<b>x</b><img src=x onerror=alert(1)>"_s;
        QTest::newRow("direction") << u"\u202Eevil\u2067"_s;
        QTest::newRow("lines") << u"a\n\n\n\nb\u2029c"_s;
        QTest::newRow("long") << QString(100, u'W');
        QTest::newRow("zero") << QString(u"a\0b"_s);
        QTest::newRow("arguments") << u"%1 %n &x"_s;
    }

    void hostileWordsStayWordsInEveryPart()
    {
        QFETCH(const QString, words);
        Office office;
        office.callers.fields = {{CallerFieldId{1}, words}};
        CallerProfile &profile = office.callers.profiles[Shown];
        profile.details = {words, words, words, {words}, {{CallerFieldId{1}, words}}};
        profile.consent = {{true, OptOutSource::Person, words, words, office.clock.now()}};
        office.inbox.cards.at(Shown).name = words;
        office.inbox.cards.at(Shown).askedToStopAt = office.clock.now();
        open(office);
        for (const Label *label : office.child<CallerPanel>("callerPanel").findChildren<Label *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY(!label->text().contains(QChar(0x202E)));
        }
        QVERIFY(office.child<CallerPanel>("callerPanel").width() <= 360);
        for (const TagChip *chip : chips(office)) {
            QVERIFY(chip->geometry().right() < office.child<CallerPanel>("callerPanel").width());
            QVERIFY(!chip->toolTip().contains(u'<'));
        }
        (void)office.window->grab();
    }
};

} // namespace callercard_test

TEXTBACK_WINDOW_TEST(callercard_test, CallerCardTest)
#include "callercard_test.moc"
