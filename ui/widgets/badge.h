// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QPainter;

namespace textback {

enum class BadgeKind { Neutral, Ours, Ok, Warn, Missed, Calm, Practice };

/// A state as icon and word on its tint.
class Badge : public QWidget {
    Q_OBJECT
public:
    explicit Badge(BadgeKind kind, const QString &icon, const QString &text, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] QString text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BadgeKind m_kind;
    QString m_icon;
    QString m_text;
};

/// A count: in accent where people wait, otherwise grey figures. Ends at the end side of `room`.
/// @return the rectangle used.
QRect paintCount(QPainter &painter, const QRect &room, int count, bool hot, const QWidget *widget);

} // namespace textback
