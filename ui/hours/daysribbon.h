// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/hoursahead.h"

#include <QWidget>

#include <functional>

namespace textback {

/// The next 14 days in a row, with what is not as usual. Any minute of them can be asked about.
class DaysRibbon : public QWidget {
    Q_OBJECT
public:
    static constexpr int DayCount = 14;

    explicit DaysRibbon(QWidget *parent = nullptr);
    void setDays(const QList<DayAhead> &days, UtcTime now);
    /// Marks the day the instant lies in.
    void setChosen(UtcTime at);
    /// @param answer what a caller would get at an instant, one sentence: the tip under the pointer.
    void setAnswer(std::function<QString(UtcTime)> answer) { m_answer = std::move(answer); }
    [[nodiscard]] QString spokenDay(int day) const;
    [[nodiscard]] int spokenDayIndex() const { return m_chosenDay; }
    [[nodiscard]] static int dayAt(int index) { return index; }
    [[nodiscard]] QRect rowRect(int day) const;
    /// The instant drawn at a point of the bar; nothing outside.
    [[nodiscard]] std::optional<UtcTime> instantAt(const QPoint &point) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void instantChosen(textback::UtcTime at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintDay(QPainter &painter, int day) const;
    void paintBar(QPainter &painter, int day, const QRectF &bar) const;
    void choose(UtcTime at);
    void say();
    QList<DayAhead> m_days;
    UtcTime m_now{};
    UtcTime m_chosen{};
    int m_chosenDay = 0;
    std::function<QString(UtcTime)> m_answer;
};

} // namespace textback
