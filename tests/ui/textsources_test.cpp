// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/officefile.h"
#include "core/policy/openinghours.h"
#include "tests/support/testprogram.h"
#include "tests/ui/textsroom.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/officetransfer.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace textsources_test {

/// Words from elsewhere: starters, earlier versions, files, and those of one line.
class TextSourcesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s)); }

    void aStarterGivesItsWordsByKeys()
    {
        const TextsRoom room;
        room.child("startFromButton").setFocus();
        QTest::keyClick(&room.child("startFromButton"), Qt::Key_Space);
        auto &dialog = room.child<QDialog>("textStartersDialog");
        dialog.findChild<QComboBox *>(u"tradeBox"_s)->setCurrentIndex(1);
        dialog.findChild<QComboBox *>(u"textLanguageBox"_s)->setCurrentIndex(1);
        QVERIFY(dialog.findChild<QLabel *>(u"starterWords"_s)->text().contains(u"una cita"_s));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(room.text(u"simple"_s).body.startsWith(u"Hola, somos {company}."_s));
        QVERIFY(room.words("previewWords").contains(u"Oak Plumbing"_s));
        QCOMPARE(room.keys().size(), 4);
    }

    void allStartersAreAddedAtOnceAndTakenBack()
    {
        const TextsRoom room;
        room.click("startFromButton");
        auto &dialog = room.child<QDialog>("textStartersDialog");
        QTest::mouseClick(dialog.findChild<QCheckBox *>(u"addAllBox"_s), Qt::LeftButton, {}, {8, 8});
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"acceptButton"_s), Qt::LeftButton);
        QCOMPARE(room.keys().size(), 10);
        room.click("discardTextsButton");
        QCOMPARE(room.keys().size(), 4);
    }

    void anEarlierVersionIsTakenAgainAndSaved()
    {
        TextsRoom room;
        for (const QString &body : {u"One {company}?"_s, u"Two {company}?"_s}) {
            room.edit().setPlainText(body);
            room.click("saveTextsButton");
        }
        room.click("textMoreButton");
        QVERIFY(TextsRoom::choose("Earlier versions \u2026"));
        auto &dialog = room.child<QDialog>("textHistoryDialog");
        auto *versions = dialog.findChild<QListWidget *>(u"versionsList"_s);
        QCOMPARE(versions->count(), 3);
        QTest::keyClick(versions, Qt::Key_Down);
        QVERIFY(dialog.findChild<QLabel *>(u"versionWords"_s)->text().startsWith(u"One"_s));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(room.edit().chips()->source(), u"One {company}?"_s);
        room.click("saveTextsButton");
        QCOMPARE(room.office.current.templates.at(0).body, u"One {company}?"_s);
        QCOMPARE(room.office.kept.size(), 3);
    }

    void aSavedReplyHasEarlierVersionsToo()
    {
        TextsRoom room;
        room.choose(u"reply-morning"_s);
        room.edit().setPlainText(u"Good morning, Oak Plumbing here."_s);
        room.click("saveTextsButton");
        QCOMPARE(room.office.kept.size(), 1); // texts and replies are one change
        room.click("textMoreButton");
        QVERIFY(TextsRoom::choose("Earlier versions \u2026"));
        auto &dialog = room.child<QDialog>("textHistoryDialog");
        auto *versions = dialog.findChild<QListWidget *>(u"versionsList"_s);
        QCOMPARE(versions->count(), 2);
        QTest::keyClick(versions, Qt::Key_Down);
        QTest::keyClick(&dialog, Qt::Key_Return);
        room.click("saveTextsButton");
        QCOMPARE(room.writing.replies.value(u"reply-morning"_s), starterReplies().at(0));
    }

    void aReplyStartsFromThoseThatComeAlongInAnyLanguage()
    {
        const TextsRoom room;
        room.choose(u"reply-morning"_s);
        room.click("startFromButton");
        auto &dialog = room.child<QDialog>("textStartersDialog");
        QVERIFY(!dialog.findChild<QComboBox *>(u"tradeBox"_s)->isVisibleTo(&dialog));
        dialog.findChild<QComboBox *>(u"textLanguageBox"_s)->setCurrentIndex(2);
        dialog.findChild<QListWidget *>(u"startersList"_s)->setCurrentRow(4);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(room.text(u"reply-morning"_s).body, starterReplies(TextLanguage::French).at(4).body);
    }

    void timesAreSaidInTheLanguageOfTheText()
    {
        TextsRoom room;
        QVERIFY(weekFromText(u"mon-sun 08:00-17:00"_s, room.office.current.hours).isEmpty());
        room.page->refresh();
        room.choose(u"after-hours"_s);
        auto &language = room.child<QComboBox>("textLanguageChoice");
        QCOMPARE(language.currentText(), u"English, by its words"_s);
        room.edit().setPlainText(u"Gracias por llamar a {company}. Abrimos {next_open}. Responda."_s);
        QCOMPARE(language.currentText(), u"Espa\u00F1ol, by its words"_s);
        QVERIFY(room.words("previewWords").contains(u" a. m. Responda."_s));
        QVERIFY(room.words("previewWords").endsWith(u"Responda STOP para salir."_s));
        QTest::keyClick(&language, Qt::Key_End); // French, whatever the words say
        emit language.activated(language.currentIndex());
        QCOMPARE(room.text(u"after-hours"_s).language, std::optional(TextLanguage::French));
        QVERIFY(room.words("previewWords").endsWith(u"R\u00E9pondez STOP pour vous d\u00E9sabonner."_s));
    }

    void aTextThatWasNeverChangedSaysSo()
    {
        const TextsRoom room;
        room.click("textMoreButton");
        QVERIFY(TextsRoom::choose("Earlier versions \u2026"));
        auto &dialog = room.child<QDialog>("textHistoryDialog");
        QVERIFY(!dialog.findChild<QPushButton *>(u"acceptButton"_s)->isEnabled());
        QVERIFY(dialog.findChild<QLabel *>(u"problemLabel"_s)->text().contains(u"never changed"_s));
    }

    void aLineCanHaveWordsOfItsOwn()
    {
        TextsRoom room;
        QVERIFY(!room.child("textLineBox").isVisible()); // one line is every line
        const auto other = PhoneNumber::fromE164(u"+15125550101").value();
        room.inbox.officeLines.append(
            {.carrier = {.carrierId = u"2"_s, .number = other, .label = u"<b>Sales</b>"_s, .note = {}}});
        room.page->refresh();
        auto &box = room.child<QComboBox>("textLineBox");
        QVERIFY(box.isVisible());
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_End);
        QCOMPARE(room.edit().chips()->source(), starterTemplates().at(0).body);
        room.edit().setPlainText(u"Sales at {company}. Reply."_s);
        QCOMPARE(room.text(u"simple"_s).body, starterTemplates().at(0).body);
        QCOMPARE(room.text(u"simple"_s).lineBodies.value(u"+15125550101"_s), u"Sales at {company}. Reply."_s);
        QVERIFY(room.words("previewWords").startsWith(u"Sales at Oak Plumbing."_s));
        QTest::keyClick(&box, Qt::Key_Home);
        QCOMPARE(room.edit().chips()->source(), starterTemplates().at(0).body);
        QVERIFY(room.words("previewWords").contains(u"How can we help"_s));
        QTest::keyClick(&box, Qt::Key_End);
        room.click("sameWordsButton");
        QVERIFY(!room.page->draft()->isChanged());
        QCOMPARE(room.edit().chips()->source(), starterTemplates().at(0).body);
    }

    void textsGoToAnotherDeskInAFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"texts.json"_s);
        {
            const TextsRoom room;
            room.edit().setPlainText(u"Hello from {company}. Reply."_s);
            room.click("textMoreButton");
            QVERIFY(TextsRoom::choose("Export all texts \u2026"));
            auto *dialog = room.page->findChild<QFileDialog *>();
            emit dialog->fileSelected(path);
            QTRY_VERIFY(room.notice().startsWith(u"Exported."_s));
        }
        TextsRoom room;
        room.click("textMoreButton");
        QVERIFY(TextsRoom::choose("Import texts \u2026"));
        emit room.page->findChild<QFileDialog *>()->fileSelected(path);
        QTRY_VERIFY(room.page->findChild<ImportPreview *>());
        QCOMPARE(room.child<QListWidget>("importList").count(), 1);
        room.click("importButton");
        QCOMPARE(room.text(u"simple"_s).body, u"Hello from {company}. Reply."_s);
        QVERIFY(room.office.kept.isEmpty()); // not before it is saved
    }

    void aFileThatMakesNoSenseChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        OfficeDocument none;
        none.settings.insert(u"company"_s, u"Other"_s);
        OfficeDocument wrong;
        wrong.templates = QList<TextTemplate>{{u"simple"_s, u"Simple"_s, QString(5000, u'x')}};
        QTest::newRow("garbage") << QByteArray("\x00{[", 3);
        QTest::newRow("no texts in it") << toFile(none);
        QTest::newRow("endless text") << toFile(wrong);
    }
    void aFileThatMakesNoSenseChangesNothing()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"texts.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        TextsRoom room;
        room.click("textMoreButton");
        QVERIFY(TextsRoom::choose("Import texts \u2026"));
        emit room.page->findChild<QFileDialog *>()->fileSelected(file.fileName());
        QTRY_VERIFY(room.notice().contains(u"Nothing was changed"_s));
        QVERIFY(!room.page->draft()->isChanged());
    }
};

} // namespace textsources_test

TEXTBACK_WINDOW_TEST(textsources_test, TextSourcesTest)
#include "textsources_test.moc"
