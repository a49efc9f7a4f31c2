// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/placeholders.h"
#include "core/policy/reviewwords.h"
#include "core/policy/starters.h"
#include "core/policy/textlanguage.h"
#include "core/policy/textlength.h"
#include "core/policy/textreview.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace textreview_test {

namespace {

ReviewFacts factsFor(const QString &body)
{
    return {u"Oak Plumbing"_s, u"example.com/book"_s, true, body, {}};
}

std::optional<TextRemark> found(const QList<TextRemark> &remarks, TextFault fault)
{
    for (const TextRemark &remark : remarks) {
        if (remark.fault == fault)
            return remark;
    }
    return std::nullopt;
}

} // namespace

class TextReviewTest : public QObject {
    Q_OBJECT
private slots:
    void eachFaultIsFoundAndItsCureMendsIt_data()
    {
        QTest::addColumn<TextFault>("fault");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("about");
        QTest::addColumn<QString>("cured");
        const auto row = [](const char *name, TextFault fault, const QString &body, const QString &about,
                            const QString &cured) { QTest::newRow(name) << fault << body << about << cured; };
        row("no company", TextFault::NoCompany, u"Sorry! Reply here."_s, {}, u"{company}: Sorry! Reply here."_s);
        row("no next step", TextFault::NoNextStep, u"{company} is away"_s, {},
            u"{company} is away. Just reply to this text."_s);
        row("no next step in Spanish", TextFault::NoNextStep, u"Hola, somos {company}. No estamos."_s, {},
            u"Hola, somos {company}. No estamos. Responda a este mensaje."_s);
        row("advertising", TextFault::Advertising, u"This is {company}. Get 20% off! Reply here."_s, u"20%"_s,
            u"This is {company}. Reply here."_s);
        row("advertising in French", TextFault::Advertising, u"Ici {company}. Devis gratuit ! R\u00E9pondez."_s,
            u"gratuit"_s, u"Ici {company}. R\u00E9pondez."_s);
        row("capitals", TextFault::AllCapitals, u"SORRY WE MISSED YOU. OAK PLUMBING, {company}. REPLY STOP"_s, {},
            u"Sorry we missed you. Oak Plumbing, {company}. Reply STOP"_s);
        row("short link", TextFault::LinkShortener, u"{company}: book at https://bit.ly/x1."_s, u"https://bit.ly/x1"_s,
            u"{company}: book at {booking_link}."_s);
        row("curly quote", TextFault::CostlyCharacter, u"{company}: we\u2019re away. Reply. "_s + QString(60, u'a'),
            u"\u2019"_s, u"{company}: we're away. Reply. "_s + QString(60, u'a'));
    }
    void eachFaultIsFoundAndItsCureMendsIt()
    {
        QFETCH(TextFault, fault);
        QFETCH(QString, body);
        const auto remark = found(reviewText(body, TextGroup::Open, factsFor(body)), fault);
        QVERIFY(remark);
        QTEST(remark->about, "about");
        QTEST(remark->cure.value_or(QString()), "cured");
        const QString cured = *remark->cure;
        QVERIFY(!found(reviewText(cured, TextGroup::Open, factsFor(cured)), fault));
    }

    void whatIsAllRightIsLeftAlone_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("feel free") << u"{company}: feel free to reply."_s;
        QTest::newRow("company by name") << u"oak plumbing here. Reply."_s;
        QTest::newRow("question") << u"{company} here. How can we help?"_s;
        QTest::newRow("link") << u"{company}: pick a time at {booking_link}"_s;
        QTest::newRow("not a short link") << u"{company}: see habit.ly.example.com, mail me@t.co.example? Reply."_s;
        QTest::newRow("short names") << u"{company} OK, ASAP. Reply."_s;
        QTest::newRow("one exclamation mark") << u"{company}: sorry! Reply!"_s;
        QTest::newRow("inside a placeholder") << u"{company|FREE SALE} here. Reply."_s;
    }
    void whatIsAllRightIsLeftAlone()
    {
        QFETCH(QString, body);
        const QList<TextRemark> remarks = reviewText(body, TextGroup::Open, factsFor(body));
        QVERIFY2(remarks.isEmpty(), remarks.isEmpty() ? "" : qPrintable(QString::number(int(remarks.at(0).fault))));
    }

    void theStartersAreAllRight()
    {
        for (const TextTemplate &text : starterTemplates())
            QVERIFY2(reviewText(text.body, text.group, factsFor(text.body)).isEmpty(), qPrintable(text.key));
    }

    void aWayToStopIsAskedForWhereTheDeskAddsNone()
    {
        const QString body = u"{company} here. Reply."_s;
        ReviewFacts facts = factsFor(body);
        QVERIFY(reviewText(body, TextGroup::Open, facts).isEmpty());
        facts.optOutLine = false;
        const auto remark = found(reviewText(body, TextGroup::Open, facts), TextFault::NoWayToStop);
        QCOMPARE(remark.value_or(TextRemark()).cure, u"{company} here. Reply. Reply STOP to opt out."_s);
        QVERIFY(reviewText(*remark->cure, TextGroup::Open, facts).isEmpty());
    }

    void aTextThatIsLongDoesWithoutWhatItCan()
    {
        const QString start = u"Hi {first_name|there}, {company} here. "_s + u"Sorry "_s.repeated(13) + u". "_s;
        const QString body = start + u"We open {next_open}. Pick a time at {booking_link}. Reply here."_s;
        const auto remark = found(reviewText(body, TextGroup::Open, factsFor(body)), TextFault::SeveralTexts);
        QCOMPARE(remark.value_or(TextRemark()).parts, 2);
        QCOMPARE(remark->cure, start + u"We open {next_open}. Reply here."_s);
        QVERIFY(remark->way == TextCure::LeaveOut);
        ReviewFacts facts = factsFor(body);
        facts.longestOf = [](const QString &words) {
            return QString(words).replace(u"{next_open}"_s, u"on Wednesday, September 30 at 10:30 in the morning"_s);
        };
        const auto longer = found(reviewText(body, TextGroup::Open, facts), TextFault::SeveralTexts);
        QCOMPARE(longer->cure, start + u"Reply here."_s); // as callers would read it
    }

    void aTextThatCannotDoWithoutAnythingMakesWayForTheShortOne()
    {
        const QString body = u"{company}, reply. "_s + u"word "_s.repeated(40);
        const auto remark = found(reviewText(body, TextGroup::CalledBefore, factsFor(body)), TextFault::SeveralTexts);
        QCOMPARE(remark.value_or(TextRemark()).cure, starterTemplates().at(0).body);
        QVERIFY(remark->way == TextCure::ShortStarter);
        const auto closed = found(reviewText(body, TextGroup::Holiday, factsFor(body)), TextFault::SeveralTexts);
        QCOMPARE(closed.value_or(TextRemark()).cure, starterTemplates().at(2).body);
        QVERIFY(!found(reviewText(body, TextGroup::Reply, factsFor(body)), TextFault::SeveralTexts)->cure);
        ReviewFacts endless = factsFor(body);
        endless.longestOf = [](const QString &words) { return words + QString(200, u'x'); };
        QVERIFY(!found(reviewText(body, TextGroup::Open, endless), TextFault::SeveralTexts)->cure);
    }

    void aShortLinkGoesAwayWhereTheOfficeHasNoBetterOne()
    {
        const QString body = u"{company} here. Book at https://bit.ly/x1. Or reply."_s;
        ReviewFacts facts = factsFor(body);
        facts.bookingLink = u"tinyurl.com/abc"_s;
        const auto remark = found(reviewText(body, TextGroup::Open, facts), TextFault::LinkShortener);
        QCOMPARE(remark.value_or(TextRemark()).cure, u"{company} here. Or reply."_s);
        QVERIFY(remark->way == TextCure::LeaveOut);
        const QString own = u"{company}: book at {booking_link} or reply."_s;
        QVERIFY(!found(reviewText(own, TextGroup::Open, facts), TextFault::LinkShortener)->cure); // see the settings
    }

    void aCostlyValueHasNoCureInTheText()
    {
        const QString body = u"{company}, reply. "_s + QString(60, u'a');
        ReviewFacts facts = factsFor(body);
        facts.longest = u"Caf\u00EA "_s + body;
        const auto remark = found(reviewText(body, TextGroup::Open, facts), TextFault::CostlyCharacter);
        QCOMPARE(remark.value_or(TextRemark()).about, u"\u00EA"_s);
        QVERIFY(!remark->cure);
    }

    void aMissingValueNamesItsPlaceholder()
    {
        const QString body = u"{company} here. Book at { Booking_Link }. Reply."_s;
        ReviewFacts facts = factsFor(body);
        facts.missing = {u"booking_link"_s};
        const auto remark = found(reviewText(body, TextGroup::Open, facts), TextFault::MissingValue);
        QCOMPARE(remark.value_or(TextRemark()).about, u"booking_link"_s);
        QCOMPARE(remark->cure, u"{company} here. Reply."_s);
    }

    void aReplyIsAskedLess()
    {
        const QString body = u"On our way"_s;
        ReviewFacts facts = factsFor(body);
        facts.optOutLine = false;
        QVERIFY(reviewText(body, TextGroup::Reply, facts).isEmpty());
        QVERIFY(!isAskedOf(TextFault::NoCompany, TextGroup::Reply));
        QVERIFY(isAskedOf(TextFault::SeveralTexts, TextGroup::Reply));
    }

    void theLanguageIsToldByItsSmallWords()
    {
        QCOMPARE(languageOf(u"Hi, this is {company}. We are closed."_s), TextLanguage::English);
        QCOMPARE(languageOf(u"Hola, somos {company}. Gracias por su llamada."_s), TextLanguage::Spanish);
        QCOMPARE(languageOf(u"Bonjour, ici {company}. Merci pour votre appel."_s), TextLanguage::French);
        QCOMPARE(languageOf({}), TextLanguage::English);
        for (int language = 0; language < TextLanguageCount; ++language) {
            QVERIFY(saysNextStep(replySentence(TextLanguage(language))));
            QVERIFY(saysHowToStop(stopSentence(TextLanguage(language))));
            QVERIFY(measure(stopSentence(TextLanguage(language))).plain);
        }
    }

    void placeholdersAreFoundAndGivenAStandIn()
    {
        const QString body = u"Hi { First_Name | you }, {first_name} {{line}"_s;
        const QList<PlaceholderUse> uses = placeholdersIn(body);
        QCOMPARE(uses.size(), 3);
        QCOMPARE(uses.at(0).name, u"first_name"_s);
        QCOMPARE(uses.at(0).standIn, u"you"_s);
        QCOMPARE(body.mid(uses.at(2).at, uses.at(2).length), u"{line}"_s);
        QCOMPARE(withStandIn(body, u"first_name"_s, u" a{b}|c\n"_s),
                 u"Hi {first_name|a b c}, {first_name|a b c} {{line}"_s);
        QCOMPARE(withStandIn(body, u"first_name"_s, u" | "_s), u"Hi {first_name}, {first_name} {{line}"_s);
        QVERIFY(!hasPlaceholder(body, u"company"_s));
    }

    void noTextMakesItStumbleAndCuresKeepThePlaceholders()
    {
        QRandomGenerator random(11);
        const QStringList bits{u"{"_s,         u"}"_s,      u"|"_s,      u"{company}"_s,
                               u"{agent|X}"_s, u". "_s,     u"FREE "_s,  u"!!"_s,
                               u"bit.ly/a"_s,  u"\n"_s,     u"\u2019"_s, u"\U0001F600"_s,
                               u"\u0130"_s,    u"\u00DF"_s, u"SHOUT "_s, QString(QChar(0xD83D))};
        for (int round = 0; round < 5000; ++round) {
            QString body;
            for (int length = random.bounded(16); length > 0; --length)
                body += bits[random.bounded(int(bits.size()))];
            ReviewFacts facts = factsFor(body);
            facts.optOutLine = random.bounded(2) == 0;
            const QList<TextRemark> remarks = reviewText(body, TextGroup(random.bounded(7)), facts);
            QCOMPARE(reviewText(body, TextGroup::Open, facts), reviewText(body, TextGroup::Open, facts));
            const auto caps = found(remarks, TextFault::AllCapitals);
            if (caps && caps->cure)
                QCOMPARE(placeholdersIn(*caps->cure).size(), placeholdersIn(body).size());
        }
        (void)reviewText(u"A "_s.repeated(100'000), TextGroup::Open, factsFor(u"A "_s.repeated(100'000)));
    }
};

} // namespace textreview_test

TEXTBACK_TEST(textreview_test, TextReviewTest)
#include "textreview_test.moc"
