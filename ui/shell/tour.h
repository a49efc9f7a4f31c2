// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/practice/practicepanel.h"
#include "ui/widgets/controls.h"

#include <QPointer>

namespace textback {

/// The ring round what the tour speaks of. Lets the mouse through.
class TourRing : public QWidget {
    Q_OBJECT
public:
    explicit TourRing(QWidget *window);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Two minutes on the practice account: ring, see the text, reply as the caller, answer. A card beside the part it
/// speaks of says what to do; doing it leads on, and the tour can be left at any time. By keyboard the card has the
/// focus at the beginning of each step, hands it to what it speaks of, and F6 comes back. Deletes itself.
class Tour : public Panel {
    Q_OBJECT
public:
    enum Step { Ring, SeeText, ReplyAsCaller, Answer, Over };

    /// @param window of the practice desk, which `panel` stands in
    Tour(PracticePanel &panel, QWidget *window);
    void start() { show(Ring); }
    [[nodiscard]] Step step() const { return m_step; }
    /// What the step speaks of; null where that is out of sight.
    [[nodiscard]] QWidget *target() const;
    /// Where the keyboard does what the step asks for; null where there is no such place in sight.
    [[nodiscard]] QWidget *keyboardTarget() const;

signals:
    /// The practice panel should be in sight, or out of the way.
    void panelWanted(bool open);
    /// It was gone through or left.
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void played(PracticeEvent event);
    void ticked(PracticeStep done);
    void show(Step step);
    void retranslate();
    void place();
    void wantPanel();
    void takeKeyboard();
    void handOver();
    [[nodiscard]] QWidget *inSight(const char *name) const;
    void leave();
    [[nodiscard]] QPoint placeBeside(const QRect &target) const;

    QWidget *m_window;
    Step m_step = Ring;
    TourRing *m_ring;
    Label *m_count;
    Label *m_title;
    Label *m_words;
    Label *m_keys;
    Button *m_there;
    Button *m_next;
    Button *m_skip;
};

} // namespace textback
