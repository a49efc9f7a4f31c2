// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/settings.h"
#include "ui/rules/numberlisteditor.h"
#include "ui/widgets/officetransfer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

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
        QVERIFY(OfficeTransfer::writeFile(file, wholeOffice(policy, {})));
        const auto read = OfficeTransfer::readFile(file);
        QVERIFY(read.ok());
        const auto found = differences(policyFrom({}), {}, read.value());
        QCOMPARE(found.size(), 1);
        QVERIFY(OfficeTransfer::words(found[0]).contains(u"Hung up in the menu"_s));
        QVERIFY(!OfficeTransfer::readFile(folder.filePath(u"none"_s)).ok());
        QVERIFY(!OfficeTransfer::writeFile(folder.filePath(u"no/such/folder"_s), read.value()));
    }
};

QTEST_MAIN(RuleFilesTest)
#include "rulefiles_test.moc"
