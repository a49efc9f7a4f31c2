// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/daypaint.h"

#include <QWidget>

namespace textback {

/// A part of the week, in whole days and minutes of them: what the keyboard is at, or what the mouse paints.
struct WeekPatch {
    int firstDay = 0; ///< The uppermost; 0 is Monday.
    int lastDay = 0; ///< The lowest: before the first where the week begins on a Sunday.
    int from = 0;
    int to = 15;
    friend bool operator==(const WeekPatch &, const WeekPatch &) = default;
};

/// Seven days of 24 hours to paint on, by mouse and by keyboard, in steps of 15 minutes. Shows a week and says what the
/// week should become; whoever hears that gives it back with setWeek. The week begins as the locale has it when the
/// grid is made.
class WeekGrid : public QWidget {
    Q_OBJECT
public:
    static constexpr int Step = 15;

    explicit WeekGrid(QWidget *parent = nullptr);
    void setWeek(const WeekStretches &week);
    [[nodiscard]] const WeekStretches &week() const { return m_week; }
    /// What dragging and space paint with.
    void setTool(Paint tool) { m_tool = tool; }
    /// Marks today, 0 is Monday; -1: none.
    void setToday(int day);

    [[nodiscard]] const WeekPatch &patch() const { return m_patch; }
    /// Moves the keyboard's place.
    void setPatch(const WeekPatch &patch);
    /// What a screen reader says of the place.
    [[nodiscard]] QString spoken() const;
    [[nodiscard]] QString spokenDay(int day) const;
    [[nodiscard]] int spokenDayIndex() const { return rowOf(m_cursorDay); }
    /// The day in a row, counted from above.
    [[nodiscard]] int dayAt(int row) const { return (row + m_firstDay) % 7; }

    /// Where a minute of a day is drawn; `to` may be 1440.
    [[nodiscard]] QRect cell(int day, int from, int to) const;
    [[nodiscard]] QRect rowRect(int day) const;
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void weekPainted(const textback::WeekStretches &week);
    /// O, B, Del: the tool follows the key.
    void toolChosen(textback::Paint tool);
    /// Enter: exact times by typing.
    void dayEditRequested(int day);
    void said(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Drag { None, Painting, Edge };
    struct Spot {
        int day = 0;
        int minute = 0; ///< Where the pointer is, not rounded.
    };
    [[nodiscard]] int rowOf(int day) const { return (day - m_firstDay + 7) % 7; }
    [[nodiscard]] QRect gridRect() const;
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] double xOf(int minute) const;
    [[nodiscard]] Spot spotAt(const QPoint &point) const;
    [[nodiscard]] const PaintedBlock *blockAt(int day, int minute) const;
    [[nodiscard]] bool startEdgeDrag(const Spot &spot);
    [[nodiscard]] int edgeNear(const Spot &spot) const;
    void dragTo(const Spot &spot);
    void endDrag(bool keep);
    [[nodiscard]] WeekStretches paintedOver(const WeekPatch &patch, Paint paint) const;
    void show(const WeekStretches &week);
    void paintPatch(Paint paint);
    void moveBy(int days, int minutes, bool extend);
    void moveTo(int day, int minute, bool extend);
    bool moveKey(const QKeyEvent &event);
    bool paintKey(const QKeyEvent &event);
    bool dayKey(const QKeyEvent &event);
    void say();

    void paintHead(QPainter &painter) const;
    void paintDay(QPainter &painter, int day) const;
    void paintBlock(QPainter &painter, int day, const PaintedBlock &block) const;
    void paintPlace(QPainter &painter) const;
    void paintTip(QPainter &painter) const;

    const int m_firstDay; ///< In the uppermost row; 0 is Monday.
    WeekStretches m_week; ///< As it was given.
    WeekStretches m_shown; ///< With the drag that is under way.
    std::array<QList<PaintedBlock>, 7> m_blocks; ///< Of what is shown.
    Paint m_tool = Paint::Open;
    int m_today = -1;
    WeekPatch m_patch;
    int m_cursorDay = 0; ///< The end of the patch that moves.
    int m_cursorMinute = 0; ///< The step it stands on.
    int m_anchorDay = 0;
    int m_anchorMinute = 0;
    std::optional<DayStretches> m_copied;
    Drag m_drag = Drag::None;
    Paint m_dragPaint = Paint::Open;
    Spot m_dragStart;
    WeekPatch m_dragPatch;
    int m_fixedEdge = 0; ///< Edge drag: the end that stays.
    int m_movedEdge = 0; ///< Where the other began.
};

} // namespace textback
