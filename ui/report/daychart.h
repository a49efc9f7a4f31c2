// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportwords.h"

#include <QWidget>

namespace textback {

/// Day by day: the missed calls as an outline, those texted in it hatched, those replied to filled, and a diamond above
/// each day on which a job was won. Told apart by pattern and shape, not by colour alone.
class DayChart : public QWidget {
    Q_OBJECT
public:
    explicit DayChart(QWidget *parent = nullptr);
    void show(const Report &report);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Mark { Missed, Texted, Replied, Won };
    [[nodiscard]] QRect plot() const;
    void paintMark(QPainter &painter, const QRectF &place, Mark mark) const;
    void paintDay(QPainter &painter, qsizetype day) const;
    void paintLegend(QPainter &painter) const;
    void paintScale(QPainter &painter) const;
    [[nodiscard]] QRectF dayPlace(qsizetype day) const;
    Report m_report;
    int m_most = 1;
};

} // namespace textback
