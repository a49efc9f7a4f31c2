// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

#include <QAction>
#include <QObject>

#include <array>
#include <functional>
#include <optional>

class QSettings;

namespace textback {

/// Everything that can be done in a window. The palette, the key sheet, the menus and the tips are made from this one
/// table.
enum class ActionId {
    NextThread,
    PreviousThread,
    NextWaiting,
    LongestWait,
    Search,
    FindInThread,
    ExtendDown,
    ExtendUp,
    SelectAll,
    Done,
    Snooze,
    NeverText,
    TagCaller,
    HandOver,
    CallThem,
    PlayVoicemail,
    CancelText,
    CallingBack,
    MarkRead,
    CopyNumber,
    CopyWords,
    CopyEntry,
    DeleteNote,
    BecameJob,
    AskedToStop,
    CallerCard,
    EraseCaller,
    OpenThread,
    TextNow,
    Reached,
    LeftMessage,
    NoAnswer,
    WrongNumber,
    Undo,
    Redo,
    Back,
    NewText,
    Reply,
    Note,
    Send,
    SendAndDone,
    SendLater,
    SavedReplies,
    PutIn,
    AddPhotos,
    ShowWaitingOnUs,
    ShowWaitingOnThem,
    ShowSnoozed,
    ShowDone,
    ShowAll,
    TurnOrder,
    KeepSearch,
    GoInbox,
    GoCallBacks,
    GoActivity,
    GoReport,
    GoTexts,
    GoHours,
    GoRules,
    GoSettings,
    Contacts,
    TextsOn,
    PauseHour,
    PauseTomorrow,
    CheckNow,
    WatchTimes,
    Practice,
    SetUp,
    WhoIsHere,
    EditNames,
    PrivacyScreen,
    PrivacySettings,
    Notices,
    LookAsSystem,
    LookLight,
    LookDark,
    Language,
    Palette,
    KeySheet,
    Help,
    WhatIsThis,
    ExplainSelected,
    GuidedTour,
    SupportFile,
    SignOut,
    Quit
};
constexpr int ActionCount = int(ActionId::Quit) + 1;

/// Where an action stands in the palette and on the key sheet.
enum class ActionGroup { Threads, Writing, Watching, GoTo, Window };

/// Where an action works.
enum class ActionScope {
    Anywhere,
    Inbox,
    CallBacks,
    Lists ///< Inbox and call-backs: both have rows of people.
};

/// The actions of one window with their names and keys. Keys that a person changed are kept in the window's settings.
class ActionTable : public QObject {
    Q_OBJECT
public:
    ActionTable(QWidget *window, QSettings &settings);
    [[nodiscard]] QAction *action(ActionId id) const { return m_actions[size_t(id)]; }
    [[nodiscard]] static ActionGroup groupOf(ActionId id);
    [[nodiscard]] static QString groupName(ActionGroup group);
    [[nodiscard]] static QString iconOf(ActionId id);
    [[nodiscard]] static ActionScope scopeOf(ActionId id);
    /// The keys as people write them: "Ctrl+Enter". Empty: it has none.
    [[nodiscard]] static QString keysOf(const QAction *action);
    /// The place in sight: what belongs to another one cannot be done, and its keys are letters.
    void setPlace(Place place);
    /// Nothing can be done by key while the window is covered.
    void setCovered(bool covered);
    /// As if chosen in a menu of the window, wherever its entry stands and whatever is in sight: for the tray.
    void perform(ActionId id) { emit action(id)->triggered(); }
    /// Actions that this window cannot do are not offered.
    void setOffered(ActionId id, bool offered);
    [[nodiscard]] bool offered(ActionId id) const { return m_offered[size_t(id)]; }

    /// Asked whenever an action is shown or wanted: why it cannot be done just now, a sentence; empty: it can.
    void setObstacles(std::function<QString(ActionId)> obstacles) { m_obstacles = std::move(obstacles); }
    [[nodiscard]] QString obstacle(ActionId id) const { return m_obstacles ? m_obstacles(id) : QString(); }

    /// The first key of an action, changed by a person; empty: no key at all.
    void setKeys(ActionId id, const QKeySequence &keys);
    void resetKeys();
    [[nodiscard]] bool changed(ActionId id) const;
    /// Keys without Ctrl or Alt can be switched off together.
    void setLettersOn(bool on);
    [[nodiscard]] bool lettersOn() const;
    /// Another action that has these keys already.
    [[nodiscard]] std::optional<ActionId> conflictOf(ActionId id, const QKeySequence &keys) const;
    void retranslate();

signals:
    void keysChanged();

private:
    void nameListActions();
    void nameThreadActions();
    void nameWritingActions();
    void namePlaceActions();
    void nameWindowActions();
    [[nodiscard]] QList<QKeySequence> wantedKeys(ActionId id) const;
    void applyKeys();
    void applySight();
    QSettings &m_settings;
    std::function<QString(ActionId)> m_obstacles;
    Place m_place = Place::Inbox;
    bool m_covered = false;
    std::array<QAction *, ActionCount> m_actions{};
    std::array<bool, ActionCount> m_offered{};
};

} // namespace textback
