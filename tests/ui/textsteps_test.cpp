// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps back and forth among the texts, and what stands beside one.
#include "tests/support/testprogram.h"
#include "tests/ui/textsroom.h"
#include "ui/texts/phonepreview.h"
#include "ui/theme/textbackstyle.h"

#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace textsteps_test {

class TextStepsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s)); }

    void aLongTextIsShortenedByOnePress()
    {
        const TextsRoom room;
        room.edit().setPlainText(u"{company} here. "_s + u"We are very sorry. "_s.repeated(9) + u"Reply."_s);
        QVERIFY(room.words("remark1").contains(u"counts as 2 text(s)"_s));
        QCOMPARE(room.child<QPushButton>("cureButton1").text(), u"Use the short text"_s);
        room.child("cureButton1").setFocus();
        QTest::keyClick(&room.child("cureButton1"), Qt::Key_Space);
        QCOMPARE(room.text(u"simple"_s).body, starterTemplates().at(0).body);
        QTest::keyClick(&room.edit(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(room.text(u"simple"_s).body.contains(u"very sorry"_s)); // it can be taken back
    }

    void everyCallerOfThePreviewIsNamedInFull()
    {
        for (const QStringList &names : {QStringList{u"New"_s, u"Known"_s, u"Longest"_s, u"Now"_s},
                                         QStringList{u"Nouveau"_s, u"Connu"_s, u"Le plus long"_s, u"Maintenant"_s}}) {
            PhonePreview preview;
            preview.setFixedWidth(320);
            QList<PreviewCall> calls;
            for (const QString &name : names)
                calls.append({name, u"Hi."_s, {}});
            preview.setCalls(calls);
            preview.show();
            for (int index = 0; index < 4; ++index) {
                auto *part = preview.findChild<QToolButton *>(u"previewChoice%1"_s.arg(index));
                QVERIFY2(part->width() >= part->sizeHint().width(), qPrintable(part->text()));
                QCOMPARE(part->isChecked(), index == 0);
            }
            QTest::mouseClick(preview.findChild<QToolButton *>(u"previewChoice3"_s), Qt::LeftButton);
            QVERIFY(!preview.findChild<QToolButton *>(u"previewChoice0"_s)->isChecked());
        }
    }

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

} // namespace textsteps_test

TEXTBACK_WINDOW_TEST(textsteps_test, TextStepsTest)
#include "textsteps_test.moc"
