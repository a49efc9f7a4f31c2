// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/officekeeper.h"
#include "core/policy/settings.h"
#include "core/policy/starters.h"
#include "core/store/sqlitestore.h"
#include "tests/store/desk_fixture.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testprogram.h"

using namespace textback;

namespace officekeeper_test {

class OfficeKeeperTest : public QObject {
    Q_OBJECT
    static OfficeDocument setting(const QString &key, const QString &value)
    {
        OfficeDocument document;
        document.settings.insert(key, value);
        return document;
    }
    static QList<OfficeChange> changes(const DeskFixture &desk)
    {
        auto connection = Connection::open(desk.path(), Connection::Mode::ReadOnly);
        return SqliteOfficeReader(*connection.value()).changes({}, 50).value();
    }
    FakeClock m_clock;

private slots:
    void aNewDeskHasWhatComesAlong()
    {
        DeskFixture desk;
        QCOMPARE(OfficeKeeper(*desk.store, m_clock).policy().value(), policyFrom({}));
        QVERIFY(changes(desk).isEmpty());
    }

    void everyChangeIsKeptWithTimeAndWhoAndOutlivesTheProgram()
    {
        DeskFixture desk;
        OfficeDocument wanted = setting(u"cap-hour"_s, u"12"_s);
        wanted.rules = starterRules().mid(1);
        const auto id = OfficeKeeper(*desk.store, m_clock).save(wanted, u"owner"_s);
        QVERIFY(id.value().value() > 0);
        desk.reopen();
        const OfficePolicy policy = OfficeKeeper(*desk.store, m_clock).policy().value();
        QCOMPARE(policy.rules, starterRules().mid(1));
        QCOMPARE(policy.capPerHour, 12);
        const QList<OfficeChange> kept = changes(desk);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept[0].id, id.value());
        QCOMPARE(kept[0].who, u"owner"_s);
        QCOMPARE(kept[0].at, m_clock.now());
        QCOMPARE(kept[0].before.rules, std::optional(starterRules()));
        QCOMPARE(kept[0].before.settings.value(u"cap-hour"_s), u"30"_s);
        QCOMPARE(kept[0].after, wanted);
    }

    void undoingPutsEverythingBackAndCanBeUndone()
    {
        DeskFixture desk;
        OfficeKeeper keeper(*desk.store, m_clock);
        OfficeDocument wanted = setting(u"text-open"_s, u"Hi."_s);
        wanted.settings.insert(u"cool-down-hours"_s, u"1"_s);
        const OfficePolicy before = keeper.policy().value();
        const auto change = keeper.save(wanted, {});
        const OfficePolicy after = keeper.policy().value();
        QCOMPARE(after.templates[0].body, u"Hi."_s);
        const auto undone = keeper.restore(change.value(), Restore::Before, {});
        QVERIFY(undone.ok());
        QCOMPARE(keeper.policy().value(), before);
        QVERIFY(keeper.restore(undone.value(), Restore::Before, {}).ok());
        QCOMPARE(keeper.policy().value(), after);
        QVERIFY(keeper.restore(undone.value(), Restore::After, {}).ok());
        QCOMPARE(keeper.policy().value(), before);
        QCOMPARE(keeper.restore(OfficeChangeId(99), Restore::Before, {}).error().kind, ErrorKind::NotFound);
    }

    void theCommandLineAndTheDocumentAreOneTruth()
    {
        DeskFixture desk;
        QVERIFY(desk.store->book().setSetting(u"opening-hours"_s, u"mon 08:00-12:00"_s, Noon).ok()); // an older desk's
        OfficeKeeper keeper(*desk.store, m_clock);
        QCOMPARE(keeper.settings().value().value(u"opening-hours"_s), u"mon 08:00-12:00"_s);
        OfficeDocument wanted;
        wanted.hours = keeper.policy().value().hours;
        wanted.hours->week[1] = {{540, 600, false}};
        wanted.hours->specialDays = {{QDate(2026, 3, 4), u"Away"_s, false, {}}};
        QVERIFY(keeper.save(wanted, {}).ok());
        QCOMPARE(keeper.settings().value().value(u"opening-hours"_s), u"mon 08:00-12:00; tue 09:00-10:00"_s);
        QVERIFY(keeper.save(setting(u"opening-hours"_s, u"always"_s), {}).ok());
        QVERIFY(keeper.policy().value().hours.alwaysOpen);
        QCOMPARE(keeper.policy().value().hours.specialDays, wanted.hours->specialDays);
        QCOMPARE(keeper.settings().value().value(u"opening-hours"_s), u"always"_s);
        QCOMPARE(keeper.settings().value().value(u"company"_s), QString());
    }

    void nothingIsKeptOfWhatMakesNoSense()
    {
        DeskFixture desk;
        OfficeKeeper keeper(*desk.store, m_clock);
        OfficeDocument wanted = setting(u"cap-hour"_s, u"12"_s);
        wanted.templates = QList<TextTemplate>{};
        const auto refused = keeper.save(wanted, {});
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        QVERIFY(refused.error().detail.contains(u"is not there"_s));
        QCOMPARE(keeper.policy().value(), policyFrom({}));
        QCOMPARE(keeper.save(setting(u"cap-hour"_s, u"many"_s), {}).error().kind, ErrorKind::Invalid);
        QVERIFY(changes(desk).isEmpty());
    }

    void savedRepliesAreChangedAsEverythingElseIs()
    {
        DeskFixture desk;
        OfficeKeeper keeper(*desk.store, m_clock);
        const QList<TextTemplate> first = desk.store->replies().savedReplies().value();
        TextTemplate reply = first.at(0);
        reply.body = u"Other words."_s;
        QVERIFY(keeper.keepReply(reply, u"Kim"_s).value().value() > 0);
        QVERIFY(keeper.removeReply(first.at(1).key, u"Kim"_s).value().value() > 0);
        OfficeDocument wanted;
        wanted.replies = desk.store->replies().savedReplies().value();
        QCOMPARE(wanted.replies->size(), first.size() - 1);
        QVERIFY(wanted.replies->contains(reply));
        QCOMPARE(keeper.save(wanted, u"Kim"_s).value(), OfficeChangeId(0)); // nothing is different
        QList<OfficeChange> kept = changes(desk);
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept.at(0).who, u"Kim"_s);
        QVERIFY(keeper.restore(kept.at(1).id, Restore::Before, u"Robin"_s).ok()); // both are back
        QCOMPARE(desk.store->replies().savedReplies().value(), first);
        reply.name = u" "_s;
        QCOMPARE(keeper.keepReply(reply, {}).error().kind, ErrorKind::Invalid);
        QCOMPARE(desk.store->replies().savedReplies().value(), first);
        QCOMPARE(changes(desk).size(), 3);
    }

    void listsComeWithTheRulesThatAskAboutThemAndUndoLeavesWhatWasMarkedSince()
    {
        DeskFixture desk;
        OfficeKeeper keeper(*desk.store, m_clock);
        const auto number = [](int end) {
            return PhoneNumber::fromE164(u"+1512555%1"_s.arg(end, 4, 10, QChar(u'0'))).value();
        };
        OfficeDocument wanted;
        wanted.rules = starterRules();
        wanted.rules->first().lists = {u"owner"_s};
        wanted.lists = {{neverTextList(), {}, {number(102), number(101)}}, {u"owner"_s, u"Owner"_s, {number(103)}}};
        const auto imported = keeper.save(wanted, u"Kim"_s);
        QVERIFY(imported.value().value() > 0);
        QCOMPARE(keeper.save(wanted, u"Kim"_s).value(), OfficeChangeId(0)); // in whatever order
        const auto kept = [&desk] { return desk.store->numberLists().lists().value(); };
        QCOMPARE(kept().at(0).numbers, (QList<PhoneNumber>{number(101), number(102)}));
        QCOMPARE(kept().at(2).name, u"Owner"_s);
        QVERIFY(desk.store->callers().setNeverText(number(109), true, Noon).ok());
        QVERIFY(keeper.restore(imported.value(), Restore::Before, u"Kim"_s).ok());
        QCOMPARE(keeper.policy().value().rules, starterRules());
        QCOMPARE(kept().size(), 2);
        QCOMPARE(kept().at(0).numbers, QList<PhoneNumber>{number(109)});
        wanted.lists = QList<NumberList>{{askedToStopList(), {}, {number(101)}}};
        QCOMPARE(keeper.save(wanted, {}).error().kind, ErrorKind::Invalid);
    }

    void aListKeptAloneIsAChangeOfItAloneAndCanBePutBack()
    {
        DeskFixture desk;
        OfficeKeeper keeper(*desk.store, m_clock);
        const PhoneNumber one = number(u"+15125550101"_s);
        const PhoneNumber two = number(u"+15125550102"_s);
        const NumberList owner{u"owner"_s, u"Owner"_s, {one}};
        const NumberList suppliers{u"suppliers"_s, u"Suppliers"_s, {two}};
        QVERIFY(keeper.keepList(owner, u"Kim"_s).value().value() > 0);
        QVERIFY(keeper.keepList(suppliers, u"Kim"_s).value().value() > 0);
        const auto edited = keeper.keepList({u"owner"_s, u"Owner"_s, {one, two}}, u"Kim"_s);
        QCOMPARE(keeper.keepList({u"owner"_s, u"Owner"_s, {two, one}}, u"Kim"_s).value(), OfficeChangeId(0));
        const OfficeChange change = changes(desk).at(0);
        QCOMPARE(change.who, u"Kim"_s);
        QCOMPARE(change.before.lists, std::optional(QList<NumberList>{owner}));
        QCOMPARE(change.after.lists->size(), 1);
        const auto ownLists = [&desk] { return desk.store->numberLists().lists().value().mid(2); };
        QVERIFY(keeper.restore(edited.value(), Restore::Before, u"Kim"_s).ok());
        QCOMPARE(ownLists(), (QList<NumberList>{owner, suppliers}));
        const auto removed = keeper.removeList(u"owner"_s, u"Kim"_s);
        QCOMPARE(ownLists(), QList<NumberList>{suppliers});
        QVERIFY(keeper.restore(removed.value(), Restore::Before, u"Kim"_s).ok());
        QCOMPARE(ownLists(), (QList<NumberList>{owner, suppliers}));
        QCOMPARE(keeper.removeList(neverTextList(), u"Kim"_s).error().kind, ErrorKind::Rejected);
        QCOMPARE(keeper.keepList({askedToStopList(), {}, {one}}, u"Kim"_s).error().kind, ErrorKind::Invalid);
    }

    void savingWhatStandsAlreadyIsNoChange()
    {
        DeskFixture desk;
        OfficeKeeper keeper(*desk.store, m_clock);
        OfficeDocument wanted = setting(u"cap-hour"_s, u"30"_s);
        wanted.rules = starterRules();
        QCOMPARE(keeper.save(wanted, {}).value(), OfficeChangeId(0));
        QCOMPARE(keeper.save(setting(u"paused-until"_s, u"5000"_s), {}).value(), OfficeChangeId(0)); // memory
        QVERIFY(changes(desk).isEmpty());
        QVERIFY(keeper.policy().value().pausedUntil == fromMs(5000));
    }

    void damagedPartsAreAnErrorAndNeverARuleOfNothing()
    {
        DeskFixture desk;
        {
            auto connection = Connection::open(desk.path(), Connection::Mode::Write);
            QVERIFY(connection.value()
                        ->runOnce(u"INSERT INTO office_part (name, json) VALUES ('rules', '{\"rules\":7}')"_s)
                        .ok());
        }
        const auto policy = OfficeKeeper(*desk.store, m_clock).policy();
        QCOMPARE(policy.error().code, u"damaged"_s);
    }
};

} // namespace officekeeper_test

TEXTBACK_TEST(officekeeper_test, OfficeKeeperTest)
#include "officekeeper_test.moc"
