// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/pictures.h"

#include "core/domain/smallpictures.h"
#include "ui/widgets/picturefile.h"

#include <QBuffer>
#include <QFile>
#include <QPointer>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int MostSmallBytes = 24'000'000;
constexpr int Sharpness = 2; ///< Small pictures are made for screens up to this scale.
constexpr int MostUnreadable = 1000;

QString keyOf(const ItemFile &file)
{
    return file.outbox ? u"%1/%2"_s.arg(file.outbox->value()).arg(file.position) : file.facts.hash;
}

/// The small picture beside an original, made if it is not there.
QImage smallPicture(const QString &path, QSize most)
{
    const QString smallPath = path + SmallPictureSuffix;
    QFile made(smallPath);
    if (made.open(QIODevice::ReadOnly)) {
        const QImage image = loadPicture(made, most);
        if (!image.isNull())
            return image;
    }
    QFile original(path);
    if (!original.open(QIODevice::ReadOnly))
        return {};
    const QImage image = loadPicture(original, most);
    QSaveFile keep(smallPath);
    if (!image.isNull() && keep.open(QIODevice::WriteOnly)) {
        keep.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        if (image.save(&keep, "PNG"))
            keep.commit(); // without it the next look only takes longer
    }
    return image;
}

} // namespace

Pictures::Pictures(FileQueries &queries, FileCommands &commands, QObject *parent)
    : QObject(parent), m_queries(queries), m_commands(commands), m_small(MostSmallBytes)
{
    m_pool.setMaxThreadCount(1);
}

Pictures::~Pictures()
{
    m_pool.clear();
    m_pool.waitForDone(); // what is being read tells this object
}

QList<FaceFile> Pictures::facesOf(ItemId item)
{
    const auto files = m_queries.filesOf(item);
    QList<FaceFile> faces;
    if (!files.ok())
        return faces;
    for (const ItemFile &file : files.value()) {
        FaceFile face{file, {}, false, false};
        const QString key = keyOf(file);
        if (file.facts.state == FileState::Kept && file.facts.kind == FileKind::Picture) {
            const QImage *small = m_small.object(key);
            face.picture = small ? *small : QImage();
            face.unreadable = !small && m_unreadable.contains(key);
            face.loading = !small && !face.unreadable;
            if (face.loading)
                loadSmall(file, key);
        } else if (file.facts.state == FileState::Wanted || file.facts.state == FileState::Failed) {
            if (!m_asked.contains(item)) {
                m_asked.insert(item);
                m_commands.fetchFiles(item);
            }
        }
        faces.append(face);
    }
    return faces;
}

void Pictures::fetchAgain(ItemId item)
{
    m_asked.insert(item);
    m_commands.fetchFiles(item);
}

QByteArray Pictures::outboxContent(const ItemFile &file)
{
    if (!file.outbox)
        return {};
    const auto files = m_queries.outgoingFiles(*file.outbox);
    return files.ok() ? files.value().value(file.position).content : QByteArray();
}

void Pictures::loadSmall(const ItemFile &file, const QString &key)
{
    if (m_loading.contains(key))
        return;
    m_loading.insert(key);
    const auto done = [this, key, item = file.item](const QImage &image) {
        m_loading.remove(key);
        if (image.isNull()) {
            if (m_unreadable.size() > MostUnreadable)
                m_unreadable.clear();
            m_unreadable.insert(key);
        } else {
            m_small.insert(key, new QImage(image), std::max(1, int(image.sizeInBytes())));
        }
        emit changed(item);
    };
    load(file, Shown * Sharpness, this, done);
}

void Pictures::load(const ItemFile &file, QSize most, QObject *context, const std::function<void(const QImage &)> &done)
{
    const QPointer<QObject> asker(context);
    const bool isSmall = most == Shown * Sharpness;
    m_pool.start([this, asker, done, most, isSmall, path = file.path, content = outboxContent(file)] {
        QImage image;
        if (!content.isEmpty()) {
            QBuffer buffer;
            buffer.setData(content);
            buffer.open(QIODevice::ReadOnly);
            image = loadPicture(buffer, most);
        } else if (isSmall) {
            image = smallPicture(path, most);
        } else {
            QFile original(path);
            if (original.open(QIODevice::ReadOnly))
                image = loadPicture(original, most);
        }
        QMetaObject::invokeMethod(this, [asker, done, image] {
            if (asker)
                done(image);
        });
    });
}

} // namespace textback
