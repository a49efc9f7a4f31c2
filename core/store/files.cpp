// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/files.h"

#include "core/policy/filekind.h"

#include <QFileInfo>

namespace textback {

namespace {

constexpr qsizetype HashDigits = 64; // SHA-256

bool isHash(const QString &hash)
{
    return hash.size() == HashDigits && std::all_of(hash.cbegin(), hash.cend(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

} // namespace

QString filesFolder(const QString &databasePath)
{
    return QFileInfo(databasePath).absolutePath() + QStringLiteral("/files");
}

QString filePathIn(const QString &folder, const QString &hash)
{
    return isHash(hash) ? folder + u'/' + hash.left(2) + u'/' + hash : QString();
}

Result<QList<WantedFile>> SqliteFiles::wantedOf(ItemId item)
{
    const auto fileIn = [](Row &row) {
        WantedFile file;
        file.thread = row.id<ThreadId>();
        file.item = row.id<ItemId>();
        file.position = row.count();
        file.facts.state = row.oneOf(FileState::Gone);
        file.attachment = attachmentFrom(row);
        return file;
    };
    auto read = m_wanted.all<WantedFile>(fileIn, item);
    if (read.ok() && read.value().isEmpty())
        read = m_wantedRecording.all<WantedFile>(fileIn, item);
    if (!read.ok())
        return read;
    QList<WantedFile> wanted = std::move(read).value();
    wanted.removeIf([](const WantedFile &file) {
        return file.facts.state != FileState::Wanted && file.facts.state != FileState::Failed;
    });
    return wanted;
}

Status SqliteFiles::note(ItemId item, int position, const FileFacts &facts)
{
    return m_note.run(position, facts.state, facts.kind, facts.hash, facts.size, item);
}

Result<QList<ItemFile>> SqliteFileQueries::filesOf(ItemId item)
{
    const auto fileIn = [this, item](Row &row) {
        ItemFile file;
        file.item = item;
        file.position = row.count();
        file.facts.state = row.oneOf(FileState::Gone);
        file.facts.kind = row.oneOf(FileKind::Document);
        file.facts.hash = row.text();
        file.facts.size = row.integer();
        file.name = row.text();
        if (const auto outbox = row.maybeInteger()) {
            file.outbox = OutboxId(*outbox);
            file.facts.state = FileState::Kept;
            file.facts.kind = sniffed(row.bytes()).kind;
        } else {
            file.path = filePathIn(m_folder, file.facts.hash);
        }
        return file;
    };
    auto read = m_files.all<ItemFile>(fileIn, item);
    if (read.ok() && read.value().isEmpty())
        read = m_recording.all<ItemFile>(fileIn, item);
    return read;
}

Result<QList<OutgoingFile>> SqliteFileQueries::outgoingFiles(OutboxId text)
{
    return m_outgoing.all<OutgoingFile>(
        [](Row &row) {
            return OutgoingFile{.fileName = row.text(), .contentType = row.text(), .content = row.bytes()};
        },
        text);
}

} // namespace textback
