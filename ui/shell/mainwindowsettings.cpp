// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages, above all the settings, lead to.
#include "core/domain/backupnews.h"
#include "core/domain/datacare.h"
#include "ui/callbacks/callbackspage.h"
#include "ui/contacts/contactsdialog.h"
#include "ui/hours/hourspage.h"
#include "ui/rules/settingstrial.h"
#include "ui/rules/trialdialog.h"
#include "ui/settings/backupsdialog.h"
#include "ui/settings/forgetdialog.h"
#include "ui/settings/officechangesdialog.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/inboxpage.h"
#include "ui/shell/linessheet.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"
#include "ui/widgets/undostack.h"

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

/// What rules and trials are put into words with.
RuleNames namesInRules(const WindowPorts &ports, const OfficePolicy &policy)
{
    RuleNames names;
    names.templates = policy.templates;
    names.homeCountry = policy.homeCountry;
    names.delay = policy.delay;
    if (const auto lines = ports.queries.lines(); lines.ok())
        names.lines = lines.value();
    if (ports.numberLists) {
        if (const auto lists = ports.numberLists->numberListNames(); lists.ok())
            names.lists = lists.value();
    }
    return names;
}

} // namespace

void MainWindow::pageMade(Page *page)
{
    if (auto *callBacks = qobject_cast<CallBacksPage *>(page))
        connect(callBacks, &CallBacksPage::menuWanted, this, &MainWindow::showCallBackMenu);
    connect(page, &Page::changesWanted, this, &MainWindow::showOfficeChanges);
    if (auto *hours = qobject_cast<HoursPage *>(page))
        connect(hours, &HoursPage::trialWanted, this, [this](const OfficePolicy &kept, const OfficePolicy &edited) {
            auto *dialog =
                new TrialDialog(*m_ports.timeMachine, m_ports.clock, kept, edited, namesInRules(m_ports, kept), this);
            connect(dialog, &TrialDialog::threadWanted, this, &MainWindow::showThread);
            dialog->open();
        });
    auto *settings = qobject_cast<SettingsPage *>(page);
    if (!settings)
        return;
    connect(settings, &SettingsPage::themeChosen, this, &MainWindow::themeChosen);
    if (m_ports.languages)
        settings->offer(*m_ports.languages);
    if (m_ports.startAtLogin)
        settings->offer(*m_ports.startAtLogin);
    connect(settings, &SettingsPage::actWanted, this, [this](SettingAct act) {
        switch (act) {
        case SettingAct::TryOnPastCalls:
            return trySettings();
        case SettingAct::Lines:
            return (new LinesSheet(m_ports.queries, m_ports.accounts, this))->open();
        case SettingAct::Backups:
            return showBackups();
        case SettingAct::Forget:
            return askForget();
        case SettingAct::SignOut:
            return signOut();
        case SettingAct::SupportFile:
            return showSupport();
        case SettingAct::OfficeChanges:
            return showOfficeChanges();
        case SettingAct::Contacts:
            return showContacts();
        case SettingAct::EarlierTexts: // the page does that itself
            return;
        }
    });
    offerActs();
}

void MainWindow::trySettings()
{
    const auto policy = m_ports.office->policy();
    const auto settings = m_ports.queries.settings();
    auto *page = qobject_cast<SettingsPage *>(m_pages->page(Place::Settings));
    if (!policy.ok() || !settings.ok())
        return page ? page->sayKept(Error{ErrorKind::Storage, u"not readable"_s}) : void();
    auto *dialog = new SettingsTrial({*m_ports.timeMachine, m_ports.clock, *m_ports.officeCommands}, policy.value(),
                                     settings.value(), namesInRules(m_ports, policy.value()), this);
    connect(dialog, &SettingsTrial::threadWanted, this, &MainWindow::showThread);
    dialog->open();
}

void MainWindow::showOfficeChanges()
{
    if (!m_ports.office || !m_ports.officeCommands)
        return;
    const auto policy = m_ports.office->policy();
    const RuleNames names = namesInRules(m_ports, policy.ok() ? policy.value() : OfficePolicy{});
    (new OfficeChangesDialog(*m_ports.office, *m_ports.officeCommands, names, m_ports.clock.now(), this))->open();
}

void MainWindow::offerActs()
{
    offerSignOut();
    auto *settings = qobject_cast<SettingsPage *>(m_pages->page(Place::Settings));
    if (!settings)
        return;
    QSet<SettingAct> acts;
    if (m_ports.signOut && m_ports.hasAccount)
        acts.insert(SettingAct::SignOut);
    if (m_ports.hasAccount)
        acts.insert(SettingAct::Lines);
    if (m_ports.support)
        acts.insert(SettingAct::SupportFile);
    if (m_ports.data)
        acts.insert(SettingAct::Backups);
    if (m_ports.erasing)
        acts.insert(SettingAct::Forget);
    if (m_ports.office && m_ports.officeCommands)
        acts.insert(SettingAct::OfficeChanges);
    if (m_ports.office && m_ports.officeCommands && m_ports.timeMachine)
        acts.insert(SettingAct::TryOnPastCalls);
    if (hasContacts())
        acts.insert(SettingAct::Contacts);
    settings->offer(acts);
}

void MainWindow::showBackups()
{
    auto *dialog = new BackupsDialog(*m_ports.data, m_ports.clock, this);
    if (m_ports.backups)
        connect(dialog, &QDialog::finished, this, [this] { m_ports.backups->look(); }); // it may work again
    dialog->open();
}

void MainWindow::askForget()
{
    const QString key = u"forget-after-months"_s;
    const auto settings = m_ports.queries.settings();
    const int now = settings.ok() ? settings.value().value(key).toInt() : 0;
    auto *dialog = new ForgetDialog(*m_ports.erasing, now, this);
    connect(dialog, &ForgetDialog::chosen, this, [this, key](int months) {
        m_ports.commands.setSetting(key, QString::number(months), this, [this](const Status &kept) {
            if (auto *page = qobject_cast<SettingsPage *>(m_pages->page(Place::Settings)))
                page->sayKept(kept);
        });
    });
    dialog->open();
}

bool MainWindow::hasContacts() const
{
    return m_ports.contacts && m_ports.contactCommands && m_ports.contactReader && m_ports.contactExport;
}

void MainWindow::showContacts()
{
    if (!hasContacts())
        return;
    const auto settings = m_ports.queries.settings();
    const QString home = settings.ok() ? policyFrom(settings.value()).homeCountry : u"US"_s;
    auto *dialog = new ContactsDialog(
        {*m_ports.contacts, *m_ports.contactCommands, *m_ports.contactReader, *m_ports.contactExport, m_ports.clock},
        home, this);
    connect(dialog, &ContactsDialog::textWanted, this, &MainWindow::openNewText);
    connect(dialog, &ContactsDialog::imported, this, &MainWindow::contactsCame);
    dialog->open();
}

void MainWindow::contactsCame(const QString &words, ContactSourceId source)
{
    constexpr auto Offered = std::chrono::seconds(10);
    m_undo->push(words, Offered, [this, source] {
        m_ports.contactCommands->removeContacts(
            source, this, [](int) {},
            [this](const Status &status) {
                m_undo->say(status.ok() ? tr("The contacts were taken away again.")
                                        : tr("The contacts could not be taken away. Try again in Contacts."));
            });
    });
}

} // namespace textback
