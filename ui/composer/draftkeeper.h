// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/writing.h"

#include <QHash>
#include <QObject>

namespace textback {

/// What has been begun in each thread, remembered here and on the desk a moment after the last key. Without the desk's
/// part it lasts as long as the window. UI thread.
class DraftKeeper : public QObject {
    Q_OBJECT
public:
    DraftKeeper(Clock &clock, WritingQueries *queries, WritingCommands *commands, QObject *parent);
    [[nodiscard]] Draft draft(ThreadId thread);
    /// Remembers; the desk is told soon, or with the next flush().
    void keep(ThreadId thread, const Draft &draft);
    void flush();

signals:
    /// The desk could not keep what has been begun; it is told again until it can.
    void notKept();

private:
    void tellAfter(Milliseconds delay);
    void told(ThreadId thread, const Draft &draft, const Status &kept);

    Clock &m_clock;
    WritingQueries *m_queries;
    WritingCommands *m_commands;
    QHash<ThreadId, Draft> m_drafts; ///< Of this run; newer than what is read.
    QHash<ThreadId, Draft> m_untold;
    bool m_willTell = false;
    bool m_failing = false; ///< That was said.
};

} // namespace textback
