// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "ui/widgets/countrywords.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/timewords.h"
#include "ui/widgets/words.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace words_test {

class WordsTest : public QObject {
    Q_OBJECT
private slots:
    void everyKindHasWords()
    {
        for (int kind = 0; kind < CheckKindCount; ++kind) {
            const Check check{CheckKind(kind), CheckResult::Failed, {}};
            QVERIFY2(!Words::check(check).name.isEmpty(), qPrintable(QString::number(kind)));
            QVERIFY2(!Words::shortReason(check).isEmpty(), qPrintable(QString::number(kind)));
        }
        for (int reason = 0; reason <= int(FailureReason::Other); ++reason)
            QVERIFY(!Words::failure(FailureReason(reason)).isEmpty());
        for (int state = 0; state <= int(OutboxState::Cancelled); ++state)
            QVERIFY(!Words::outboxState(OutboxState(state)).isEmpty());
        for (int state = 0; state <= int(DeliveryState::Unknown); ++state)
            QVERIFY(!Words::deliveryState(DeliveryState(state)).isEmpty());
        for (int reason = 0; reason <= int(CancelReason::OtherCheck); ++reason)
            QVERIFY(!Words::cancelReason(CancelReason(reason)).isEmpty());
        for (int kind = int(TroubleKind::NoNetwork); kind <= int(TroubleKind::StorageDamaged); ++kind) {
            QVERIFY(!Words::trouble(TroubleKind(kind)).isEmpty());
            QVERIFY(!Words::whatToDo(TroubleKind(kind)).isEmpty());
        }
        for (int outcome = 0; outcome <= int(CallOutcome::Unknown); ++outcome)
            QVERIFY(!Words::outcome(CallOutcome(outcome)).isEmpty());
        for (int label = 0; label <= int(MissedLabel::CallerHungUp); ++label)
            QVERIFY(!Words::missedLabel(MissedLabel(label)).isEmpty());
        for (int situation = 0; situation <= int(Situation::Holiday); ++situation)
            QVERIFY(!Words::situation(Situation(situation)).isEmpty());
        for (int view = 0; view <= int(InboxView::All); ++view)
            QVERIFY(!Words::view(InboxView(view)).isEmpty());
    }

    void everyDecisionIsAnswered()
    {
        for (const Decision decision : {Decision::Text, Decision::Hold, Decision::Leave}) {
            for (int kind = 0; kind < CheckKindCount; ++kind) {
                Verdict verdict;
                verdict.decision = decision;
                verdict.checks = {{CheckKind(kind), CheckResult::Failed, {}}};
                QVERIFY(!Words::answerTitle(verdict).isEmpty());
                QVERIFY(!Words::answerSentence(verdict).isEmpty());
            }
            QVERIFY(!Words::answerTitle(Verdict{decision, {}, {}, {}, {}, {}, {}}).isEmpty());
        }
    }

    void wordsOnScreenAvoidTheTradesJargon()
    {
        const QStringList never{u"webhook"_s, u"token"_s,   u"subscription"_s, u"endpoint"_s,
                                u"E.164"_s,   u"segment"_s, u"DND"_s,          u"websocket"_s};
        QString all;
        for (int kind = 0; kind <= int(TroubleKind::StorageDamaged); ++kind)
            all += Words::trouble(TroubleKind(kind)) + Words::whatToDo(TroubleKind(kind));
        for (int kind = 0; kind < CheckKindCount; ++kind)
            all += Words::check({CheckKind(kind), CheckResult::Passed, {}}).name;
        for (const QString &word : never)
            QVERIFY2(!all.contains(word, Qt::CaseInsensitive), qPrintable(word));
    }

    void inputsFromADamagedFileGiveWordsWithoutFigures()
    {
        for (int kind = 0; kind < CheckKindCount; ++kind) {
            for (const QStringList &inputs : {QStringList{u"-5"_s, u"x"_s},
                                              {u"99999999999999999999"_s},
                                              {u""_s, u""_s},
                                              {u"9223372036854775807"_s, u"9223372036854775807"_s}})
                QVERIFY(!Words::check({CheckKind(kind), CheckResult::Failed, inputs}).name.isEmpty());
        }
    }

    void waitingTimesAreSaidInMinutesHoursAndDays()
    {
        QCOMPARE(TimeWords::waiting(0min), u"under 1 min"_s);
        QCOMPARE(TimeWords::waiting(33min), u"33 min"_s);
        QCOMPARE(TimeWords::waiting(194min), u"3 h 14 min"_s);
        QCOMPARE(TimeWords::waiting(120min), u"2 h"_s);
        QCOMPARE(TimeWords::waiting(53h), u"2 d 5 h"_s);
        QCOMPARE(TimeWords::length(24s), u"24 s"_s);
        QCOMPARE(TimeWords::counter(78s), u"1:18"_s);
    }

    void aStrangersWordsCannotReorderOrBreakALine()
    {
        QCOMPARE(oneLine(u"a\nb\u202Ec\u2069d\0e"_s), u"a bcd e"_s);
        QCOMPARE(manyLines(u"a\r\nb\u202Ec"_s), u"a\nbc"_s);
        QCOMPARE(oneLine(QString(5000, u'x')).size(), 300);
        QVERIFY(manyLines(QString(100'000, u'\n')).count(u'\n') < 400);
        const QString cut = oneLine(QString(299, u'x') + u"\U0001F600"_s);
        QVERIFY(!cut.back().isHighSurrogate());
        QCOMPARE(isolated(u"Sam (555) 010-0142"_s), u"Sam (555) 010-0142"_s);
        QCOMPARE(isolated(u"\u05D3\u05E0\u05D9"_s), u"\u2068\u05D3\u05E0\u05D9\u2069"_s);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QString amongOthers = isolated(u"Sam"_s);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(amongOthers, u"\u2068Sam\u2069"_s);
    }

    void countriesAreCalledAsInTheLanguageOfTheWindow()
    {
        QCOMPARE(CountryWords::name(u"MX"_s), u"Mexico"_s);
        QCOMPARE(CountryWords::list({u"US"_s, u"CA"_s}), u"United States, Canada"_s);
        QLocale::setDefault(QLocale(u"es_US"_s));
        QCOMPARE(CountryWords::name(u"PA"_s), u"Panam\u00E1"_s); // Qt knows it in its own language
        QCOMPARE(CountryWords::name(u"FI"_s), u"Finland"_s); // and no other
        QLocale::setDefault(QLocale::c());
        QCOMPARE(CountryWords::name(u"XX"_s), u"XX"_s);
    }

    void everyCountryOfOursHasItsNameInEveryLanguage()
    {
        const QStringList codes = CountryWords::worded();
        for (const QString &code : codes)
            QVERIFY2(CountryWords::name(code) != code, qPrintable(code));
        QVERIFY(codes.contains(u"MX"_s) && codes.contains(u"PH"_s));
    }
};

} // namespace words_test

TEXTBACK_WINDOW_TEST(words_test, WordsTest)
#include "words_test.moc"
