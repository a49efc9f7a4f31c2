// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setupports.h"

#include <QWidget>

class QHBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace textback {

class Button;
class ConnectStep;
class Label;
class SetupStep;
class StepsRail;

/// From download to watching in five steps; remembers where it was. Watching starts with the last button, not before.
/// UI thread.
class SetupWindow : public QWidget {
    Q_OBJECT
public:
    explicit SetupWindow(const SetupPorts &ports, QWidget *parent = nullptr);

    /// Whether it was begun and neither finished nor skipped.
    [[nodiscard]] static bool isUnderWay(const QSettings &settings);
    [[nodiscard]] static bool wasSkipped(const QSettings &settings);
    void present();
    void showStep(int step);
    /// The first step, with the sign-in page opened at once.
    void signInAgain();
    [[nodiscard]] int step() const { return m_step; }

signals:
    void practiceWanted();
    void pageWanted(const QUrl &page);
    /// Finished, skipped or closed: the desk's own window takes over.
    void left();

protected:
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildFoot();
    void addStep(SetupStep *step);
    void next();
    void showFoot();
    void placeRemark();
    void retranslate();

    SetupPorts m_ports;
    int m_step = 0;
    int m_reached = 0;
    ConnectStep *m_connect = nullptr;
    StepsRail *m_rail;
    QStackedWidget *m_stack;
    QList<SetupStep *> m_steps;
    Button *m_skip;
    Button *m_back;
    QVBoxLayout *m_foot;
    QHBoxLayout *m_footRow;
    Label *m_remark;
    Button *m_next;
};

} // namespace textback
