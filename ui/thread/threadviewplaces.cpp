// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Places in a thread: pictures that come later, what is looked for, where somebody left off.
#include "ui/thread/pictures.h"
#include "ui/thread/threadview.h"
#include "ui/widgets/controls.h"

#include <QKeyEvent>

namespace textback {

void ThreadView::setPictures(Pictures *pictures)
{
    m_timeline.setPictures(pictures);
    connect(pictures, &Pictures::changed, this, [this](ItemId item) {
        forgetLayout(item.value());
        if (m_atEnd)
            jumpToNewest();
        else
            placeVisible();
    });
}

bool ThreadView::openAt(ThreadId thread, const QString &callerName, ItemId item)
{
    if (m_timeline.thread() != thread)
        open(thread, callerName);
    return showItem(item, {});
}

bool ThreadView::playVoicemail()
{
    int newest = -1;
    for (int index = m_timeline.count() - 1; index >= 0; --index) {
        const auto *call = std::get_if<CallItem>(&m_timeline.at(index).what);
        if (!call || !call->stored.recorded)
            continue;
        newest = newest < 0 ? index : newest;
        if (!call->stored.heard) {
            newest = index;
            break;
        }
    }
    if (newest >= 0)
        emit voicemailPressed(m_timeline.at(newest));
    return newest >= 0;
}

bool ThreadView::showItem(ItemId item, const QString &words)
{
    const auto thread = m_timeline.thread();
    if (!thread)
        return false;
    if (m_timeline.indexOf(item.value()) < 0) {
        const QString name = m_timeline.callerName();
        const auto countdown = m_timeline.countdown();
        if (!m_timeline.openAround(*thread, name, item))
            return false;
        m_timeline.setCountdown(countdown);
        forgetLayouts();
    }
    if (!hangFromTop(item.value()))
        return false;
    const int index = m_timeline.indexOf(item.value());
    const qsizetype at = words.isEmpty() ? -1 : layoutAt(index).words().indexOf(words, 0, Qt::CaseInsensitive);
    m_selectFrom = {item.value(), int(std::max<qsizetype>(0, at))};
    m_selectTo = {item.value(), at < 0 ? layoutAt(index).wordCount() : int(at + words.size())};
    viewport()->update();
    return true;
}

/// Hangs the view so that this entry begins a third below the upper edge, as far as there is something above it.
bool ThreadView::hangFromTop(qint64 key)
{
    const int index = m_timeline.indexOf(key);
    if (index < 0)
        return false;
    m_anchor = index;
    m_anchorBottom = heightAt(index) - viewport()->height() * 2 / 3;
    m_atEnd = false;
    placeVisible();
    return m_timeline.indexOf(key) >= 0;
}

bool ThreadView::isOwnKey(const QKeyEvent &key)
{
    const bool upOrDown = key.key() == Qt::Key_Up || key.key() == Qt::Key_Down;
    return key.matches(QKeySequence::SelectAll)
        || (upOrDown && (key.modifiers() & ~Qt::KeypadModifier) == Qt::ShiftModifier);
}

void ThreadView::selectAll()
{
    if (m_timeline.count() == 0)
        return;
    const int last = m_timeline.count() - 1;
    m_selectFrom = {m_timeline.keyAt(0), 0};
    m_selectTo = {m_timeline.keyAt(last), layoutAt(last).wordCount()};
    viewport()->update();
}

void ThreadView::markNew(int count)
{
    m_timeline.markNew(count);
    forgetLayouts();
    placeVisible();
}

void ThreadView::placeJump()
{
    const bool away = !m_atEnd && m_timeline.count() > 0;
    if (m_jump->isVisibleTo(this) != away)
        m_jump->setVisible(away);
    if (!away)
        return;
    m_jump->adjustSize();
    const QRect room = viewport()->geometry();
    m_jump->move(room.center().x() - m_jump->width() / 2, room.bottom() - m_jump->height() - 8);
    m_jump->raise();
}

} // namespace textback
