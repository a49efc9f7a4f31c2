// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/deskroom.h"

#include <QThread>

namespace textback {

/// Runs one desk on its own thread, so that nothing on screen can delay a text. Used on the thread that made it.
class DeskHost : public QObject {
    Q_OBJECT
public:
    DeskHost(QString databasePath, SecretStoreMaker makeSecrets);
    ~DeskHost() override;

    void start();
    /// Before start(): a backup that is to take the place of the database first.
    void setRestore(const QString &backup) { m_restore = backup; }
    /// Ends the desk in order and then its thread; `stopped` follows within 5 s.
    void stop();
    /// The same, and waits for it: for a system that ends the program when this returns.
    void stopNow();
    /// Does something on the desk thread, in order, after the desk was opened.
    void run(std::function<void(DeskRoom &)> work);
    [[nodiscard]] DeskEvents &events() { return *m_events; }
    [[nodiscard]] const QString &databasePath() const { return m_databasePath; }

signals:
    /// Windows may read the database. The desk makes ready to watch meanwhile; `opened` follows.
    void fileOpened(const textback::OpenReport &report);
    /// The database is open and the desk watches, or why not.
    void opened(const textback::Status &status, const textback::OpenReport &report);
    void stopped();

private:
    QString m_databasePath;
    QString m_restore;
    SecretStoreMaker m_makeSecrets;
    QThread m_thread;
    DeskEvents *m_events = nullptr; ///< Lives on the desk thread; deleted with the room.
    QObject *m_worker = nullptr; ///< Context of everything posted to the desk thread.
    std::unique_ptr<DeskRoom> m_room; ///< Made, used and destroyed on the desk thread only.
    bool m_stopping = false;
};

} // namespace textback
