// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pointer, keys, selection and links of the thread view.
#include "ui/thread/safelinks.h"
#include "ui/thread/threadview.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

ThreadView::Hit ThreadView::hitAt(const QPoint &point) const
{
    for (const Visible &entry : m_visible) {
        if (point.y() >= entry.rect.bottom() + 1 && &entry != &m_visible.constLast())
            continue;
        const EntryLayout &layout = layoutAt(entry.index);
        const QPoint inside = point - entry.rect.topLeft();
        return {entry.index, layout.linkAt(inside), {entry.key, layout.positionAt(inside)}};
    }
    return {};
}

void ThreadView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QAbstractScrollArea::mousePressEvent(event);
    m_focusedLink.reset();
    m_pressedAt = event->position().toPoint();
    const Hit hit = hitAt(m_pressedAt);
    if (hit.link < 0) {
        m_selecting = true;
        m_selectFrom = m_selectTo = hit.spot;
    }
    viewport()->update();
}

void ThreadView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const Hit hit = hitAt(at);
    if (m_selecting && (event->buttons() & Qt::LeftButton)) {
        m_selectTo = hit.spot;
        viewport()->update();
        return;
    }
    const bool overFrame = hit.index >= 0
        && layoutAt(hit.index).frame().contains(at - m_visible.at(hit.index - m_visible.first().index).rect.topLeft());
    viewport()->setCursor(hit.link >= 0 ? Qt::PointingHandCursor : overFrame ? Qt::IBeamCursor : Qt::ArrowCursor);
}

void ThreadView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool wasSelecting = std::exchange(m_selecting, false);
    if (event->button() != Qt::LeftButton)
        return QAbstractScrollArea::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    const bool stayed = (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    const Hit hit = hitAt(at);
    if (!wasSelecting && stayed && hit.link >= 0)
        activate(hit.index, hit.link);
}

void ThreadView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Hit hit = hitAt(event->position().toPoint());
    if (hit.index < 0 || hit.link >= 0)
        return;
    const QString words = layoutAt(hit.index).words();
    int from = std::clamp(hit.spot.position, 0, int(words.size()));
    int to = from;
    while (from > 0 && words.at(from - 1).isLetterOrNumber())
        --from;
    while (to < words.size() && words.at(to).isLetterOrNumber())
        ++to;
    m_selectFrom = {hit.spot.key, from};
    m_selectTo = {hit.spot.key, to};
    viewport()->update();
}

std::pair<int, int> ThreadView::selectionIn(int index) const
{
    if (m_selectFrom.key < 0 || m_selectTo.key < 0)
        return {0, 0};
    auto from = std::pair{m_timeline.indexOf(m_selectFrom.key), m_selectFrom.position};
    auto to = std::pair{m_timeline.indexOf(m_selectTo.key), m_selectTo.position};
    if (from.first < 0 || to.first < 0)
        return {0, 0};
    if (to < from)
        std::swap(from, to);
    if (index < from.first || index > to.first)
        return {0, 0};
    return {index == from.first ? from.second : 0, index == to.first ? to.second : layoutAt(index).wordCount()};
}

QString ThreadView::selectedText() const
{
    const int one = m_selectFrom.key < 0 ? -1 : m_timeline.indexOf(m_selectFrom.key);
    const int other = m_selectTo.key < 0 ? -1 : m_timeline.indexOf(m_selectTo.key);
    if (one < 0 || other < 0)
        return {};
    QStringList parts;
    for (int index = std::min(one, other); index <= std::max(one, other); ++index) {
        const auto [from, to] = selectionIn(index);
        if (from < to)
            parts << layoutAt(index).words().mid(from, to - from);
    }
    return parts.join(u'\n');
}

void ThreadView::copy()
{
    if (const QString words = selectedText(); !words.isEmpty())
        QApplication::clipboard()->setText(words);
}

bool ThreadView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent *>(event))) {
        event->accept(); // elsewhere it chooses rows of the list
        return true;
    }
    // Links are parts of one widget, so Tab has to be seen before it leaves for the next one.
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier)
            return focusNextPrevChild(true);
        if (key->key() == Qt::Key_Backtab)
            return focusNextPrevChild(false);
    }
    return QAbstractScrollArea::event(event);
}

void ThreadView::keyPressEvent(QKeyEvent *event)
{
    const int page = viewport()->height() * 9 / 10;
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    switch (event->key()) {
    case Qt::Key_Up:
        return scrollBy(-40);
    case Qt::Key_Down:
        return scrollBy(40);
    case Qt::Key_PageUp:
        return scrollBy(-page);
    case Qt::Key_PageDown:
        return scrollBy(page);
    case Qt::Key_End:
        return jumpToNewest();
    case Qt::Key_Home:
        m_anchor = 0;
        m_anchorBottom = 0;
        m_atEnd = false;
        return placeVisible();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_focusedLink && event->modifiers() == Qt::NoModifier)
            return activate(m_timeline.indexOf(m_focusedLink->first), m_focusedLink->second);
        break;
    default:
        break;
    }
    event->ignore();
}

void ThreadView::activate(int index, int link)
{
    if (index < 0 || link < 0 || link >= layoutAt(index).links().size())
        return;
    const EntryLayout::Link pressed = layoutAt(index).links().at(link);
    const auto *call = std::get_if<CallItem>(&m_timeline.at(index).what);
    switch (pressed.action) {
    case LinkAction::OpenUrl:
        if (isSafeToOpen(pressed.url))
            emit linkPressed(pressed.url);
        break;
    case LinkAction::Why: {
        const auto entry = std::find_if(m_visible.cbegin(), m_visible.cend(),
                                        [index](const Visible &shown) { return shown.index == index; });
        if (const CallItem *cause = call ? call : m_timeline.causeOf(index); cause && entry != m_visible.cend())
            emit whyPressed(*cause, pressed.rect.translated(entry->rect.topLeft()));
        break;
    }
    case LinkAction::TextAnyway:
        if (call)
            emit textAnywayPressed(call->stored.id);
        break;
    case LinkAction::CancelCountdown:
    case LinkAction::CallingBack: {
        const auto &countdown = m_timeline.countdown();
        if (countdown && pressed.action == LinkAction::CancelCountdown)
            emit cancelCountdownPressed(countdown->call);
        else if (countdown)
            emit callingBackPressed(countdown->call);
        break;
    }
    case LinkAction::OpenFile:
    case LinkAction::SaveFile:
    case LinkAction::FetchFiles:
        emit filePressed(m_timeline.at(index).id, pressed.file, pressed.action);
        break;
    case LinkAction::PlayVoicemail:
        emit voicemailPressed(m_timeline.at(index));
        break;
    default:
        activateText(index, pressed.action);
    }
}

void ThreadView::activateText(int index, LinkAction action)
{
    const auto *text = std::get_if<TextItem>(&m_timeline.at(index).what);
    if (!text || !text->outbox)
        return;
    switch (action) {
    case LinkAction::TryAgain:
        emit resendPressed(text->outbox->id);
        break;
    case LinkAction::CancelText:
        emit cancelTextPressed(*text->outbox);
        break;
    case LinkAction::EditText:
        emit editTextPressed(*text->outbox);
        break;
    default:
        break;
    }
}

} // namespace textback
