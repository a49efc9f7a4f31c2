// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/daypaint.h"
#include "ui/widgets/draftsteps.h"

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
    [[nodiscard]] const OpeningHours &hours() const { return m_steps.now(); }
    [[nodiscard]] const OpeningHours &kept() const { return m_steps.kept(); }
    [[nodiscard]] bool isChanged() const { return m_steps.isChanged(); }

    void change(const OpeningHours &next);
    [[nodiscard]] bool canUndo() const { return m_steps.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_steps.canRedo(); }
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
    DraftSteps<OpeningHours> m_steps;
    QString m_line;
};

} // namespace textback
