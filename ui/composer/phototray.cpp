// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/phototray.h"

#include "core/domain/replies.h"
#include "ui/composer/photochip.h"
#include "ui/widgets/picturefile.h"

#include <QBuffer>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr qint64 MostOriginalBytes = 100'000'000;
/// What the phone company takes with one text, less some room for the words around it.
constexpr qint64 BytesEach = (MostFileBytesPerText - 50'000) / PhotoTray::MostPhotos;

} // namespace

PhotoTray::PhotoTray(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    setObjectName(u"photoTray"_s);
    m_row->setContentsMargins(0, 4, 0, 0);
    m_row->setSpacing(8);
    m_row->addStretch(1);
    m_pool.setMaxThreadCount(1);
    hide();
}

PhotoTray::~PhotoTray()
{
    m_pool.clear();
    m_pool.waitForDone(); // what is being made smaller tells this object
}

bool PhotoTray::hasRoom()
{
    if (m_files.size() + m_pending < MostPhotos)
        return true;
    emit said(tr("At most %n photo(s) go with one text.", nullptr, MostPhotos));
    return false;
}

void PhotoTray::addFile(const QString &path)
{
    if (!hasRoom())
        return;
    if (QFileInfo(path).size() > MostOriginalBytes)
        return emit said(tr("That file is too large for a photo."));
    shrink([path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? photoForSending(file, BytesEach) : QByteArray();
    });
}

void PhotoTray::addImage(const QImage &image)
{
    if (!hasRoom() || image.isNull())
        return;
    shrink([image] {
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        image.save(&buffer, "PNG");
        buffer.seek(0);
        return photoForSending(buffer, BytesEach);
    });
}

bool PhotoTray::hasPhotos(const QMimeData &mime)
{
    if (mime.hasImage())
        return true;
    const QList<QUrl> urls = mime.urls();
    return std::any_of(urls.cbegin(), urls.cend(), [](const QUrl &url) { return url.isLocalFile(); });
}

void PhotoTray::addFrom(const QMimeData &mime)
{
    bool any = false;
    for (const QUrl &url : mime.urls()) {
        if (!url.isLocalFile())
            continue;
        addFile(url.toLocalFile());
        any = true;
    }
    if (!any && mime.hasImage())
        addImage(qvariant_cast<QImage>(mime.imageData()));
}

void PhotoTray::shrink(const std::function<QByteArray()> &work)
{
    ++m_pending;
    m_pool.start([this, work, round = m_round] {
        const QByteArray jpeg = work();
        QMetaObject::invokeMethod(this, [this, jpeg, round] { shrunk(jpeg, round); });
    });
    showFiles();
    emit changed();
}

void PhotoTray::shrunk(const QByteArray &jpeg, int round)
{
    if (round != m_round)
        return;
    --m_pending;
    if (jpeg.isEmpty())
        emit said(tr("That file is not a photo this computer can read."));
    else
        m_files.append({u"photo-%1.jpg"_s.arg(m_files.size() + 1), u"image/jpeg"_s, jpeg});
    showFiles();
    emit changed();
}

void PhotoTray::setFiles(const QList<OutgoingFile> &files)
{
    ++m_round;
    m_pending = 0;
    m_files = files;
    showFiles();
}

void PhotoTray::remove(int index)
{
    m_files.removeAt(index);
    showFiles();
    emit changed();
}

void PhotoTray::showFiles()
{
    for (auto *chip : findChildren<PhotoChip *>(Qt::FindDirectChildrenOnly)) {
        chip->hide();
        chip->deleteLater(); // it may be the one that was pressed
    }
    for (int index = 0; index < m_files.size() + m_pending; ++index) {
        auto *chip = new PhotoChip(index < m_files.size() ? m_files.at(index).content : QByteArray(), index + 1, this);
        m_row->insertWidget(index, chip);
        connect(chip, &PhotoChip::removePressed, this, [this, index] { remove(index); });
    }
    setVisible(m_files.size() + m_pending > 0);
}

void PhotoTray::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showFiles();
}

} // namespace textback
