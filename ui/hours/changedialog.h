// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office.h"
#include "ui/hours/hoursparts.h"
#include "ui/widgets/formparts.h"

class QCheckBox;
class QDateEdit;

namespace textback {

/// One day, or a row of days, with other hours than the week has.
class ChangeDialog : public AskDialog {
    Q_OBJECT
public:
    /// @param hours what an early closing is cut from.
    ChangeDialog(const OpeningHours &hours, QDate today, const std::optional<SpecialDay> &existing, QWidget *parent);

signals:
    void changesChosen(const QList<textback::SpecialDay> &days);

private:
    enum Kind { Closed, Early, Other };
    static constexpr int LongestRange = 366;
    void build(QDate today, const std::optional<SpecialDay> &existing);
    void fill(const SpecialDay &day);
    void check();
    [[nodiscard]] QList<SpecialDay> made() const;
    OpeningHours m_hours;
    QDate m_today;
    QDateEdit *m_first;
    QDateEdit *m_last;
    Segment *m_kind;
    TimeField *m_closes;
    QLineEdit *m_times;
    QLineEdit *m_name;
    QCheckBox *m_holiday;
};

/// A date by typing or from a calendar.
[[nodiscard]] QDateEdit *makeDateField(const QString &name, QDate date);

} // namespace textback
