// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/callbacks.h"
#include "core/domain/clock.h"
#include "core/domain/desk.h"
#include "ui/widgets/page.h"

class QScrollArea;
class QVBoxLayout;

namespace textback {

class CallBackRowWidget;
class CallBackSide;
class Label;
class UndoStack;
class UndoStrip;

/// What the page works with. References are not owned and outlive it.
struct CallBackPorts {
    CallBackQueries &queries;
    CallBackCommands &results;
    DeskCommands &commands;
    DeskEvents &events; ///< Lives on the desk thread.
    Clock &clock;
    UndoStack &undo;
    bool practice = false;
    Milliseconds clockOffset{0}; ///< Of the carrier's clock.
};

/// Whom to ring next, longest wait first; what was done today below.
class CallBacksPage : public Page {
    Q_OBJECT
public:
    explicit CallBacksPage(const CallBackPorts &ports, QWidget *parent = nullptr);
    void refresh() override;
    [[nodiscard]] int rowCount() const { return int(m_rows.size()); }
    [[nodiscard]] CallBackRowWidget *row(int index) const { return m_rows.value(index); }
    [[nodiscard]] int selected() const;
    /// Who is chosen; nobody while the list is empty.
    [[nodiscard]] std::optional<CallBackEntry> chosen() const;
    /// One row further or back, with the keyboard.
    void step(int rows);
    void callChosen();
    /// Sends the text after all, or tries the one that failed again.
    void textChosen();
    void finishChosen(CallBackResult result);
    void openChosen();
    /// The button that rings who is chosen gets the keyboard.
    void focusCall();

signals:
    /// What can be done with who is chosen.
    void menuWanted(const QPoint &at);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildList();
    QWidget *buildHead();
    void retranslate();
    void showRows(const QList<CallBackEntry> &entries);
    CallBackRowWidget *makeRow();
    void showFinished();
    void select(int index);
    void call(const CallBackRowWidget &row);
    void text(const CallBackRowWidget &row);
    void finish(const CallBackRowWidget &row, CallBackResult result);
    void takeBack(CallBackResultId result);
    [[nodiscard]] UtcTime carrierNow() const { return m_ports.clock.now() + m_ports.clockOffset; }
    void age();

    CallBackPorts m_ports;
    QList<CallBackRowWidget *> m_rows; ///< Owned by the list they stand in.
    std::optional<CallId> m_selected;
    bool m_due = false; ///< A refresh is on its way.
    Label *m_title;
    Label *m_hint;
    QScrollArea *m_scroll;
    QVBoxLayout *m_list;
    QVBoxLayout *m_finished;
    QWidget *m_empty;
    Label *m_emptyTitle;
    Label *m_emptyWords;
    Label *m_more;
    Label *m_finishedTitle;
    CallBackSide *m_side;
    UndoStrip *m_strip;
};

} // namespace textback
