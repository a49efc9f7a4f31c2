// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/threadview.h"

#include "ui/theme/textbackstyle.h"
#include "ui/thread/threadaccessible.h"
#include "ui/widgets/controls.h"

#include <QScopedValueRollback>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int MostLayouts = 400;
constexpr int TopPadding = 8;
constexpr int BottomPadding = 12;
constexpr int UsualHeight = 64; ///< Of an entry nobody has measured yet.
constexpr int CountExactly = 500; ///< Up to here the scroll bar adds up real heights.

} // namespace

ThreadView::ThreadView(InboxQueries &queries, Clock &clock, QWidget *parent)
    : QAbstractScrollArea(parent),
      m_timeline(queries, clock),
      m_layouts(MostLayouts),
      m_jump(new Button(ButtonKind::Normal, {}, u"chevron-down"_s, this))
{
    installThreadAccessibility();
    setObjectName(u"threadView"_s);
    setAccessibleName(tr("Conversation"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    verticalScrollBar()->setSingleStep(40);
    m_jump->setObjectName(u"jumpToNewestButton"_s);
    m_jump->setText(tr("Newest"));
    m_jump->hide();
    connect(m_jump, &Button::clicked, this, &ThreadView::jumpToNewest);
}

ThreadView::~ThreadView() = default;

void ThreadView::open(ThreadId thread, const QString &callerName)
{
    m_timeline.open(thread, callerName);
    forgetLayouts();
    m_selectFrom = m_selectTo = {};
    m_focusedLink.reset();
    jumpToNewest();
}

void ThreadView::close()
{
    m_timeline.close();
    forgetLayouts();
    m_anchor = -1;
    placeVisible();
}

void ThreadView::refresh()
{
    const qint64 anchorKey = m_anchor >= 0 && m_anchor < m_timeline.count() ? m_timeline.keyAt(m_anchor) : -1;
    const int before = m_timeline.count();
    for (const qint64 key : m_timeline.refresh()) {
        const EntryLayout *kept = m_layouts.object(key);
        const int index = m_timeline.indexOf(key);
        if (kept && (index < 0 || m_timeline.faceAt(index) != kept->face())) {
            forgetLayout(key);
        }
    }
    const int anchor = anchorKey < 0 ? -1 : m_timeline.indexOf(anchorKey);
    if (m_atEnd || anchor < 0 || before == 0)
        return jumpToNewest();
    m_anchor = anchor;
    placeVisible();
}

void ThreadView::readAgain()
{
    const auto keyNear = [this](int index) {
        return index >= 0 && index < m_timeline.count() ? std::optional(ItemId(m_timeline.keyAt(index))) : std::nullopt;
    };
    const auto anchor = m_atEnd ? std::nullopt : keyNear(m_anchor);
    const auto above = keyNear(m_anchor - 1); // in case the entry itself is gone
    forgetLayouts();
    m_timeline.readAgain(anchor);
    int found = anchor ? m_timeline.indexOf(anchor->value()) : -1;
    if (anchor && found < 0 && above && m_timeline.readAgain(above))
        found = m_timeline.indexOf(above->value());
    if (found < 0)
        return jumpToNewest();
    m_anchor = found;
    placeVisible();
}

void ThreadView::setCountdown(const std::optional<Countdown> &countdown)
{
    m_timeline.setCountdown(countdown);
    refresh();
}

void ThreadView::setHistory(const std::optional<HistoryImport> &history)
{
    if (m_timeline.history() == history)
        return;
    m_timeline.setHistory(history);
    if (m_timeline.count() == 0)
        return;
    forgetLayout(m_timeline.keyAt(0));
    placeVisible();
}

void ThreadView::stepCountdown()
{
    if (m_timeline.countdown())
        refresh();
}

void ThreadView::jumpToNewest()
{
    if (!m_timeline.reachedEnd() && m_timeline.thread()) {
        forgetLayouts(); // the entries in between were never read
        m_timeline.open(*m_timeline.thread(), m_timeline.callerName());
    }
    m_anchor = m_timeline.count() - 1;
    m_anchorBottom = 0;
    m_atEnd = true;
    placeVisible();
}

const EntryLayout &ThreadView::layoutAt(int index) const
{
    const qint64 key = m_timeline.keyAt(index);
    if (const EntryLayout *kept = m_layouts.object(key))
        return *kept;
    auto *made = new EntryLayout(m_timeline.faceAt(index), themeOf(this), viewport()->width(), layoutDirection());
    ++m_layoutsMade;
    m_heightSum += made->height() - m_heights.value(key, 0);
    m_heights.insert(key, made->height());
    m_layouts.insert(key, made);
    return *made;
}

int ThreadView::heightAt(int index) const
{
    return layoutAt(index).height() + (index == 0 ? TopPadding : 0)
        + (index == m_timeline.count() - 1 ? BottomPadding : 0);
}

int ThreadView::meanHeight() const
{
    return m_heights.isEmpty() ? UsualHeight : std::max(1, int(m_heightSum / m_heights.size()));
}

qint64 ThreadView::offsetOf(int index) const
{
    if (m_timeline.count() > CountExactly)
        return qint64(index) * meanHeight();
    qint64 offset = 0;
    for (int above = 0; above < index; ++above)
        offset += m_heights.value(m_timeline.keyAt(above), meanHeight());
    return offset;
}

void ThreadView::forgetLayouts()
{
    m_layouts.clear();
    m_heights.clear();
    m_heightSum = 0;
}

void ThreadView::forgetLayout(qint64 key)
{
    m_heightSum -= m_heights.take(key);
    m_layouts.remove(key);
}

void ThreadView::placeVisible()
{
    placeFromAnchor();
    syncScrollBar();
    placeJump();
    viewport()->update();
}

void ThreadView::placeFromAnchor()
{
    m_visible.clear();
    if (m_timeline.count() == 0 || viewport()->width() < 1)
        return;
    const int bottom = viewport()->height();
    m_anchor = std::clamp(m_anchor, 0, m_timeline.count() - 1);
    int low = m_anchor; // first: down from the anchor, so that nothing is left below the newest entry
    while (m_anchorBottom < 0 && (low < m_timeline.count() - 1 || m_timeline.fetchNewer() > 0))
        m_anchorBottom += heightAt(++low);
    m_anchor = low;
    if (m_anchor == m_timeline.count() - 1 && m_anchorBottom < 0)
        m_anchorBottom = 0;
    int y = bottom + m_anchorBottom;
    for (int index = m_anchor; index >= 0 && y > 0; --index) {
        if (index == 0 && !m_timeline.reachedStart()) {
            const int came = m_timeline.fetchOlder();
            index += came;
            m_anchor += came;
            for (Visible &entry : m_visible)
                entry.index += came;
            m_layouts.remove(m_timeline.keyAt(index)); // it may begin a day no more
        }
        const int height = heightAt(index);
        y -= height;
        const int lead = index == 0 ? TopPadding : 0;
        m_visible.prepend(
            {index, m_timeline.keyAt(index), QRect(0, y + lead, viewport()->width(), layoutAt(index).height())});
    }
    const bool atStart = !m_visible.isEmpty() && m_visible.constFirst().index == 0;
    const int newestBottom = m_anchorBottom;
    if (atStart && y > 0 && (m_anchor < m_timeline.count() - 1 || newestBottom > 0)) {
        // Scrolled past the first entry: hang everything up by what is free above.
        const int up = m_anchor < m_timeline.count() - 1 ? y : std::min(y, newestBottom);
        m_anchorBottom -= up;
        return placeFromAnchor();
    }
    while (m_anchor > 0 && m_visible.size() > 1 && m_visible.constLast().rect.top() >= bottom) {
        m_anchorBottom -= heightAt(m_anchor--); // the anchor itself has left below
        m_visible.removeLast();
    }
    m_atEnd = m_anchor == m_timeline.count() - 1 && m_anchorBottom <= 4 && m_timeline.reachedEnd();
}

void ThreadView::scrollBy(int pixels)
{
    m_anchorBottom -= pixels;
    placeVisible();
}

void ThreadView::syncScrollBar()
{
    const QScopedValueRollback syncing(m_syncing, true);
    const int height = viewport()->height();
    const qint64 more = m_timeline.reachedStart() ? 0 : height;
    const qint64 whole = offsetOf(m_timeline.count()) + TopPadding + BottomPadding + more;
    const int most = int(std::clamp<qint64>(whole - height, 0, 100'000'000));
    qint64 value = most;
    if (!m_visible.isEmpty() && !m_atEnd)
        value = offsetOf(m_visible.constFirst().index) + more - m_visible.constFirst().rect.top();
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setRange(0, most);
    verticalScrollBar()->setValue(int(std::clamp<qint64>(value, 0, most)));
    m_barValue = verticalScrollBar()->value();
}

void ThreadView::scrollContentsBy(int, int)
{
    if (m_syncing || m_timeline.count() == 0)
        return;
    const int value = verticalScrollBar()->value();
    const int moved = value - m_barValue;
    if (std::abs(moved) <= 2 * viewport()->height() || m_timeline.count() <= CountExactly) {
        if (value == verticalScrollBar()->maximum() && moved > 0)
            return jumpToNewest();
        return scrollBy(moved);
    }
    m_anchor = std::clamp(value / meanHeight(), 0, m_timeline.count() - 1);
    m_anchorBottom = 0;
    placeVisible();
}

} // namespace textback
