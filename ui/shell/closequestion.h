// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace textback {

/// Asked once where there is no tray: keep running when the window is closed, or quit. Lies over the window; nothing
/// else stops meanwhile.
class CloseQuestion : public QWidget {
    Q_OBJECT
public:
    explicit CloseQuestion(QWidget *window);
    void ask();

signals:
    void keepRunningPressed();
    void quitPressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *m_card;
    QWidget *m_first;
};

} // namespace textback
