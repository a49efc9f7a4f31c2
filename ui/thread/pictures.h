// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/files.h"
#include "ui/thread/entryface.h"

#include <QCache>
#include <QSet>
#include <QThreadPool>

namespace textback {

/// The files of a timeline's texts as they are shown. Small pictures are made once, beside the originals, and never on
/// the UI thread, where everything here is used.
class Pictures : public QObject {
    Q_OBJECT
public:
    /// Longest sides of a picture in the timeline, in logical pixels.
    static constexpr QSize Shown{240, 180};

    Pictures(FileQueries &queries, FileCommands &commands, QObject *parent);
    ~Pictures() override;

    /// The files of an item as they are now; what is missing is asked for, once for each open thread.
    [[nodiscard]] QList<FaceFile> facesOf(ItemId item);
    /// Another thread was opened: what failed may be asked for again.
    void forgetAsked() { m_asked.clear(); }
    void fetchAgain(ItemId item);
    /// Loads the picture as large as `most`. Calls `done` here, with a null image if it cannot be shown.
    void load(const ItemFile &file, QSize most, QObject *context, const std::function<void(const QImage &)> &done);
    /// Its content where that is kept with the outbox; otherwise it is in the file's path.
    [[nodiscard]] QByteArray outboxContent(const ItemFile &file);

signals:
    /// A picture of this item can be drawn now, or it is known that it cannot.
    void changed(textback::ItemId item);

private:
    void loadSmall(const ItemFile &file, const QString &key);

    FileQueries &m_queries;
    FileCommands &m_commands;
    QCache<QString, QImage> m_small; ///< Cost: bytes.
    QSet<QString> m_loading;
    QSet<QString> m_unreadable;
    QSet<ItemId> m_asked;
    QThreadPool m_pool;
};

} // namespace textback
