// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"

#include <QWidget>

class QLineEdit;
class QSettings;

namespace textback {

class HiddenWindows;
class Label;

/// Covers names, numbers and texts, by key or after some idle minutes, until a key or the PIN. It keeps eyes out, not
/// thieves: what it covers is still on this computer. One for a window.
class PrivacyScreen : public QWidget {
    Q_OBJECT
public:
    PrivacyScreen(Clock &clock, QSettings &settings, QWidget *window);
    void cover();
    [[nodiscard]] bool covered() const { return isVisibleTo(parentWidget()); }
    /// 0: never by itself.
    [[nodiscard]] int idleMinutes() const;
    void setIdleMinutes(int minutes);
    [[nodiscard]] bool hasPin() const;
    /// Empty: any key ends it.
    void setPin(const QString &pin);

signals:
    void coveredChanged(bool covered);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void uncover();
    void tryPin();
    void watchIdle(int round);
    Clock &m_clock;
    QSettings &m_settings;
    Milliseconds m_lastInput{0};
    int m_round = 0;
    Label *m_title;
    Label *m_words;
    QLineEdit *m_pin;
    QWidget *m_before = nullptr;
    HiddenWindows *m_dialogs;
};

} // namespace textback
