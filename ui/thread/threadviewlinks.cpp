// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Links of the thread view, by keyboard and for screen readers.
#include "ui/thread/threadaccessible.h"
#include "ui/thread/threadview.h"

namespace textback {

QList<std::pair<qint64, int>> ThreadView::visibleLinks() const
{
    QList<std::pair<qint64, int>> links;
    for (const Visible &entry : m_visible) {
        const QList<EntryLayout::Link> &found = layoutAt(entry.index).links();
        for (int link = 0; link < found.size(); ++link) {
            const QRect rect = found.at(link).rect.translated(entry.rect.topLeft());
            if (viewport()->rect().contains(rect))
                links.append({entry.key, link});
        }
    }
    return links;
}

bool ThreadView::focusNextPrevChild(bool next)
{
    const auto links = visibleLinks();
    const int now = m_focusedLink ? int(links.indexOf(*m_focusedLink)) : next ? -1 : int(links.size());
    const int to = now + (next ? 1 : -1);
    if (hasFocus() && to >= 0 && to < links.size()) {
        m_focusedLink = links.at(to);
        showFocusedLink();
        return true;
    }
    m_focusedLink.reset();
    viewport()->update();
    return QAbstractScrollArea::focusNextPrevChild(next);
}

void ThreadView::focusLink(qint64 key, int link)
{
    m_focusedLink = {key, link};
    setFocus(Qt::TabFocusReason);
    showFocusedLink();
}

std::optional<std::pair<qint64, int>> ThreadView::focusedLink() const
{
    return hasFocus() ? m_focusedLink : std::nullopt;
}

void ThreadView::showFocusedLink()
{
    window()->setAttribute(Qt::WA_KeyboardFocusChange);
    viewport()->update();
    tellFocusedLink(*this);
}

QString ThreadView::linkName(int index, int link) const
{
    const EntryLayout &layout = layoutAt(index);
    const EntryLayout::Link &found = layout.links().at(link);
    return found.words.isEmpty() ? tr("Photo: open it") : found.words.simplified();
}

void ThreadView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace textback
