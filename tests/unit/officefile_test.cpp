// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/listmerging.h"
#include "core/policy/officefile.h"
#include "core/policy/settings.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace officefile_test {

class OfficeFileTest : public QObject {
    Q_OBJECT
private slots:
    void anotherDeskReadsWhatThisOneWrote()
    {
        OfficePolicy policy = policyFrom({{u"company"_s, u"Oak Plumbing"_s}});
        policy.rules.removeLast();
        policy.hours.closedNow = ClosedSpan{fromMs(1), fromMs(2)};
        const QMap<QString, QString> settings{{u"company"_s, u"Oak Plumbing"_s}, {u"automatic"_s, u"off"_s}};
        const QByteArray file = toFile(wholeOffice(policy, settings));
        QVERIFY(file.contains("\n    ")); // people can read it
        const auto read = officeFromFile(file);
        QVERIFY(read.ok());
        QCOMPARE(read.value().rules, std::optional(policy.rules));
        QCOMPARE(read.value().settings.value(u"company"_s), u"Oak Plumbing"_s);
        QVERIFY(!read.value().settings.contains(u"automatic"_s)); // this desk's own
        QVERIFY(!read.value().settings.contains(u"opening-hours"_s)); // said by the hours
        QVERIFY(!read.value().hours->closedNow);
        QCOMPARE(toFile(read.value()), file);
    }

    void whatIsNoFileOfOursIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QByteArray() << u"form"_s;
        QTest::newRow("not JSON") << QByteArray("MZ\0\x01", 4) << u"form"_s;
        QTest::newRow("somebody else's") << QByteArray(R"({"rules":[]})") << u"form"_s;
        QTest::newRow("empty") << QByteArray(R"({"textback-office":1})") << u"form"_s;
        QTest::newRow("damaged") << QByteArray(R"({"textback-office":1,"rules":[{"name":7}]})") << u"form"_s;
        QTest::newRow("later") << QByteArray(R"({"textback-office":2,"rules":[]})") << u"newer"_s;
        QTest::newRow("huge") << QByteArray(LargestOfficeFile + 1, ' ') << u"size"_s;
        QTest::newRow("deep") << QByteArray(100'000, '[') << u"form"_s;
    }
    void whatIsNoFileOfOursIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto read = officeFromFile(bytes);
        QVERIFY(!read.ok());
        QTEST(read.error().code, "code");
    }

    void theDeskItselfAndUnknownSettingsCannotBeSetByAFile()
    {
        const auto read = officeFromFile(R"({"textback-office":1,"rules":[],"settings":{"automatic":"off",)"
                                         R"("paused-until":"5","no-such":"1","cap-hour":"5"}})");
        QCOMPARE(read.value().settings.keys(), QStringList{u"cap-hour"_s});
    }

    void listsOfNumbersTravelButNotWhoAskedToStop()
    {
        const auto number = PhoneNumber::fromE164(u"+15125550142"_s).value();
        OfficeDocument document = wholeOffice(policyFrom({}), {});
        document.lists = {{neverTextList(), {}, {number}}, {u"owner"_s, u"The owner's list"_s, {number}}};
        const auto read = officeFromFile(toFile(document));
        QVERIFY(read.ok());
        QCOMPARE(read.value().lists, document.lists);
        document.lists->append({askedToStopList(), {}, {number}});
        QCOMPARE(officeFromFile(toFile(document)).value().lists->size(), 2);
        document.lists->append(document.lists->at(1));
        QCOMPARE(officeFromFile(toFile(document)).error().code, u"form"_s); // two of one name
        QVERIFY(!officeFromFile(R"({"textback-office":1,"lists":[{"key":"a","name":"A","numbers":["12"]}]})").ok());
    }

    void theFullestListsGoIntoAFileThatIsReadAgain()
    {
        OfficeDocument document = wholeOffice(policyFrom({}), {});
        document.lists.emplace();
        for (int list = 0; list < MostNumbersInAllLists / MostListedNumbers; ++list) {
            NumberList full{u"own-%1"_s.arg(list), u"List %1"_s.arg(list), {}};
            for (int end = 0; end < MostListedNumbers; ++end)
                full.numbers.append(
                    PhoneNumber::fromE164(u"+1512%1"_s.arg(5'000'000 + list * MostListedNumbers + end)).value());
            document.lists->append(full);
        }
        const QByteArray file = toFile(document);
        QVERIFY(file.size() < LargestOfficeFile);
        const auto read = officeFromFile(file);
        QVERIFY(read.ok());
        QCOMPARE(read.value().lists, document.lists);
        document.lists->append({u"one more"_s, u"One more"_s, {document.lists->constFirst().numbers.constFirst()}});
        QCOMPARE(officeFromFile(toFile(document)).error().code, u"form"_s);
    }

    void eachDifferenceIsNamed()
    {
        const OfficePolicy now = policyFrom({});
        OfficeDocument wanted = wholeOffice(now, {});
        QVERIFY(differences(now, {}, wanted).isEmpty());
        wanted.templates->first().body = u"Hi."_s;
        wanted.templates->removeLast();
        wanted.rules->move(0, 1);
        Rule added;
        added.name = u"new"_s;
        wanted.rules->append(added);
        wanted.hours->alwaysOpen = false;
        wanted.settings.insert(u"cap-hour"_s, u"5"_s);
        const QList<OfficeDifference> expected{{OfficeItem::Text, ItemChange::Changed, u"Simple"_s, u"simple"_s},
                                               {OfficeItem::Text, ItemChange::Removed, u"Break"_s, u"break"_s},
                                               {OfficeItem::Rule, ItemChange::Added, u"new"_s},
                                               {OfficeItem::RuleOrder, ItemChange::Changed, {}},
                                               {OfficeItem::Hours, ItemChange::Changed, {}},
                                               {OfficeItem::Setting, ItemChange::Changed, u"cap-hour"_s}};
        QCOMPARE(differences(now, {}, wanted), expected);
    }
};

} // namespace officefile_test

TEXTBACK_TEST(officefile_test, OfficeFileTest)
#include "officefile_test.moc"
