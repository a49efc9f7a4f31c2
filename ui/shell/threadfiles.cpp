// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/threadfiles.h"

#include "ui/thread/savefile.h"
#include "ui/thread/threadview.h"
#include "ui/widgets/plaintext.h"

namespace textback {

ThreadFiles::ThreadFiles(ThreadView &view, FileQueries *queries, FileCommands *commands, QWidget *pane)
    : QObject(pane), m_view(view), m_queries(queries), m_pane(pane)
{
    if (!queries || !commands)
        return;
    m_pictures = new Pictures(*queries, *commands, this);
    view.setPictures(m_pictures);
    connect(&view, &ThreadView::filePressed, this, &ThreadFiles::pressed);
}

void ThreadFiles::opened(const QString &callerName)
{
    m_callerName = callerName;
    if (m_pictures)
        m_pictures->forgetAsked();
}

void ThreadFiles::pressed(ItemId item, int position, LinkAction action)
{
    if (action == LinkAction::FetchFiles)
        return m_pictures->fetchAgain(item);
    const auto files = m_queries->filesOf(item);
    if (!files.ok())
        return;
    if (action == LinkAction::OpenFile)
        return look(files.value(), position);
    for (const ItemFile &file : files.value()) {
        if (file.position == position)
            return save(file);
    }
}

void ThreadFiles::look(const QList<ItemFile> &files, int position)
{
    if (!m_viewer) {
        m_viewer = new PhotoViewer(*m_pictures, m_pane->window());
        connect(m_viewer, &PhotoViewer::saveWanted, this, &ThreadFiles::save);
        connect(m_viewer, &PhotoViewer::dismissed, &m_view, qOverload<>(&QWidget::setFocus));
        connect(this, &QObject::destroyed, m_viewer, &QObject::deleteLater);
    }
    QList<ItemFile> photos;
    int at = 0;
    for (const ItemFile &file : files) {
        if (file.facts.state != FileState::Kept || file.facts.kind != FileKind::Picture)
            continue;
        if (file.position == position)
            at = int(photos.size());
        photos.append(file);
    }
    m_viewer->show(photos, at, isolated(m_callerName));
}

void ThreadFiles::save(const ItemFile &file)
{
    SaveFile::ask(m_pane->window(), file, m_pictures->outboxContent(file),
                  [this](const QString &words) { emit said(words); });
}

} // namespace textback
