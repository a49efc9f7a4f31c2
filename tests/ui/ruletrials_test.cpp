// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/earlieroffice.h"
#include "tests/support/testprogram.h"
#include "tests/ui/rulesroom.h"

#include <QHeaderView>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace ruletrials_test {

/// What "Try on last month" compares where nothing stands edited.
class RuleTrialsTest : public QObject {
    Q_OBJECT
private:
    static void keep(RulesRoom &room, const OfficeDocument &wanted)
    {
        room.office.saveOffice(wanted, room.page.get(), [](const Result<OfficeChangeId> &) {});
        room.office.kept.last().at = room.clock.now() - 1h;
        for (auto at = wanted.settings.begin(); at != wanted.settings.end(); ++at) {
            if (at.key() == u"cool-down-hours"_s)
                room.office.current.coolDown = std::chrono::hours(at.value().toInt());
        }
        room.page->refresh();
    }
    static OfficeDocument openOnMondays(const RulesRoom &room)
    {
        OfficeDocument wanted;
        wanted.hours = room.office.current.hours;
        wanted.hours->alwaysOpen = false;
        wanted.hours->week[0] = {{480, 1020, false}};
        return wanted;
    }
    static OfficeDocument setting(const QString &key, const QString &value)
    {
        OfficeDocument wanted;
        wanted.settings.insert(key, value);
        return wanted;
    }
    static QString head(const RulesRoom &room, int column)
    {
        return room.child<QTreeWidget>("trialList").headerItem()->text(column);
    }

private slots:
    void hoursThatWereKeptAreComparedWithThoseThatHeldBefore()
    {
        RulesRoom room;
        const OpeningHours old = room.office.current.hours;
        keep(room, openOnMondays(room));
        room.machine.answer.differing = 1;
        room.machine.answer.differences = {TrialDifference{}};
        room.machine.answer.after.texted = 99;
        room.click("tryOnButton");
        QCOMPARE(room.machine.asked.constLast().before.hours, old);
        QCOMPARE(room.machine.asked.constLast().after.hours, room.office.current.hours);
        QVERIFY(room.words("trialWords").contains(u"Compared with what held before the last change ("_s));
        QVERIFY(room.words("trialWords").contains(u"99 instead of 126"_s));
        QCOMPARE(head(room, 2), u"Before the change"_s);
        QCOMPARE(head(room, 3), u"Now"_s);
        room.click("ruleSwitch2"); // edits are compared with what holds
        room.click("tryOnButton");
        QCOMPARE(room.machine.asked.constLast().before, room.office.current);
        QVERIFY(!room.words("trialWords").contains(u"before the last change"_s));
        QCOMPARE(head(room, 3), u"As edited"_s);
    }

    void whatDecidesAboutNoCallIsPassedOver()
    {
        RulesRoom room;
        keep(room, setting(u"cool-down-hours"_s, u"48"_s));
        room.office.kept.last().before.settings.insert(u"cool-down-hours"_s, u"24"_s);
        OfficeDocument closed;
        closed.hours = room.office.current.hours;
        closed.hours->closedNow = ClosedSpan{room.clock.now(), room.clock.now() + 2h};
        keep(room, closed);
        for (int other = 0; other < 12; ++other)
            keep(room, setting(u"company"_s, u"Oak %1"_s.arg(other)));
        room.click("tryOnButton");
        QVERIFY(room.machine.asked.constLast().before.coolDown == 24h);
        QVERIFY(room.machine.asked.constLast().after.coolDown == 48h);
    }

    void whereNothingWasEverChangedItSaysSo()
    {
        RulesRoom room;
        const qsizetype asked = room.machine.asked.size();
        room.click("tryOnButton");
        QCOMPARE(room.machine.asked.size(), asked); // nothing is tried on itself
        QVERIFY(room.child("trialPanel").isVisible());
        QVERIFY(room.words("trialWords").startsWith(u"Switch a sentence or change a check"_s));
        QVERIFY(room.child("trialList").isHidden());
        room.click("closeTrialButton");
        QVERIFY(room.child("trialPanel").isHidden());
    }
};

} // namespace ruletrials_test

TEXTBACK_WINDOW_TEST(ruletrials_test, RuleTrialsTest)
#include "ruletrials_test.moc"
