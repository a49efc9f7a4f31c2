// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace textback {

/// Words in one of the program's sizes and colours, always plain text. Follows the theme live.
class Label : public QLabel {
    Q_OBJECT
public:
    explicit Label(TextSize size, Role role = Role::Text, QFont::Weight weight = QFont::Normal,
                   QWidget *parent = nullptr);
    explicit Label(const QString &text, TextSize size, Role role = Role::Text, QFont::Weight weight = QFont::Normal,
                   QWidget *parent = nullptr);
    void setRole(Role role);
    /// One line that ends in an ellipsis where room is short; the tip then holds the whole.
    void setElided(bool elided);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintAtItsSide() const;
    void dress();
    TextSize m_size;
    Role m_role;
    QFont::Weight m_weight;
    bool m_elided = false;
    bool m_dressing = false;
};

} // namespace textback
