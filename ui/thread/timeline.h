// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/timelinequeries.h"
#include "ui/thread/entryface.h"

#include <QCache>

namespace textback {

class Pictures;

/// The part of one thread's timeline that has been read: from its newest end, or around some place in it, growing page
/// by page. Plain data behind the thread view. UI thread.
class Timeline {
public:
    Timeline(InboxQueries &queries, Clock &clock);

    /// Reads the newest page of another thread. @return false: it could not be read.
    bool open(ThreadId thread, const QString &callerName);
    /// Reads around one of its entries. @return false: it is not there (any more), or cannot be read.
    bool openAround(ThreadId thread, const QString &callerName, ItemId item);
    void close();
    /// Reads the newest page again and merges it. @return the keys of entries whose face may differ now.
    QList<qint64> refresh();
    /// Reads everything again around one of its entries, or its newest page. @return as open().
    bool readAgain(std::optional<ItemId> around);
    /// Reads the page before the oldest entry. @return how many came.
    int fetchOlder();
    /// Reads the page after the newest entry that was read. @return how many came.
    int fetchNewer();

    [[nodiscard]] std::optional<ThreadId> thread() const { return m_thread; }
    [[nodiscard]] int count() const { return int(m_items.size()) + (m_waiting ? 1 : 0); }
    [[nodiscard]] bool reachedStart() const { return m_reachedStart; }
    [[nodiscard]] bool reachedEnd() const { return m_reachedEnd; }
    [[nodiscard]] bool unreadable() const { return m_unreadable; }
    [[nodiscard]] const TimelineItem &at(int index) const
    {
        return index < m_items.size() ? m_items.at(index) : *m_waiting;
    }
    [[nodiscard]] qint64 keyAt(int index) const { return at(index).id.value(); }
    [[nodiscard]] int indexOf(qint64 key) const; ///< Near the end first; -1 if it was not read.
    [[nodiscard]] EntryFace faceAt(int index) const;
    /// The call an automatic text answers, if it was read too.
    [[nodiscard]] const CallItem *causeOf(int index) const;

    /// Lets pages be read from any place. Outlives this.
    void setPlaces(TimelineQueries *places) { m_places = places; }
    /// The newest `count` texts of theirs came while nobody looked: a line stands above the first.
    void markNew(int count);
    void setCallerName(const QString &name) { m_callerName = name; }
    [[nodiscard]] QString callerName() const { return m_callerName; }
    /// The text that will leave stands last, until it is kept itself.
    void setCountdown(const std::optional<Countdown> &countdown);
    [[nodiscard]] const std::optional<Countdown> &countdown() const { return m_countdown; }
    void setClockOffset(Milliseconds offset) { m_clockOffset = offset; }
    void setPractice(bool practice) { m_practice = practice; }
    /// How far what was before the first sign-in is fetched: said above the first entry, before which there may be more
    /// by now.
    void setHistory(const std::optional<HistoryImport> &history);
    [[nodiscard]] const std::optional<HistoryImport> &history() const { return m_history; }
    /// Files of texts are shown; without it they are counted only. Outlives this.
    void setPictures(Pictures *pictures) { m_pictures = pictures; }

private:
    QList<qint64> refreshAround();
    [[nodiscard]] bool hasTextFor(const CallKey &call) const;
    void showWaiting();

    InboxQueries &m_queries;
    Clock &m_clock;
    std::optional<ThreadId> m_thread;
    QString m_callerName;
    QList<TimelineItem> m_items; ///< Oldest first.
    std::optional<Countdown> m_countdown;
    std::optional<TimelineItem> m_waiting; ///< The words of the countdown.
    std::optional<HistoryImport> m_history;
    Milliseconds m_clockOffset{0};
    TimelineQueries *m_places = nullptr;
    qint64 m_firstNew = -1; ///< Key of the entry below the line.
    bool m_reachedStart = true;
    bool m_reachedEnd = true;
    bool m_unreadable = false;
    bool m_practice = false;
    Pictures *m_pictures = nullptr;
};

} // namespace textback
