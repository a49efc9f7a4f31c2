// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/thread/photoviewer.h"
#include "ui/thread/pictures.h"

namespace textback {

class ThreadView;

/// What a person does with the photos and files of an open thread: look at them, save them, ask for them again. Does
/// nothing without the desk's part. UI thread; owned by the thread pane.
class ThreadFiles : public QObject {
    Q_OBJECT
public:
    ThreadFiles(ThreadView &view, FileQueries *queries, FileCommands *commands, QWidget *pane);
    /// Another thread was opened.
    void opened(const QString &callerName);
    [[nodiscard]] FileQueries *queries() const { return m_queries; }

signals:
    void said(const QString &words);

private:
    void pressed(ItemId item, int position, LinkAction action);
    void look(const QList<ItemFile> &files, int position);
    void save(const ItemFile &file);

    ThreadView &m_view;
    FileQueries *m_queries;
    QWidget *m_pane;
    Pictures *m_pictures = nullptr;
    PhotoViewer *m_viewer = nullptr; ///< Made when it is needed: the window is not there before.
    QString m_callerName;
};

} // namespace textback
