// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/archive_fixture.h"

#include "core/store/archivecopy.h"
#include "core/store/bulkload.h"
#include "core/store/connection.h"
#include "core/store/files.h"
#include "core/store/tarfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace textback {

void ArchiveFixture::write()
{
    desk.addAccount();
    addTexts();
    addCallAndReply();
    addPhoto();
    archive = path(u"all.tar"_s);
    const auto written = exportArchive(desk.path(), archive, Noon);
    QVERIFY(written.ok());
    QCOMPARE(written.value().texts, 42);
}

void ArchiveFixture::addTexts()
{
    for (int serial = 0; serial < 40; ++serial) {
        desk.caller = number(u"+155501001%1"_s.arg(serial % 10, 2, 10, QLatin1Char('0')));
        TextMessage text =
            desk.carrierText(u"m%1"_s.arg(serial), serial % 3 == 0 ? TextDirection::Out : TextDirection::In,
                             Noon + std::chrono::minutes(serial));
        text.body = serial == 7 ? u"好 👍 \"quotes\"\nand lines\u0001"_s : u"heater %1"_s.arg(serial);
        QVERIFY(desk.store->texts().save(text, {}).ok());
    }
}

void ArchiveFixture::addCallAndReply()
{
    const auto call = desk.store->calls().save(desk.call(u"c1"_s, CallOutcome::Missed, Noon)).value();
    Verdict verdict;
    verdict.decision = Decision::Hold;
    verdict.checks = {{.kind = CheckKind::FreshEnough, .result = CheckResult::Failed, .inputs = {}}};
    QVERIFY(desk.store->calls().saveVerdict(call.id, verdict, {{u"policy"_s, QJsonObject{{u"a"_s, 1}}}}).ok());
    OutboxText sent = desk.manualText(u"on my way"_s, Noon);
    sent.id = desk.store->outbox().add(sent).value();
    sent.state = OutboxState::Sent;
    sent.carrierId = u"sent1"_s;
    QVERIFY(desk.store->outbox().update(sent).ok());
    QVERIFY(desk.store->callers().setAskedToStop(desk.caller, true, OptOutSource::Caller, u"STOP"_s, Noon).ok());
}

void ArchiveFixture::addPhoto()
{
    photo = QString::fromLatin1(QCryptographicHash::hash("picture", QCryptographicHash::Sha256).toHex());
    const QString kept = filePathIn(filesFolder(desk.path()), photo);
    QVERIFY(QDir().mkpath(QFileInfo(kept).path()));
    writeBytes(kept, "picture");
    const auto file = Connection::open(desk.path(), Connection::Mode::Write);
    QVERIFY(file.value()
                ->runOnce(u"INSERT INTO kept_file (item_id, position, state, kind, hash, size) "
                          "SELECT min(id), 0, 0, 0, '%1', 7 FROM item"_s.arg(photo))
                .ok());
}

void ArchiveFixture::rewrite(const QString &path, const std::function<void(TarMember &)> &change) const
{
    auto from = std::move(TarReader::open(archive)).value();
    auto to = std::move(TarWriter::create(path, 0)).value();
    for (;;) {
        auto member = from->next().value();
        if (!member)
            break;
        change(*member);
        if (!member->name.isEmpty())
            QVERIFY(to->add(member->name, member->content).ok());
    }
    QVERIFY(to->finish().ok());
}

QStringList contentOf(const QString &path)
{
    const auto file = Connection::open(path, Connection::Mode::ReadOnly);
    QStringList content;
    const QStringList tables = tablesWithRows(*file.value()).value();
    for (const QString &table : tables) {
        const QStringList columns = columnsOfTable(*file.value(), table).value();
        Statement rows(*file.value(),
                       u"SELECT quote(%1) FROM %2 ORDER BY 1"_s.arg(columns.join(u") || '|' || quote("_s), table));
        const auto all = rows.all<QString>([](Row &row) { return row.text(); });
        for (const QString &row : all.value())
            content.append(table + u": "_s + row);
    }
    return content;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace textback
