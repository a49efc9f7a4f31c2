// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/timeline.h"

#include "ui/thread/pictures.h"

#include "ui/widgets/timewords.h"

#include <algorithm>

namespace textback {

namespace {

constexpr int PageSize = 50;
constexpr qint64 WaitingKey = 0; ///< No entry that is kept has it.
constexpr int CauseReach = 30; ///< How far back from a text its call is looked for.

bool isOlder(const TimelineItem &one, const TimelineItem &other)
{
    return std::pair{one.at, one.id} < std::pair{other.at, other.id};
}

} // namespace

Timeline::Timeline(InboxQueries &queries, Clock &clock) : m_queries(queries), m_clock(clock) {}

bool Timeline::open(ThreadId thread, const QString &callerName)
{
    close();
    m_thread = thread;
    m_callerName = callerName;
    m_reachedStart = false;
    fetchOlder();
    return !m_unreadable;
}

bool Timeline::openAround(ThreadId thread, const QString &callerName, ItemId item)
{
    if (!m_places)
        return false;
    const auto read = m_places->timelineAround(thread, item, PageSize);
    if (!read.ok() || read.value().items.isEmpty())
        return false;
    close();
    m_thread = thread;
    m_callerName = callerName;
    m_items = read.value().items;
    std::sort(m_items.begin(), m_items.end(), isOlder);
    m_reachedStart = !read.value().moreBefore;
    m_reachedEnd = !read.value().moreAfter;
    return true;
}

bool Timeline::readAgain(std::optional<ItemId> around)
{
    if (!m_thread)
        return false;
    const ThreadId thread = *m_thread;
    const QString name = m_callerName;
    const auto countdown = m_countdown;
    const qint64 firstNew = m_firstNew;
    const bool read = (around && openAround(thread, name, *around)) || open(thread, name);
    m_firstNew = firstNew;
    setCountdown(countdown);
    return read;
}

int Timeline::fetchNewer()
{
    if (!m_thread || m_reachedEnd || !m_places || m_items.isEmpty())
        return 0;
    const TimelineItem &newest = m_items.constLast();
    const auto page = m_places->timelineAfter(*m_thread, {toMs(newest.at), newest.id.value()}, PageSize);
    m_reachedEnd = !page.ok() || page.value().size() < PageSize;
    if (!page.ok())
        return 0;
    QList<TimelineItem> newer = page.value();
    std::sort(newer.begin(), newer.end(), isOlder);
    m_items += newer;
    return int(newer.size());
}

void Timeline::markNew(int count)
{
    m_firstNew = -1;
    for (int index = Timeline::count() - 1; index >= 0 && count > 0; --index) {
        const auto *text = std::get_if<TextItem>(&at(index).what);
        if (!text || text->direction != TextDirection::In)
            continue;
        m_firstNew = keyAt(index);
        --count;
    }
}

QList<qint64> Timeline::refreshAround()
{
    QList<qint64> touched;
    const TimelineItem &middle = m_items.at(m_items.size() / 2);
    const auto read = m_places->timelineAround(*m_thread, middle.id, PageSize);
    if (!read.ok())
        return touched;
    for (const TimelineItem &item : read.value().items) {
        if (const int index = indexOf(item.id.value()); index >= 0) {
            m_items[index] = item;
            touched.append(item.id.value());
        }
    }
    return touched;
}

void Timeline::close()
{
    m_thread.reset();
    m_items.clear();
    m_countdown.reset();
    m_firstNew = -1;
    m_waiting.reset();
    m_reachedStart = true;
    m_reachedEnd = true;
    m_unreadable = false;
}

int Timeline::fetchOlder()
{
    if (!m_thread || m_reachedStart)
        return 0;
    std::optional<TimelineKey> before;
    if (!m_items.isEmpty())
        before = TimelineKey{toMs(m_items.constFirst().at), m_items.constFirst().id.value()};
    auto page = m_queries.timeline(*m_thread, before, PageSize);
    m_unreadable = !page.ok();
    m_reachedStart = !page.ok() || page.value().size() < PageSize;
    if (!page.ok())
        return 0;
    QList<TimelineItem> older = page.value();
    std::sort(older.begin(), older.end(), isOlder);
    const int came = int(older.size());
    m_items = older + m_items;
    return came;
}

void Timeline::setHistory(const std::optional<HistoryImport> &history)
{
    m_history = history;
    if (!m_items.isEmpty())
        m_reachedStart = false;
}

QList<qint64> Timeline::refresh()
{
    QList<qint64> touched;
    if (!m_thread)
        return touched;
    if (!m_reachedEnd && !m_items.isEmpty())
        return refreshAround();
    auto page = m_queries.timeline(*m_thread, std::nullopt, PageSize);
    m_unreadable = !page.ok() && m_items.isEmpty();
    if (!page.ok())
        return touched; // what was read before stays readable
    QList<TimelineItem> newest = page.value();
    std::sort(newest.begin(), newest.end(), isOlder);
    if (newest.size() < PageSize) {
        m_items = newest;
        m_reachedStart = true;
    } else {
        const auto from = std::lower_bound(m_items.cbegin(), m_items.cend(), newest.constFirst(), isOlder);
        m_reachedStart = m_reachedStart && from != m_items.cbegin(); // more of before may have come
        m_items.erase(from, m_items.cend());
        m_items += newest;
    }
    for (const TimelineItem &item : newest)
        touched.append(item.id.value());
    showWaiting();
    touched.append(WaitingKey);
    return touched;
}

int Timeline::indexOf(qint64 key) const
{
    for (int index = count() - 1; index >= 0; --index) {
        if (keyAt(index) == key)
            return index;
    }
    return -1;
}

const CallItem *Timeline::causeOf(int index) const
{
    const auto *text = std::get_if<TextItem>(&at(index).what);
    if (!text || !text->outbox || text->outbox->callKey.isEmpty())
        return nullptr;
    const int from = std::max(0, index - CauseReach);
    const int to = std::min(count() - 1, index + CauseReach); // a skewed clock can put the text before its call
    for (int near = from; near <= to; ++near) {
        const auto *call = std::get_if<CallItem>(&at(near).what);
        if (call && call->stored.call.key == text->outbox->callKey)
            return call;
    }
    return nullptr;
}

bool Timeline::hasTextFor(const CallKey &call) const
{
    const auto from = m_items.cend() - std::min<qsizetype>(CauseReach, m_items.size());
    return std::any_of(from, m_items.cend(), [&call](const TimelineItem &item) {
        const auto *text = std::get_if<TextItem>(&item.what);
        return text && text->outbox && text->outbox->callKey == call;
    });
}

void Timeline::setCountdown(const std::optional<Countdown> &countdown)
{
    m_countdown = countdown;
    showWaiting();
}

void Timeline::showWaiting()
{
    m_waiting.reset();
    if (!m_reachedEnd || !m_countdown || m_countdown->body.isEmpty() || hasTextFor(m_countdown->call))
        return;
    const auto from = m_items.cend() - std::min<qsizetype>(CauseReach, m_items.size());
    const auto called = std::find_if(from, m_items.cend(), [this](const TimelineItem &item) {
        const auto *call = std::get_if<CallItem>(&item.what);
        return call && call->stored.call.key == m_countdown->call;
    });
    if (called == m_items.cend())
        return;
    const Call &call = std::get<CallItem>(called->what).stored.call;
    if (!call.line || !call.caller)
        return;
    OutboxText planned{.cause = TextCause::MissedCall, .callKey = call.key, .line = *call.line, .to = *call.caller};
    planned.body = m_countdown->body;
    planned.createdAt = planned.notBefore = m_countdown->leavesAt;
    TextItem text;
    text.direction = TextDirection::Out;
    text.body = planned.body;
    text.outbox = planned;
    text.state = DeliveryState::Queued;
    const UtcTime at = std::max(m_items.constLast().at, m_countdown->leavesAt + m_clockOffset);
    m_waiting = TimelineItem{.id = ItemId{WaitingKey}, .at = at, .what = text};
}

EntryFace Timeline::faceAt(int index) const
{
    EntryContext context;
    context.here = m_clock.now();
    context.carrier = context.here + m_clockOffset;
    context.callerName = m_callerName;
    context.countdown = m_countdown;
    context.cause = causeOf(index);
    context.practice = m_practice;
    const auto *text = std::get_if<TextItem>(&at(index).what);
    if (m_pictures && text && !text->attachments.isEmpty())
        context.files = m_pictures->facesOf(at(index).id);
    context.textShown = m_countdown && (m_waiting || hasTextFor(m_countdown->call));
    if (index == 0 && m_reachedStart)
        context.history = m_history;
    context.startsNew = keyAt(index) == m_firstNew;
    const int firstNew = m_firstNew < 0 ? -1 : indexOf(m_firstNew);
    context.isNew = firstNew >= 0 && index > firstNew;
    context.startsDay = index == 0 ? m_reachedStart : !TimeWords::sameDay(at(index).at, at(index - 1).at);
    return EntryWords::faceOf(at(index), context);
}

} // namespace textback
