// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps back and forth, and keeping what was edited.
#include "ui/rules/rulelist.h"
#include "ui/rules/rulespage.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QMessageBox>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

bool RulesPage::isEdited() const
{
    return !m_settings.isEmpty() || (m_list && m_list->rules() != m_policy.rules);
}

void RulesPage::edited()
{
    m_lastChange = OfficeChangeId(0);
    m_listBefore.reset();
    m_steps.change({m_list->rules(), m_settings});
    showBar();
}

void RulesPage::showStep()
{
    OfficePolicy shown = m_policy;
    shown.rules = m_steps.now().rules;
    m_settings = m_steps.now().settings;
    m_list->setRules(shown, m_names);
    showCounts();
    showBar();
}

void RulesPage::stepBack()
{
    if (m_steps.undo())
        showStep();
}

void RulesPage::stepForth()
{
    if (m_steps.redo())
        showStep();
}

void RulesPage::saveAll()
{
    if (isEdited() && !m_saving)
        save();
}

void RulesPage::showBar()
{
    const bool changed = isEdited();
    m_save->setVisible(changed);
    m_discard->setVisible(changed);
    m_save->setEnabled(!m_saving);
    m_undo->setVisible(m_steps.canUndo() || (!changed && m_lastChange.value() > 0));
    m_redo->setVisible(m_steps.canRedo());
    const QList<Rule> &rules = m_list->rules();
    const bool allOff = std::none_of(rules.begin(), rules.end(), [](const Rule &rule) { return rule.on; });
    m_nobody->setText(rules.isEmpty()
                          ? tr("Nobody gets a text until there is a sentence.")
                          : tr("Every sentence is switched off: no missed caller gets a text. The calls are "
                               "only listed in the inbox; texts that people write themselves still leave."));
    m_nobody->setVisible(m_readable && allOff);
    if (changed)
        m_barWords->setText(tr("Not saved yet. Callers still get what was saved before."));
    else if (m_steps.canRedo())
        m_barWords->setText(tr("Everything stands as it was saved."));
    m_bar->setVisible(changed || m_steps.canRedo() || m_lastChange.value() > 0);
}

void RulesPage::say(const QString &words, bool canUndo)
{
    m_barWords->setText(words);
    m_undo->setVisible(canUndo || m_steps.canUndo());
    m_bar->show();
}

void RulesPage::save(std::function<void()> then)
{
    OfficeDocument wanted;
    if (m_list->rules() != m_policy.rules)
        wanted.rules = m_list->rules();
    wanted.settings = m_settings;
    m_saving = true;
    m_save->setEnabled(false);
    m_ports.commands.saveOffice(wanted, this, [this, then = std::move(then)](const Result<OfficeChangeId> &saved) {
        m_saving = false;
        if (!saved.ok()) {
            showBar();
            say(saved.error().kind == ErrorKind::Invalid
                    ? tr("This can't be saved: a sentence sends a text that is not there, or asks for the impossible.")
                    : tr("This could not be saved. Nothing is lost; try again."),
                false);
            return;
        }
        m_policy.rules = m_list->rules();
        m_settings.clear();
        m_lastChange = saved.value();
        m_listBefore.reset();
        refresh();
        say(tr("Saved. It counts from the next missed call on."), m_lastChange.value() > 0);
        if (then)
            then();
    });
}

void RulesPage::discard()
{
    m_settings.clear();
    m_list->setRules(m_policy, m_names);
    refresh();
    showBar();
}

void RulesPage::undo()
{
    if (m_listBefore)
        return restoreList();
    if (m_steps.canUndo())
        return stepBack();
    m_ports.commands.restoreOffice(m_lastChange, Restore::Before, this, [this](const Result<OfficeChangeId> &undone) {
        m_lastChange = OfficeChangeId(0);
        refresh();
        say(undone.ok() ? tr("It is as it was before.") : tr("This could not be undone. Try again."), false);
    });
}

QWidget *RulesPage::mainPart() const
{
    return m_list->row(0);
}

bool RulesPage::mayLeaveFor(Place place)
{
    if (!isEdited())
        return true;
    askBeforeLeaving(place);
    return false;
}

void RulesPage::askBeforeLeaving(Place place)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Who gets a text"),
                                tr("Save what you changed about who gets a text?"), QMessageBox::NoButton, this);
    box->setObjectName(u"leaveRulesBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *keep = box->addButton(tr("Save"), QMessageBox::AcceptRole);
    QPushButton *drop = box->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    box->addButton(tr("Stay here"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    connect(keep, &QPushButton::clicked, this, [this, place] { save([this, place] { emit placeWanted(place); }); });
    connect(drop, &QPushButton::clicked, this, [this, place] {
        discard();
        emit placeWanted(place);
    });
    box->open();
}

} // namespace textback
