// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with several threads at once, with very short calls, and with threads that stand in no list.
#include "ui/caller/callerpanel.h"
#include "ui/inbox/inboxlist.h"
#include "ui/inbox/selectionbar.h"
#include "ui/inbox/shortcallsstrip.h"
#include "ui/shell/callercare.h"
#include "ui/shell/inboxpage.h"
#include "ui/shell/snoozemenu.h"
#include "ui/shell/threadpane.h"
#include "ui/thread/threadhead.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/timewords.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int MostShortCalls = 50;
const QString OrderKey = u"inbox/shortest-wait-first"_s;

} // namespace

void InboxPage::connectChosen()
{
    m_model.setSorted(m_ports.sorted);
    m_model.setShortestFirst(m_ports.settings.value(OrderKey).toBool());
    connect(m_list, &InboxList::turnPressed, this, &InboxPage::turnOrder);
    connect(m_list, &InboxList::keepSearchPressed, this, &InboxPage::keepSearchPressed);
    SelectionBar *bar = m_list->selectionBar();
    connect(bar, &SelectionBar::donePressed, this, &InboxPage::finishChosen);
    connect(bar, &SelectionBar::snoozePressed, this, &InboxPage::snoozeChosen);
    connect(bar, &SelectionBar::neverPressed, this, &InboxPage::neverTextChosen);
    connect(bar, &SelectionBar::ownerPressed, this, &InboxPage::handOverChosen);
    connect(bar, &SelectionBar::tagPressed, this, &InboxPage::tagChosen);
    bar->setTagOffered(m_care->canTag());
    connect(m_list->shortCalls(), &ShortCallsStrip::textPressed, this, &InboxPage::textShortCall);
    connect(m_list->shortCalls(), &ShortCallsStrip::openPressed, this, &InboxPage::showUnlisted);
}

void InboxPage::turnOrder()
{
    m_ports.settings.setValue(OrderKey, !m_model.shortestFirst());
    m_model.setShortestFirst(!m_model.shortestFirst());
}

QList<ThreadRow> InboxPage::chosenRows() const
{
    QList<ThreadRow> rows;
    for (const ThreadId thread : m_list->chosen()) {
        if (const auto row = m_model.threadAt(m_model.rowOf(thread)))
            rows.append(*row);
    }
    return rows;
}

void InboxPage::setStateOfAll(const QList<ThreadRow> &rows, ThreadState state, std::optional<UtcTime> until,
                              const QString &said)
{
    m_leaving = m_pane->current(); // the next one may open
    QList<DeskActs::Ask> ask;
    QList<DeskActs::Ask> back;
    for (const ThreadRow &row : rows) {
        ask.append(m_pane->askState(row.id, state, until));
        back.append(m_pane->askState(row.id, row.state, row.snoozedUntil));
    }
    m_pane->acts().perform({.words = said,
                            .ask = ask,
                            .back = back,
                            .failed = [this] { m_leaving.reset(); },
                            .offered = m_pane->undoTime()});
}

void InboxPage::finishChosen()
{
    const QList<ThreadRow> rows = chosenRows();
    if (rows.size() < 2)
        return m_pane->toggleDone();
    const bool allDone =
        std::all_of(rows.cbegin(), rows.cend(), [](const ThreadRow &row) { return row.state == ThreadState::Done; });
    setStateOfAll(rows, allDone ? ThreadState::WaitingOnUs : ThreadState::Done, std::nullopt,
                  allDone ? tr("%n threads wait on us again.", nullptr, int(rows.size()))
                          : tr("%n threads are done.", nullptr, int(rows.size())));
}

void InboxPage::snoozeChosen()
{
    const QList<ThreadRow> rows = chosenRows();
    if (rows.size() < 2)
        return m_pane->askSnooze();
    const UtcTime now = m_ports.clock.now();
    auto *menu = new SnoozeMenu(m_pane->hours(), now, this, [this, rows, now](UtcTime until) {
        setStateOfAll(
            rows, ThreadState::Snoozed, until,
            tr("%n threads are snoozed until %1.", nullptr, int(rows.size())).arg(TimeWords::full(until, now)));
    });
    const QWidget *button = m_list->selectionBar()->snoozeButton();
    menu->popup(button->mapToGlobal(QPoint(0, button->height() + 4)));
}

void InboxPage::neverTextChosen()
{
    const QList<ThreadRow> rows = chosenRows();
    if (rows.size() < 2) {
        if (const auto row = m_pane->row())
            m_pane->setNeverText(!row->neverText);
        return;
    }
    const bool never = std::any_of(rows.cbegin(), rows.cend(), [](const ThreadRow &row) { return !row.neverText; });
    QList<DeskActs::Ask> ask;
    QList<DeskActs::Ask> back;
    for (const ThreadRow &row : rows) {
        ask.append(m_pane->askNeverText(row.id, never));
        back.append(m_pane->askNeverText(row.id, row.neverText));
    }
    m_pane->acts().perform({.words = never ? tr("%n numbers get no automatic texts.", nullptr, int(rows.size()))
                                           : tr("%n numbers get automatic texts again.", nullptr, int(rows.size())),
                            .ask = ask,
                            .back = back,
                            .offered = m_pane->undoTime()});
}

void InboxPage::tagChosen()
{
    const QList<ThreadRow> rows = chosenRows();
    if (rows.size() < 2 && m_practice == nullptr) {
        if (!m_pane->current())
            return;
        if (m_fold.side && !m_sideOpen)
            setSideOpen(true);
        return m_card->beginTag();
    }
    QList<ThreadId> threads;
    for (const ThreadRow &row : rows)
        threads.append(row.id);
    if (threads.size() < 2 && m_pane->current())
        threads = {*m_pane->current()}; // a search may have opened another one than the list has chosen
    m_care->askTag(threads);
}

void InboxPage::handOverChosen()
{
    QList<ThreadId> threads = m_list->chosen();
    const bool several = threads.size() > 1;
    if (!several) {
        threads.clear();
        if (const auto open = m_pane->current())
            threads.append(*open);
    }
    const QWidget *button = several ? m_list->selectionBar()->ownerButton() : m_pane->head()->moreButton();
    if (!threads.isEmpty())
        emit handOverWanted(threads, button->mapToGlobal(QPoint(0, button->height() + 4)));
}

void InboxPage::offerOwners(bool offered)
{
    m_list->selectionBar()->setOwnerOffered(offered);
}

void InboxPage::showUnlisted(ThreadId thread)
{
    if (m_model.rowOf(thread) >= 0)
        return showThread(thread);
    m_keepOpen = true; // taking the mark off the list must not close what is open
    m_list->clearCurrent();
    m_keepOpen = false;
    openThread(thread);
}

void InboxPage::readShortCalls()
{
    const bool wanted = m_model.view() == InboxView::WaitingOnUs && m_ports.days;
    const QDateTime midnight = toQDateTime(m_ports.clock.now()).toLocalTime().date().startOfDay();
    const Now now = m_model.now();
    const auto calls = wanted
        ? m_ports.days->shortCalls(fromQDateTime(midnight) + (now.carrier - now.here), MostShortCalls)
        : Result(QList<ShortCall>());
    m_list->shortCalls()->show(calls.ok() ? calls.value() : QList<ShortCall>(), now.carrier);
}

void InboxPage::textShortCall(CallId call)
{
    m_ports.commands.textAnyway(call, this, [this](const Status &done) {
        m_pane->say(done.ok() ? tr("The text is on its way.")
                              : tr("Not sent: this number may not or can't get texts."));
    });
}

} // namespace textback
