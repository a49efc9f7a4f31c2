// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of an entry of the thread view.
#include "ui/thread/threadview.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace textback {

/// The entry a menu is about: the one that is pointed at; by key where words are chosen, else the newest in sight.
int ThreadView::menuIndex(const QContextMenuEvent &event) const
{
    if (event.reason() != QContextMenuEvent::Keyboard)
        return hitAt(event.pos()).index;
    const int chosen = m_selectTo.key < 0 ? -1 : m_timeline.indexOf(m_selectTo.key);
    return chosen >= 0 ? chosen : m_visible.isEmpty() ? -1 : m_visible.constLast().index;
}

void ThreadView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"entryMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copyAction = menu->addAction(tr("Copy"), this, &ThreadView::copy);
    copyAction->setEnabled(!selectedText().isEmpty());
    if (const int index = menuIndex(*event); index >= 0) {
        const QString words = layoutAt(index).words();
        menu->addAction(tr("Copy the whole text"), this, [words] { QApplication::clipboard()->setText(words); });
        const TimelineItem &item = m_timeline.at(index);
        if (std::holds_alternative<NoteItem>(item.what))
            menu->addAction(tr("Delete note"), this, [this, note = item.id] { emit deleteNotePressed(note); });
    }
    menu->popup(event->globalPos());
}

} // namespace textback
