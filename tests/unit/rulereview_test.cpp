// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/automatictext.h"
#include "core/policy/rulereview.h"
#include "tests/support/testprogram.h"
#include "tests/unit/samples.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace rulereview_test {

using Rules = QList<Rule>;
using Remarks = QList<RuleRemark>;

namespace {

Rule rule(const std::function<void(Rule &)> &ask = [](Rule &) {})
{
    Rule rule;
    rule.name = u"rule"_s;
    rule.templateKey = u"simple"_s;
    ask(rule);
    return rule;
}

} // namespace

class RuleReviewTest : public QObject {
    Q_OBJECT
private slots:
    void aListThatIsNotThereIsPointedOut()
    {
        OfficePolicy policy = newOffice();
        policy.rules = {rule([](Rule &r) { r.lists = {u"owner"_s}; })};
        QVERIFY(reviewRules(policy).isEmpty()); // nobody knows
        QVERIFY(reviewRules(policy, QStringList{u"owner"_s}).isEmpty());
        QCOMPARE(reviewRules(policy, QStringList{u"other"_s}), (Remarks{{0, RuleFinding::ListGone}}));
        policy.rules[0].on = false;
        QVERIFY(reviewRules(policy, QStringList{u"other"_s}).isEmpty());
    }
    void theRulesThatComeAlongAreFine() { QVERIFY(reviewRules(newOffice()).isEmpty()); }

    void whatCannotBeMeantIsPointedOut_data()
    {
        QTest::addColumn<Rules>("rules");
        QTest::addColumn<Remarks>("remarks");
        const Rule all = rule();
        const Rule open = rule([](Rule &r) { r.situations = {Situation::Open}; });
        const Rule notOpen = rule([](Rule &r) {
            r.situations = {Situation::Break, Situation::Closed, Situation::Holiday};
        });
        const Rule line = rule([](Rule &r) { r.lines = {u"+15125550100"_s}; });
        const Rule lines = rule([](Rule &r) { r.lines = {u"+15125550100"_s, u"+15125550101"_s}; });
        const Rule message = rule([](Rule &r) { r.voicemailLeft = true; });
        const Rule noMessage = rule([](Rule &r) { r.voicemailLeft = false; });
        const Rule long12 = rule([](Rule &r) { r.rangAtLeast = 12s; });
        const Rule long30 = rule([](Rule &r) { r.rangAtLeast = 30s; });
        const Rule texas = rule([](Rule &r) { r.prefixes = {u"+1512"_s}; });
        const Rule exchange = rule([](Rule &r) { r.prefixes = {u"+1512555"_s}; });
        Rule off = all;
        off.on = false;
        const auto behind = [](int index, int because) { return Remarks{{index, RuleFinding::Unreachable, because}}; };
        QTest::newRow("in order") << Rules{line, open, all} << Remarks{};
        QTest::newRow("behind one that takes all") << Rules{all, open} << behind(1, 0);
        QTest::newRow("that one is off") << Rules{off, open} << Remarks{};
        QTest::newRow("two take all together") << Rules{open, notOpen, line} << behind(2, 1);
        QTest::newRow("with and without message") << Rules{message, noMessage, open} << behind(2, 0);
        QTest::newRow("one of its lines") << Rules{lines, line} << behind(1, 0);
        QTest::newRow("more lines than before") << Rules{line, lines} << Remarks{};
        QTest::newRow("rings longer") << Rules{long12, long30} << behind(1, 0);
        QTest::newRow("rings shorter") << Rules{long30, long12} << Remarks{};
        QTest::newRow("longer prefix") << Rules{texas, exchange} << behind(1, 0);
        QTest::newRow("shorter prefix") << Rules{exchange, texas} << Remarks{};
        QTest::newRow("withheld and tagged") << Rules{rule([](Rule &r) {
            r.callers = {CallerKind::Withheld};
            r.tags = {u"vip"_s};
        })} << Remarks{{0, RuleFinding::NeverFits}};
        QTest::newRow("new and called before") << Rules{rule([](Rule &r) {
            r.callers = {CallerKind::New};
            r.calledBeforeWithin = 60min;
        })} << Remarks{{0, RuleFinding::NeverFits}};
        QTest::newRow("texts withheld numbers") << Rules{rule([](Rule &r) { r.callers = {CallerKind::Withheld}; })}
                                                << Remarks{{0, RuleFinding::CannotText}};
        QTest::newRow("text is gone") << Rules{rule([](Rule &r) { r.templateKey = u"gone"_s; })}
                                      << Remarks{{0, RuleFinding::TextGone}};
        QTest::newRow("no longer than every call")
            << Rules{rule([](Rule &r) { r.rangAtLeast = 6s; })} << Remarks{{0, RuleFinding::BelowThreshold}};
    }
    void whatCannotBeMeantIsPointedOut()
    {
        QFETCH(Rules, rules);
        QFETCH(Remarks, remarks);
        OfficePolicy policy = newOffice();
        policy.rules = rules;
        const Remarks found = reviewRules(policy);
        QCOMPARE(found.size(), remarks.size());
        for (qsizetype at = 0; at < found.size(); ++at) {
            QCOMPARE(found[at].rule, remarks[at].rule);
            QCOMPARE(found[at].finding, remarks[at].finding);
            QCOMPARE(found[at].because, remarks[at].because);
        }
    }

    void tryingACallGivesTheVerdictAndTheWordsOfTheLine()
    {
        OfficePolicy policy = newOffice();
        policy.company = u"Oak Plumbing"_s;
        policy.templates[0].lineBodies = {{u"+15125550101"_s, u"Sales of {company}."_s}};
        const auto caller = phone("+15125550142");
        const TriedCall main = tryCall(madeUpCall(caller, phone("+15125550100"), Noon), {}, policy, Noon);
        QCOMPARE(main.verdict.decision, Decision::Text);
        QVERIFY(main.text.startsWith(u"Hi, this is Oak Plumbing."_s));
        QVERIFY(main.text.endsWith(u"Reply STOP to opt out."_s));
        CallerFacts facts;
        facts.automaticTextsEver = 1;
        facts.lastAutomaticText = Noon + 1h; // younger than the call that is tried
        const TriedCall sales = tryCall(madeUpCall(caller, phone("+15125550101"), Noon), facts, policy, Noon);
        QCOMPARE(sales.text, u"Sales of Oak Plumbing."_s);
        const TriedCall withheld = tryCall(madeUpCall({}, phone("+15125550100"), Noon), {}, policy, Noon);
        QCOMPARE(withheld.verdict.decision, Decision::Leave);
        QVERIFY(withheld.text.isEmpty());
    }
};

} // namespace rulereview_test

TEXTBACK_TEST(rulereview_test, RuleReviewTest)
#include "rulereview_test.moc"
