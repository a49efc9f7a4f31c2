// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/practiceoffice.h"
#include "tests/end_to_end/sidebyside.h"
#include "tests/end_to_end/waiting.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace opting_out_test {

namespace {

/// Every missed call is texted unless the caller said otherwise.
QMap<QString, QString> talkative()
{
    QMap<QString, QString> settings = hastySettings();
    settings.insert(u"cool-down-hours"_s, u"0"_s);
    settings.insert(u"conversation-hours"_s, u"0"_s);
    settings.insert(u"ring-threshold-seconds"_s, u"0"_s);
    return settings;
}

/// Rings as short as it says: a call that claims to have begun earlier would overlap with the text before.
bool callFrom(const PracticeOffice &office, const QString &caller)
{
    return office.carrier.call(u"missed"_s, caller, 0.2, {{u"reported_ring_seconds"_s, QJsonValue()}});
}

} // namespace

/// Who asked to stop is not texted any more.
class OptingOutTest : public QObject {
    Q_OBJECT
private slots:
    void init() { TEXTBACK_NEEDS_KEYCHAIN(); }

    void stopHoldsUntilStart()
    {
        PracticeOffice office;
        QCOMPARE(office.open(talkative()), QString());
        const QStringList words{u"STOP"_s, u" stop. "_s, u"Unsubscribe"_s, u"opt out"_s, u"arret"_s};
        for (qsizetype i = 0; i < words.size(); ++i)
            QVERIFY(callFrom(office, callerNumber(int(i))));
        QTRY_COMPARE_WITH_TIMEOUT(office.carrier.acceptedTexts().size(), words.size(), 10'000);
        for (qsizetype i = 0; i < words.size(); ++i)
            QVERIFY(office.carrier.receive(callerNumber(int(i)), words.at(i)));
        QTRY_VERIFY_WITH_TIMEOUT(office.records().value(callerNumber(4)).replies.size() == 1, 10'000);
        for (qsizetype i = 0; i < words.size(); ++i)
            QVERIFY(callFrom(office, callerNumber(int(i))));
        QTRY_VERIFY_WITH_TIMEOUT(allCalled(office, int(words.size()), 2), 10'000);
        const QString another = callerNumber(int(words.size()));
        QVERIFY(office.textsOneMore(another, 10s));
        QMap<QString, int> expected = textsEach(int(words.size()), 1);
        expected.insert(another, 1);
        QCOMPARE(office.carrier.acceptedTexts(), expected);

        for (qsizetype i = 0; i < words.size(); ++i)
            QVERIFY(office.carrier.receive(callerNumber(int(i)), u"Start"_s));
        QTRY_VERIFY_WITH_TIMEOUT(office.records().value(callerNumber(4)).replies.size() == 2, 10'000);
        for (qsizetype i = 0; i < words.size(); ++i)
            QVERIFY(callFrom(office, callerNumber(int(i))));
        expected = textsEach(int(words.size()), 2);
        expected.insert(another, 1);
        QTRY_COMPARE_WITH_TIMEOUT(office.carrier.acceptedTexts(), expected, 10'000);
    }

    void stopTakesBackTheTextThatIsDue()
    {
        PracticeOffice office;
        QMap<QString, QString> settings = talkative();
        settings.insert(u"delay-seconds"_s, u"4"_s);
        QCOMPARE(office.open(settings), QString());
        QVERIFY(callFrom(office, callerNumber(0)));
        QTRY_COMPARE_WITH_TIMEOUT(office.unfinishedTexts(), 1, 3'000);
        QVERIFY(office.carrier.receive(callerNumber(0), u"STOP"_s));
        QTRY_COMPARE_WITH_TIMEOUT(office.unfinishedTexts(), 0, 3'000);
        QCOMPARE(office.records().value(callerNumber(0)).cancelled, 1);
        QVERIFY(office.textsOneMore(callerNumber(1), 20s));
        QCOMPARE(office.carrier.acceptedTexts(), (QMap<QString, int>{{callerNumber(1), 1}}));
    }

    void stopCountsThatCameWhileTheDeskWasOff()
    {
        PracticeOffice office;
        QCOMPARE(office.open(talkative()), QString());
        QVERIFY(office.desk.terminate());
        QVERIFY(callFrom(office, callerNumber(0)));
        QVERIFY(callFrom(office, callerNumber(1)));
        QTRY_VERIFY_WITH_TIMEOUT(office.carrier.allCallsAreOver(), 10'000);
        QVERIFY(office.carrier.receive(callerNumber(0), u"Stop"_s));
        QVERIFY(office.desk.startInBackground());
        QTRY_COMPARE_WITH_TIMEOUT(office.carrier.acceptedTexts().value(callerNumber(1)), 1, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(office.records().value(callerNumber(0)).calls, 1, 10'000);
        QVERIFY(office.textsOneMore(callerNumber(2), 10s));
        QCOMPARE(office.carrier.acceptedTexts().value(callerNumber(0)), 0);
    }

    void theCarriersOwnOptOutIsLearned()
    {
        PracticeOffice office;
        QCOMPARE(office.open(talkative()), QString());
        const QString optedOut = u"+13125550151"_s;
        QVERIFY(callFrom(office, optedOut));
        QTRY_COMPARE_WITH_TIMEOUT(office.records().value(optedOut).failed, 1, 10'000);
        QVERIFY(callFrom(office, optedOut));
        QTRY_COMPARE_WITH_TIMEOUT(office.records().value(optedOut).calls, 2, 10'000);
        QVERIFY(office.textsOneMore(callerNumber(0), 10s));
        QCOMPARE(office.carrier.acceptedTexts().value(optedOut), 1);
    }

private:
    static QMap<QString, int> textsEach(int callers, int each)
    {
        QMap<QString, int> texts;
        for (int i = 0; i < callers; ++i)
            texts.insert(callerNumber(i), each);
        return texts;
    }
    static bool allCalled(const PracticeOffice &office, int callers, int times)
    {
        const auto records = office.records();
        for (int i = 0; i < callers; ++i) {
            if (records.value(callerNumber(i)).calls != times)
                return false;
        }
        return true;
    }
};

} // namespace opting_out_test

TEXTBACK_TEST(opting_out_test, OptingOutTest)
#include "opting_out_test.moc"
