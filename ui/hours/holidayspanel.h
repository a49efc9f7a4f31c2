// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office.h"
#include "ui/widgets/formparts.h"

namespace textback {

/// The next holidays of the countries chosen, each with a switch, and the way to all of them.
class HolidaysPanel : public TitledPanel {
    Q_OBJECT
public:
    explicit HolidaysPanel(QWidget *parent = nullptr);
    void show(const OpeningHours &hours, QDate today);

signals:
    void hoursChanged(const textback::OpeningHours &hours);
    void allWanted();

private:
    void showCountries();
    OpeningHours m_hours;
    Button *m_countries;
    Button *m_all;
    QVBoxLayout *m_rows;
};

/// What is kept of one holiday: switched off, closed all day, or closing early.
[[nodiscard]] OpeningHours withHoliday(const OpeningHours &hours, const HolidayChoice &choice);
[[nodiscard]] HolidayChoice choiceOf(const OpeningHours &hours, const QString &key);
/// The next day a holiday falls on, from `today` on: the weekday it is moved to counts.
[[nodiscard]] QDate nextDateOf(const QString &key, QDate today);

} // namespace textback
