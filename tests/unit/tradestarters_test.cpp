// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/render.h"
#include "core/policy/starters.h"
#include "core/policy/textlength.h"
#include "core/policy/textreview.h"
#include "core/policy/textversions.h"
#include "core/policy/tradestarters.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace tradestarters_test {

class TradeStartersTest : public QObject {
    Q_OBJECT
private slots:
    void everyTradeHasATextForEverySituationInEveryLanguage()
    {
        QSet<QString> bodies;
        for (int trade = 0; trade < TradeCount; ++trade) {
            for (int language = 0; language < TextLanguageCount; ++language) {
                const QList<TextTemplate> texts = tradeStarters(Trade(trade), TextLanguage(language));
                QCOMPARE(texts.size(), int(TextGroup::Reply));
                for (int group = 0; group < texts.size(); ++group) {
                    QCOMPARE(texts.at(group).group, TextGroup(group));
                    QVERIFY(!texts.at(group).name.isEmpty());
                    QCOMPARE(languageOf(texts.at(group).body), TextLanguage(language));
                    bodies.insert(texts.at(group).body);
                }
            }
        }
        QCOMPARE(bodies.size(), TradeCount * TextLanguageCount * int(TextGroup::Reply));
    }

    void noneOfThemHasAnythingToRemark()
    {
        RenderFacts values{u"Riverside Plumbing"_s, {}, {}, u"(512) 555-0100"_s, {}, u"Wednesday at 8:00 AM"_s, {}, {}};
        values.nextOpen.say(TextLanguage::Spanish, u"mañana a las 8:00 a. m."_s);
        values.nextOpen.say(TextLanguage::French, u"demain à 8 h"_s);
        for (int trade = 0; trade < TradeCount; ++trade) {
            for (int language = 0; language < TextLanguageCount; ++language) {
                for (const TextTemplate &text : tradeStarters(Trade(trade), TextLanguage(language))) {
                    const Rendered rendered = renderAutomatic(text.body, values);
                    const ReviewFacts facts{u"Riverside Plumbing"_s,
                                            {},
                                            true,
                                            rendered.body + u' ' + stopSentence(TextLanguage(language)),
                                            rendered.missing};
                    const QList<TextRemark> remarks = reviewText(text.body, text.group, facts);
                    QVERIFY2(remarks.isEmpty(),
                             qPrintable(text.body + u' ' + QString::number(measure(rendered.body).used)));
                }
            }
        }
    }

    void versionsAreTheChangesOfThisTextAlone()
    {
        const auto text = [](const QString &body) { return TextTemplate{u"a"_s, u"A"_s, body}; };
        const TextTemplate other{u"b"_s, u"B"_s, u"other"_s};
        const auto change = [&](qint64 id, const QList<TextTemplate> &before, const QList<TextTemplate> &after) {
            return OfficeChange{
                OfficeChangeId(id), fromMs(id * 1000), u"Robin"_s, {before, {}, {}, {}}, {after, {}, {}, {}}};
        };
        OfficeChange hours{OfficeChangeId(4), fromMs(4000), {}, {}, {}};
        hours.after.hours = OpeningHours();
        const QList<OfficeChange> changes{change(5, {text(u"two"_s)}, {text(u"three"_s)}), hours,
                                          change(3, {text(u"two"_s)}, {text(u"two"_s), other}),
                                          change(2, {text(u"one"_s)}, {text(u"two"_s)})};
        const QList<TextVersion> versions = versionsOf(u"a"_s, changes, true);
        QCOMPARE(versions.size(), 3);
        QCOMPARE(versions.at(0).text.body, u"three"_s);
        QCOMPARE(versions.at(0).at, fromMs(5000));
        QCOMPARE(versions.at(1).text.body, u"two"_s);
        QCOMPARE(versions.at(2).text.body, u"one"_s);
        QVERIFY(!versions.at(2).at);
        QCOMPARE(versionsOf(u"a"_s, changes, false).size(), 2);
        QCOMPARE(versionsOf(u"b"_s, changes, true).size(), 1);
        QVERIFY(versionsOf(u"c"_s, changes, true).isEmpty());
    }

    void savedRepliesHaveVersionsToo()
    {
        const auto reply = [](const QString &body) { return TextTemplate{u"r"_s, u"R"_s, body, TextGroup::Reply}; };
        OfficeChange first{OfficeChangeId(1), fromMs(1000), u"Kim"_s, {}, {}};
        first.before.replies = {reply(u"one"_s)};
        first.after.replies = {reply(u"two"_s)};
        const QList<TextVersion> versions = versionsOf(u"r"_s, {first}, true);
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions.at(0).text.body, u"two"_s);
        QCOMPARE(versions.at(0).who, u"Kim"_s);
        QCOMPARE(versions.at(1).text.body, u"one"_s);
    }
};

} // namespace tradestarters_test

TEXTBACK_TEST(tradestarters_test, TradeStartersTest)
#include "tradestarters_test.moc"
