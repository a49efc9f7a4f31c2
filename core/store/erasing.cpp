// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasing.h"

#include "core/domain/smallpictures.h"
#include "core/store/bulkload.h"
#include "core/store/files.h"

#include <QDir>
#include <QFile>
#include <QSet>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How deep rows may belong to rows; the schema's own depth is four.
constexpr int DeepestReference = 12;

ErasePreview previewFrom(Row &row)
{
    ErasePreview preview;
    preview.threads = row.integer();
    preview.calls = row.integer();
    preview.texts = row.integer();
    preview.notes = row.integer();
    preview.files = row.integer();
    preview.waiting = row.integer();
    return preview;
}

} // namespace

Result<QList<StoredEraser::Number>> StoredEraser::numbersOf(const PhoneNumber &number)
{
    const auto known = m_timeline.knownCaller(number);
    if (!known.ok())
        return known.error();
    if (!known.value()) {
        const auto contacts = m_contacts.number(number);
        if (!contacts.ok())
            return contacts.error();
        const auto listed = m_office.holds(number);
        if (!listed.ok())
            return listed.error();
        if (contacts.value() == 0 && !listed.value())
            return Error{ErrorKind::NotFound, u"nobody of this number is known"_s};
        return QList<Number>{{CallerId{0}, number}}; // who never called
    }
    const auto callers = m_details.samePerson(*known.value());
    if (!callers.ok())
        return callers.error();
    QList<Number> numbers;
    for (const CallerId caller : callers.value()) {
        const auto found = m_number.first<PhoneNumber>([](Row &row) { return row.number(); }, caller);
        if (!found.ok())
            return found.error();
        if (found.value())
            numbers.append({caller, *found.value()});
    }
    return numbers;
}

Status StoredEraser::countIn(const Number &number, ErasePreview &preview)
{
    const CallerId caller = number.caller;
    const auto counted = m_count.first<ErasePreview>(previewFrom, caller, caller, caller, caller);
    const auto wish = m_wish.first<bool>(
        [](Row &row) {
            const bool stop = row.flag();
            return row.flag() || stop;
        },
        caller);
    const auto threads = m_threads.all<ThreadId>([](Row &row) { return row.id<ThreadId>(); }, caller);
    if (!counted.ok() || !wish.ok())
        return counted.ok() ? wish.error() : counted.error();
    if (!threads.ok())
        return threads.error();
    const auto contacts = m_contacts.number(number.number);
    if (!contacts.ok())
        return contacts.error();
    const ErasePreview one = counted.value().value_or(ErasePreview{});
    preview.contacts += contacts.value().value_or(0);
    preview.threads += one.threads;
    preview.calls += one.calls;
    preview.texts += one.texts;
    preview.notes += one.notes;
    preview.files += one.files;
    preview.waiting += one.waiting;
    preview.optOutStays = preview.optOutStays || wish.value().value_or(false);
    preview.threadIds += threads.value();
    return Done{};
}

Result<ErasePreview> StoredEraser::previewPerson(const PhoneNumber &number)
{
    const auto numbers = numbersOf(number);
    if (!numbers.ok())
        return numbers.error();
    ErasePreview preview;
    preview.numbers = numbers.value().size();
    for (const Number &each : numbers.value())
        TEXTBACK_TRY(countIn(each, preview));
    return preview;
}

void StoredEraser::removeFiles(const QStringList &hashes)
{
    for (const QString &hash : hashes) {
        const auto used = m_fileUsed.number(hash);
        if (hash.isEmpty() || !used.ok() || used.value() != 0)
            continue;
        const QString path = filePathIn(m_folder, hash);
        QFile::remove(path);
        QFile::remove(path + SmallPictureSuffix);
    }
}

void StoredEraser::removeStrayFiles(int shelf, UtcTime now)
{
    constexpr auto Fresh = std::chrono::hours(24); // it is written before it is noted
    const QDir folder(m_folder + u'/' + QString::number(shelf, 16).rightJustified(2, u'0'));
    const QFileInfoList files = folder.entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        const QString hash = file.completeBaseName();
        if (filePathIn(m_folder, hash).isEmpty() || now - fromQDateTime(file.lastModified()) < Fresh)
            continue;
        const auto used = m_fileUsed.number(hash);
        if (used.ok() && used.value() == 0)
            QFile::remove(file.filePath());
    }
}

Status StoredEraser::readReferences()
{
    const auto tables = tablesWithRows(m_connection);
    if (!tables.ok())
        return tables.error();
    QHash<QString, QList<Reference>> found;
    Statement references(m_connection, u"SELECT \"table\", \"from\", \"to\" FROM pragma_foreign_key_list(?)"_s);
    for (const QString &table : tables.value()) {
        const auto take = [&](Row &row) {
            const QString whole = row.text();
            const QString from = row.text();
            found[whole].append({table, from, row.text()});
            return true;
        };
        TEXTBACK_TRY(references.each(take, table));
    }
    m_references = found;
    return Done{};
}

Result<QList<StoredEraser::Reference>> StoredEraser::referencesTo(const QString &table)
{
    if (m_references.isEmpty())
        TEXTBACK_TRY(readReferences());
    return m_references.value(table);
}

Status StoredEraser::eraseWith(const QString &table, const QString &condition, int depth)
{
    if (depth > DeepestReference)
        return Error{ErrorKind::Storage, u"the tables refer to each other in a circle"_s, {}, u"sql"_s};
    const auto references = referencesTo(table);
    if (!references.ok())
        return references.error();
    for (const Reference &reference : references.value()) {
        TEXTBACK_TRY(eraseWith(
            reference.table,
            u"%1 IN (SELECT %2 FROM %3 WHERE %4)"_s.arg(reference.from, reference.to, table, condition), depth + 1));
    }
    return m_connection.runOnce(u"DELETE FROM %1 WHERE %2"_s.arg(table, condition));
}

Result<ErasePreview> StoredEraser::previewOlder(UtcTime before)
{
    const auto below = m_places.firstIdAt(before);
    if (!below.ok())
        return below.error();
    const auto counted = m_countOlder.first<ErasePreview>(previewFrom, below.value() + TimePlaces::Disorder, before);
    if (!counted.ok())
        return counted.error();
    return counted.value().value_or(ErasePreview{});
}

Result<int> StoredEraser::forgetOlder(UtcTime before, int most)
{
    int forgotten = 0;
    QStringList files;
    const auto below = m_places.firstIdAt(before);
    if (!below.ok())
        return below.error();
    const Status done = m_connection.inTransaction([&]() -> Status {
        const auto old = m_old.all<OldItem>(
            [](Row &row) {
                return OldItem{row.id<ItemId>(), row.id<ThreadId>(), row.maybeInteger(), row.maybeInteger()};
            },
            below.value() + TimePlaces::Disorder, before, most);
        if (!old.ok())
            return old.error();
        forgotten = int(old.value().size());
        QSet<ThreadId> threads;
        if (old.value().isEmpty())
            return Done{};
        TEXTBACK_TRY(noteFiles(old.value(), files));
        TEXTBACK_TRY(forgetItems(old.value()));
        for (const OldItem &item : old.value())
            threads.insert(item.thread);
        for (const ThreadId thread : std::as_const(threads)) {
            TEXTBACK_TRY(m_timeline.refresh(thread));
            TEXTBACK_TRY(forgetEmptyThread(thread));
        }
        return Done{};
    });
    if (!done.ok())
        return done.error();
    removeFiles(files);
    return forgotten;
}

Status StoredEraser::noteFiles(const QList<OldItem> &items, QStringList &files)
{
    for (const OldItem &item : items) {
        const auto kept = m_filesOfItem.all<QString>([](Row &row) { return row.text(); }, item.item);
        if (!kept.ok())
            return kept.error();
        files += kept.value();
    }
    return Done{};
}

Status StoredEraser::forgetItems(const QList<OldItem> &items)
{
    QStringList ids;
    QStringList texts;
    QStringList calls;
    for (const OldItem &item : items) {
        ids.append(QString::number(item.item.value()));
        if (item.outbox)
            texts.append(QString::number(*item.outbox));
        if (item.call)
            calls.append(QString::number(*item.call));
    }
    TEXTBACK_TRY(m_connection.runOnce(u"PRAGMA defer_foreign_keys = ON"_s));
    TEXTBACK_TRY(eraseWith(u"item"_s, u"id IN (%1)"_s.arg(ids.join(u',')), 0));
    if (!texts.isEmpty())
        TEXTBACK_TRY(eraseWith(u"outbox"_s, u"id IN (%1)"_s.arg(texts.join(u',')), 0));
    return calls.isEmpty() ? Done{} : eraseWith(u"call"_s, u"id IN (%1)"_s.arg(calls.join(u',')), 0);
}

Status StoredEraser::forgetEmptyThread(ThreadId thread)
{
    const auto caller = m_emptyThread.number(thread, thread);
    if (!caller.ok() || !caller.value())
        return caller.ok() ? Status(Done{}) : caller.error();
    TEXTBACK_TRY(eraseWith(u"thread"_s, u"id = %1"_s.arg(thread.value()), 0));
    const auto nobody = m_nobody.number(*caller.value(), *caller.value(), *caller.value());
    if (!nobody.ok() || !nobody.value())
        return nobody.ok() ? Status(Done{}) : nobody.error();
    return eraseWith(u"caller"_s, u"id = %1"_s.arg(*nobody.value()), 0);
}

} // namespace textback
