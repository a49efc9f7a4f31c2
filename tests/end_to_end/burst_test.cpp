// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/practiceoffice.h"
#include "tests/end_to_end/sidebyside.h"
#include "tests/end_to_end/waiting.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace burst_test {

/// Many missed calls at once, under the carrier's real limits.
class BurstTest : public QObject {
    Q_OBJECT
private slots:
    void init() { TEXTBACK_NEEDS_KEYCHAIN(); }

    void fiftyMissedCallsInTenSecondsAreAllTextedOldestFirst()
    {
        constexpr int Calls = 50;
        PracticeOffice office;
        QCOMPARE(office.open({{u"cap-hour"_s, u"0"_s}, {u"cap-day"_s, u"0"_s}}), QString());
        QElapsedTimer timer;
        timer.start();
        QStringList callers;
        for (int i = 0; i < Calls; ++i) {
            callers.append(callerNumber(i));
            QVERIFY(office.carrier.call(u"missed"_s, callers.constLast(), 0.5));
            QVERIFY(waitUntil([&] { return timer.elapsed() >= (i + 1) * 190; }, 1s, 5ms)); // as calls come
        }
        QVERIFY2(timer.elapsed() < 10'500, qPrintable(QString::number(timer.elapsed())));
        office.waitUntilSettled(callers, 100s);
        QCOMPARE(office.complaintsAbout(callers), QStringList());

        const QJsonArray log = office.carrier.log();
        QCOMPARE(answersWith(log, 429), 0);
        const QList<Sent> sent = sendingsIn(log);
        QStringList order;
        for (const Sent &each : sent)
            order.append(each.to);
        QCOMPARE(order, callers);
        // 40 a minute are allowed: the last ten go as soon as the first of the minute leave the count.
        const qint64 took = (sent.constLast().atMs - sent.constFirst().atMs);
        QVERIFY2(took < 75'000, qPrintable(QString::number(took)));
        const qint64 firstForty = sent.at(39 - ReservedOfMedium).atMs - sent.constFirst().atMs;
        qInfo("%d texts in %.1f s, the first %d of them within %.1f s", Calls, double(took) / 1'000,
              40 - ReservedOfMedium, double(firstForty) / 1'000);
        QVERIFY2(firstForty < 15'000, qPrintable(QString::number(firstForty)));
    }

private:
    static constexpr int ReservedOfMedium = 4; ///< What signing in and watching took of the same limit.
    struct Sent {
        qint64 atMs = 0;
        QString to;
    };

    static QList<Sent> sendingsIn(const QJsonArray &log)
    {
        QList<Sent> sent;
        for (const QJsonValue &entry : log) {
            if (entry["what"_L1].toString() != "request"_L1 || !entry["path"_L1].toString().endsWith("/sms"_L1))
                continue;
            const QJsonObject body = QJsonDocument::fromJson(entry["body"_L1].toString().toUtf8()).object();
            sent.append({entry["at_us"_L1].toInteger() / 1'000, body["to"_L1][0]["phoneNumber"_L1].toString()});
        }
        return sent;
    }
};

} // namespace burst_test

TEXTBACK_TEST(burst_test, BurstTest)
#include "burst_test.moc"
