// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activityexport.h"
#include "core/domain/clock.h"
#include "core/domain/desk.h"
#include "core/domain/wonjobs.h"
#include "ui/widgets/page.h"

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QListView;
class QModelIndex;
class QStackedWidget;
class QVBoxLayout;

namespace textback {

class DeskActs;
class ActivityHeader;
class ActivityModel;
class ActivitySide;
class Button;
class Label;
class Segment;
class UndoStack;
class UndoStrip;
class WhyPopup;

/// What the page works with. References are not owned and outlive it.
struct ActivityPorts {
    ActivityQueries &calls;
    ActivityExport *file = nullptr;
    InboxQueries &inbox;
    DeskCommands &commands;
    DeskEvents &events; ///< Lives on the desk thread.
    Clock &clock;
    UndoStack &undo;
    Milliseconds clockOffset{0}; ///< Of the carrier's clock.
    WonQueries *wonQueries = nullptr;
    WonCommands *won = nullptr;
};

/// Every call and what was decided about it, newest first.
class ActivityPage : public Page {
    Q_OBJECT
public:
    explicit ActivityPage(const ActivityPorts &ports, QWidget *parent = nullptr);
    void refresh() override;
    [[nodiscard]] ActivityModel &model() const { return *m_model; }
    /// Writes what is listed to that file.
    void writeTo(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    QWidget *buildTools();
    QWidget *buildList();
    QWidget *buildEmpty();
    QWidget *buildProgress();
    void connectTools();
    void retranslate();
    void follow();
    void noteChange();
    void ask();
    void showContent();
    void describeEmpty();
    void pressEmptyAction();
    void showChosen();
    void foldColumns();
    void setSideOpen(bool open);
    void openThread(const QModelIndex &index);
    void openWhy();
    void textAnyway(CallId call);
    void neverAgain();
    void setWon(bool won);
    void chooseFile();
    void showWritten(const QString &path, const Result<qint64> &written);

    ActivityPorts m_ports;
    DeskActs *m_acts;
    ActivityModel *m_model;
    std::optional<CallId> m_chosen;
    bool m_sideWanted = true; ///< Closed by hand until the next call is chosen by hand.
    bool m_changeNoted = false;
    bool m_asked = false;
    int m_typed = 0; ///< Counts what is typed, so that only the last of quick letters asks.
    int m_writing = 0; ///< Counts the files, so that an earlier one's progress is not shown.
    Label *m_title;
    Label *m_hint;
    Button *m_save;
    QLineEdit *m_search;
    Segment *m_kinds;
    QComboBox *m_kindBox;
    QComboBox *m_days;
    ActivityHeader *m_header;
    QListView *m_list;
    QStackedWidget *m_stack;
    Label *m_emptyTitle;
    Label *m_emptyWords;
    Button *m_emptyAction;
    QWidget *m_progress;
    Label *m_progressWords;
    Button *m_progressCancel;
    ActivitySide *m_side;
    UndoStrip *m_strip;
    WhyPopup *m_why;
};

} // namespace textback
