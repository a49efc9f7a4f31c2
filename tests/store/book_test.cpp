// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/desk_fixture.h"
#include "tests/support/testprogram.h"

#include <QDirIterator>
#include <QObject>
#include <QRegularExpression>

using namespace textback;

namespace store_book_test {

/// Accounts, lines, settings, cursors, and the house rule about SQL.
class BookTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void anAccountComesBackAsItWasKept()
    {
        DeskFixture desk;
        Account account{.carrier = u"ringcentral"_s,
                        .server = QUrl(u"https://platform.example"_s),
                        .clientId = u"id"_s,
                        .chosenLines = {u"+15550100101"_s, u"+15550100100"_s},
                        .addedAt = Noon,
                        .carrierAccountId = {}};
        account.id = desk.store->accounts().add(account).value();
        account.carrierAccountId = u"4203"_s;
        QVERIFY(desk.store->accounts().update(account).ok());
        desk.reopen();
        QCOMPARE(desk.store->accounts().accounts().value(), QList{account});
    }

    void aRemovedAccountComesBackWithItsCalls()
    {
        DeskFixture desk;
        desk.addAccount();
        QVERIFY(desk.store->calls().save(desk.call(u"c1"_s, CallOutcome::Missed, Noon)).ok());
        Account account = desk.store->accounts().accounts().value().constFirst();
        QVERIFY(desk.store->accounts().remove(account.id).ok());
        QVERIFY(desk.store->accounts().accounts().value().isEmpty());
        QVERIFY(desk.store->calls().unfinished().value().isEmpty());
        Account other = account;
        other.clientId = u"other"_s;
        const AccountId otherId = desk.store->accounts().add(other).value();
        QVERIFY(otherId != account.id);
        QVERIFY(desk.store->accounts().remove(otherId).ok());
        account.addedAt = Noon + 1h;
        QCOMPARE(desk.store->accounts().add(account).value(), account.id);
        QCOMPARE(desk.store->accounts().accounts().value().constFirst().addedAt, Noon + 1h);
        QVERIFY(desk.store->calls().find(u"c1"_s).value());
    }

    void linesAreReplacedAndKeepTheirIds()
    {
        DeskFixture desk;
        desk.addAccount();
        QList<Line> lines = desk.store->accounts().lines(desk.account).value();
        QCOMPARE(lines.size(), 2);
        lines.removeFirst();
        lines.first().carrier.label = u"Renamed"_s;
        lines.first().chosen = false;
        QVERIFY(desk.store->accounts().saveLines(desk.account, lines).ok());
        QCOMPARE(desk.store->accounts().lines(desk.account).value(), lines);
    }

    void settingsCursorsAndInstantsAreKept()
    {
        DeskFixture desk;
        DeskBook &book = desk.store->book();
        QVERIFY(book.setSetting(u"company"_s, u"Oak"_s, Noon).ok());
        QVERIFY(book.setSetting(u"company"_s, u"Oak Plumbing"_s, Noon).ok());
        QVERIFY(book.setSetting(u"booking-link"_s, QString(), Noon).ok());
        QVERIFY(book.setCursor(u"texts"_s, QByteArray("a\0b", 3)).ok());
        QVERIFY(book.setInstant(u"caught-up"_s, Noon).ok());
        QVERIFY(book.noteWatching(true, Noon, u"start"_s).ok());
        desk.reopen();
        DeskBook &again = desk.store->book();
        QCOMPARE(again.settings().value(),
                 (QMap<QString, QString>{{u"booking-link"_s, u""_s}, {u"company"_s, u"Oak Plumbing"_s}}));
        QVERIFY(again.setSetting(u"company"_s, {}, Noon).ok());
        QCOMPARE(again.settings().value().size(), 1);
        QCOMPARE(again.cursor(u"texts"_s).value(), QByteArray("a\0b", 3));
        QCOMPARE(again.cursor(u"calls"_s).value(), HistoryCursor());
        QCOMPARE(again.instant(u"caught-up"_s).value(), Noon);
        QVERIFY(!again.instant(u"never"_s).value());
    }

    void signInRequestsAreRememberedButNotForEver()
    {
        DeskFixture desk;
        for (int second = 0; second < 100; ++second)
            QVERIFY(desk.store->book().noteSignInRequest(Noon + std::chrono::seconds(second)).ok());
        const auto requests = desk.store->book().signInRequests().value();
        QCOMPARE(requests.size(), 32);
        QCOMPARE(requests.constLast(), Noon + 99s);
        QVERIFY(std::is_sorted(requests.begin(), requests.end()));
    }

    void sqlStandsInTheStoreAlone()
    {
        static const QRegularExpression sql(
            u"\"[^\"]*\\b(SELECT .+ FROM|INSERT INTO|UPDATE \\w+ SET|DELETE FROM|CREATE TABLE|PRAGMA )\\b"_s);
        int read = 0;
        for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s}) {
            QDirIterator files(QStringLiteral(PROJECT_ROOT) + u'/' + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (file.fileName().contains(u"/core/store/"_s))
                    continue;
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(!sql.match(QString::fromUtf8(file.readAll())).hasMatch(), qPrintable(file.fileName()));
                ++read;
            }
        }
        QVERIFY(read > 10);
    }
};

} // namespace store_book_test

TEXTBACK_TEST(store_book_test, BookTest)
#include "book_test.moc"
