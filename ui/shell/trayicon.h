// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/inboxqueries.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/stripface.h"

#include <QSystemTrayIcon>

class QAction;
class QMenu;

namespace textback {

/// The sign in the tray: its shape says whether we watch, a disc how many people wait. UI thread.
class TrayIcon : public QObject {
    Q_OBJECT
public:
    explicit TrayIcon(QObject *parent = nullptr);
    ~TrayIcon() override;
    /// Whether this computer has a tray at all.
    [[nodiscard]] static bool available() { return QSystemTrayIcon::isSystemTrayAvailable(); }
    /// What its menu does is what the window does. Outlives the tray.
    void offer(ActionTable &actions) { m_actions = &actions; }
    void show();
    void update(const StripFacts &facts, const ViewCounts &counts);
    /// Says that closing the window did not end the program.
    void sayItStays();
    /// A native notice; where the tray cannot show one, nothing happens.
    void notify(const QString &title, const QString &words);
    /// The icon as it is drawn, for tests.
    [[nodiscard]] static QPixmap drawIcon(const StripFacts &facts, int waiting, int size, qreal devicePixelRatio);
    [[nodiscard]] QMenu *menu() const { return m_menu.get(); }
    [[nodiscard]] QString toolTip() const { return m_icon.toolTip(); }

signals:
    void openPressed();
    /// The notice in sight was clicked; openPressed comes too.
    void noticePressed();
    /// What was chosen is seen in the window that does it.
    void windowWanted();

private:
    void fillMenu(const StripFacts &facts, const ViewCounts &counts);
    QAction *add(ActionId id, const QString &words = {});
    ActionTable *m_actions = nullptr;
    QSystemTrayIcon m_icon;
    std::unique_ptr<QMenu> m_menu;
    QString m_shownState;
};

} // namespace textback
