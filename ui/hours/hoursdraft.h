// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/daypaint.h"

#include <QObject>

namespace textback {

/// The hours as they stand on the screen, with every step back and forth. The desk hears of them only when they are
/// saved, so that nothing half-painted ever decides about a call.
class HoursDraft : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Starts over from what is kept.
    void load(const OpeningHours &kept);
    /// What is kept has changed; what stands here stays.
    void setKept(const OpeningHours &kept);
    /// The office was closed or opened by hand, which is kept at once: it holds here, too, before and after every step.
    void setClosedNow(const OpeningHours &kept);
    [[nodiscard]] const OpeningHours &hours() const { return m_now; }
    [[nodiscard]] const OpeningHours &kept() const { return m_kept; }
    [[nodiscard]] bool isChanged() const { return m_now != m_kept; }

    void change(const OpeningHours &next);
    [[nodiscard]] bool canUndo() const { return !m_before.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_after.isEmpty(); }
    void undo();
    void redo();

    /// Whose week is edited: a line (E.164), or the office's if empty.
    void setLine(const QString &line);
    [[nodiscard]] const QString &line() const { return m_line; }
    /// Whether the line has a week of its own. The office always has.
    [[nodiscard]] bool hasOwnWeek() const;
    void setOwnWeek(bool own);
    /// The week of the line, or the office's; open round the clock where nobody has painted yet.
    [[nodiscard]] WeekStretches week() const;
    void setWeek(const WeekStretches &week);

signals:
    void changed();

private:
    static constexpr int MostSteps = 200;
    OpeningHours m_kept;
    OpeningHours m_now;
    QList<OpeningHours> m_before;
    QList<OpeningHours> m_after;
    QString m_line;
};

} // namespace textback
