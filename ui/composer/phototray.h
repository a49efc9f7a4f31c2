// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/text.h"

#include <QImage>
#include <QThreadPool>
#include <QWidget>

class QHBoxLayout;
class QMimeData;

namespace textback {

/// The photos that will go out with a text: shown before they do, each with a button to leave it out. They are made
/// small enough for the phone company off the UI thread, where everything here is used.
class PhotoTray : public QWidget {
    Q_OBJECT
public:
    /// As many as fit into one text at a size that still shows something.
    static constexpr int MostPhotos = 5;

    explicit PhotoTray(QWidget *parent = nullptr);
    ~PhotoTray() override;

    void addFile(const QString &path);
    void addImage(const QImage &image);
    /// Whether there are pictures or files of pictures in it.
    [[nodiscard]] static bool hasPhotos(const QMimeData &mime);
    void addFrom(const QMimeData &mime);

    [[nodiscard]] QList<OutgoingFile> files() const { return m_files; }
    /// Of another draft; already small enough.
    void setFiles(const QList<OutgoingFile> &files);
    /// A photo is still being made smaller.
    [[nodiscard]] bool isBusy() const { return m_pending > 0; }

signals:
    void changed();
    void said(const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool hasRoom();
    void shrink(const std::function<QByteArray()> &work);
    void shrunk(const QByteArray &jpeg, int round);
    void showFiles();
    void remove(int index);

    QList<OutgoingFile> m_files;
    int m_pending = 0;
    int m_round = 0; ///< Counts the drafts: a photo that is ready too late belongs to another one.
    QHBoxLayout *m_row;
    QThreadPool m_pool;
};

} // namespace textback
