// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/filekeeper.h"
#include "core/store/files.h"
#include "core/store/sqliteinbox.h"
#include "core/store/sqlitestore.h"
#include "tests/support/fakeclock.h"
#include "tests/support/modelcarrier.h"
#include "tests/support/testprogram.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace textback::filekeeper_test {

namespace {

const QByteArray Jpeg = QByteArray("\xFF\xD8\xFF\xE0") + QByteArray(2000, 'j');

/// Answers each question for a file as the test says.
class FileCarrier : public ModelCarrier {
public:
    using ModelCarrier::ModelCarrier;
    void fetchAttachment(const Attachment &attachment, qint64, QObject *context,
                         Callback<Result<QByteArray>> done) override
    {
        asked.append(attachment.uri);
        QMetaObject::invokeMethod(
            context,
            [this, uri = attachment.uri, done] {
                done(answers.value(uri, Error{ErrorKind::NotFound, {}}));
            },
            Qt::QueuedConnection);
    }
    QStringList asked;
    QHash<QString, Result<QByteArray>> answers;
};

struct Files {
    Files()
    {
        store = std::move(openStore(path(), {})).value();
        inbox = std::move(openInbox(path())).value();
        reader = std::make_unique<SqliteFileQueries>(inbox->connection(), filesFolder(path()));
        keeper = std::make_unique<FileKeeper>(store->files(), carrier, filesFolder(path()));
        news = std::make_unique<QSignalSpy>(keeper.get(), &FileKeeper::threadChanged);
    }
    [[nodiscard]] QString path() const { return folder.filePath(u"profile/desk.db"_s); }
    ItemId receive(const QList<Attachment> &attachments)
    {
        TextMessage text;
        text.carrierId = QString::number(++texts);
        text.line = PhoneNumber::fromE164(u"+15125550100"_s).value();
        text.remotes = {PhoneNumber::fromE164(u"+15125550142"_s).value()};
        text.body = u"look"_s;
        text.at = text.modifiedAt = clock.now();
        text.attachments = attachments;
        return store->texts().save(text, {}).value().item;
    }
    FileState stateOf(ItemId item) { return reader->filesOf(item).value().constFirst().facts.state; }
    QTemporaryDir folder;
    FakeClock clock;
    FileCarrier carrier{clock};
    std::unique_ptr<SqliteStore> store;
    std::unique_ptr<SqliteInbox> inbox;
    std::unique_ptr<SqliteFileQueries> reader;
    std::unique_ptr<FileKeeper> keeper;
    std::unique_ptr<QSignalSpy> news;
    int texts = 0;
};

} // namespace

/// Photos and files of texts, brought to this computer.
class FileKeeperTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"textback.*=false"_s); }

    void aFileIsKeptByItsContentForTheUserAlone()
    {
        Files files;
        files.carrier.answers.insert(u"u1"_s, Jpeg);
        const ItemId item = files.receive({{u"1"_s, u"u1"_s, u"text/html"_s, u"../evil.html"_s, 2004}});
        QCOMPARE(files.stateOf(item), FileState::Wanted);
        files.keeper->fetch(item);
        files.keeper->fetch(item);
        QTRY_COMPARE(files.news->size(), 1);
        const ItemFile kept = files.reader->filesOf(item).value().constFirst();
        QCOMPARE(kept.facts.kind, FileKind::Picture);
        QFile file(kept.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), Jpeg);
        QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        QVERIFY(kept.path.startsWith(filesFolder(files.path())));
        files.keeper->fetch(item);
        QCOMPARE(files.carrier.asked.size(), 1);
    }

    void theSamePhotoTwiceIsOneFile()
    {
        Files files;
        files.carrier.answers.insert(u"u1"_s, Jpeg);
        files.carrier.answers.insert(u"u2"_s, Jpeg);
        const ItemId item =
            files.receive({{u"1"_s, u"u1"_s, {}, {}, std::nullopt}, {u"2"_s, u"u2"_s, {}, {}, std::nullopt}});
        files.keeper->fetch(item);
        QTRY_COMPARE(files.news->size(), 2);
        const auto kept = files.reader->filesOf(item).value();
        QCOMPARE(kept.at(0).path, kept.at(1).path);
    }

    void whatCannotBeFetchedSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("error");
        QTest::addColumn<qint64>("told");
        QTest::addColumn<FileState>("state");
        QTest::newRow("not there") << QByteArray() << int(ErrorKind::NotFound) << qint64(10) << FileState::Gone;
        QTest::newRow("no network") << QByteArray() << int(ErrorKind::Network) << qint64(10) << FileState::Failed;
        QTest::newRow("empty") << QByteArray() << -1 << qint64(10) << FileState::Gone;
        QTest::newRow("told too large") << Jpeg << -1 << FileKeeper::MostBytes + 1 << FileState::TooLarge;
        QTest::newRow("is too large") << QByteArray(FileKeeper::MostBytes + 1, 'x') << -1 << qint64(10)
                                      << FileState::TooLarge;
        QTest::newRow("a negative size") << Jpeg << -1 << qint64(-5) << FileState::Kept;
    }
    void whatCannotBeFetchedSaysWhy()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, error);
        QFETCH(qint64, told);
        QFETCH(FileState, state);
        Files files;
        files.carrier.answers.insert(
            u"u1"_s, error < 0 ? Result<QByteArray>(content) : Result<QByteArray>(Error{ErrorKind(error), {}}));
        const ItemId item = files.receive({{u"1"_s, u"u1"_s, {}, {}, told}});
        files.keeper->fetch(item);
        QTRY_COMPARE(files.news->size(), 1);
        QCOMPARE(files.stateOf(item), state);
    }

    void whatFailedIsTriedAgainWhenAsked()
    {
        Files files;
        files.carrier.answers.insert(u"u1"_s, Error{ErrorKind::Network, {}});
        const ItemId item = files.receive({{u"1"_s, u"u1"_s, {}, {}, std::nullopt}});
        files.keeper->fetch(item);
        QTRY_COMPARE(files.stateOf(item), FileState::Failed);
        files.carrier.answers.insert(u"u1"_s, Jpeg);
        files.keeper->fetch(item);
        QTRY_COMPARE(files.stateOf(item), FileState::Kept);
    }

    void whatStandsBesideAPhotoIsReadAsItIs()
    {
        Files files;
        StoredCall call;
        call.call.key = u"call"_s;
        call.call.line = PhoneNumber::fromE164(u"+15125550100"_s).value();
        call.call.caller = PhoneNumber::fromE164(u"+15125550142"_s).value();
        call.call.outcome = CallOutcome::Missed;
        call.call.rang = 8s;
        call.call.startedAt = files.clock.now() - 1min;
        call.call.endedAt = files.clock.now() - 30s;
        const ThreadId thread = files.store->calls().save(call).value().thread;
        files.receive({{u"1"_s, u"u1"_s, {}, {}, std::nullopt}});
        const auto items = files.inbox->timeline(thread, {}, 10).value();
        QCOMPARE(items.size(), 2);
        const auto read = std::get<CallItem>(items.at(1).what).stored.call;
        QCOMPARE(read.outcome, CallOutcome::Missed);
        QCOMPARE(read.rang, std::optional<std::chrono::seconds>(8s));
    }

    void aVoicemailIsFetchedAsPhotosAre()
    {
        Files files;
        StoredCall call;
        call.call.key = u"call"_s;
        call.call.line = PhoneNumber::fromE164(u"+15125550100"_s).value();
        call.call.caller = PhoneNumber::fromE164(u"+15125550142"_s).value();
        call.call.outcome = CallOutcome::Missed;
        call.call.startedAt = files.clock.now();
        const StoredCall saved = files.store->calls().save(call).value();
        VoicemailNote note;
        note.carrierId = u"77"_s;
        note.recording = Attachment{u"77"_s, u"u77"_s, {}, {}, std::nullopt};
        QVERIFY(files.store->calls().keepRecording(saved.id, note).ok());
        const ItemId item = files.inbox->timeline(saved.thread, {}, 10).value().constFirst().id;
        QCOMPARE(files.stateOf(item), FileState::Wanted);
        files.carrier.answers.insert(u"u77"_s, QByteArray("RIFF\0\0\0\0WAVEfmt ", 16));
        files.keeper->fetch(item);
        QTRY_COMPARE(files.stateOf(item), FileState::Kept);
        QCOMPARE(files.reader->filesOf(item).value().constFirst().facts.kind, FileKind::Sound);
    }

    void ourOwnPhotosAreReadFromTheOutbox()
    {
        Files files;
        OutboxText text{.line = PhoneNumber::fromE164(u"+15125550100"_s).value(),
                        .to = PhoneNumber::fromE164(u"+15125550142"_s).value()};
        text.files = {{u"a.jpg"_s, u"image/jpeg"_s, Jpeg}};
        text.createdAt = text.notBefore = files.clock.now();
        const OutboxId id = files.store->outbox().add(text).value();
        const ThreadId thread = files.store->threads().threadOf(text.line, text.to).value();
        const auto shown = files.inbox->timeline(thread, {}, 10).value();
        QCOMPARE(std::get<TextItem>(shown.constFirst().what).attachments.size(), 1);
        const ItemFile file = files.reader->filesOf(shown.constFirst().id).value().constFirst();
        QCOMPARE(file.outbox, id);
        QCOMPARE(file.facts.kind, FileKind::Picture);
        QCOMPARE(files.reader->outgoingFiles(id).value(), text.files);
        files.keeper->fetch(shown.constFirst().id);
        QVERIFY(files.carrier.asked.isEmpty());
    }
};

} // namespace textback::filekeeper_test

TEXTBACK_TEST(textback::filekeeper_test, FileKeeperTest)
#include "filekeeper_test.moc"
