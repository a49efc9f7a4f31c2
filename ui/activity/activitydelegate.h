// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/activitywords.h"

#include <QStyledItemDelegate>

#include <array>

namespace textback {

/// The columns of the list, in the order of reading.
enum class ActivityColumn { When, Caller, Call, Decision, Reason, Until };
constexpr int ActivityColumnCount = int(ActivityColumn::Until) + 1;

/// Where the columns stand in a row of that width; those without room are empty. Mirrored for right-to-left.
class ActivityColumns {
public:
    ActivityColumns(const QRect &row, const QWidget *widget);
    [[nodiscard]] QRect of(ActivityColumn column) const { return m_places[size_t(column)]; }

private:
    std::array<QRect, ActivityColumnCount> m_places;
};

/// Draws one call of the list.
class ActivityDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// What the columns are called, above the list.
class ActivityHeader : public QWidget {
    Q_OBJECT
public:
    [[nodiscard]] static QString nameOf(ActivityColumn column);
    /// @param rows what the rows stand in, where a scroll bar takes some of our width.
    explicit ActivityHeader(QWidget *rows, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_rows;
};

} // namespace textback
