// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/settings.h"
#include "tests/support/testprogram.h"
#include "tests/ui/rulesroom.h"
#include "ui/rules/numberlisteditor.h"
#include "ui/widgets/officetransfer.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace rulefiles_test {

class RuleFilesTest : public QObject {
    Q_OBJECT
private slots:
    void numbersAreReadFromAnyUsualForm()
    {
        const auto read = NumberListEditor::read(
            u"Name;Number\nHelen;(512) 555-0142\n\"Bob\",\"+1 512 555 0143\"\r\n5125550142\nno number\n"_s, u"US"_s);
        QCOMPARE(read.numbers.size(), 2);
        QCOMPARE(read.numbers[0].e164(), u"+15125550142"_s);
        QCOMPARE(read.unreadable, 2);
        QVERIFY(NumberListEditor::read(QString(1'000'000, u'9'), u"US"_s).numbers.isEmpty());
    }

    void whatOneDeskExportedAnotherReads()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"office.json"_s);
        OfficePolicy policy = policyFrom({});
        policy.rules.removeFirst();
        QVERIFY(OfficeTransfer::writeFile(file, wholeOffice(policy, {})).ok());
        const auto read = OfficeTransfer::readFile(file);
        QVERIFY(read.ok());
        const auto found = differences(policyFrom({}), {}, read.value());
        QCOMPARE(found.size(), 1);
        QVERIFY(OfficeTransfer::words(found[0]).contains(u"Hung up in the menu"_s));
        const auto lines = OfficeDetails(wholeOffice(policyFrom({}), {}), read.value(), {}).all();
        QVERIFY(OfficeDetails::lines(lines[0]).contains(u"When they hang up in the menu, then leave it."_s));
        QVERIFY(!OfficeTransfer::readFile(folder.filePath(u"none"_s)).ok());
        QVERIFY(!OfficeTransfer::writeFile(folder.filePath(u"no/such/folder"_s), read.value()).ok());
    }

    void eachThingIsSaidWithWhatIsThereAndWhatComes()
    {
        OfficeDocument now = wholeOffice(policyFrom({}), {});
        now.lists = QList<NumberList>{{u"owner"_s, u"Owner"_s, {number(101), number(102)}}};
        OfficeDocument next = now;
        next.templates->first().body = u"Hello from {company}."_s;
        next.rules->first().on = false;
        next.hours->alwaysOpen = false;
        next.hours->week[2] = {{480, 1020, false}};
        next.hours->specialDays = {{QDate(2026, 3, 4), u"Stock taking"_s, false, {}}};
        next.settings.insert(u"cool-down-hours"_s, u"12"_s);
        next.settings.insert(u"opt-out-line"_s, u"off"_s);
        next.lists->first().numbers = {number(102), number(103)};
        QStringList said;
        const auto all = OfficeDetails(now, next, {}).all();
        for (const DetailWords &one : all)
            said << OfficeDetails::lines(one);
        QVERIFY(said.at(0).contains(u"\nThen: Hello from {company}."_s));
        QVERIFY(said.at(1).contains(u"Switched off: When they hang up in the menu"_s));
        QVERIFY2(said.contains(u"Always open: no instead of yes"_s), qPrintable(said.join(u'\n')));
        QVERIFY(said.contains(u"Wednesday: 08:00 \u2013 17:00 instead of Closed all day"_s));
        QVERIFY(said.join(u'\n').contains(u"March 4, 2026, Stock taking: Closed all day"_s));
        QVERIFY(said.contains(u"No second text within: 12 h instead of 24 h"_s));
        QVERIFY(said.contains(u"Say how to stop: off instead of on"_s));
        QVERIFY(said.join(u'\n').contains(u"2 number(s) (1 of those that are here go away) instead of 2 number(s)"_s));
    }

    void listsAndTheRulesThatAskAboutThemReachAnotherDesk()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"office.json"_s);
        {
            RulesRoom from;
            from.lists.lists.append({u"owner"_s, u"Owner"_s, {number(101)}});
            from.office.current.rules.first().lists = {u"owner"_s};
            from.page->refresh();
            from.click("rulesMoreButton");
            QVERIFY(RulesRoom::choose(u"Export texts, rules, lists, hours and settings \u2026"_s));
            emit from.page->findChild<QFileDialog *>()->fileSelected(file);
            QTRY_VERIFY(from.words("rulesBarWords").startsWith(u"Exported."_s));
        }
        RulesRoom room;
        room.lists.lists.append({u"owner"_s, u"Owner"_s, {number(102)}});
        room.office.onLists = [&room](const QList<NumberList> &lists) { room.lists.lists = lists; };
        room.page->refresh();
        room.click("rulesMoreButton");
        QVERIFY(RulesRoom::choose(u"Import from a file \u2026"_s));
        emit room.page->findChild<QFileDialog *>()->fileSelected(file);
        QTRY_VERIFY(room.page->findChild<ImportPreview *>());
        const QString joined = listedWords(room);
        QVERIFY2(joined.contains(u"2 number(s) instead of 1 number(s)"_s), qPrintable(joined));
        auto &replace = room.child<QCheckBox>("importReplaceLists");
        QVERIFY(replace.isVisible());
        replace.setFocus();
        QTest::keyClick(&replace, Qt::Key_Space);
        QVERIFY(listedWords(room).contains(u"1 number(s) (1 of those that are here go away)"_s));
        QTest::keyClick(&replace, Qt::Key_Space);
        QVERIFY(room.child("importWarning").isHidden());
        room.click("importButton");
        QCOMPARE(room.office.current.rules.first().lists, QStringList{u"owner"_s});
        QCOMPARE(room.office.lists.constLast().numbers, (QList<PhoneNumber>{number(102), number(101)}));
        QVERIFY(room.child("undoRulesButton").isVisible());
    }

    void aRuleOnAListThatIsNowhereIsPointedOutBeforeTheImportAndAfter()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"office.json"_s);
        OfficeDocument document = wholeOffice(policyFrom({}), {});
        document.rules->first().lists = {u"owner"_s};
        QVERIFY(OfficeTransfer::writeFile(file, document).ok());
        RulesRoom room;
        room.click("rulesMoreButton");
        QVERIFY(RulesRoom::choose(u"Import from a file \u2026"_s));
        emit room.page->findChild<QFileDialog *>()->fileSelected(file);
        QTRY_VERIFY(room.page->findChild<ImportPreview *>());
        QVERIFY(room.words("importWarning").contains(document.rules->first().name));
        QVERIFY(room.child("importReplaceLists").isHidden());
        room.click("importButton");
        QVERIFY(room.words("ruleRemark1").contains(u"is not there any more"_s));
        QVERIFY(room.list().row(0)->accessibleName().contains(u"a list that is gone"_s));
    }

    void moreThanAFileCanHoldIsToldInsteadOfWritten()
    {
        const QTemporaryDir folder;
        OfficeDocument document;
        document.templates = QList<TextTemplate>{{u"a"_s, u"A"_s, QString(int(LargestOfficeFile), u'x')}};
        const Status written = OfficeTransfer::writeFile(folder.filePath(u"office.json"_s), document);
        QCOMPARE(written.error().code, u"size"_s);
        QVERIFY(OfficeTransfer::written(written).startsWith(u"This is more than one file can hold."_s));
        QVERIFY(QDir(folder.path()).isEmpty());
        QFile large(folder.filePath(u"large.json"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(LargestOfficeFile + 1));
        large.close();
        const auto read = OfficeTransfer::readFile(large.fileName());
        QVERIFY(OfficeTransfer::problem(read.error()).startsWith(u"This file is larger"_s));
    }

    void aLongListIsReadWhileTheWindowGoesOn()
    {
        QList<PhoneNumber> many;
        for (int end = 0; end < 3000; ++end)
            many.append(number(end));
        NumberListEditor editor({u"owner"_s, u"Owner"_s, many}, u"US"_s, false, nullptr);
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        editor.show();
        auto *save = editor.findChild<QPushButton *>(u"saveNumbersButton"_s);
        auto *edit = editor.findChild<QPlainTextEdit *>(u"listNumbersEdit"_s);
        QVERIFY(!save->isEnabled() && edit->isReadOnly()); // what is not there yet cannot be kept
        QTRY_VERIFY(save->isEnabled());
        QVERIFY(!edit->isReadOnly());
        edit->appendPlainText(u"(512) 555-3000"_s);
        QStringList pasted;
        for (int end = 4000; end < 4500; ++end)
            pasted << number(end).forPeople(u"US"_s);
        edit->appendPlainText(pasted.join(u'\n') + u"\nno number"_s);
        QVERIFY(!save->isEnabled());
        QTRY_VERIFY(save->isEnabled());
        NumberList kept;
        connect(&editor, &NumberListEditor::saved, this, [&kept](const NumberList &list) { kept = list; });
        QTest::mouseClick(save, Qt::LeftButton);
        QCOMPARE(kept.numbers.size(), 3501);
        QCOMPARE(kept.numbers.mid(0, 3000), many);
    }

    void aListWithTooManyNumbersSaysWhyItIsNotKept()
    {
        RulesRoom room;
        room.lists.refusal = Error{ErrorKind::Invalid, u"too many"_s};
        room.click("editCheck1Button");
        QTest::mouseClick(&room.child("saveNumbersButton"), Qt::LeftButton);
        QVERIFY2(room.words("rulesBarWords").contains(QLocale().toString(MostNumbersInAllLists)),
                 qPrintable(room.words("rulesBarWords")));
    }

private:
    static PhoneNumber number(int end)
    {
        return PhoneNumber::fromE164(u"+1512555%1"_s.arg(end, 4, 10, QChar(u'0'))).value();
    }
    static QString listedWords(const RulesRoom &room)
    {
        QStringList words;
        const auto &list = room.child<QListWidget>("importList");
        for (int row = 0; row < list.count(); ++row)
            words << list.item(row)->text();
        return words.join(u'\n');
    }
};

} // namespace rulefiles_test

TEXTBACK_WINDOW_TEST(rulefiles_test, RuleFilesTest)
#include "rulefiles_test.moc"
