// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/controls.h"

namespace textback {

/// A placeholder that can be put into a text: pressed, or dragged to where it belongs.
class PutInChip : public Button {
    Q_OBJECT
public:
    /// @param name as in a template: "company".
    PutInChip(const QString &name, const QString &words, QWidget *parent);

signals:
    void dragMoved(const QPoint &globalPosition);
    void dropped(const QPoint &globalPosition);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QPoint m_pressed;
    bool m_dragging = false;
};

} // namespace textback
