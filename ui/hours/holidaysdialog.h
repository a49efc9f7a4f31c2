// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office.h"
#include "ui/widgets/formparts.h"

class QComboBox;
class QGridLayout;

namespace textback {

/// Every holiday of the countries chosen: kept or not, closed all day or closing early.
class HolidaysDialog : public AskDialog {
    Q_OBJECT
public:
    HolidaysDialog(const OpeningHours &hours, QDate today, QWidget *parent);

signals:
    void hoursChosen(const textback::OpeningHours &hours);

private:
    void addRow(QGridLayout *grid, const QString &key, QDate today);
    [[nodiscard]] QComboBox *makeChoices(const QString &key);
    OpeningHours m_hours;
};

} // namespace textback
