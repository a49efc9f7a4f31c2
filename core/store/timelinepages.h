// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/timelinequeries.h"
#include "core/store/inboxrows.h"
#include "core/store/timelinefiles.h"

namespace textback {

/// Pages of a timeline from any place, on the inbox's connection.
class TimelinePages : public TimelineQueries {
public:
    explicit TimelinePages(Connection &connection) : m_connection(connection) {}
    Result<QList<TimelineItem>> timelineAfter(ThreadId thread, TimelineKey after, int limit) override;
    Result<TimelineStretch> timelineAround(ThreadId thread, ItemId item, int limit) override;

private:
    Connection &m_connection;
    TimelineFiles m_files{m_connection};
    Statement m_before{
        m_connection,
        selectTimeline(QStringLiteral("WHERE item.thread_id = ? AND (item.at_ms, item.id) < (?, ?) AND %1 "
                                      "ORDER BY item.at_ms DESC, item.id DESC LIMIT ?")
                           .arg(itemNotBeingErased()))};
    Statement m_after{
        m_connection,
        selectTimeline(QStringLiteral("WHERE item.thread_id = ? AND (item.at_ms, item.id) > (?, ?) AND %1 "
                                      "ORDER BY item.at_ms, item.id LIMIT ?")
                           .arg(itemNotBeingErased()))};
    Statement m_one{
        m_connection,
        selectTimeline(QStringLiteral("WHERE item.id = ? AND item.thread_id = ? AND ") + itemNotBeingErased())};
};

} // namespace textback
