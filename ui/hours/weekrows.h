// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/daypaint.h"
#include "ui/hours/hourspaint.h"

#include <QWidget>

#include <array>

namespace textback {

class IconButton;
class Label;
class WeekGrid;

/// Beside the grid: the times of each day in words, typing them, and copying them to other days.
class WeekRows : public QWidget {
    Q_OBJECT
public:
    /// @param grid whose rows these stand beside.
    explicit WeekRows(const WeekGrid &grid, QWidget *parent = nullptr);
    void setWeek(const WeekStretches &week);

signals:
    void editWanted(int day);
    void weekChanged(const textback::WeekStretches &week);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void copyMenu(int day, QWidget *button);
    void copyTo(int day, const QList<int> &others);
    const WeekGrid &m_grid;
    WeekStretches m_week;
    std::array<QWidget *, 7> m_rows{};
    std::array<Label *, 7> m_words{};
};

/// A little block and what it stands for.
class HoursLegend : public QWidget {
    Q_OBJECT
public:
    HoursLegend(Paint paint, const QString &words, QWidget *parent = nullptr);

private:
    class Swatch;
};

} // namespace textback
