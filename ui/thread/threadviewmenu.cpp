// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The entry of the thread view that a menu, or an action, is about.
#include "ui/thread/threadview.h"

#include <QContextMenuEvent>

namespace textback {

int ThreadView::entryIndex() const
{
    if (m_menuKey)
        return *m_menuKey < 0 ? -1 : m_timeline.indexOf(*m_menuKey);
    const int chosen = m_selectTo.key < 0 ? -1 : m_timeline.indexOf(m_selectTo.key);
    return chosen >= 0 ? chosen : m_visible.isEmpty() ? -1 : m_visible.constLast().index;
}

QString ThreadView::entryWords() const
{
    const int index = entryIndex();
    return index < 0 ? QString() : layoutAt(index).words();
}

std::optional<ItemId> ThreadView::entryNote() const
{
    const int index = entryIndex();
    if (index < 0 || !std::holds_alternative<NoteItem>(m_timeline.at(index).what))
        return std::nullopt;
    return m_timeline.at(index).id;
}

void ThreadView::contextMenuEvent(QContextMenuEvent *event)
{
    m_menuKey.reset();
    if (event->reason() != QContextMenuEvent::Keyboard) {
        const int index = hitAt(event->pos()).index;
        m_menuKey = index < 0 ? -1 : m_timeline.keyAt(index);
    }
    emit menuWanted(event->globalPos(), ++m_menuRound);
}

void ThreadView::endMenu(int round)
{
    if (round == m_menuRound)
        m_menuKey.reset();
}

} // namespace textback
