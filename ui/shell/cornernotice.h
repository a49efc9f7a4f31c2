// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QPainter;

namespace textback {

/// A notice of our own in a corner of the screen: over everything, never taking the keyboard away from anybody. Says
/// itself to screen readers as it appears.
class CornerNotice : public QWidget {
    Q_OBJECT
public:
    explicit CornerNotice(QWidget *window);

protected:
    static constexpr int CircleSize = 40;
    static constexpr int WordsLeft = 16 + CircleSize + 12;
    /// Where it belongs, if it is not in sight already.
    void appear();
    /// The card and the icon in its circle.
    void paintGround(QPainter &painter, const QString &icon, Role ink, Role tint) const;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeInCorner();
};

} // namespace textback
