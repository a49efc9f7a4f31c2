// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/filekeeper.h"

#include "core/engine/enginelog.h"
#include "core/policy/filekind.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>

#include <algorithm>

namespace textback {

namespace {

constexpr qsizetype MostQueued = 500; // whoever scrolls on asks again

bool writeFile(const QString &folder, const QString &hash, const QByteArray &content)
{
    const QString place = folder + u'/' + hash.left(2);
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QDir made(folder);
    if (!made.mkpath(place))
        return false;
    (void)QFile::setPermissions(folder, owner | QFileDevice::ExeOwner);
    (void)QFile::setPermissions(place, owner | QFileDevice::ExeOwner);
    const QString path = place + u'/' + hash;
    if (QFileInfo(path).size() == content.size() && QFileInfo::exists(path))
        return true; // the same photo came before
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(owner))
        return false;
    return file.write(content) == content.size() && file.commit();
}

FileState stateAfter(const Error &error)
{
    return error.kind == ErrorKind::NotFound ? FileState::Gone : FileState::Failed;
}

} // namespace

FileKeeper::FileKeeper(FileStore &store, CarrierAdapter &carrier, QString folder)
    : m_store(store), m_carrier(carrier), m_folder(std::move(folder))
{
    m_disk.setMaxThreadCount(1);
}

FileKeeper::~FileKeeper()
{
    m_disk.waitForDone(); // what is being written tells this object
}

void FileKeeper::fetch(ItemId item)
{
    const auto wanted = m_store.wantedOf(item);
    if (!wanted.ok())
        return;
    for (const WantedFile &file : wanted.value()) {
        const bool known = std::any_of(m_queue.cbegin(), m_queue.cend(), [&file](const WantedFile &other) {
            return other.item == file.item && other.position == file.position;
        });
        if (!known && m_queue.size() < MostQueued)
            m_queue.append(file);
    }
    next();
}

void FileKeeper::next()
{
    if (m_busy || m_queue.isEmpty())
        return;
    m_busy = true;
    const WantedFile file = m_queue.constFirst(); // stays in the queue until it is done, so that it is not asked twice
    if (file.attachment.size.value_or(0) > MostBytes) {
        finish(file, {FileState::TooLarge, FileKind::Unknown, {}, *file.attachment.size});
        return;
    }
    m_carrier.fetchAttachment(file.attachment, MostBytes, this,
                              [this, file](const Result<QByteArray> &content) { fetched(file, content); });
}

void FileKeeper::fetched(const WantedFile &file, const Result<QByteArray> &content)
{
    if (!content.ok()) {
        qCInfo(logDesk) << "a file of item" << file.item.value() << "did not come:" << content.error().detail;
        finish(file, {stateAfter(content.error()), FileKind::Unknown, {}, file.attachment.size.value_or(0)});
    } else if (content.value().isEmpty()) {
        finish(file, {FileState::Gone, FileKind::Unknown, {}, 0});
    } else if (content.value().size() > MostBytes) {
        finish(file, {FileState::TooLarge, FileKind::Unknown, {}, content.value().size()});
    } else {
        keep(file, content.value());
    }
}

void FileKeeper::keep(const WantedFile &file, const QByteArray &content)
{
    m_disk.start([this, file, content, folder = m_folder] {
        FileFacts facts{FileState::Kept, sniffed(content).kind, {}, content.size()};
        facts.hash = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
        if (!writeFile(folder, facts.hash, content))
            facts = {FileState::Failed, FileKind::Unknown, {}, content.size()};
        QMetaObject::invokeMethod(this, [this, file, facts] { finish(file, facts); });
    });
}

void FileKeeper::finish(const WantedFile &file, const FileFacts &facts)
{
    if (const Status noted = m_store.note(file.item, file.position, facts); !noted.ok())
        qCInfo(logDesk) << "cannot note a file:" << noted.error().detail;
    else
        emit threadChanged(file.thread);
    m_queue.removeFirst();
    m_busy = false;
    QMetaObject::invokeMethod(this, &FileKeeper::next, Qt::QueuedConnection);
}

} // namespace textback
