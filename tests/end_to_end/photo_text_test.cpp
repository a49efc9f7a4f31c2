// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/practicecarrier.h"
#include "core/carrier/ringcentral/adapter.h"
#include "core/engine/desk.h"
#include "core/engine/systemclock.h"
#include "core/store/sqlitestore.h"
#include "tests/support/opensecrets.h"
#include "tests/support/testprogram.h"

#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace photo_text_test {

namespace {

constexpr char SmallPhoto[] = "\xff\xd8\xff\xe0 a very small photo \xff\xd9";

} // namespace

/// Texts with files, and who asked for none, through the whole desk: store, outbox, adapter, real sockets.
class PhotoTextTest : public QObject {
    Q_OBJECT

    struct Office {
        PracticeCarrier carrier;
        QTemporaryDir folder;
        SystemClock clock;
        OpenSecrets secrets;
        ForgetfulLedger ledger;
        DeskEvents events;
        std::unique_ptr<SqliteStore> store;
        std::unique_ptr<ringcentral::RingCentralAdapter> adapter;
        std::unique_ptr<Desk> desk;
        Account account;

        Office()
        {
            if (!carrier.start({}).ok())
                qFatal("the practice carrier does not start");
            store = openStore(folder.filePath(u"desk.sqlite"_s)).value();
            account.carrier = u"ringcentral"_s;
            account.server = QUrl(carrier.baseUrl());
            account.clientId = carrier.clientId();
            account.addedAt = clock.now();
            account.id = store->accounts().add(account).value();
            secrets.write(account.secretName(), "{\"jwt\":\"" + carrier.jwt().toUtf8() + "\"}", &events,
                          [](const Status &) {});
        }
        void open()
        {
            adapter = std::make_unique<ringcentral::RingCentralAdapter>(clock, ledger, QSslConfiguration());
            desk = std::make_unique<Desk>(clock, *store, *adapter, secrets, events);
            QObject::connect(adapter.get(), &ringcentral::RingCentralAdapter::optedOut, desk.get(),
                             [this](const QList<OptOut> &optOuts) { (void)desk->takeOptOuts(optOuts); });
            if (!desk->start(account).ok())
                qFatal("the desk does not start");
        }
        [[nodiscard]] PhoneNumber line() const { return PhoneNumber::fromE164(carrier.lines().constFirst()).value(); }
    };
    static PhoneNumber caller() { return PhoneNumber::fromE164(u"+12125550161").value(); }

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"textback.*=false"_s); }

    void aPhotoLeavesWithItsTextOnceAndWhole()
    {
        Office office;
        OutboxText text{.line = office.line(), .to = caller()};
        text.thread = office.store->threads().threadOf(text.line, text.to).value();
        text.body = u"Here is the form"_s;
        text.files = {{u"form \"1\".jpg"_s, u"image/jpeg"_s, QByteArray(SmallPhoto)}};
        text.createdAt = text.notBefore = office.clock.now();
        const OutboxId id = office.store->outbox().add(text).value(); // as an earlier run left it
        office.open();
        QTRY_COMPARE_WITH_TIMEOUT(office.carrier.acceptedTexts().size(), 1, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!office.store->outbox().find(id).value()->carrierId.isEmpty(), 5'000);
        const QString carrierId = office.store->outbox().find(id).value()->carrierId;
        int posted = 0;
        const QJsonArray log = office.carrier.log();
        for (const QJsonValue &entry : log)
            posted += entry["what"_L1].toString() == "request"_L1 && entry["method"_L1].toString() == "POST"_L1
                && (entry["path"_L1].toString().endsWith("/mms"_L1) || entry["path"_L1].toString().endsWith("/sms"_L1));
        QCOMPARE(posted, 1);
        // The carrier's own record, read back as history: the same text, with the file.
        std::optional<Result<TextHistory>> history;
        office.adapter->fetchTexts({}, office.clock.now() - 1h, office.desk.get(),
                                   [&history](const Result<TextHistory> &read) { history = read; });
        QTRY_VERIFY_WITH_TIMEOUT(history, 5'000);
        QVERIFY(history->ok());
        const auto texts = history->value().texts;
        const auto sent = std::find_if(texts.begin(), texts.end(),
                                       [&](const TextMessage &each) { return each.carrierId == carrierId; });
        QVERIFY(sent != texts.end());
        const auto photo = std::find_if(sent->attachments.begin(), sent->attachments.end(),
                                        [](const Attachment &each) { return each.contentType == "image/jpeg"_L1; });
        QVERIFY(photo != sent->attachments.end());
        std::optional<Result<QByteArray>> content;
        office.adapter->fetchAttachment(*photo, 10'000, office.desk.get(),
                                        [&content](const Result<QByteArray> &read) { content = read; });
        QTRY_VERIFY_WITH_TIMEOUT(content, 5'000);
        QVERIFY(content->ok());
        QCOMPARE(content->value(), QByteArray(SmallPhoto));
    }

    void whomTheCarrierListsAsOptedOutGetsNoText()
    {
        Office office;
        QVERIFY(office.carrier.receiveText(caller().e164(), u"STOP"_s).ok()); // nobody watched
        office.account.addedAt = office.clock.now() + 1h; // and the texts of that time are not read
        QVERIFY(office.store->accounts().update(office.account).ok());
        office.open();
        QTRY_VERIFY_WITH_TIMEOUT(office.store->callers().askedToStop(caller()).value(), 20'000);
        QVERIFY(!office.desk->sendTextTo(office.line().e164(), caller().e164(), u"Hello"_s).ok());
    }
};

} // namespace photo_text_test

TEXTBACK_TEST(photo_text_test, PhotoTextTest)
#include "photo_text_test.moc"
