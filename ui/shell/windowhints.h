// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/historyimport.h"
#include "ui/shell/windowports.h"

#include <QWidget>

namespace textback {

class HintLine;

/// What is worth knowing beside the work: that this computer falls asleep, that its keychain does not keep the sign-in,
/// that no backup can be made, that there is a newer version, how far what was before the first sign-in is fetched.
/// Each in one line that goes away for good once somebody has answered it; the keychain's when it is unlocked, the
/// backup's when one is made.
class WindowHints : public QWidget {
    Q_OBJECT
public:
    WindowHints(const WindowPorts &ports, QWidget *parent);

signals:
    /// Known to be safe to open.
    void linkPressed(const QUrl &url);
    void backupsWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void look();
    void retranslate();
    void connectLines();
    void connectBackups();
    void connectImport();
    void showImport();
    [[nodiscard]] bool importMatters() const;

    WindowPorts m_ports;
    HintLine *m_sleep;
    HintLine *m_secrets;
    HintLine *m_backup;
    HintLine *m_update;
    HintLine *m_import;
    HistoryProgress m_progress;
    bool m_secretsSeen = false; ///< Of this time that the keychain does not take them.
    bool m_backupSeen = false; ///< Of this time that none can be made.
    std::optional<ImportStage> m_hidden; ///< What a person does not want to see now.
};

} // namespace textback
