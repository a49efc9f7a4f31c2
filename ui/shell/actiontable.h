// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

#include <array>
#include <optional>

class QSettings;

namespace textback {

/// Everything that can be done by key. The palette, the key sheet, the menus and the tips are made from this one table.
enum class ActionId {
    NextThread,
    PreviousThread,
    NextWaiting,
    Search,
    ExtendDown,
    ExtendUp,
    SelectAll,
    NewText,
    Reply,
    Note,
    Send,
    SendAndDone,
    Done,
    Snooze,
    NeverText,
    TagCaller,
    HandOver,
    CallThem,
    PlayVoicemail,
    Undo,
    Redo,
    Back,
    GoInbox,
    GoCallBacks,
    GoActivity,
    GoReport,
    GoTexts,
    GoHours,
    GoRules,
    GoSettings,
    TextsOn,
    PauseHour,
    PauseTomorrow,
    CheckNow,
    WhoIsHere,
    PrivacyScreen,
    Palette,
    KeySheet,
    Help,
    GuidedTour,
    Contacts
};
constexpr int ActionCount = int(ActionId::Contacts) + 1;

/// Where an action stands in the palette and on the key sheet.
enum class ActionGroup { Threads, Writing, Watching, GoTo, Window };

/// The actions of one window with their names and keys. Keys that a person changed are kept in the window's settings.
class ActionTable : public QObject {
    Q_OBJECT
public:
    ActionTable(QWidget *window, QSettings &settings);
    [[nodiscard]] QAction *action(ActionId id) const { return m_actions[size_t(id)]; }
    [[nodiscard]] static ActionGroup groupOf(ActionId id);
    [[nodiscard]] static QString groupName(ActionGroup group);
    [[nodiscard]] static QString iconOf(ActionId id);
    /// Whether the action works on the inbox alone.
    [[nodiscard]] static bool needsInbox(ActionId id);
    /// The keys as people write them: "Ctrl+Enter". Empty: it has none.
    [[nodiscard]] static QString keysOf(const QAction *action);
    /// The keys of the inbox work only while it is in sight: on other screens they are letters.
    void setInboxInSight(bool inSight);
    /// Nothing can be done by key while the window is covered.
    void setCovered(bool covered);
    /// Actions that this window cannot do are not offered.
    void setOffered(ActionId id, bool offered);
    [[nodiscard]] bool offered(ActionId id) const { return m_offered[size_t(id)]; }

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
    [[nodiscard]] QList<QKeySequence> wantedKeys(ActionId id) const;
    void applyKeys();
    void applySight();
    QSettings &m_settings;
    bool m_inboxInSight = true;
    bool m_covered = false;
    std::array<QAction *, ActionCount> m_actions{};
    std::array<bool, ActionCount> m_offered{};
};

} // namespace textback
