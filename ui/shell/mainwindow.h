// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contacts.h"
#include "ui/shell/stripface.h"
#include "ui/shell/windowports.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QAbstractButton;
class QStackedLayout;

namespace textback {

class ActionMenu;
class ActionTable;
class CallBacksPage;
class CloseQuestion;
class CommandPalette;
class CountdownNotice;
class DayCard;
class DayKeeper;
class DeskPerson;
class InboxPage;
class PageStack;
class PrivacyScreen;
class Rail;
class StatusStrip;
class Tour;
class UndoStack;
class WhatIsThis;
enum class ActionId;
struct CallBackEntry;

/// The window of one desk: status strip, navigation, inbox. Knows the desk only through its ports. Closing hides it
/// where there is a tray (said once) and asks once where there is none; it never quits the program by itself. UI
/// thread.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    /// @param hasTray whether a tray icon is shown while this window is closed; setHasTray() tells it later.
    MainWindow(const WindowPorts &ports, bool hasTray, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setHasAccount(bool hasAccount);
    /// Closing the window is hiding it from now on.
    void setHasTray() { m_hasTray = true; }
    void setHealth(const textback::DeskHealth &health);
    void setNowAnswer(const textback::NowAnswer &answer);
    /// Brings the window to the front, from the tray or from behind.
    void present();
    void showThread(ThreadId thread);
    void showLongestWait();
    /// Opens the thread with the reply field ready.
    void replyTo(ThreadId thread);
    /// Opens the thread and rings its caller.
    void callThread(ThreadId thread);
    void endCountdown(const CallKey &call, PersonChoice choice);
    /// Nothing on this computer opens a link that was requested.
    void sayNotOpened(const QUrl &url);
    void showPlace(Place place);
    void showView(InboxView view);
    /// In a practice window: the guided tour, unless somebody has been through it.
    void offerTour();
    [[nodiscard]] bool covered() const;
    /// Choice as in StatusStrip::Pause.
    void pause(int choice);
    [[nodiscard]] ActionTable &actionTable() const { return *m_actions; }
    [[nodiscard]] StripFacts facts() const;
    [[nodiscard]] const ViewCounts &counts() const { return m_counts; }

signals:
    void practiceRequested();
    void setupRequested();
    /// The carrier ended the sign-in, and somebody wants to sign in again.
    void signInRequested();
    void leavePracticeRequested();
    void quitRequested();
    /// Automatic texts go on, or stay paused: it could not be kept. Somebody may have chosen it elsewhere.
    void pauseRefused(const QString &words);
    void themeChosen(textback::ThemeChoice choice);
    /// The window was closed into the tray for the first time ever: somebody should say so.
    void hiddenForTheFirstTime();
    /// Health, pause, hours or counts changed: the tray icon follows.
    void stateChanged();
    /// The privacy screen came or went.
    void coveredChanged(bool covered);
    /// A web address or a number to ring; known to be safe to open.
    void linkRequested(const QUrl &url);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void connectActions();
    /// Does it unless something is in the way; then that is said.
    void on(ActionId id, const std::function<void()> &act);
    void connectListActions();
    void connectThreadActions();
    void connectWritingActions();
    void connectCallBackActions();
    void connectWindowActions();
    [[nodiscard]] QString obstacleTo(ActionId id) const;
    [[nodiscard]] static QString obstacleInCallBacks(ActionId id, const std::optional<CallBackEntry> &chosen);
    [[nodiscard]] QString obstacleInThread(ActionId id) const;
    [[nodiscard]] QString obstacleToWriting(ActionId id) const;
    [[nodiscard]] QString obstacleToTool(const QAbstractButton &button) const;
    [[nodiscard]] CallBacksPage *callBacksInSight() const;
    void stepRows(int rows);
    void writeTo(CallBacksPage &page);
    void showCallBackMenu(const QPoint &at);
    void connectPlaces();
    void connectDay();
    void connectPerson();
    void askPerson();
    void openNewText(const QString &to);
    [[nodiscard]] bool hasContacts() const;
    void showContacts();
    void contactsCame(const QString &words, ContactSourceId source);
    void changeKeys();
    void coverChanged(bool covered);
    void connectEvents();
    void retranslate();
    /// When what was chosen on the strip ends; nothing: automatic texts are on.
    [[nodiscard]] std::optional<UtcTime> endOfPause(int choice) const;
    void showFacts();
    void tickStrip(int round);
    void fold();
    void placeChanged(Place place);
    void showNotice();
    void showMenu();
    void addHelp(ActionMenu &menu);
    QWidget *makeHints();
    void pageMade(Page *page);
    void offerActs();
    void offerSignOut();
    void showBackups();
    void askForget();
    void showOfficeChanges();
    void trySettings();
    void offerChecklist();
    void signOut();
    void showHelp();
    void startTour();
    void showSupport();
    void showLook();
    void showWatching();
    void showKeys();
    void restoreState();
    void saveState();

    UndoStack *m_undo;
    WindowPorts m_ports;
    bool m_hasTray;
    DeskHealth m_health;
    NowAnswer m_answer;
    ViewCounts m_counts;
    int m_stripRound = 0;
    ActionTable *m_actions;
    StatusStrip *m_strip;
    Rail *m_rail;
    InboxPage *m_inbox;
    PageStack *m_pages;
    CountdownNotice *m_notice;
    CommandPalette *m_palette;
    DayCard *m_dayCard;
    DayKeeper *m_day;
    PrivacyScreen *m_privacy;
    DeskPerson *m_person;
    WhatIsThis *m_whatIsThis;
    CloseQuestion *m_question = nullptr;
    QPointer<Tour> m_tour;
};

} // namespace textback
