// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps back and forth among the texts, and what stands beside one.
#include "tests/ui/textsroom.h"
#include "ui/theme/textbackstyle.h"

using namespace Qt::Literals::StringLiterals;
using namespace textback;

class TextStepsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s)); }

    void whatWasTakenBackComesAgainByButtonAndByKey()
    {
        const TextsRoom room;
        auto &undo = room.child("undoTextsButton");
        auto &redo = room.child("redoTextsButton");
        QVERIFY(!undo.isEnabled() && !redo.isEnabled());
        QTest::keyClicks(&room.child("textNameEdit"), u"!"_s);
        QCOMPARE(room.text(u"simple"_s).name, u"Simple!"_s);
        room.click("undoTextsButton");
        QCOMPARE(room.text(u"simple"_s).name, u"Simple"_s);
        QVERIFY(redo.isEnabled());
        room.click("redoTextsButton");
        QCOMPARE(room.text(u"simple"_s).name, u"Simple!"_s);
        room.list().setFocus();
        QTest::keyClick(&room.list(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(room.text(u"simple"_s).name, u"Simple"_s);
        QTest::keyClick(&room.list(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(room.text(u"simple"_s).name, u"Simple!"_s);
        QTest::keyClick(&room.list(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(room.office.current.templates.at(0).name, u"Simple!"_s);
    }

    void howOftenATextWentOutStandsBesideIt()
    {
        TextsRoom room;
        QCOMPARE(room.words("textSent"), u"Not sent in the last 30 days"_s);
        room.reports.report.templates = {{u"simple"_s, {41, 41, 18, 2}}};
        room.page->refresh();
        QCOMPARE(room.words("textSent"), u"Sent 41 time(s) in the last 30 days, 18 of them answered"_s);
        room.choose(u"reply-morning"_s);
        QVERIFY(room.child("textSent").isHidden());
    }

    void escapeLeadsFromTheWordsBackToTheList()
    {
        const TextsRoom room;
        room.edit().setFocus();
        QTest::keyClick(&room.edit(), Qt::Key_Escape);
        QVERIFY(room.list().hasFocus());
    }
};

QTEST_MAIN(TextStepsTest)
#include "textsteps_test.moc"
