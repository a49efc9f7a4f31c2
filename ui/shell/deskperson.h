// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deskpeople.h"
#include "ui/shell/windowports.h"

#include <QObject>

class QMenu;
class QPoint;
class QWidget;

namespace textback {

/// Who is at this desk and whose conversations are: the menus that ask, and what they do.
class DeskPerson : public QObject {
    Q_OBJECT
public:
    DeskPerson(const WindowPorts &ports, QWidget *window);
    [[nodiscard]] bool offered() const { return m_ports.people && m_ports.peopleCommands; }
    /// Empty: nobody said who they are.
    [[nodiscard]] QString name() const;
    /// Asks who is at this desk.
    void ask(const QPoint &at);
    /// Asks whose these conversations shall be.
    void askOwner(const QList<ThreadId> &threads, const QPoint &at);
    /// Opens the list of names.
    void editNames();

signals:
    /// Somebody else is at this desk, or has another name.
    void changed();

private:
    void arrive(const std::optional<DeskName> &name);
    void setHere(const std::optional<DeskName> &name);
    void hand(const QList<ThreadId> &threads, const std::optional<DeskName> &owner);
    void addNames(QMenu &menu);
    [[nodiscard]] QMenu *makeMenu(const char *name);

    WindowPorts m_ports;
    QWidget *m_window;
};

} // namespace textback
