// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/judge.h"
#include "tests/support/testprogram.h"
#include "tests/unit/randominputs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace verdictrecord_test {

namespace {

/// As it comes back from the disk.
QJsonObject written(const QJsonObject &json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson(QJsonDocument::Compact)).object();
}

/// What older programs did not write may be missing.
bool cameLater(const QString &key)
{
    static const QStringList later{u"group"_s,
                                   u"line-bodies"_s,
                                   u"callers"_s,
                                   u"tags"_s,
                                   u"lists"_s,
                                   u"prefixes"_s,
                                   u"outcomes"_s,
                                   u"called-before-within"_s,
                                   u"between"_s,
                                   u"last"_s,
                                   u"holiday-packs"_s,
                                   u"holiday-choices"_s,
                                   u"line-hours"_s,
                                   u"closed-now"_s,
                                   u"known"_s,
                                   u"seen-before"_s,
                                   u"called-before"_s,
                                   u"closes-at"_s,
                                   u"dialled"_s,
                                   u"language"_s,
                                   u"callers-language"_s,
                                   u"stop-words"_s,
                                   u"quiet"_s};
    return later.contains(key) || key.startsWith(u'+'); // a wording of one line is an entry, not a field
}

struct Damage {
    QString where;
    QJsonValue value;
};

/// All objects one step of damage away: a value anywhere is gone or of another kind.
QList<Damage> damaged(const QJsonValue &value, const QString &where = {})
{
    QList<Damage> all;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString &key : object.keys()) {
            const QString field = where + u'/' + key;
            QJsonObject changed = object;
            changed.remove(key);
            if (!cameLater(key))
                all.append({field + u" gone"_s, changed});
            for (const Damage &wrong : damaged(object.value(key), field)) {
                changed.insert(key, wrong.value);
                all.append({wrong.where, changed});
            }
        }
    } else if (value.isArray() && !value.toArray().isEmpty()) {
        for (const Damage &wrong : damaged(value.toArray().first(), where + u"/0"_s)) {
            QJsonArray changed = value.toArray();
            changed.replace(0, wrong.value);
            all.append({wrong.where, changed});
        }
    }
    QList<QJsonValue> others{value.isBool() ? QJsonValue(u"yes"_s) : QJsonValue(true), 1.5};
    others += value.isDouble() ? QList<QJsonValue>{1e300, u"7"_s} : QList<QJsonValue>{qint64(7)};
    for (const QJsonValue &other : others)
        all.append({where + u" is "_s + other.toVariant().toString(), other});
    return all;
}

} // namespace

class VerdictRecordTest : public QObject {
    Q_OBJECT
private slots:
    void everyKindHasItsOwnName()
    {
        const auto distinct = [](const auto &names) { return QSet<QString>(names.begin(), names.end()).size(); };
        QStringList checks;
        for (int kind = 0; kind < CheckKindCount; ++kind)
            checks << nameOf(CheckKind(kind));
        QCOMPARE(distinct(checks), CheckKindCount);
        QVERIFY(!checks.contains(QString()));
        QStringList outcomes;
        for (int outcome = 0; outcome <= int(CallOutcome::Unknown); ++outcome)
            outcomes << nameOf(CallOutcome(outcome));
        QCOMPARE(distinct(outcomes), int(CallOutcome::Unknown) + 1);
        QStringList labels;
        for (int label = 0; label <= int(MissedLabel::CallerHungUp); ++label)
            labels << nameOf(MissedLabel(label));
        QCOMPARE(distinct(labels), int(MissedLabel::CallerHungUp) + 1);
        QVERIFY(nameOf(CheckKind(CheckKindCount)).isEmpty());
        QVERIFY(nameOf(Decision(-1)).isEmpty());
    }

    void releasedNamesStay() // rows on disk use them
    {
        QCOMPARE(nameOf(CheckKind::CoolDownOver), u"cool-down-over"_s);
        QCOMPARE(nameOf(CheckKind::RuleFits), u"rule-fits"_s);
        QCOMPARE(nameOf(CallOutcome::AbandonedInMenu), u"abandoned-in-menu"_s);
        QCOMPARE(nameOf(MissedLabel::CallerHungUp), u"caller-hung-up"_s);
        QCOMPARE(nameOf(Decision::Hold), u"hold"_s);
        QCOMPARE(nameOf(Situation::Holiday), u"holiday"_s);
        QCOMPARE(nameOf(NumberKind::MobileOrLandline), u"mobile-or-landline"_s);
    }

    void aStoredCallIsJudgedTheSameAgain()
    {
        RandomInputs random(12);
        for (int round = 0; round < 4000; ++round) {
            const JudgedInputs in = random.next();
            const Verdict verdict = judge(in.call, in.caller, in.policy, in.now);
            const std::optional<JudgedInputs> kept = inputsFromJson(written(toJson(in)));
            QVERIFY(kept);
            QCOMPARE(*kept, in);
            QCOMPARE(judge(kept->call, kept->caller, kept->policy, kept->now), verdict);
            const std::optional<Verdict> keptVerdict = verdictFromJson(written(toJson(verdict)));
            QVERIFY(keptVerdict);
            QCOMPARE(*keptVerdict, verdict);
        }
    }

    void whatSomebodyElseWroteIsRefused()
    {
        QVERIFY(!inputsFromJson({}));
        QVERIFY(!verdictFromJson({}));
        JudgedInputs in;
        in.call = missedCall();
        in.call.answeredAt = Noon;
        in.call.voicemailLength = 3s;
        in.call.dialled = phone("+15125550100");
        in.caller.lastAutomaticText = in.caller.lastPersonContact = in.caller.handledSinceCall = Noon;
        in.policy = newOffice();
        in.policy.pausedUntil = Noon;
        in.policy.hours.week[0] = {{480, 720, true}};
        in.policy.hours.specialDays = {{QDate(2026, 3, 4), u"Holiday"_s, true, {{600, 700, false}}}};
        in.policy.rules[0].situations = {Situation::Open};
        in.policy.rules[0].voicemailLeft = true;
        in.policy.rules[0].rangAtLeast = in.policy.rules[0].delay = 5s;
        in.policy.rules[0].lines = {u"+15125550100"_s};
        in.policy.rules[0].callers = {CallerKind::New};
        in.policy.rules[0].tags = in.policy.rules[0].lists = in.policy.rules[0].prefixes = {u"+1512"_s};
        in.policy.rules[0].calledBeforeWithin = 5min;
        in.policy.rules[0].outcomes = {MissedLabel::Busy};
        in.policy.rules[0].between = DayTimes{0, 60};
        in.policy.hours.holidayPacks = {HolidayPack::Canada};
        in.policy.hours.holidayChoices = {{u"ca-labour-day"_s, true, {{480, 720, true}}, 960}};
        in.policy.hours.lineHours = {{u"+15125550100"_s, true, {}}};
        in.policy.hours.closedNow = ClosedSpan{Noon, Noon + 1h};
        in.policy.templates[0].lineBodies = {{u"+15125550100"_s, u"Hi."_s}};
        in.caller.calledBefore = Noon;
        in.caller.tags = in.caller.lists = {u"supplier"_s};
        in.now = Noon;
        const QJsonObject good = toJson(in);
        QVERIFY(inputsFromJson(good));
        for (const Damage &bad : damaged(good))
            QVERIFY2(!inputsFromJson(bad.value.toObject()), qPrintable(bad.where));
        const QJsonObject verdict = toJson(judge(in.call, {}, newOffice(), Noon));
        QVERIFY(verdictFromJson(verdict));
        for (const Damage &bad : damaged(verdict))
            QVERIFY2(!verdictFromJson(bad.value.toObject()), qPrintable(bad.where));
    }

    void unknownNamesAndImpossibleNumbersAreRefused()
    {
        QJsonObject verdict = toJson(judge(missedCall(), {}, newOffice(), Noon));
        verdict.insert(u"decision"_s, u"maybe"_s);
        QVERIFY(!verdictFromJson(verdict));
        verdict = toJson(judge(missedCall(), {}, newOffice(), Noon));
        verdict.insert(u"judged-at"_s, std::numeric_limits<qint64>::max());
        QVERIFY(!verdictFromJson(verdict));
        JudgedInputs in{missedCall(), {}, newOffice(), Noon};
        QJsonObject json = toJson(in);
        QJsonObject call = json.value("call"_L1).toObject();
        call.insert(u"caller"_s, u"555-0142"_s);
        json.insert(u"call"_s, call);
        QVERIFY(!inputsFromJson(json));
    }

    void extremesWithinBoundsAreJudgedWithoutOverflow()
    {
        for (const qint64 ms : {qint64(-62'135'596'800'000), qint64(253'402'300'799'999)}) {
            JudgedInputs in{missedCall(), {}, newOffice(), fromMs(ms)};
            in.policy.lateAfter = std::chrono::minutes(2'147'483'647);
            in.policy.coolDown = std::chrono::hours(2'147'483'647);
            in.policy.delay = std::chrono::seconds(2'147'483'647);
            in.caller.lastAutomaticText = fromMs(-ms / 10);
            const std::optional<JudgedInputs> kept = inputsFromJson(written(toJson(in)));
            QVERIFY(kept);
            QCOMPARE(judge(kept->call, kept->caller, kept->policy, kept->now),
                     judge(in.call, in.caller, in.policy, in.now));
        }
    }
};

} // namespace verdictrecord_test

TEXTBACK_TEST(verdictrecord_test, VerdictRecordTest)
#include "verdictrecord_test.moc"
