// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with the open thread: done, snooze, call, send, undo.
#include "ui/inbox/rowface.h"
#include "ui/settings/erasedialog.h"
#include "ui/shell/snoozemenu.h"
#include "ui/shell/threadpane.h"
#include "ui/thread/threadhead.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/timewords.h"
#include "ui/widgets/undostack.h"

#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

void popupBelow(QMenu *menu, QWidget *button)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(button->mapToGlobal(QPoint(0, button->height() + 4)));
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
    const ThreadState before = m_row->state;
    const auto untilBefore = m_row->snoozedUntil;
    emit leaving(thread);
    m_ports.commands.setThreadState(thread, state, until);
    offerUndo(
        said,
        [this, thread, before, untilBefore] {
            m_ports.commands.setThreadState(thread, before, untilBefore);
            emit doneToggled(false);
        },
        [this, thread, state, until] { m_ports.commands.setThreadState(thread, state, until); });
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

void ThreadPane::showMore()
{
    if (!m_row)
        return;
    auto *menu = new QMenu(this);
    const ThreadId thread = m_row->id;
    const bool never = m_row->neverText;
    const QString name = isolated(RowWords::nameOf(*m_row));
    menu->addAction(never ? tr("Automatic texts to this number again") : tr("Never text this number"), this,
                    [this, never] { setNeverText(!never); });
    if (m_owners)
        menu->addAction(tr("Hand over..."), this, &ThreadPane::handOverPressed);
    if (m_find)
        menu->addAction(tr("Find in this conversation") + u'\t'
                            + QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText),
                        this, &ThreadPane::find);
    offerWon(*menu);
    if (!m_row->askedToStop)
        menu->addAction(tr("They asked us to stop"), this, [this, thread, name] {
            m_ports.commands.setAskedToStop(thread, true, tr("Told us by phone"));
            offerUndo(
                tr("No text goes to %1 any more.").arg(name),
                [this, thread] { m_ports.commands.setAskedToStop(thread, false, tr("Set by mistake")); },
                [this, thread] { m_ports.commands.setAskedToStop(thread, true, tr("Told us by phone")); });
        });
    if (m_ports.erasing) {
        menu->addSeparator();
        menu->addAction(tr("Erase this person..."), this, [this, number = m_row->caller, name] {
            (new EraseDialog(*m_ports.erasing, number, name, window()))->open();
        });
    }
    popupBelow(menu, m_head->moreButton());
}

/// What the newest missed call came to, for the report.
void ThreadPane::offerWon(QMenu &menu)
{
    if (!m_ports.wonQueries || !m_ports.won)
        return;
    const auto read = m_ports.wonQueries->wonOf(m_row->id);
    if (!read.ok() || !read.value())
        return;
    const WonCall call = *read.value();
    QAction *won = menu.addAction(tr("It became a job"), this, [this, call] {
        WonCommands &commands = *m_ports.won;
        const auto answered = [](const Status &) {};
        commands.setWon(call.call, !call.won, this, answered);
        offerUndo(
            call.won ? tr("Not counted as won any more.") : tr("Counted as won in the report."),
            [this, &commands, call, answered] { commands.setWon(call.call, call.won, this, answered); },
            [this, &commands, call, answered] { commands.setWon(call.call, !call.won, this, answered); });
    });
    won->setCheckable(true);
    won->setChecked(call.won);
}

void ThreadPane::setNeverText(bool never)
{
    if (!m_row)
        return;
    const ThreadId thread = m_row->id;
    const QString name = isolated(RowWords::nameOf(*m_row));
    m_ports.commands.setNeverText(thread, never);
    offerUndo(
        never ? tr("%1 gets no automatic texts.").arg(name) : tr("%1 gets automatic texts again.").arg(name),
        [this, thread, never] { m_ports.commands.setNeverText(thread, !never); },
        [this, thread, never] { m_ports.commands.setNeverText(thread, never); });
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
        say(done.ok() ? tr("The text is on its way.") : tr("Not sent: this number may not or can't get texts."));
    });
}

void ThreadPane::afterSend(const SentReply &reply)
{
    const auto row = m_ports.queries.thread(reply.thread);
    const bool known = row.ok() && row.value();
    const QString name = known ? isolated(RowWords::nameOf(*row.value())) : QString();
    const auto before = known ? row.value()->state : ThreadState::WaitingOnUs;
    const UtcTime now = m_ports.clock.now();
    if (reply.thread != reply.from)
        open(reply.thread); // another line: it stands in that line's thread
    emit leaving(reply.thread);
    if (reply.andDone) {
        m_ports.commands.setThreadState(reply.thread, ThreadState::Done, std::nullopt);
        emit doneToggled(true);
    }
    emit replySent();
    const QString words = reply.at ? tr("Will be sent to %1: %2.").arg(name, TimeWords::full(*reply.at, now))
                                   : tr("Sent to %1 at %2.").arg(name, TimeWords::clock(now));
    const auto back = [this, reply, before] {
        if (reply.andDone)
            m_ports.commands.setThreadState(reply.thread, before, std::nullopt);
        takeBack(reply);
    };
    m_undo->push(words, undoTime(), back, true); // later it has left
}

void ThreadPane::editScheduled(const OutboxText &text)
{
    QList<OutgoingFile> files;
    if (m_ports.files) {
        if (const auto kept = m_ports.files->outgoingFiles(text.id); kept.ok())
            files = kept.value();
    }
    m_ports.commands.cancelText(text.id, this, [this, text, files](const Status &done) {
        if (!done.ok())
            return say(tr("Too late: the text has left."));
        m_composer->setNoteMode(false);
        m_composer->restore(text.thread, text.body, files);
        m_composer->focusReply();
        say(tr("Not scheduled any more. Your words are back."));
    });
}

void ThreadPane::takeBack(const SentReply &reply)
{
    m_ports.commands.cancelText(reply.text, this, [this, reply](const Status &done) {
        if (!done.ok())
            return say(tr("Too late: the text has left."));
        m_composer->restore(reply.from, reply.source, reply.files);
        say(tr("The text was not sent. Your words are back."));
    });
}

} // namespace textback
