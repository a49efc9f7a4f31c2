// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datagateway.h"
#include "tests/app/hostbench.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace datagateway_test {

/// Everything into a file and out of it again, over real files and threads, while the desk has its database open.
class DataGatewayTest : public QObject, private HostBench {
    Q_OBJECT
private:
    std::unique_ptr<DataGateway> gateway;

    Result<qint64> write(
        const QString &file, const std::function<void(int)> &progress = [](int) {})
    {
        std::optional<Result<qint64>> answer;
        gateway->writeArchive(file, this, progress, [&answer](const Result<qint64> &written) { answer = written; });
        return awaited(answer);
    }
    Result<DataCopy> take(const QString &file)
    {
        std::optional<Result<DataCopy>> answer;
        gateway->takeArchive(
            file, this, [](int) {}, [&answer](const Result<DataCopy> &taken) { answer = taken; });
        return awaited(answer);
    }
    /// With enough to tell of and to be cancelled in.
    void keepSomething()
    {
        constexpr int Numbers = 3000;
        OfficeDocument wanted;
        wanted.settings.insert(u"company"_s, u"Oak Plumbing"_s);
        NumberList list{u"many"_s, u"Many"_s, {}};
        for (int number = 0; number < Numbers; ++number)
            list.numbers.append(PhoneNumber::fromE164(u"+1512555%1"_s.arg(number, 4, 10, QChar(u'0'))).value());
        wanted.lists = QList<NumberList>{{neverTextList(), {}, {}}, list};
        bool kept = false;
        host->run([this, wanted, &kept](DeskRoom &room) {
            const bool done = room.saveOffice(wanted, u"owner"_s).ok();
            QMetaObject::invokeMethod(this, [&kept, done] { kept = done; });
        });
        QVERIFY(QTest::qWaitFor([&kept] { return kept; }, 20'000));
    }

private slots:
    void init()
    {
        startHost();
        gateway = std::make_unique<DataGateway>(*host);
    }
    void cleanup()
    {
        stopHost();
        gateway.reset();
        dropHost();
    }

    void whatIsExportedIsReadAgainAndLookedAt()
    {
        keepSomething();
        const QString file = folder->filePath(u"all.tar"_s);
        QFile old(file);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("an older one") > 0);
        old.close();
        int reached = 0;
        QVERIFY(write(file, [&reached](int part) { reached = part; }).ok());
        QVERIFY(reached > 0 && reached <= 100);
        QVERIFY(QFile(file).size() > 1000);
        QCOMPARE(QDir(folder->path()).entryList({u"*.part"_s}), QStringList());
        const auto taken = take(file);
        QVERIFY2(taken.ok(), qPrintable(taken.ok() ? QString() : taken.error().detail));
        QVERIFY(taken.value().kind == DataCopy::Kind::Archive);
        auto copy = Connection::open(taken.value().file, Connection::Mode::ReadOnly);
        QCOMPARE(copy.value()->askOnce(u"SELECT count(*) FROM setting WHERE value = 'Oak Plumbing'"_s).value(), 1);
    }

    void whatIsCancelledOrHasNoPlaceLeavesNothingAndTheOlderFile()
    {
        keepSomething();
        const QString file = folder->filePath(u"all.tar"_s);
        QFile old(file);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("an older one") > 0);
        old.close();
        std::optional<Result<qint64>> answer;
        gateway->writeArchive(
            file, this, [](int) {}, [&answer](const Result<qint64> &written) { answer = written; });
        gateway->cancelArchive();
        QVERIFY(QTest::qWaitFor([&answer] { return answer.has_value(); }, 60'000));
        QVERIFY(!answer->ok());
        QCOMPARE(answer->error().kind, ErrorKind::Cancelled);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("an older one"));
        QCOMPARE(QDir(folder->path()).entryList({u"*.part"_s}), QStringList());
        QVERIFY(!write(folder->filePath(u"no/such/folder/all.tar"_s)).ok());
    }
};

} // namespace datagateway_test

TEXTBACK_TEST(datagateway_test, DataGatewayTest)
#include "datagateway_test.moc"
