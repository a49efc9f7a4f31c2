// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/render.h"
#include "core/policy/starters.h"
#include "core/policy/textlength.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

class StartersTest : public QObject {
    Q_OBJECT
private slots:
    void everySituationOfAMissedCallHasAText()
    {
        QStringList keys;
        for (const TextTemplate &text : starterTemplates())
            keys << text.key;
        QCOMPARE(keys, (QStringList{u"simple"_s, u"booking"_s, u"after-hours"_s, u"break"_s}));
        for (const Situation situation : {Situation::Open, Situation::Break, Situation::Closed, Situation::Holiday}) {
            bool found = false;
            for (const Rule &rule : starterRules())
                found = found || (rule.situations.contains(situation) && keys.contains(rule.templateKey));
            QVERIFY(found);
        }
        QVERIFY(starterRules().constFirst().abandonedInMenu == true);
        QCOMPARE(starterRules().constFirst().action, RuleAction::Leave);
    }

    void aFirstTextCountsAsOne()
    {
        RenderFacts facts;
        facts.company = u"Riverside Plumbing"_s;
        facts.nextOpen = u"tomorrow at 8:00 AM"_s;
        facts.bookingLink = u"example.com/book"_s;
        for (const TextTemplate &text : starterTemplates()) {
            const Rendered rendered = renderAutomatic(text.body, facts);
            QVERIFY(rendered.missing.isEmpty());
            const TextLength length = measure(rendered.body + u' ' + optOutSentence());
            QVERIFY2(length.plain && length.parts <= (text.key == u"after-hours"_s ? 2 : 1), qPrintable(text.key));
        }
    }
};

QTEST_GUILESS_MAIN(StartersTest)
#include "starters_test.moc"
