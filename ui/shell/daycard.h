// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace textback {

class Button;
class IconButton;
class IconLabel;
class Label;
class Panel;

/// What a card of the day says and offers.
struct DayCardWords {
    struct Choice {
        QString words;
        QString objectName;
        std::function<void()> act; ///< The card is put away first.
    };
    QString icon;
    Role role = Role::Calm;
    Role tint = Role::CalmTint;
    QString title;
    QString words;
    QList<Choice> choices; ///< The first is the primary one; three at most.
};

/// A card in the corner of the window that asks for nothing: what happened while the office was closed, who still waits
/// at closing time. Work goes on beside it.
class DayCard : public QWidget {
    Q_OBJECT
public:
    explicit DayCard(QWidget *window);
    void show(const DayCardWords &words);
    /// Where in the window it stands, below the strip.
    void setTop(int top);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    int m_top = 64;
    Panel *m_circle;
    IconLabel *m_icon;
    Label *m_title;
    Label *m_words;
    IconButton *m_close;
    QWidget *m_buttons = nullptr;
    QWidget *m_column;
};

} // namespace textback
