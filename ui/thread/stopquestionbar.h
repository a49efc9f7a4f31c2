// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/stopquestion.h"

#include <QWidget>

namespace textback {

class Button;
class Label;

/// Below a conversation whose caller wrote that they want no more texts, in words that are not binding by themselves:
/// did they? One click says so. UI thread.
class StopQuestionBar : public QWidget {
    Q_OBJECT
public:
    explicit StopQuestionBar(QWidget *parent = nullptr);
    /// Asks, or asks no more.
    void show(const std::optional<StopQuestion> &question);
    [[nodiscard]] const std::optional<StopQuestion> &question() const { return m_question; }

signals:
    void stopPressed(const textback::StopQuestion &question);
    void keepPressed(const textback::StopQuestion &question);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    std::optional<StopQuestion> m_question;
    Label *m_words;
    Button *m_stop;
    Button *m_keep;
};

} // namespace textback
