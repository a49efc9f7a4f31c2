// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inbox/threadlistmodel.h"
#include "ui/shell/windowports.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace textback {

class ActionMenu;
class ActionTable;
class Button;
class CallerCare;
class CallerPanel;
class InboxList;
class Label;
class PracticePanel;
class ThreadPane;
class UndoStrip;

/// How much of the page fits: panes fold one after the other as the window gets narrower.
struct PageFold {
    bool side = false; ///< The card (or practice panel) lies over the thread when asked for.
    bool views = false; ///< The rail is icons; the views are chosen in the list.
    bool single = false; ///< List or thread, not both.
    friend bool operator==(const PageFold &, const PageFold &) = default;
};

/// The inbox: list, thread and caller beside each other, kept up to date by the desk's events.
class InboxPage : public QWidget {
    Q_OBJECT
public:
    /// @param actions of the window: its menus are made from them; outlives this.
    InboxPage(const WindowPorts &ports, const ActionTable &actions, QWidget *parent = nullptr);
    ~InboxPage() override;

    void showView(InboxView view);
    [[nodiscard]] InboxView view() const { return m_model.view(); }
    void showThread(ThreadId thread);
    void setFold(PageFold fold);
    void setCompact(bool compact);
    void setHasAccount(bool hasAccount);
    void setHealth(const DeskHealth &health);
    [[nodiscard]] InboxList *list() const { return m_list; }
    [[nodiscard]] ThreadPane *pane() const { return m_pane; }
    [[nodiscard]] ThreadListModel &model() { return m_model; }
    [[nodiscard]] const QList<Countdown> &countdowns() const { return m_countdowns; }
    void goBack();
    /// Where list and conversation do not fit beside each other, the list comes to the front.
    void showList();
    /// The keyboard goes to the search field, wherever that is.
    void beginSearch();
    void searchFor(const QString &words);
    /// What is done with a key is done with all that are chosen.
    void finishChosen();
    void snoozeChosen();
    void neverTextChosen();
    void tagChosen();
    void handOverChosen();
    /// What is done with the text that is about to leave to the open thread.
    void endCountdownHere(PersonChoice choice);
    [[nodiscard]] std::optional<Countdown> countdownHere() const;
    /// Longest or shortest wait first, from now on.
    void turnOrder();
    /// Shows what is open, alone where it hides the list, and gives it the keyboard.
    void openChosen();
    /// Where the reply is written, or what stands there instead.
    void openReply();
    /// Finds words in the open thread.
    void find();
    /// Where list and conversation do not fit beside each other, the conversation comes to the front.
    void showConversation();
    /// Whether the card stands beside the thread, where there is room.
    [[nodiscard]] bool sideInSight() const { return !m_fold.side; }
    [[nodiscard]] bool sideOpen() const { return m_sideOpen; }
    /// Whether conversations have owners.
    void offerOwners(bool offered);
    /// Opens a thread that stands in no list yet.
    void showUnlisted(ThreadId thread);
    void showLongestWait();
    /// From one that waits on us to the next, the longest wait first, and round again.
    void showNextWait();
    /// Where there is no room for what stands at the side, it covers the thread or goes.
    void setSideOpen(bool open);

signals:
    void viewChanged(textback::InboxView view);
    void countsRead(const textback::ViewCounts &counts);
    void practiceWanted();
    void handOverWanted(const QList<textback::ThreadId> &threads, const QPoint &at);
    void keepSearchPressed(const QString &words);
    void linkPressed(const QUrl &url);
    /// A second of the countdowns passed, or one began or ended.
    void countdownsStepped();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildNothingOpen();
    UndoStrip *buildUndoHere(QWidget *parent);
    void connectList();
    void connectPane();
    void connectEvents();
    void retranslate();
    void readCounts();
    void connectChosen();
    void readShortCalls();
    void textShortCall(CallId call);
    [[nodiscard]] QList<ThreadRow> chosenRows() const;
    void setStateOfAll(const QList<ThreadRow> &rows, ThreadState state, std::optional<UtcTime> until,
                       const QString &said);
    void openThread(std::optional<ThreadId> thread);
    void openPlace(ThreadId thread, std::optional<ItemId> item);
    void leaveComposer();
    void showWait(std::optional<ThreadKey> after);
    void showCard();
    [[nodiscard]] QList<int> keptPanes() const;
    void placeSide();
    void updateThread(ThreadId thread);
    void startCountdown(const Countdown &countdown);
    void endCountdown(const CallKey &call);
    void stepCountdowns(int round);
    void ageRows();
    void choose(const CallKey &call, PersonChoice choice);
    void addStateActs(ActionMenu &menu);
    void addCallerActs(ActionMenu &menu);
    void showChosenMenu(const QPoint &at);
    void showRowMenu(ThreadId thread, const QPoint &at);
    void showHitMenu(const QPoint &at);
    void showMoreMenu();
    void showEntryMenu(const QPoint &at, int round);
    void tickPractice(const ThreadRow &row);
    void keepPanes();

    WindowPorts m_ports;
    const ActionTable &m_actions;
    ThreadListModel m_model;
    QList<Countdown> m_countdowns;
    int m_countdownRound = 0;
    PageFold m_fold;
    bool m_sideOpen = false;
    bool m_listStays = false; ///< Whatever is opened meanwhile, the list stays in front.
    std::optional<ThreadId> m_leaving; ///< The thread a person is done with.
    bool m_keepOpen = false; ///< The open thread leaves the list by the desk's doing: it stays in sight.
    QSplitter *m_splitter;
    InboxList *m_list;
    QStackedWidget *m_middle;
    ThreadPane *m_pane;
    QWidget *m_side;
    CallerPanel *m_card;
    CallerCare *m_care;
    PracticePanel *m_practice = nullptr;
    Label *m_nothingTitle = nullptr;
    Label *m_nothingWords = nullptr;
    Button *m_nothingAction = nullptr;
    bool m_hasAccount = true;
    ViewCounts m_counts;
};

} // namespace textback
