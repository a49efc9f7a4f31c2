// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office.h"

#include <QWidget>

class QDateTimeEdit;

namespace textback {

class Button;
class Label;

/// The line above the buttons where date and time of a text are chosen. Says what is wrong with them. UI thread.
class SchedulePanel : public QWidget {
    Q_OBJECT
public:
    explicit SchedulePanel(QWidget *parent = nullptr);
    void open(const OpeningHours &hours, const std::optional<DayTimes> &quiet, UtcTime now, UtcTime proposed);

signals:
    void chosen(textback::UtcTime at);
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void check();
    void choose();
    [[nodiscard]] UtcTime at() const;

    OpeningHours m_hours;
    std::optional<DayTimes> m_quiet;
    UtcTime m_now{};
    Label *m_words;
    QDateTimeEdit *m_edit;
    Button *m_choose;
    Button *m_back;
    Label *m_warning;
};

} // namespace textback
