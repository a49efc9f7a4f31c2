// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office.h"
#include "ui/widgets/formparts.h"

namespace textback {

/// Single days and rows of days that are not as the week: those to come, each to change or to take away.
class ChangesPanel : public TitledPanel {
    Q_OBJECT
public:
    explicit ChangesPanel(QWidget *parent = nullptr);
    void show(const OpeningHours &hours, QDate today);
    /// Asks for a new one.
    void add();

signals:
    void hoursChanged(const textback::OpeningHours &hours);

private:
    void addRow(const SpecialDay &day);
    void edit(const std::optional<SpecialDay> &existing);
    OpeningHours m_hours;
    QDate m_today;
    Button *m_add;
    QVBoxLayout *m_rows;
};

} // namespace textback
