// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Places in the open thread: where it is opened, what of it is read, and what is looked for in it.
#include "ui/inbox/rowface.h"
#include "ui/shell/threadfiles.h"
#include "ui/shell/threadpane.h"
#include "ui/thread/findbar.h"
#include "ui/thread/voicemailbar.h"
#include "ui/widgets/controls.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace textback {

namespace {

bool isFindKey(const QKeyEvent &key)
{
    return key.matches(QKeySequence::Find);
}

} // namespace

void ThreadPane::buildFind(QVBoxLayout &layout)
{
    if (!m_ports.threadSearch)
        return;
    m_find = new FindBar(*m_ports.threadSearch, m_ports.clock, this);
    layout.addWidget(m_find);
    connect(m_find, &FindBar::found, m_view, &ThreadView::showItem);
    connect(m_find, &FindBar::dismissed, m_view, qOverload<>(&QWidget::setFocus));
}

void ThreadPane::find()
{
    if (m_find && m_row)
        m_find->open(m_row->id);
}

void ThreadPane::playVoicemail()
{
    VoicemailBar *bar = m_files->voicemailBar();
    if (!m_row || !bar)
        return;
    if (bar->item())
        bar->togglePlaying();
    else if (!m_view->playVoicemail())
        say(tr("There is no voicemail in this conversation."));
}

void ThreadPane::openView(ThreadId thread)
{
    if (m_find)
        m_find->dismiss();
    m_view->open(thread, RowWords::nameOf(*m_row));
    if (m_row->unread > 0)
        m_view->markNew(m_row->unread);
}

bool ThreadPane::inSight() const
{
    return !m_covered && m_view->isVisible() && isActiveWindow();
}

void ThreadPane::markRead()
{
    if (!m_row || m_row->unread == 0 || !inSight() || m_staysNew == m_row->id)
        return;
    if (m_marking) {
        m_markAgain = true;
        return;
    }
    askToMarkRead([this, thread = m_row->id](const Error &) {
        m_staysNew = thread;
        say(tr("That this is read could not be kept on this computer. It still counts as new."));
    });
}

void ThreadPane::askToMarkRead(const std::function<void(const Error &)> &refused)
{
    m_marking = true;
    m_markAgain = false;
    m_ports.commands.markRead(m_row->id, this, [this, refused](const Status &kept) {
        m_marking = false;
        if (!kept.ok())
            refused(kept.error());
        else if (std::exchange(m_markAgain, false))
            refresh();
    });
}

void ThreadPane::look()
{
    if (!m_row || m_row->unread == 0 || !inSight())
        return;
    m_view->markNew(m_row->unread);
    m_staysNew.reset();
    markRead();
}

void ThreadPane::setCovered(bool covered)
{
    m_covered = covered;
    look();
}

void ThreadPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    look();
}

void ThreadPane::openAt(ThreadId thread, ItemId item)
{
    open(thread);
    if (current() == thread)
        m_view->openAt(thread, RowWords::nameOf(*m_row), item);
}

bool ThreadPane::event(QEvent *event)
{
    // Here the key looks through this thread; everywhere else it looks through all of them.
    if (event->type() == QEvent::ShortcutOverride && m_find && m_row && isFindKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ThreadPane::keyPressEvent(QKeyEvent *event)
{
    if (m_find && isFindKey(*event))
        return find();
    QWidget::keyPressEvent(event);
}

} // namespace textback
