// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of what a person wrote in the open thread: texts and notes that are kept, taken back, or refused.
#include "ui/inbox/rowface.h"
#include "ui/shell/threadpane.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/timewords.h"
#include "ui/widgets/undostack.h"

#include <memory>

namespace textback {

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
    if (reply.andDone)
        finishSent(reply.thread);
    emit replySent();
    const QString words = reply.at ? tr("Will be sent to %1: %2.").arg(name, TimeWords::full(*reply.at, now))
                                   : tr("Sent to %1 at %2.").arg(name, TimeWords::clock(now));
    const auto back = [this, reply, before] {
        if (reply.andDone)
            m_ports.commands.setThreadState(reply.thread, before, std::nullopt, this, [](const Status &) {});
        takeBack(reply); // says what became of it
    };
    m_undo->push(words, undoTime(), back, true); // later it has left
}

void ThreadPane::finishSent(ThreadId thread)
{
    m_ports.commands.setThreadState(thread, ThreadState::Done, std::nullopt, this, [this](const Status &done) {
        if (done.ok())
            return emit doneToggled(true);
        emit leaving(ThreadId{0});
        say(tr("The text is sent, but that this is done could not be kept on this computer."));
    });
}

void ThreadPane::noteKept(const PrivateNote &note)
{
    const auto back = [this, note] {
        m_ports.commands.removeNote(note.thread, note.item, this, [this](const Result<PrivateNote> &removed) {
            if (!removed.ok())
                return say(DeskActs::whyNotTakenBack());
            m_view->readAgain();
            m_composer->restoreNote(removed.value().thread, removed.value().body);
            say(tr("The note is taken back. Its words stand under Private note."));
        });
    };
    offerUndo(tr("The note is kept."), back);
}

void ThreadPane::deleteEntryNote()
{
    if (const auto note = m_view->entryNote(); m_row && note)
        deleteNote(m_row->id, *note);
}

void ThreadPane::deleteNote(ThreadId thread, ItemId note)
{
    const auto shown = std::make_shared<PrivateNote>(); // it may come back under another id
    shown->thread = thread;
    shown->item = note;
    const DeskActs::Ask remove = [this, shown](QObject *context, const Callback<Status> &answered) {
        m_ports.commands.removeNote(shown->thread, shown->item, context,
                                    [this, shown, answered](const Result<PrivateNote> &removed) {
                                        if (removed.ok())
                                            *shown = removed.value();
                                        m_view->readAgain();
                                        answered(removed.ok() ? Status(Done{}) : Status(removed.error()));
                                    });
    };
    const DeskActs::Ask restore = [this, shown](QObject *context, const Callback<Status> &answered) {
        m_ports.commands.restoreNote(*shown, context, [this, shown, answered](const Result<ItemId> &kept) {
            if (kept.ok())
                shown->item = kept.value();
            m_view->readAgain();
            answered(kept.ok() ? Status(Done{}) : Status(kept.error()));
        });
    };
    m_acts->perform({.words = tr("The note is deleted."), .ask = {remove}, .back = {restore}, .offered = undoTime()});
}

QList<OutgoingFile> ThreadPane::filesOf(OutboxId text) const
{
    if (!m_ports.files)
        return {};
    const auto kept = m_ports.files->outgoingFiles(text);
    return kept.ok() ? kept.value() : QList<OutgoingFile>();
}

void ThreadPane::editScheduled(const OutboxText &text)
{
    m_ports.commands.cancelText(text.id, this, [this, text, files = filesOf(text.id)](const Status &done) {
        if (!done.ok())
            return say(DeskActs::whyNotCancelled(done.error()));
        m_composer->setNoteMode(false);
        m_composer->restore(text.thread, text.body, files, text.notBefore);
        m_composer->focusReply();
        say(tr("Your words are back, with their time. They wait until you press Schedule."));
    });
}

void ThreadPane::cancelText(const OutboxText &text)
{
    m_ports.commands.cancelText(text.id, this, [this, text, files = filesOf(text.id)](const Status &done) {
        if (!done.ok())
            return say(DeskActs::whyNotCancelled(done.error()));
        if (text.cause != TextCause::Manual)
            return say(tr("The text was not sent."));
        if (!isScheduled(text)) {
            m_composer->restore(text.thread, text.body, files); // nothing of it stands in the conversation any more
            return say(tr("The text was not sent. Your words are back."));
        }
        offerUndo(tr("The text will not be sent."), [this, text] { scheduleAgain(text); });
    });
}

void ThreadPane::scheduleAgain(const OutboxText &text)
{
    m_ports.commands.restoreText(text.id, this, [this, text](const Status &back) {
        if (back.ok())
            return;
        m_composer->restore(text.thread, text.body, filesOf(text.id)); // what was written is not lost
        say(tr("It can't be scheduled again. Your words are back."));
    });
}

void ThreadPane::takeBack(const SentReply &reply)
{
    m_ports.commands.cancelText(reply.text, this, [this, reply](const Status &done) {
        if (!done.ok())
            return say(DeskActs::whyNotCancelled(done.error()));
        m_composer->restore(reply.from, reply.source, reply.files, reply.at);
        say(tr("The text was not sent. Your words are back."));
    });
}

} // namespace textback
