// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/stripface.h"

#include <QWidget>

class QMenu;

namespace textback {

class Button;
class IconButton;
class IconLabel;
class Label;
class Segment;

/// The program's face: on every page, in the same place, it says whether we watch and what a caller gets now.
class StatusStrip : public QWidget {
    Q_OBJECT
public:
    enum Pause { On, OneHour, UntilTomorrow };

    explicit StatusStrip(QWidget *parent = nullptr);
    void show(const StripFacts &facts);
    [[nodiscard]] const StripFace &face() const { return m_face; }
    void setRailWidth(int width, bool folded);
    [[nodiscard]] IconButton *menuButton() const { return m_menu; }

signals:
    void pausePressed(int choice);
    void tryNowPressed();
    void signInPressed();
    void setupPressed();
    void leavePracticePressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildWords();
    void buildButtons();
    void layOut();
    void retranslate();
    void showPause();

    StripFacts m_facts;
    StripFace m_face;
    QWidget *m_brand;
    Label *m_name;
    IconLabel *m_light;
    Label *m_title;
    QWidget *m_separator;
    Label *m_sentence;
    Label *m_second;
    Label *m_advice;
    Button *m_tryNow;
    Button *m_signIn; ///< Or Set up, where nothing is set up yet.
    Button *m_whatToDo;
    Button *m_leave;
    Segment *m_pause;
    IconButton *m_menu;
};

} // namespace textback
