// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportwords.h"

#include <QWidget>

namespace textback {

/// From missed to won: one bar each, with its name, number and share beside it.
class FunnelChart : public QWidget {
    Q_OBJECT
public:
    explicit FunnelChart(QWidget *parent = nullptr);
    void show(const Report &report);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;
    void paintRow(QPainter &painter, int row, int nameWidth, int endWidth) const;
    FigureTable m_table;
    ReportCounts m_counts;
};

} // namespace textback
