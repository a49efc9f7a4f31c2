// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/replymeaning.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace replymeaning_test {

namespace {

struct Expectation {
    ReplyMeaning meaning;
    QStringList bodies;
};

void addRows(const QList<Expectation> &expectations)
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<ReplyMeaning>("meaning");
    for (const Expectation &expected : expectations) {
        for (const QString &body : expected.bodies)
            QTest::newRow(body.toUtf8().constData()) << body << expected.meaning;
    }
}

} // namespace

class ReplyMeaningTest : public QObject {
    Q_OBJECT
private slots:
    void oneOfTheWordsAloneIsBinding_data()
    {
        addRows(
            {{ReplyMeaning::Stop,
              {u"STOP"_s,
               u"stop"_s,
               u"Stop."_s,
               u"STOP!!"_s,
               u"  stop  "_s,
               u"\u00ABstop\u00BB"_s,
               u"\"Stop\""_s,
               u"S T O P"_s,
               u"s.t.o.p."_s,
               u"stop stop STOP"_s,
               u"Stop please"_s,
               u"please stop!"_s,
               u"Stop, thanks"_s,
               u"STOP thank you"_s,
               u"stop\n"_s,
               u"STOP \U0001F6D1"_s,
               u"(stop)"_s,
               u"\uFF33\uFF34\uFF2F\uFF30"_s,
               u"st\u200Bop"_s,
               u"STOPALL"_s,
               u"Stop all"_s,
               u"unsubscribe"_s,
               u"Cancel"_s,
               u"END"_s,
               u"quit"_s,
               u"Revoke"_s,
               u"OPT OUT"_s,
               u"opt-out"_s,
               u"OptOut"_s,
               u"ARRET"_s,
               u"Arr\u00EAt"_s,
               u"ARR"
               "E\u0302T"_s,
               u"arr\u00EAtez s'il vous pla\u00EEt"_s,
               u"Alto"_s,
               u"parar por favor"_s,
               u"DETENER"_s,
               u"Darme de baja por favor"_s,
               u"desuscribirme"_s,
               u"D\u00E9sabonnement"_s,
               u"me d\u00E9sinscrire SVP"_s}},
             {ReplyMeaning::Start, {u"START"_s, u"start."_s, u"Unstop"_s, u"subscribe"_s, u"resume"_s, u"Continue!"_s}},
             {ReplyMeaning::Yes, {u"yes"_s, u"YES!"_s, u"S\u00ED"_s, u"oui"_s}},
             {ReplyMeaning::Help, {u"HELP"_s, u"help?"_s, u"info"_s, u"AIDE"_s, u"ayuda"_s}}});
    }
    void oneOfTheWordsAloneIsBinding()
    {
        QFETCH(QString, body);
        QTEST(meaningOf(body), "meaning");
    }

    void theOfficesOwnWordsCountAsTheOthersDo()
    {
        const QStringList own{u"Basta"_s, u"no  m\u00E1s"_s, u" "_s};
        QCOMPARE(meaningOf(u"BASTA!"_s, own), ReplyMeaning::Stop);
        QCOMPARE(meaningOf(u"No mas, gracias"_s, own), ReplyMeaning::Stop);
        QCOMPARE(meaningOf(u"stop"_s, own), ReplyMeaning::Stop);
        QCOMPARE(meaningOf(u"basta"_s), ReplyMeaning::LooksLikeStop);
        QCOMPARE(meaningOf(u"Basta ya, vengan a reparar"_s, own), ReplyMeaning::Ordinary);
        QCOMPARE(meaningOf({}, own), ReplyMeaning::Ordinary);
        QCOMPARE(meaningOf(u"gracias"_s, own), ReplyMeaning::Ordinary);
    }

    void aSentenceThatAsksToStopIsShownToAPerson_data()
    {
        addRows({{ReplyMeaning::LooksLikeStop,
                  {u"please stop texting me"_s,
                   u"Stop texting this number"_s,
                   u"can you stop texting and call me instead"_s,
                   u"stop sending me texts"_s,
                   u"Stop sending me these messages"_s,
                   u"stop messaging me!!"_s,
                   u"Stop bothering me"_s,
                   u"stop calling me"_s,
                   u"quit texting me"_s,
                   u"please don't text me"_s,
                   u"Don\u2019t text me"_s,
                   u"dont text"_s,
                   u"do not contact me again"_s,
                   u"Do not call or text me"_s,
                   u"don't message this number"_s,
                   u"never text me again"_s,
                   u"remove me from your list"_s,
                   u"Remove me"_s,
                   u"take me off your mailing list"_s,
                   u"take me off this list please"_s,
                   u"delete my number"_s,
                   u"wrong number"_s,
                   u"Sorry, you have the wrong number."_s,
                   u"wrong person"_s,
                   u"unsubscribe me"_s,
                   u"I want to opt out"_s,
                   u"opt me out"_s,
                   u"I revoke my consent"_s,
                   u"no more texts"_s,
                   u"leave me alone"_s,
                   u"lose my number"_s,
                   u"Who is this? STOP"_s,
                   u"I never called you. Stop."_s,
                   u"no m\u00E1s mensajes"_s,
                   u"No m\u00E1s"_s,
                   u"N\u00FAmero equivocado"_s,
                   u"no me escriban"_s,
                   u"dejen de mandar textos"_s,
                   u"CANCELAR"_s,
                   u"annuler"_s,
                   u"arr\u00EAtez de m'envoyer des messages"_s,
                   u"ne m'\u00E9crivez plus"_s,
                   u"mauvais num\u00E9ro"_s,
                   u"plus de textos svp"_s}}});
    }
    void aSentenceThatAsksToStopIsShownToAPerson()
    {
        QFETCH(QString, body);
        QTEST(meaningOf(body), "meaning");
    }

    void whatCallersWriteAboutTheirBusinessIsOrdinary_data()
    {
        addRows({{ReplyMeaning::Ordinary,
                  {u""_s,
                   u"   "_s,
                   u"!?"_s,
                   u"please stop by at 5"_s,
                   u"can you stop the leak"_s,
                   u"I need to cancel my appointment"_s,
                   u"cancel my 3pm"_s,
                   u"water heater leaking, 14 Oak St"_s,
                   u"it won't stop"_s,
                   u"The noise stops when I quit the machine"_s,
                   u"at the end of the week"_s,
                   u"weekend?"_s,
                   u"why don't you text me a photo"_s,
                   u"if you don't text me back I'll call"_s,
                   u"Don't text and drive"_s,
                   u"I didn't text you"_s,
                   u"don't call me, text me"_s,
                   u"I gave you the wrong number, it is 555-0142"_s,
                   u"remove me from the schedule for Tuesday"_s,
                   u"take me off the 3pm slot"_s,
                   u"take the old tank out"_s,
                   u"can you remove a stump"_s,
                   u"yes please"_s,
                   u"yes 2pm works"_s,
                   u"help please"_s,
                   u"I need help"_s,
                   u"can I start Monday?"_s,
                   u"start please"_s,
                   u"please continue with the repair"_s,
                   u"bus stop on Main"_s,
                   u"stop sign fell down"_s,
                   u"my brakes stop working when calling"_s,
                   u"para ma\u00F1ana por favor"_s,
                   u"thanks"_s,
                   u"ok"_s,
                   u"Liked \u201CSorry we missed your call! Reply STOP to opt out.\u201D"_s,
                   u"Laughed at \"Reply STOP to opt out.\""_s}}});
    }
    void whatCallersWriteAboutTheirBusinessIsOrdinary()
    {
        QFETCH(QString, body);
        QTEST(meaningOf(body), "meaning");
    }

    void longAndHostileBodiesAreReadQuickly()
    {
        QElapsedTimer timer;
        timer.start();
        for (const QString &body : {u"stop "_s.repeated(1'000'000), u"remove me off "_s.repeated(100'000),
                                    u"stop all the your me "_s.repeated(100'000), QString(2'000'000, QChar(0x0301)),
                                    QString(100'000, u'.'), u"do not call or "_s.repeated(100'000)})
            QVERIFY(meaningOf(body) != ReplyMeaning::Stop); // a page of words is not the bare word
        QVERIFY(timer.elapsed() < 2000);
    }

    void garbageNeverCrashes()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 20'000; ++round) {
            QString body;
            for (int length = random.bounded(40); length > 0; --length)
                body += QChar(char16_t(random.bounded(0x10000)));
            const ReplyMeaning meaning = meaningOf(body);
            QVERIFY(meaning == ReplyMeaning::Ordinary || !body.isEmpty());
        }
    }
};

} // namespace replymeaning_test

TEXTBACK_TEST(replymeaning_test, ReplyMeaningTest)
#include "replymeaning_test.moc"
