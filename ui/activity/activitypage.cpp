// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitypage.h"

#include "ui/activity/activitymodel.h"
#include "ui/activity/activityside.h"
#include "ui/thread/whypopup.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/deskacts.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/undostack.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr std::chrono::seconds OfferUndoNever{8};
constexpr Milliseconds ChangesTogether{250};

} // namespace

ActivityPage::ActivityPage(const ActivityPorts &ports, QWidget *parent)
    : Page(parent),
      m_ports(ports),
      m_acts(new DeskActs(ports.undo, this)),
      m_model(new ActivityModel(ports.calls, ports.clock, this))
{
    setObjectName(u"activityPage"_s);
    m_model->setClockOffset(m_ports.clockOffset);
    build();
    retranslate();
    follow();
}

/// The desk's events live on another thread: they arrive through the event queue.
void ActivityPage::follow()
{
    connect(m_model, &ActivityModel::contentChanged, this, &ActivityPage::showContent);
    connect(&m_ports.events, &DeskEvents::threadChanged, this, &ActivityPage::noteChange);
    connect(&m_ports.events, &DeskEvents::countsChanged, this, &ActivityPage::noteChange);
    connect(&m_ports.events, &DeskEvents::healthChanged, this,
            [this](const DeskHealth &health) { m_model->setClockOffset(health.clockOffset); });
}

/// News come in bursts: they are read once for all.
void ActivityPage::noteChange()
{
    if (!isVisible() || m_changeNoted)
        return;
    m_changeNoted = true;
    m_ports.clock.callAfter(ChangesTogether, this, [this] {
        m_changeNoted = false;
        if (isVisible())
            refresh();
    });
}

void ActivityPage::refresh()
{
    if (m_asked)
        m_model->refresh();
    else
        ask();
}

/// Asks for what the tools on top say.
void ActivityPage::ask()
{
    ActivityWish wish{.kind = ActivityKind(std::max(0, m_kinds->chosen())), .words = m_search->text().trimmed()};
    if (const int days = m_days->currentData().toInt(); days > 0) {
        const QDate first = toQDateTime(m_model->carrierNow()).toLocalTime().date().addDays(1 - days);
        wish.since = fromQDateTime(first.startOfDay());
    }
    m_asked = true;
    m_chosen.reset();
    m_model->ask(wish);
    m_list->scrollToTop();
}

void ActivityPage::showContent()
{
    const bool empty = m_model->rowCount() == 0;
    m_stack->setCurrentIndex(empty ? 1 : 0);
    m_header->setVisible(!empty);
    m_save->setEnabled(!empty && m_ports.file != nullptr);
    m_save->setToolTip(empty ? tr("There is nothing to save yet")
                             : tr("Writes the calls listed here to a file for spreadsheets"));
    if (empty) {
        describeEmpty();
    } else {
        const int row = m_chosen ? m_model->rowOf(*m_chosen) : -1;
        const QModelIndex current = m_model->index(std::max(row, 0));
        if (m_list->currentIndex() != current)
            m_list->setCurrentIndex(current);
    }
    showChosen();
}

void ActivityPage::showChosen()
{
    const auto row = m_model->rowAt(m_list->currentIndex().row());
    if (!row)
        return m_side->show(std::nullopt);
    m_chosen = row->call.stored.id;
    ActivitySide::Shown shown{.row = *row, .carrierNow = m_model->carrierNow(), .line = {}, .repliedAt = {}, .won = {}};
    const Call &call = row->call.stored.call;
    if (const auto lines = m_ports.inbox.lines(); lines.ok() && call.line) {
        for (const Line &line : lines.value()) {
            if (line.carrier.number == *call.line)
                shown.line = oneLine(line.carrier.label, 40);
        }
    }
    if (row->sentAt && row->call.stored.thread != ThreadId{0}) {
        if (const auto replied = m_ports.calls.repliedAfter(row->call.stored.thread, *row->sentAt); replied.ok())
            shown.repliedAt = replied.value();
    }
    if (m_ports.wonQueries && m_ports.won) {
        if (const auto won = m_ports.wonQueries->wonCall(row->call.stored.id); won.ok() && won.value())
            shown.won = won.value()->won;
    }
    m_side->show(shown);
}

void ActivityPage::setSideOpen(bool open)
{
    m_sideWanted = open;
    foldColumns();
}

void ActivityPage::openThread(const QModelIndex &index)
{
    const auto row = m_model->rowAt(index.row());
    if (row && row->call.stored.thread != ThreadId{0})
        emit threadWanted(row->call.stored.thread);
}

void ActivityPage::openWhy()
{
    const auto row = m_model->rowAt(m_list->currentIndex().row());
    if (!row || !row->call.verdict)
        return;
    const QWidget *anchor = m_side->isVisible() ? static_cast<QWidget *>(m_side->whyButton()) : m_list->viewport();
    const QRect place = m_side->isVisible() ? anchor->rect() : m_list->visualRect(m_list->currentIndex());
    m_why->show(row->call, QRect(anchor->mapTo(this, place.topLeft()), place.size()), rect().adjusted(8, 8, -8, -8));
}

void ActivityPage::textAnyway(CallId call)
{
    m_ports.commands.textAnyway(call, this, [this](const Status &done) {
        m_ports.undo.say(done.ok() ? tr("The text is on its way.")
                                   : tr("Not sent: this number may not or can't get texts."));
    });
}

void ActivityPage::neverAgain()
{
    const auto row = m_model->rowAt(m_list->currentIndex().row());
    if (!row || row->call.stored.thread == ThreadId{0})
        return;
    const ThreadId thread = row->call.stored.thread;
    const auto ask = [this, thread](bool never) -> DeskActs::Ask {
        return [this, thread, never](QObject *context, const Callback<Status> &answered) {
            m_ports.commands.setNeverText(thread, never, context, answered);
        };
    };
    m_acts->perform({.words = tr("%1 gets no automatic texts.").arg(isolated(ActivityWords::nameOf(*row))),
                     .ask = {ask(true)},
                     .back = {ask(false)},
                     .offered = OfferUndoNever});
}

void ActivityPage::setWon(bool won)
{
    if (!m_chosen)
        return;
    m_ports.won->setWon(*m_chosen, won, this, [this](const Status &kept) {
        if (!kept.ok())
            m_ports.undo.say(tr("This could not be kept. Nothing was changed."));
        showChosen();
    });
}

void ActivityPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_search->hasFocus()) {
        m_search->clear();
        return m_list->setFocus(Qt::OtherFocusReason);
    }
    Page::keyPressEvent(event);
}

void ActivityPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    foldColumns();
}

void ActivityPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
        showContent();
    }
}

} // namespace textback
