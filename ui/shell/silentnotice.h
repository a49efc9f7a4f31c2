// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "ui/shell/cornernotice.h"

namespace textback {

class IconButton;
class Label;

/// A notice without a sound, where those of the desktop have one of their own that nobody can switch off. Goes by
/// itself after a while.
class SilentNotice : public CornerNotice {
    Q_OBJECT
public:
    explicit SilentNotice(Clock &clock, QWidget *window = nullptr);
    /// Takes the place of the one in sight. Both are shown as plain text, on one and on two lines.
    void say(const QString &title, const QString &words);

signals:
    void opened();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    Clock &m_clock;
    int m_round = 0; ///< Of what is in sight.
    Label *m_title;
    Label *m_words;
    IconButton *m_close;
};

} // namespace textback
