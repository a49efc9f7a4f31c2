// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office.h"
#include "ui/hours/hoursparts.h"
#include "ui/widgets/formparts.h"

#include <QMenu>

class QDateEdit;

namespace textback {

/// "Close now until ...": an hour, the end of the day, the next opening, or any time.
class CloseNowMenu : public QMenu {
    Q_OBJECT
public:
    CloseNowMenu(const OpeningHours &hours, UtcTime now, QWidget *parent);

signals:
    void untilChosen(textback::UtcTime until);
    /// Any other time: CloseUntilDialog asks.
    void otherWanted();

private:
    void offer(const QString &words, const QString &objectName, UtcTime until);
};

/// Asks for the day and the time.
class CloseUntilDialog : public AskDialog {
    Q_OBJECT
public:
    CloseUntilDialog(const OpeningHours &hours, UtcTime now, QWidget *parent);

signals:
    void untilChosen(textback::UtcTime until);

private:
    [[nodiscard]] std::optional<UtcTime> until() const;
    void check();
    OpeningHours m_hours;
    UtcTime m_now;
    QDateEdit *m_date;
    TimeField *m_time;
};

} // namespace textback
