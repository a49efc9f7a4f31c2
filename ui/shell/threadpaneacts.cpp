// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with the open thread: done, snooze, call, undo.
#include "core/domain/callercommands.h"
#include "ui/inbox/rowface.h"
#include "ui/settings/erasedialog.h"
#include "ui/shell/snoozemenu.h"
#include "ui/shell/threadpane.h"
#include "ui/thread/stopquestionbar.h"
#include "ui/thread/threadhead.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/timewords.h"
#include "ui/widgets/undostack.h"

#include <QClipboard>
#include <QCursor>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

void popupBelow(QMenu *menu, QWidget *button)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool seen = button->isVisible(); // the list may be in front of it
    menu->popup(seen ? button->mapToGlobal(QPoint(0, button->height() + 4)) : QCursor::pos());
}

} // namespace

void ThreadPane::offerUndo(const QString &words, std::function<void()> undo, std::function<void()> redo)
{
    m_undo->push(words, undoTime(), std::move(undo), false, std::move(redo));
}

void ThreadPane::say(const QString &words)
{
    m_undo->say(words);
}

void ThreadPane::undo()
{
    m_undo->undo();
}

void ThreadPane::setState(ThreadState state, std::optional<UtcTime> until, const QString &said)
{
    if (!m_row)
        return;
    const ThreadId thread = m_row->id;
    emit leaving(thread);
    m_acts->perform({.words = said,
                     .ask = {askState(thread, state, until)},
                     .back = {askState(thread, m_row->state, m_row->snoozedUntil)},
                     .failed = [this] { emit leaving(ThreadId{0}); },
                     .taken =
                         [this, thread] {
                             emit doneToggled(false);
                             emit cameBack(thread);
                         },
                     .offered = undoTime()});
}

DeskActs::Ask ThreadPane::askState(ThreadId thread, ThreadState state, std::optional<UtcTime> until) const
{
    DeskCommands &commands = m_ports.commands;
    return [&commands, thread, state, until](QObject *context, const Callback<Status> &answered) {
        commands.setThreadState(thread, state, until, context, answered);
    };
}

DeskActs::Ask ThreadPane::askNeverText(ThreadId thread, bool never) const
{
    DeskCommands &commands = m_ports.commands;
    return [&commands, thread, never](QObject *context, const Callback<Status> &answered) {
        commands.setNeverText(thread, never, context, answered);
    };
}

DeskActs::Ask ThreadPane::askStop(ThreadId thread, bool stop, const QString &reason) const
{
    DeskCommands &commands = m_ports.commands;
    return [&commands, thread, stop, reason](QObject *context, const Callback<Status> &answered) {
        commands.setAskedToStop(thread, stop, reason, context, answered);
    };
}

void ThreadPane::toggleDone()
{
    if (!m_row)
        return;
    const QString name = isolated(RowWords::nameOf(*m_row));
    const bool done = m_row->state != ThreadState::Done;
    setState(done ? ThreadState::Done : ThreadState::WaitingOnUs, std::nullopt,
             done ? tr("%1 is done.").arg(name) : tr("%1 waits on us again.").arg(name));
    if (done)
        emit doneToggled(true);
}

void ThreadPane::askSnooze()
{
    if (!m_row)
        return;
    const UtcTime now = m_ports.clock.now();
    auto *menu = new SnoozeMenu(m_hours, now, this, [this, now](UtcTime until) {
        setState(ThreadState::Snoozed, until, tr("Snoozed until %1.").arg(TimeWords::full(until, now)));
    });
    popupBelow(menu, m_head->snoozeButton());
}

void ThreadPane::setAskedToStop()
{
    if (m_row && !m_row->askedToStop)
        stopTexting(m_row->id, tr("Told us by phone"));
}

void ThreadPane::stopTexting(ThreadId thread, const QString &words)
{
    m_acts->perform({.words = tr("No text goes to %1 any more.").arg(isolated(RowWords::nameOf(*m_row))),
                     .ask = {askStop(thread, true, words)},
                     .back = {askStop(thread, false, tr("Set by mistake"))},
                     .offered = undoTime()});
}

std::optional<WonCall> ThreadPane::wonCall() const
{
    if (!m_row || !m_ports.wonQueries || !m_ports.won)
        return std::nullopt;
    const auto read = m_ports.wonQueries->wonOf(m_row->id);
    return read.ok() ? read.value() : std::nullopt;
}

void ThreadPane::toggleWon()
{
    const auto newest = wonCall();
    if (!newest)
        return;
    const auto ask = [this, call = newest->call](bool won) -> DeskActs::Ask {
        return [this, call, won](QObject *context, const Callback<Status> &answered) {
            m_ports.won->setWon(call, won, context, answered);
        };
    };
    m_acts->perform({.words = newest->won ? tr("Not counted as won any more.") : tr("Counted as won in the report."),
                     .ask = {ask(!newest->won)},
                     .back = {ask(newest->won)},
                     .offered = undoTime()});
}

void ThreadPane::askErase()
{
    if (m_row && m_ports.erasing)
        (new EraseDialog(*m_ports.erasing, m_row->caller, isolated(RowWords::nameOf(*m_row)), window()))->open();
}

void ThreadPane::copyNumber()
{
    if (!m_row)
        return;
    QGuiApplication::clipboard()->setText(m_row->caller.e164());
    say(tr("The number is on the clipboard."));
}

void ThreadPane::markReadByHand()
{
    if (m_row && m_row->unread > 0)
        askToMarkRead([this](const Error &error) { say(DeskActs::whyNot(error)); });
}

void ThreadPane::copyEntry()
{
    QGuiApplication::clipboard()->setText(m_view->entryWords());
    say(tr("The text is on the clipboard."));
}

void ThreadPane::connectStop()
{
    connect(m_stop, &StopQuestionBar::stopPressed, this, [this](const StopQuestion &question) {
        stopTexting(question.thread, oneLine(question.words, LongestLiftReason));
    });
    connect(m_stop, &StopQuestionBar::keepPressed, this, [this](const StopQuestion &question) {
        const auto ask = [this, question](bool keep) -> DeskActs::Ask {
            return [this, question, keep](QObject *context, const Callback<Status> &answered) {
                m_ports.commands.keepTexting(question.thread, question.text, keep, context, answered);
            };
        };
        m_acts->perform({.words = tr("%1 gets texts as before.").arg(isolated(RowWords::nameOf(*m_row))),
                         .ask = {ask(true)},
                         .back = {ask(false)},
                         .offered = undoTime()});
    });
}

void ThreadPane::setNeverText(bool never)
{
    if (!m_row)
        return;
    const ThreadId thread = m_row->id;
    const QString name = isolated(RowWords::nameOf(*m_row));
    m_acts->perform(
        {.words = never ? tr("%1 gets no automatic texts.").arg(name) : tr("%1 gets automatic texts again.").arg(name),
         .ask = {askNeverText(thread, never)},
         .back = {askNeverText(thread, !never)},
         .failed = [this] { emit refused(); },
         .offered = undoTime()});
}

void ThreadPane::call()
{
    if (!m_row)
        return;
    if (m_ports.practice)
        return say(tr("In practice nobody is called."));
    emit linkPressed(QUrl(u"tel:"_s + m_row->caller.e164()));
}

void ThreadPane::textAnyway(CallId call)
{
    m_ports.commands.textAnyway(call, this, [this](const Status &done) {
        say(done.ok() ? tr("The text is on its way.") : DeskActs::whyNotSent(done.error()));
    });
}

void ThreadPane::resend(OutboxId text)
{
    m_ports.commands.resendText(text, this, [this](const Status &done) {
        if (!done.ok())
            say(done.error().kind == ErrorKind::Rejected ? tr("It is on its way already, or was delivered.")
                                                         : DeskActs::whyNot(done.error()));
    });
}

} // namespace textback
