// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/desk.h"
#include "ui/shell/cornernotice.h"

namespace textback {

class Button;
class IconButton;
class Label;

/// "Missed: (512) 555-0142. Texting in 8 s": shown in a corner of the screen while the window is not in front, never
/// taking the keyboard away from anybody.
class CountdownNotice : public CornerNotice {
    Q_OBJECT
public:
    explicit CountdownNotice(QWidget *window);
    /// Shows the first of these; hides when there is none.
    void show(const QList<Countdown> &countdowns, UtcTime here, bool practice);

signals:
    void cancelPressed(const textback::CallKey &call);
    void callingBackPressed(const textback::CallKey &call);
    void opened(textback::ThreadId thread);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void sayWords();
    std::optional<Countdown> m_countdown;
    CallKey m_closed; ///< The person has put this one away.
    qint64 m_seconds = 0; ///< Until the text leaves.
    double m_left = 1;
    bool m_practice = false;
    Label *m_title;
    Label *m_words;
    IconButton *m_close;
    Button *m_cancel;
    Button *m_callingBack;
};

} // namespace textback
