// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/render.h"
#include "core/policy/starters.h"
#include "core/policy/textlength.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace render_test {

namespace {

RenderFacts allFacts()
{
    return {u"Riverside Plumbing"_s,  u"example.com/book"_s,   u"Sam"_s,           u"(512) 555-0100"_s, u"Robin"_s,
            u"tomorrow at 8:00 AM"_s, u"8:00 AM to 5:00 PM"_s, u"(512) 555-0101"_s};
}

RenderFacts only(const QString &line)
{
    RenderFacts facts;
    facts.line = line;
    return facts;
}

} // namespace

class RenderTest : public QObject {
    Q_OBJECT
private slots:
    void everyPlaceholderIsFilled()
    {
        const QString body =
            u"{company} {booking_link} {first_name|there} {line} {agent} {next_open} {open_today} {callback_number}"_s;
        const QString filled = u"Riverside Plumbing example.com/book Sam (512) 555-0100 Robin tomorrow at 8:00 AM "
                               "8:00 AM to 5:00 PM (512) 555-0101"_s;
        QCOMPARE(renderAutomatic(body, allFacts()).body, filled);
        QCOMPARE(renderForPerson(body, allFacts()).body, filled);
        QVERIFY(renderForPerson(body, allFacts()).missing.isEmpty());
        QCOMPARE(renderAutomatic(u"Hi { First_Name | there }!"_s, allFacts()).body, u"Hi Sam!"_s);
    }

    void anAutomaticTextLeavesOutTheSentenceWithAHole_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &body, const QString &expected) {
            QTest::newRow(name) << body << expected;
        };
        row("middle", u"Hi. We open {next_open}. Bye."_s, u"Hi. Bye."_s);
        row("first", u"We open {next_open}! Bye."_s, u"Bye."_s);
        row("last", u"Hi? We open {next_open}"_s, u"Hi?"_s);
        row("two holes in one", u"Hi. {agent} or {booking_link} help. Bye."_s, u"Hi. Bye."_s);
        row("lines", u"Hi\nBook: {booking_link}\nBye"_s, u"Hi\nBye"_s);
        row("stand-in", u"Hi {first_name|there}. Bye."_s, u"Hi there. Bye."_s);
        row("empty stand-in is a hole", u"Hi {first_name|}, hello. Bye."_s, u"Bye."_s);
        row("abbreviation", u"Ask for Dr. {agent} please. Bye."_s, u"Bye."_s);
        row("initial", u"Ask for J. {agent} please. Bye."_s, u"Bye."_s);
        row("quoted sentence", u"Say \u201CHi.\u201D We open {next_open}."_s, u"Say \u201CHi.\u201D"_s);
        row("unknown placeholder", u"Hi. {colour} is nice. Bye."_s, u"Hi. Bye."_s);
        row("nothing named", u"Hi. {} is {|nice}. Bye."_s, u"Hi. Bye."_s);
        row("dots inside words", u"See example.com/a.b now. We open {next_open}."_s, u"See example.com/a.b now."_s);
        row("company", u"Hi, this is {company}. Bye."_s, u"Hi, this is us at (512) 555-0100. Bye."_s);
        row("company first", u"{company} here. Bye."_s, u"Us at (512) 555-0100 here. Bye."_s);
        row("company with stand-in", u"This is {company|the workshop}."_s, u"This is the workshop."_s);
        row("stray braces", u"Hi} there{. Bye {."_s, u"Hi) there(. Bye (."_s);
        row("brace before a placeholder", u"Hi {{line}."_s, u"Hi ((512) 555-0100."_s);
    }
    void anAutomaticTextLeavesOutTheSentenceWithAHole()
    {
        QFETCH(QString, body);
        QTEST(renderAutomatic(body, only(u"(512) 555-0100"_s)).body, "expected");
    }

    void whenNothingIsLeftAPlainTextGoesOut()
    {
        QCOMPARE(renderAutomatic(u"We open {next_open}."_s, only(u"(512) 555-0100"_s)).body,
                 u"This is us at (512) 555-0100. Sorry we missed your call! Just reply to this text."_s);
        QCOMPARE(renderAutomatic(u"{next_open}. {agent}!"_s, {}).body,
                 u"Sorry we missed your call! Just reply to this text."_s);
        QVERIFY(!renderAutomatic({}, {}).body.isEmpty());
        QVERIFY(!renderAutomatic(u" . ! "_s, {}).body.isEmpty());
    }

    void theStartersReadWellWithoutAnyFacts()
    {
        for (const TextTemplate &text : starterTemplates()) {
            const QString body = renderAutomatic(text.body, only(u"(512) 555-0100"_s)).body;
            QVERIFY2(!body.contains(u'{') && !body.contains(u"  "_s) && body.size() > 30, qPrintable(body));
        }
        QCOMPARE(renderAutomatic(starterTemplates().at(2).body, only(u"(512) 555-0100"_s)).body,
                 u"Thanks for calling us at (512) 555-0100. Tell us what you need and we'll get to it first thing."_s);
    }

    void aPersonIsToldWhatIsMissing()
    {
        const Rendered text = renderForPerson(u"Hi {first_name|there}, {agent} of {company}. {agent}"_s, {});
        QCOMPARE(text.missing, (QStringList{u"agent"_s, u"company"_s}));
        QCOMPARE(text.body, u"Hi there, {agent} of {company}. {agent}"_s);
        QCOMPARE(renderForPerson(text.body, allFacts()).body, u"Hi there, Robin of Riverside Plumbing. Robin"_s);
        QCOMPARE(renderForPerson(u":-{ no placeholder"_s, {}).body, u":-( no placeholder"_s);
    }

    void valuesAreNeverExpandedAgain()
    {
        RenderFacts facts = allFacts();
        facts.firstName = u"{company}"_s;
        QCOMPARE(renderAutomatic(u"Hi {first_name}."_s, facts).body, u"Hi (company)."_s);
        const Rendered once = renderForPerson(u"Hi {first_name}."_s, facts);
        QCOMPARE(renderForPerson(once.body, facts).body, u"Hi (company)."_s);
        facts.firstName = u"{comp"_s;
        facts.agent = u"any}"_s;
        QCOMPARE(renderAutomatic(u"{first_name}{agent}"_s, facts).body, u"(company)"_s);
    }

    void hostileValuesAreTamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("lines") << u"Sam\r\nSTOP\u2028x\u2029y"_s << u"Sam STOP x y"_s;
        QTest::newRow("controls") << u"S\u0000a\u0007m\u001B[2J"_s << u"S a m [2J"_s;
        QTest::newRow("bidi") << u"\u202ESam\u202C\u2066\u2069\u200F"_s << u"Sam"_s;
        QTest::newRow("invisible") << u"S\u200Bam\uFEFF"_s << u"Sam"_s;
        QTest::newRow("blank") << u" \u00A0 \u202E\n"_s << u"there"_s;
        QTest::newRow("half a character") << QString(u"Sam"_s + QChar(0xD83D)) << u"Sam"_s;
        QTest::newRow("face") << u"Sam \U0001F600"_s << u"Sam \U0001F600"_s;
        QTest::newRow("endless") << QString(100'000, u'x') << QString(40, u'x');
    }
    void hostileValuesAreTamed()
    {
        QFETCH(QString, name);
        QFETCH(QString, shown);
        RenderFacts facts;
        facts.firstName = name;
        QCOMPARE(renderAutomatic(u"Hi {first_name|there}!"_s, facts).body, u"Hi %1!"_s.arg(shown));
    }

    void timesAreSaidInTheLanguageOfTheText()
    {
        RenderFacts facts = allFacts();
        facts.nextOpen.say(TextLanguage::Spanish, u"el sábado a las 8:00 a. m."_s);
        facts.nextOpen.say(TextLanguage::French, u"samedi à 8 h"_s);
        QCOMPARE(renderAutomatic(u"Nous rouvrons {next_open}."_s, facts).body, u"Nous rouvrons samedi à 8 h."_s);
        QCOMPARE(renderForPerson(u"Nous rouvrons {next_open}."_s, facts).body, u"Nous rouvrons samedi à 8 h."_s);
        QCOMPARE(renderAutomatic(u"We open {next_open}."_s, facts).body, u"We open tomorrow at 8:00 AM."_s);
        // Nothing tells the language of these words: the office's, unless the text has one.
        QCOMPARE(renderAutomatic(u"{company}: {next_open}."_s, facts).body,
                 u"Riverside Plumbing: tomorrow at 8:00 AM."_s);
        facts.otherwise = TextLanguage::French;
        QCOMPARE(renderAutomatic(u"{company}: {next_open}."_s, facts).body, u"Riverside Plumbing: samedi à 8 h."_s);
        facts.language = TextLanguage::English;
        QCOMPARE(renderAutomatic(u"Nous rouvrons {next_open}."_s, facts).body, u"Nous rouvrons tomorrow at 8:00 AM."_s);
    }

    void aTimeDoesNotMakeAPlainTextCountAsMore()
    {
        RenderFacts facts = only(u"(512) 555-0100"_s);
        facts.nextOpen.say(TextLanguage::Spanish, u"el sábado a las 8:00 a. m."_s);
        const QString plain = renderAutomatic(u"Abrimos {next_open}. Responda."_s, facts).body;
        QCOMPARE(plain, u"Abrimos el sabado a las 8:00 a. m. Responda."_s); // and no stop is said twice
        QVERIFY(measure(plain).plain);
        QCOMPARE(renderAutomatic(u"Atención: abrimos {next_open}, gracias."_s, facts).body,
                 u"Atención: abrimos el sábado a las 8:00 a. m., gracias."_s); // it counts as more anyway
        QCOMPARE(renderForPerson(u"Abrimos {next_open}. Gracias."_s, facts).body,
                 u"Abrimos el sábado a las 8:00 a. m. Gracias."_s);
        QCOMPARE(renderForPerson(u"Abrimos {next_open}..."_s, facts).body, u"Abrimos el sábado a las 8:00 a. m...."_s);
    }

    void whatStandsInForACompanyFitsTheLanguage()
    {
        const RenderFacts facts = only(u"(512) 555-0100"_s);
        QCOMPARE(renderAutomatic(u"Gracias por llamar a {company}. Responda."_s, facts).body,
                 u"Gracias por llamar a (512) 555-0100. Responda."_s);
        QCOMPARE(renderAutomatic(u"Nous rouvrons {next_open}."_s, facts).body,
                 u"Ici (512) 555-0100. Nous avons manqué votre appel. Répondez simplement à ce message."_s);
    }

    void aSentenceEndInsideAValueEndsNoSentence()
    {
        RenderFacts facts = only(u"(512) 555-0100"_s);
        facts.company = u"Smith & Co. Ltd."_s;
        QCOMPARE(renderAutomatic(u"This is {company} and {agent} helps. Bye."_s, facts).body, u"Bye."_s);
    }

    void noTemplateGivesBracesAHoleOrTooMuch()
    {
        QRandomGenerator random(5);
        const QStringList bits{u"{"_s,    u"}"_s,     u"|"_s,     u"{company}"_s, u"{agent}"_s, u"{first_name|there}"_s,
                               u". "_s,   u"! "_s,    u"Word "_s, u"\n"_s,        u"{x"_s,      u"\U0001F600"_s,
                               u"Dr. "_s, u"\u2026"_s};
        for (int round = 0; round < 20'000; ++round) {
            QString body;
            for (int length = random.bounded(20); length > 0; --length)
                body += bits[random.bounded(int(bits.size()))];
            const QString rendered = renderAutomatic(body, random.bounded(2) ? allFacts() : RenderFacts{}).body;
            QVERIFY2(!rendered.contains(u'{') && !rendered.contains(u'}'), qPrintable(body));
            QVERIFY(!rendered.trimmed().isEmpty());
            const Rendered person = renderForPerson(body, allFacts());
            const Rendered again = renderForPerson(person.body, allFacts());
            QCOMPARE(again.body, person.body); // what is sent is what was seen
            QCOMPARE(again.missing, person.missing);
        }
        QVERIFY(renderAutomatic(u"A sentence about nothing. "_s.repeated(5000), {}).body.size() < MostUnitsPerText);
        QVERIFY(!renderAutomatic(u"word "_s.repeated(5000), {}).body.isEmpty());
    }
};

} // namespace render_test

TEXTBACK_TEST(render_test, RenderTest)
#include "render_test.moc"
