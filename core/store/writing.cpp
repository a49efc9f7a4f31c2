// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writing.h"

#include "core/policy/enumnames.h"
#include "core/policy/starters.h"

#include <algorithm>

namespace textback {

namespace {

constexpr qsizetype LongestReplyName = 60;
constexpr qsizetype LongestReplyBody = 4000; // longer than any text that can be sent, whatever is filled in

} // namespace

Status SqliteWriting::keepSavedReply(const TextTemplate &reply, UtcTime at)
{
    const QString name = reply.name.simplified().left(LongestReplyName);
    if (reply.key.isEmpty() || name.isEmpty() || reply.body.trimmed().isEmpty() || reply.body.size() > LongestReplyBody)
        return Error{ErrorKind::Invalid, QStringLiteral("a saved reply without name or words, or too long")};
    return m_keepReply.run(reply.key, name, reply.body, at);
}

Status SqliteWriting::removeSavedReply(const QString &key, UtcTime at)
{
    return m_removeReply.run(key, at);
}

Status SqliteWriting::keepDraft(ThreadId thread, const Draft &draft, UtcTime at)
{
    const QList<OutgoingFile> files = draft.files;
    const Status kept = m_connection.inTransaction([&]() -> Status {
        if (draft.isEmpty())
            return m_dropDraft.run(thread); // its files go with it
        TEXTBACK_TRY(m_keepDraft.run(draft.reply, draft.note, draft.line, draft.at, at, thread));
        const auto known = m_files.constFind(thread);
        return known != m_files.cend() && *known == files ? Status(Done{}) : keepFiles(thread, files);
    });
    if (kept.ok() && !draft.isEmpty())
        m_files.insert(thread, files);
    else
        m_files.remove(thread);
    return kept;
}

Status SqliteWriting::keepFiles(ThreadId thread, const QList<OutgoingFile> &files)
{
    TEXTBACK_TRY(m_dropFiles.run(thread));
    for (int position = 0; position < files.size(); ++position) {
        const OutgoingFile &file = files.at(position);
        TEXTBACK_TRY(m_keepFile.run(position, file.fileName, file.contentType, file.content, thread));
    }
    return Done{};
}

Result<QList<TextTemplate>> SavedReplyRows::all()
{
    const auto language = m_language.first<QString>([](Row &row) { return row.text(); });
    if (!language.ok())
        return language.error();
    QList<TextTemplate> replies =
        starterReplies(enumNamed<TextLanguage>(language.value().value_or(QString())).value_or(TextLanguage::English));
    const auto take = [&replies](Row &row) {
        TextTemplate kept;
        kept.group = TextGroup::Reply;
        kept.key = row.text();
        kept.name = row.text();
        kept.body = row.text();
        replies.removeIf([&kept](const TextTemplate &starter) { return starter.key == kept.key; });
        if (!row.flag())
            replies.append(kept);
        return true;
    };
    TEXTBACK_TRY(m_replies.each(take));
    std::sort(replies.begin(), replies.end(), [](const TextTemplate &one, const TextTemplate &other) {
        const int order = QString::localeAwareCompare(one.name.toCaseFolded(), other.name.toCaseFolded());
        return order != 0 ? order < 0 : one.key < other.key;
    });
    return replies;
}

Result<Draft> SqliteWritingQueries::draft(ThreadId thread)
{
    const auto kept = m_draft.first<Draft>(
        [](Row &row) {
            Draft draft;
            draft.reply = row.text();
            draft.note = row.text();
            draft.line = row.maybeNumber();
            draft.at = row.maybeTime();
            return draft;
        },
        thread);
    if (!kept.ok())
        return kept.error();
    const auto files = m_draftFiles.all<OutgoingFile>(
        [](Row &row) {
            OutgoingFile file;
            file.fileName = row.text();
            file.contentType = row.text();
            file.content = row.bytes();
            return file;
        },
        thread);
    if (!files.ok())
        return files.error();
    Draft draft = kept.value().value_or(Draft());
    draft.files = files.value();
    return draft;
}

} // namespace textback
