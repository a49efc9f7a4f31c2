// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page does about the checks, lists of numbers and past calls.
#include "core/policy/earlieroffice.h"
#include "core/policy/listmerging.h"
#include "core/policy/officedocument.h"
#include "ui/rules/checkeditor.h"
#include "ui/rules/numberlisteditor.h"
#include "ui/rules/rulelist.h"
#include "ui/rules/rulespage.h"
#include "ui/rules/trialpanel.h"
#include "ui/rules/trynow.h"
#include "ui/widgets/label.h"

#include <QHideEvent>
#include <QLocale>
#include <QMenu>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int DaysTried = 30;

}

void RulesPage::editCheck(CheckTable::Line line)
{
    if (line == CheckTable::Line::NeverText)
        return editList(neverTextList());
    if (line == CheckTable::Line::AskedToStop)
        return editList(askedToStopList());
    if (line == CheckTable::Line::Lists)
        return showLists();
    auto *editor = new CheckEditor(line, editedPolicy(), this);
    connect(editor, &CheckEditor::chosen, this, [this](const QMap<QString, QString> &settings) {
        for (auto at = settings.begin(); at != settings.end(); ++at)
            m_settings.insert(at.key(), at.value());
        if (withSettings(m_policy, m_settings) == m_policy)
            m_settings.clear();
        showCounts();
        edited();
    });
    editor->open();
}

void RulesPage::showLists()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const NumberListName &list : std::as_const(m_names.lists)) {
        if (list.name.isEmpty())
            continue;
        menu->addAction(tr("%1: %n number(s)", nullptr, list.size).arg(m_names.list(list.key).replace(u'&', u"&&"_s)),
                        this, [this, key = list.key] { editList(key); });
    }
    menu->addAction(tr("New list \u2026"), this, [this] { editList({}); });
    const QWidget *under = m_checks->editButton(CheckTable::Line::Lists);
    menu->popup(under->mapToGlobal(QPoint(0, under->height() + 4)));
}

void RulesPage::editList(const QString &key)
{
    const auto found = std::find_if(m_names.lists.begin(), m_names.lists.end(),
                                    [&key](const NumberListName &list) { return list.key == key; });
    if (found == m_names.lists.end())
        return openList({key, {}, {}});
    if (!m_ports.listCommands)
        return;
    m_ports.listCommands->readNumbers(key, this,
                                      [this, key, name = found->name](const Result<QList<PhoneNumber>> &numbers) {
                                          if (numbers.ok())
                                              openList({key, name, numbers.value()});
                                          else // an empty one would take its place
                                              say(tr("The list could not be read. Try again."), false);
                                      });
}

void RulesPage::openList(const NumberList &list)
{
    const QString key = list.key;
    auto *editor =
        new NumberListEditor(list, m_policy.homeCountry, key == askedToStopList() || !m_ports.listCommands, this);
    connect(editor, &NumberListEditor::saved, this, [this, list](const NumberList &edited) {
        m_ports.listCommands->saveNumbers(
            edited, this, [this, list](const Status &saved) { listSaved(saved, list, tr("The list is saved.")); });
    });
    connect(editor, &NumberListEditor::removed, this, [this, list] {
        m_ports.listCommands->removeNumberList(list.key, this, [this, list](const Status &removed) {
            listSaved(removed, list, tr("The list is deleted."));
        });
    });
    const auto &rules = m_list->rules();
    if (!list.name.isEmpty() && m_ports.listCommands)
        editor->offerRemoval(int(
            std::count_if(rules.begin(), rules.end(), [&key](const Rule &rule) { return rule.lists.contains(key); })));
    editor->setTaken(m_names.lists);
    editor->open();
}

void RulesPage::listSaved(const Status &saved, const NumberList &before, const QString &words)
{
    readLists();
    if (!saved.ok())
        return say(saved.error().kind == ErrorKind::Invalid
                       ? tr("The list could not be saved: all lists together can hold at most %1 numbers.")
                             .arg(QLocale().toString(MostNumbersInAllLists))
                       : tr("The list could not be saved. Try again."),
                   false);
    m_listBefore = before.key.isEmpty() ? std::nullopt : std::optional(before); // a new one is deleted where it stands
    say(words, m_listBefore.has_value());
}

void RulesPage::restoreList()
{
    const NumberList before = *std::exchange(m_listBefore, std::nullopt);
    m_ports.listCommands->saveNumbers(before, this, [this](const Status &saved) {
        readLists();
        say(saved.ok() ? tr("The list is as it was before.") : tr("This could not be undone. Try again."), false);
    });
}

void RulesPage::hideEvent(QHideEvent *event)
{
    EditorPage::hideEvent(event);
    if (event->spontaneous() || !m_listBefore)
        return;
    m_listBefore.reset();
    showBar();
}

void RulesPage::readLists()
{
    if (m_ports.lists) {
        if (const auto lists = m_ports.lists->numberListNames(); lists.ok())
            m_names.lists = lists.value();
    }
    m_list->setNames(m_names);
    showCounts();
}

void RulesPage::showCounts()
{
    m_list->setCounts(m_counts, m_policy.rules);
    m_checks->show(editedPolicy(), m_names, m_counts);
    if (!m_counts) {
        m_summary->setText({});
        m_total->setText({});
        return;
    }
    const int all = m_counts->texted + m_counts->held + m_counts->left;
    m_summary->setText(
        all == 0 ? tr("No missed calls in the last %n day(s)", nullptr, DaysTried)
                 : tr("%1 of the last month's %n missed call(s) would get one", nullptr, all).arg(m_counts->texted));
    m_total->setText(tr("Calls in the last %n day(s):", nullptr, DaysTried) + u' ' + tr("%n missed", nullptr, all));
}

Trial RulesPage::trialOf(const OfficePolicy &before, const OfficePolicy &after, int days) const
{
    const UtcTime now = m_ports.clock.now();
    return {before, after, now - std::chrono::hours(24 * days), now + std::chrono::hours(1)};
}

void RulesPage::countCalls()
{
    if (!m_ports.timeMachine)
        return;
    m_ports.timeMachine->run(
        trialOf(m_policy, m_policy, DaysTried), this, [](int, int) {},
        [this](const Result<TrialReport> &report) {
            if (!report.ok())
                return; // figures are a help, not a need
            m_counts = report.value().before;
            showCounts();
        });
}

void RulesPage::tryOn()
{
    m_trial->show();
    m_trial->setEarlier({}, m_ports.clock.now());
    if (isEdited())
        return tryOnCalls(m_policy, false);
    const auto earlier = earlierOffice(m_ports.office, m_policy); // what holds now is not tried on itself
    if (!earlier.ok())
        return m_trial->showFailure();
    if (!earlier.value())
        return m_trial->showNothing();
    m_trial->setEarlier(earlier.value()->until, m_ports.clock.now());
    tryOnCalls(earlier.value()->policy, true);
}

void RulesPage::tryOnCalls(const OfficePolicy &before, bool isEarlier)
{
    const int days = m_trial->days();
    m_trial->showProgress(0, 0);
    m_ports.timeMachine->run(
        trialOf(before, editedPolicy(), days), this, [this](int done, int all) { m_trial->showProgress(done, all); },
        [this, days, isEarlier](const Result<TrialReport> &report) {
            if (!report.ok()) {
                if (report.error().kind == ErrorKind::Cancelled)
                    m_trial->hide();
                else
                    m_trial->showFailure();
                return;
            }
            if (days == DaysTried) { // what the rows show is always of this time
                m_counts = isEarlier ? report.value().after : report.value().before;
                showCounts();
                m_list->setCounts(report.value().after, m_list->rules());
            }
            m_trial->showReport(report.value(), m_names, days);
        });
}

void RulesPage::tryNow()
{
    auto *dialog = new TryNow(editedPolicy(), m_names, m_ports, this);
    dialog->open();
}

} // namespace textback
