// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An automatic text for every mix of missing values, against a model that knows its sentences.
#include "core/policy/render.h"
#include "core/policy/starters.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace renderholes_test {

namespace {

struct NamedValue {
    QString name;
    QString value;
    std::function<void(RenderFacts &, const QString &)> set;
};

QList<NamedValue> namedValues()
{
    return {{u"company"_s, u"Oak Plumbing"_s, [](RenderFacts &facts, const QString &value) { facts.company = value; }},
            {u"booking_link"_s, u"example.com/book"_s,
             [](RenderFacts &facts, const QString &value) { facts.bookingLink = value; }},
            {u"first_name"_s, u"Sam"_s, [](RenderFacts &facts, const QString &value) { facts.firstName = value; }},
            {u"line"_s, u"(512) 555-0100"_s, [](RenderFacts &facts, const QString &value) { facts.line = value; }},
            {u"agent"_s, u"Robin"_s, [](RenderFacts &facts, const QString &value) { facts.agent = value; }},
            {u"next_open"_s, u"tomorrow at 8:00 AM"_s,
             [](RenderFacts &facts, const QString &value) { facts.nextOpen = value; }},
            {u"open_today"_s, u"8:00 AM to 5:00 PM"_s,
             [](RenderFacts &facts, const QString &value) { facts.openToday = value; }},
            {u"callback_number"_s, u"(512) 555-0101"_s,
             [](RenderFacts &facts, const QString &value) { facts.callbackNumber = value; }}};
}

/// A sentence: words before a placeholder, and words behind it.
struct ModelSentence {
    QString before;
    int value = -1; ///< Index of the placeholder; -1: none.
    QString standIn;
    QString after;
    [[nodiscard]] QString source() const
    {
        if (value < 0)
            return before + after;
        const QString name = namedValues().at(value).name;
        return before + u'{' + name + (standIn.isEmpty() ? QString() : u'|' + standIn) + u'}' + after;
    }
    /// Nothing where it is left out.
    [[nodiscard]] std::optional<QString> filled(int known) const
    {
        if (value < 0)
            return before + after;
        const QList<NamedValue> values = namedValues();
        if (known & (1 << value))
            return before + values.at(value).value + after;
        if (!standIn.isEmpty())
            return before + standIn + after;
        const bool lineKnown = known & (1 << 3);
        if (value == 0 && lineKnown)
            return before + (before.isEmpty() ? u"Us at "_s : u"us at "_s) + values.at(3).value + after;
        return std::nullopt;
    }
};

RenderFacts factsOf(int known)
{
    RenderFacts facts;
    const QList<NamedValue> values = namedValues();
    for (int index = 0; index < values.size(); ++index) {
        if (known & (1 << index))
            values.at(index).set(facts, values.at(index).value);
    }
    return facts;
}

bool hasHole(const QString &text)
{
    for (const QString &hole : {u"  "_s, u" ."_s, u" ,"_s, u" !"_s, u" ?"_s, u",,"_s, u"( )"_s, u"()"_s}) {
        if (text.contains(hole))
            return true;
    }
    return text.trimmed() != text || text.isEmpty();
}

constexpr int AllMixes = 256;

} // namespace

class RenderHolesTest : public QObject {
    Q_OBJECT
private slots:
    void anyTextOfSentencesIsWhatTheModelSaysForAnyMixOfMissingValues()
    {
        QRandomGenerator random(7);
        const QStringList heads{u"Hi "_s, u"We open "_s, u"Ask "_s, QString(), u"Call us, please, at "_s};
        const QStringList tails{u"."_s, u"!"_s, u"?"_s, u", thank you."_s, u" is here!"_s};
        for (int round = 0; round < 60; ++round) {
            QList<ModelSentence> sentences;
            QStringList sources;
            for (int count = 1 + random.bounded(5); count > 0; --count) {
                ModelSentence one{heads.at(random.bounded(5)), random.bounded(9) - 1, {}, tails.at(random.bounded(5))};
                one.standIn = random.bounded(3) == 0 ? u"there"_s : QString();
                if (one.value < 0 && one.before.isEmpty())
                    one.before = u"Yes"_s;
                sentences.append(one);
                sources << one.source();
            }
            for (int known = 0; known < AllMixes; ++known) {
                QStringList expected;
                for (const ModelSentence &one : std::as_const(sentences)) {
                    if (const auto filled = one.filled(known))
                        expected << *filled;
                }
                const QString text = renderAutomatic(sources.join(u' '), factsOf(known)).body;
                QVERIFY(!text.contains(u'{') && !text.contains(u'}') && !text.isEmpty());
                if (!expected.isEmpty()) // else the least that is of use goes out
                    QCOMPARE(text, expected.join(u' '));
            }
        }
    }

    void theTextsThatComeAlongHaveNoHoleWhateverIsMissing()
    {
        for (int language = 0; language < TextLanguageCount; ++language) {
            for (const TextTemplate &text :
                 starterTemplates(TextLanguage(language)) + starterReplies(TextLanguage(language))) {
                for (int known = 0; known < AllMixes; ++known) {
                    const QString words = renderAutomatic(text.body, factsOf(known)).body;
                    QVERIFY2(!words.contains(u'{') && !words.contains(u'}') && !hasHole(words), qPrintable(words));
                }
            }
        }
    }
};

} // namespace renderholes_test

TEXTBACK_TEST(renderholes_test, RenderHolesTest)
#include "renderholes_test.moc"
