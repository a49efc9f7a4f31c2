// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace textback {

class Label;

enum class TestRowState { Waiting, InProgress, Done, Trouble };

/// One line of the checklist: a circle that says how it stands, what it is, and when it happened.
class TestRow : public QWidget {
    Q_OBJECT
public:
    explicit TestRow(int number, QWidget *parent = nullptr);
    void show(TestRowState state, const QString &title, const QString &sentence, const QString &time);
    [[nodiscard]] TestRowState state() const { return m_state; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
    TestRowState m_state = TestRowState::Waiting;
    Label *m_title;
    Label *m_sentence;
    Label *m_time;
};

} // namespace textback
