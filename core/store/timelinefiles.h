// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/inboxqueries.h"
#include "core/store/rows.h"

namespace textback {

/// The files that came with the texts of one page.
class TimelineFiles {
public:
    explicit TimelineFiles(Connection &connection) : m_connection(connection) {}
    /// @param items of one thread, newest first.
    Status addTo(ThreadId thread, QList<TimelineItem> &items);

private:
    Connection &m_connection;
    Statement m_files{m_connection,
                      QStringLiteral("SELECT attachment.item_id, %1 FROM item JOIN attachment "
                                     "ON attachment.item_id = item.id WHERE item.thread_id = ? "
                                     "AND item.at_ms BETWEEN ? AND ? AND item.files > 0 "
                                     "ORDER BY attachment.item_id, attachment.position")
                          .arg(attachmentColumns())};
};

} // namespace textback
