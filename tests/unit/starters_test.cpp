// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/openinghours.h"
#include "core/policy/placeholders.h"
#include "core/policy/render.h"
#include "core/policy/starters.h"
#include "core/policy/textlength.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace starters_test {

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

    void theSameTextsComeInEveryLanguage()
    {
        for (int each = 0; each < TextLanguageCount; ++each) {
            const auto language = TextLanguage(each);
            const QList<TextTemplate> english = starterTemplates() + starterReplies();
            const QList<TextTemplate> texts = starterTemplates(language) + starterReplies(language);
            QCOMPARE(texts.size(), english.size());
            for (int index = 0; index < texts.size(); ++index) {
                QCOMPARE(texts.at(index).key, english.at(index).key);
                QCOMPARE(texts.at(index).group, english.at(index).group);
                QCOMPARE(languageOf(texts.at(index).body), language);
                QVERIFY2(measure(texts.at(index).body).plain, qPrintable(texts.at(index).body));
                for (const PlaceholderUse &use : placeholdersIn(english.at(index).body))
                    QVERIFY2(hasPlaceholder(texts.at(index).body, use.name), qPrintable(texts.at(index).body));
            }
        }
    }

    void aFirstTextCountsAsOne()
    {
        OpeningHours hours;
        hours.timeZone = u"America/Chicago"_s;
        QVERIFY(weekFromText(u"mon-sat 08:00-17:00"_s, hours).isEmpty());
        RenderFacts facts;
        facts.company = u"Riverside Plumbing"_s;
        facts.nextOpen = nextOpenInWords(hours, fromMs(1772542800000)); // a Tuesday morning
        facts.bookingLink = u"example.com/book"_s;
        for (int each = 0; each < TextLanguageCount; ++each) {
            for (const TextTemplate &text : starterTemplates(TextLanguage(each))) {
                const Rendered rendered = renderAutomatic(text.body, facts);
                QVERIFY(rendered.missing.isEmpty());
                const TextLength length = measure(rendered.body + u' ' + stopSentence(TextLanguage(each)));
                const int most = text.key == u"after-hours"_s || each > 0 ? 2 : 1;
                QVERIFY2(length.plain && length.parts <= most, qPrintable(text.body));
            }
        }
    }
};

} // namespace starters_test

TEXTBACK_TEST(starters_test, StartersTest)
#include "starters_test.moc"
