// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/crashnotes.h"

#include <QWidget>

namespace textback {

class Button;
class Label;

/// One quiet line at the top of the window after the program stopped unexpectedly: shows what is known of it, or
/// forgets it. Hidden when there is nothing to tell.
class CrashLine : public QWidget {
    Q_OBJECT
public:
    CrashLine(CrashNotes &notes, Clock &clock, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showNote();
    void forget();
    CrashNotes &m_notes;
    Clock &m_clock;
    std::optional<CrashNote> m_note;
    Label *m_words;
    Button *m_show;
    Button *m_forget;
};

} // namespace textback
