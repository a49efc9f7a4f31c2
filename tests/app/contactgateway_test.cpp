// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contactgateway.h"
#include "app/contactreading.h"
#include "core/store/contactqueries.h"
#include "core/store/sqliteinbox.h"
#include "tests/app/hostbench.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QStringEncoder>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace contactgateway_test {

/// A file of contacts on its whole way: read on its thread, kept on the desk thread, taken away again.
class ContactGatewayTest : public QObject, private HostBench {
    Q_OBJECT
private:
    std::unique_ptr<ContactGateway> gateway;
    std::unique_ptr<ContactFileThread> reader;

    QString written(const QString &name, const QByteArray &content)
    {
        QFile file(folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the file is not written");
        return file.fileName();
    }
    Result<ContactReading> read(const QString &path, const QList<ContactField> &columns = {})
    {
        std::optional<Result<ContactReading>> answer;
        reader->read(
            {path, u"US"_s, columns}, this, [](qint64, qint64) {},
            [&answer](const Result<ContactReading> &read) { answer = read; });
        return awaited(answer);
    }
    Result<ContactSourceId> keep(const QList<Contact> &contacts, const std::function<void(int)> &progress)
    {
        std::optional<Result<ContactSourceId>> answer;
        gateway->keepContacts(u"clients.csv"_s, contacts, this, progress,
                              [&answer](const Result<ContactSourceId> &kept) { answer = kept; });
        return awaited(answer);
    }
    qint64 count()
    {
        return Connection::open(host->databasePath(), Connection::Mode::ReadOnly)
            .value()
            ->askOnce(u"SELECT (SELECT count(*) FROM contact) + (SELECT count(*) FROM contact_source)"_s)
            .value();
    }
    static QByteArray table(int rows)
    {
        QByteArray text = "Name,Phone\r\n";
        for (int row = 0; row < rows; ++row)
            text += "Name " + QByteArray::number(row) + ",512 " + QByteArray::number(2'000'000 + row) + "\r\n";
        return text;
    }

private slots:
    void init()
    {
        startHost();
        gateway = std::make_unique<ContactGateway>(*host);
        reader = std::make_unique<ContactFileThread>(host->databasePath());
    }
    void cleanup()
    {
        stopHost();
        reader.reset();
        gateway.reset();
        dropHost();
    }

    void aFileIsReadKeptAndTakenAwayAgain()
    {
        const QString path = written(u"clients.csv"_s, table(120) + "Nobody,soon\r\n");
        const auto reading = read(path);
        QVERIFY(reading.ok());
        QCOMPARE(reading.value().contacts.size(), 120);
        QCOMPARE(reading.value().refusedRows.constFirst().row, 122);
        QCOMPARE(reading.value().header, (QStringList{u"Name"_s, u"Phone"_s}));
        QList<int> steps;
        const auto source = keep(reading.value().contacts, [&steps](int done) { steps.append(done); });
        QVERIFY(source.ok());
        QCOMPARE(steps.size(), 120 / ContactGateway::LotSize); // the desk thread is free in between
        QCOMPARE(steps.constLast(), 120);
        QCOMPARE(count(), 121);
        QCOMPARE(read(path).value().known, 120); // a second time it is all here
        bool removed = false;
        gateway->removeContacts(
            source.value(), this, [](int) {}, [&removed](const Status &status) { removed = status.ok(); });
        QTRY_VERIFY_WITH_TIMEOUT(removed, 20'000);
        QCOMPARE(count(), 0);
    }

    void anImportThatIsCancelledLeavesNothing()
    {
        const auto reading = read(written(u"clients.csv"_s, table(500)));
        const auto cancelled = keep(reading.value().contacts, [this](int) { gateway->cancelContacts(); });
        QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
        QCOMPARE(count(), 0);
    }

    void everyWayOfWritingIsRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QString plain = u"Nom;T\u00E9l\u00E9phone\nZo\u00EB Roy;512-555-0142\n"_s;
        QTest::newRow("UTF-8") << plain.toUtf8();
        QTest::newRow("Windows-1252") << plain.toLatin1();
        QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        QTest::newRow("UTF-16") << QByteArray(utf16(plain));
        QTest::newRow("no names of columns") << u"Zo\u00EB Roy,512-555-0142\n"_s.toUtf8();
        QTest::newRow("cards") << QByteArray(
            "BEGIN:VCARD\nVERSION:3.0\nFN:Zo\xC3\xAB Roy\nTEL:512-555-0142\nEND:VCARD\n");
        QStringEncoder cards(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
        QTest::newRow("cards in UTF-16") << QByteArray(
            cards(u"BEGIN:VCARD\nFN:Zo\u00EB Roy\nTEL:512-555-0142\nEND:VCARD\n"_s));
    }
    void everyWayOfWritingIsRead()
    {
        QFETCH(QByteArray, content);
        const auto reading = read(written(u"x"_s, content));
        QCOMPARE(reading.value().contacts.size(), 1);
        QCOMPARE(reading.value().contacts.constFirst().name, u"Zo\u00EB Roy"_s);
        QCOMPARE(reading.value().contacts.constFirst().numbers.constFirst().e164(), u"+15125550142"_s);
    }

    void columnsThatAPersonChoseAreTaken()
    {
        const QString path = written(u"x.csv"_s, "a,b\nHelen,512-555-0142\n");
        QCOMPARE(read(path, {ContactField::Phone, ContactField::Name}).value().contacts.size(), 0);
        QCOMPARE(read(path, {ContactField::Name, ContactField::Phone}).value().contacts.size(), 1);
    }

    void whatIsNoFileOfContactsIsRefusedOrEmpty()
    {
        QCOMPARE(read(folder->filePath(u"nowhere.csv"_s)).error().code, u"io"_s);
        QCOMPARE(read(folder->path()).error().code, u"io"_s);
        QCOMPARE(read(written(u"empty"_s, {})).value().rows, 0);
        QByteArray noise;
        for (int at = 0; at < 200'000; ++at)
            noise += char((at * 7919) >> 3);
        const auto reading = read(written(u"noise"_s, noise));
        QVERIFY(reading.ok() && reading.value().refusedRows.size() <= MostRefusedShown);
    }
};

} // namespace contactgateway_test

TEXTBACK_TEST(contactgateway_test, ContactGatewayTest)
#include "contactgateway_test.moc"
