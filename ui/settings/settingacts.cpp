// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingacts.h"

#include "ui/theme/shapes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/historywords.h"
#include "ui/widgets/settingrow.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

SettingGroup groupOf(SettingAct act)
{
    if (act == SettingAct::TryOnPastCalls)
        return SettingGroup::Automatic;
    const bool ofOffice = act == SettingAct::Lines || act == SettingAct::OfficeChanges || act == SettingAct::Contacts;
    return ofOffice ? SettingGroup::Office : SettingGroup::Computer;
}

} // namespace

SettingActs::SettingActs(QWidget *parent) : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 8, 0, 0);
    auto *panel = new Panel(Role::Surface, Role::Line, RadiusControl, this);
    m_rows = new QVBoxLayout(panel);
    m_rows->setContentsMargins(1, 1, 1, 1);
    m_rows->setSpacing(0);
    outer->addWidget(panel);
    add(SettingAct::TryOnPastCalls, u"tryOnPastCallsButton"_s);
    add(SettingAct::Lines, u"settingsLinesButton"_s);
    add(SettingAct::Contacts, u"settingsContactsButton"_s);
    add(SettingAct::EarlierTexts, u"earlierTextsButton"_s);
    add(SettingAct::Backups, u"backupsButton"_s);
    add(SettingAct::Forget, u"forgetButton"_s);
    add(SettingAct::OfficeChanges, u"officeChangesButton"_s);
    add(SettingAct::SupportFile, u"supportFileButton"_s);
    add(SettingAct::SignOut, u"settingsSignOutButton"_s);
    retranslate();
}

void SettingActs::add(SettingAct act, const QString &name)
{
    auto *row = new SettingRow(this);
    auto *button = new Button(ButtonKind::Normal, {}, {}, row);
    button->setObjectName(name);
    row->addControl(button);
    m_rows->addWidget(row);
    m_lines.append({act, row, button});
    connect(button, &Button::clicked, this, [this, act] { emit pressed(act); });
}

void SettingActs::offer(const QSet<SettingAct> &acts)
{
    m_offered = acts;
}

bool SettingActs::showFor(SettingGroup group, const QString &words)
{
    bool any = false;
    for (const Line &line : std::as_const(m_lines)) {
        const bool wanted = words.isEmpty() ? group == groupOf(line.act)
                                            : line.row->name().contains(words, Qt::CaseInsensitive)
                || line.row->meaning().contains(words, Qt::CaseInsensitive);
        line.row->setVisible(wanted && isOffered(line.act));
        any = any || (wanted && isOffered(line.act));
    }
    setVisible(any);
    return any;
}

bool SettingActs::isOffered(SettingAct act) const
{
    return act == SettingAct::EarlierTexts ? m_history.stage != ImportStage::None : m_offered.contains(act);
}

void SettingActs::setHistory(const HistoryProgress &progress, UtcTime now)
{
    m_history = progress;
    m_now = now;
    retranslate();
}

void SettingActs::showHistory(const Line &line)
{
    const QString limits =
        m_history.stage == ImportStage::Done ? HistoryWords::limits(m_history.place, m_now) : QString();
    line.row->setWords(tr("Earlier texts and calls"),
                       (HistoryWords::state(m_history, m_now) + u' ' + limits).trimmed());
    const QString act = HistoryWords::act(m_history);
    line.button->setText(act);
    line.button->setVisible(!act.isEmpty());
}

void SettingActs::retranslate()
{
    for (const Line &line : std::as_const(m_lines)) {
        switch (line.act) {
        case SettingAct::TryOnPastCalls:
            line.button->setText(tr("Try..."));
            line.row->setWords(tr("Try other values on past calls"),
                               tr("What would have become of last month's missed calls with another delay, limit or "
                                  "time; nothing is kept before you say so."));
            break;
        case SettingAct::Lines:
            line.button->setText(tr("Show..."));
            line.row->setWords(tr("Your numbers"),
                               tr("What each of them can do, and what the phone company does about STOP and HELP."));
            break;
        case SettingAct::Backups:
            line.button->setText(tr("Show..."));
            line.row->setWords(
                tr("Backups"),
                tr("The copies of everything here, one a day; make one now, go back to one, export everything into "
                   "one file, or bring an archive from another computer."));
            break;
        case SettingAct::Forget:
            line.button->setText(tr("Choose..."));
            line.row->setWords(
                tr("How long things are kept"),
                tr("Older calls, texts and notes can be erased by themselves; you see first what goes."));
            break;
        case SettingAct::SupportFile:
            line.button->setText(tr("Show..."));
            line.row->setWords(tr("File for support"),
                               tr("Versions, state, settings and the log, without texts, names and whole numbers. You "
                                  "see it before it is saved; nothing is sent."));
            break;
        case SettingAct::OfficeChanges:
            line.button->setText(tr("Show..."));
            line.row->setWords(tr("Everything that was changed"),
                               tr("Texts, rules, hours and settings: when, by whom, and back again."));
            break;
        case SettingAct::Contacts:
            line.button->setText(tr("Show..."));
            line.row->setWords(tr("Contacts"),
                               tr("Names from other programs and phones (CSV, vCard), shown wherever a number stood."));
            break;
        case SettingAct::EarlierTexts:
            showHistory(line);
            break;
        case SettingAct::SignOut:
            line.button->setText(tr("Sign out..."));
            line.row->setWords(tr("Sign out of the phone account"),
                               tr("You are asked what happens to the calls and texts on this computer."));
            break;
        }
    }
}

} // namespace textback
