// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window offers for the program itself: help, support, taking leave.
#include "core/domain/supportnotes.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/signoutdialog.h"
#include "ui/shell/supportsheet.h"
#include "ui/shell/windowhints.h"

#include <QMenu>

namespace textback {

void MainWindow::addHelp(QMenu &menu)
{
    if (m_ports.support)
        menu.addAction(tr("File for support..."), this, &MainWindow::showSupport);
    if (m_ports.signOut && m_ports.hasAccount)
        menu.addAction(tr("Sign out..."), this, &MainWindow::signOut);
}

QWidget *MainWindow::makeHints()
{
    auto *hints = new WindowHints(m_ports, this);
    connect(hints, &WindowHints::linkPressed, this, &MainWindow::linkRequested);
    return hints;
}

void MainWindow::pageMade(Page *page)
{
    auto *settings = qobject_cast<SettingsPage *>(page);
    if (!settings)
        return;
    connect(settings, &SettingsPage::actWanted, this, [this](SettingAct act) {
        switch (act) {
        case SettingAct::SignOut:
            return signOut();
        case SettingAct::SupportFile:
            return showSupport();
        }
    });
    offerActs();
}

void MainWindow::offerActs()
{
    auto *settings = qobject_cast<SettingsPage *>(m_pages->page(Place::Settings));
    if (!settings)
        return;
    QSet<SettingAct> acts;
    if (m_ports.signOut && m_ports.hasAccount)
        acts.insert(SettingAct::SignOut);
    if (m_ports.support)
        acts.insert(SettingAct::SupportFile);
    settings->offer(acts);
}

void MainWindow::showSupport()
{
    m_ports.support->gather(this, [this](const QString &notes) { (new SupportSheet(notes, this))->open(); });
}

void MainWindow::signOut()
{
    (new SignOutDialog(*m_ports.signOut, m_health.waitingToBeSent, this))->open();
}

} // namespace textback
