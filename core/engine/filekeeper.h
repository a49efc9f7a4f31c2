// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/carrier.h"
#include "core/domain/clock.h"
#include "core/domain/files.h"

#include <QThreadPool>

namespace textback {

/// Brings the files that come with texts to this computer, one after the other, and keeps them by the hash of their
/// content. Desk thread; the disk is written on another one, so that no text waits for a photo.
class FileKeeper : public QObject {
    Q_OBJECT
public:
    /// Most bytes of one file that are kept.
    static constexpr qint64 MostBytes = 10'000'000;

    /// @param folder where they go; made for the user alone. References outlive this.
    FileKeeper(FileStore &store, CarrierAdapter &carrier, QString folder);
    ~FileKeeper() override;
    /// Fetches what is not here of this item's files.
    void fetch(ItemId item);

signals:
    void threadChanged(textback::ThreadId thread);

private:
    void next();
    void fetched(const WantedFile &file, const Result<QByteArray> &content);
    void keep(const WantedFile &file, const QByteArray &content);
    void finish(const WantedFile &file, const FileFacts &facts);

    FileStore &m_store;
    CarrierAdapter &m_carrier;
    QString m_folder;
    QList<WantedFile> m_queue;
    bool m_busy = false;
    QThreadPool m_disk;
};

} // namespace textback
