// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/daypaint.h"
#include "ui/widgets/formparts.h"

#include <array>

class QCheckBox;

namespace textback {

/// The exact times of a day by typing, for other days, too.
class DayTimesDialog : public AskDialog {
    Q_OBJECT
public:
    DayTimesDialog(int day, const DayStretches &stretches, QWidget *parent);

signals:
    void timesChosen(const QList<int> &days, const textback::DayStretches &stretches);

private:
    void build(const DayStretches &stretches);
    void read();
    int m_day;
    DayStretches m_read;
    QLineEdit *m_edit;
    Label *m_preview;
    std::array<QCheckBox *, 7> m_also{};
};

} // namespace textback
