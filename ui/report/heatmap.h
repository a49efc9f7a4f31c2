// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportwords.h"

#include <QWidget>

namespace textback {

/// Missed calls by hour of the week: darker means more, and every cell says its number.
class HeatMap : public QWidget {
    Q_OBJECT
public:
    explicit HeatMap(QWidget *parent = nullptr);
    void show(const Report &report);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Shade {
        QColor fill;
        QColor ink;
    };
    [[nodiscard]] Shade shadeOf(int calls) const;
    [[nodiscard]] QRect cell(int day, int hour) const;
    [[nodiscard]] int dayWidth() const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int headHeight() const;
    void paintHead(QPainter &painter) const;
    Report m_report;
    int m_firstHour = 7; ///< Hours in which nobody calls are left out.
    int m_lastHour = 18;
    int m_most = 0;
};

} // namespace textback
