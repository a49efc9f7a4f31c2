// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/callercommands.h"
#include "ui/shell/windowports.h"

#include <QObject>

namespace textback {

class CallerPanel;
class ThreadPane;

/// What people write down about callers: carried from the card to the desk, said, and taken back with Ctrl+Z.
class CallerCare : public QObject {
    Q_OBJECT
public:
    CallerCare(const WindowPorts &ports, CallerPanel &panel, ThreadPane &pane);
    /// Asks for a tag for all of them.
    void askTag(const QList<ThreadId> &threads);
    [[nodiscard]] bool canTag() const { return m_ports.callers && m_ports.callerCommands; }

signals:
    void threadWanted(textback::ThreadId thread);
    void everythingWanted(const textback::PhoneNumber &number);
    /// What is shown of callers changed by more than one thread.
    void fieldsChanged();

private:
    void connectPanel();
    void edit(const CallerEdits &edits, const QString &said);
    void lift(ThreadId thread, const QString &reason);
    void askJoin();
    void askFields();
    void offerRestore(const QString &said, const PersonStates &before);
    [[nodiscard]] QString nameOf(const Error &error) const;
    [[nodiscard]] QString shownName() const;

    WindowPorts m_ports;
    CallerPanel &m_panel;
    ThreadPane &m_pane;
};

} // namespace textback
