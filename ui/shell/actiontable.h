// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

#include <array>

namespace textback {

/// Everything that can be done by key. The key sheet, the menus and the tips are made from this one table.
enum class ActionId {
    NextThread,
    PreviousThread,
    NextWaiting,
    Search,
    Reply,
    Note,
    Send,
    SendAndDone,
    Done,
    Snooze,
    Undo,
    Back,
    KeySheet
};
constexpr int ActionCount = int(ActionId::KeySheet) + 1;

/// The actions of one window with their names and keys.
class ActionTable : public QObject {
    Q_OBJECT
public:
    explicit ActionTable(QWidget *window);
    [[nodiscard]] QAction *action(ActionId id) const { return m_actions[size_t(id)]; }
    /// The keys as people write them: "Ctrl+Enter".
    [[nodiscard]] static QString keysOf(const QAction *action);
    /// The keys of the inbox work only while it is in sight: on other screens they are letters.
    void setInboxInSight(bool inSight);
    void retranslate();

private:
    std::array<QAction *, ActionCount> m_actions{};
};

} // namespace textback
