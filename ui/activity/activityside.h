// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/activitywords.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace textback {

class Button;
class IconLabel;
class Label;

/// Beside the list: what was decided about the chosen call, why, and when each step happened.
class ActivitySide : public QWidget {
    Q_OBJECT
public:
    explicit ActivitySide(QWidget *parent = nullptr);
    struct Shown {
        ActivityRow row;
        UtcTime carrierNow{};
        QString line; ///< What the line is called.
        std::optional<UtcTime> repliedAt;
        std::optional<bool> won; ///< Empty: nothing can be won with it.
    };
    /// Empty: nothing is chosen.
    void show(const std::optional<Shown> &shown);
    [[nodiscard]] Button *whyButton() const { return m_why; }

signals:
    void whyPressed();
    void openPressed();
    void closePressed();
    void wonPressed(bool won);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void addSteps(const Shown &shown);
    void addStep(const QString &icon, Role role, const QString &words, UtcTime at);
    QWidget *m_content;
    Label *m_name;
    Label *m_facts;
    IconLabel *m_icon;
    Label *m_answer;
    Label *m_sentence;
    Label *m_stepsTitle;
    QVBoxLayout *m_steps;
    Button *m_why;
    Button *m_open;
    QCheckBox *m_won;
};

} // namespace textback
