// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/practice/practicecontrol.h"

#include <QWidget>

#include <array>

namespace textback {

class Button;
class IconLabel;
class Label;

/// What a newcomer should have done once.
enum class PracticeStep { SeeText, AnswerReply, OpenWhy, CancelText, DoneAndUndo, SeeStop };
constexpr int PracticeStepCount = int(PracticeStep::SeeStop) + 1;

/// Makes calls and texts of made-up people happen, and says what to try.
class PracticePanel : public QWidget {
    Q_OBJECT
public:
    explicit PracticePanel(PracticeControl &control, QWidget *parent = nullptr);
    /// A step was done. Doing it again changes nothing.
    void tick(PracticeStep step);
    [[nodiscard]] int stepsDone() const;
    /// Makes it happen, as its button does.
    void play(PracticeEvent event);
    /// Lets one call be watched step by step.
    void offerChecklist();

signals:
    void checklistWanted();
    /// Something was made to happen.
    void played(textback::PracticeEvent event);
    /// A step was done, for the first time or again.
    void ticked(textback::PracticeStep step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildEvents();
    QWidget *buildSteps();
    void retranslate();

    PracticeControl &m_control;
    Label *m_title;
    Label *m_words;
    Label *m_hint;
    std::array<Button *, PracticeEventCount> m_events{};
    Button *m_checklist;
    Label *m_stepsTitle;
    Label *m_stepsCount;
    std::array<IconLabel *, PracticeStepCount> m_stepIcons{};
    std::array<Label *, PracticeStepCount> m_stepWords{};
    std::array<bool, PracticeStepCount> m_done{};
};

} // namespace textback
