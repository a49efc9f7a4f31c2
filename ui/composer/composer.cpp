// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composer.h"

#include "core/policy/textlength.h"
#include "ui/composer/chips.h"
#include "ui/composer/composeedit.h"
#include "ui/composer/draftkeeper.h"
#include "ui/composer/savedreplies.h"
#include "ui/inbox/rowface.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"

#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace textback {

void Composer::open(const ThreadRow &thread, const QString &fromLine)
{
    if (m_thread && m_thread->id == thread.id)
        return update(thread);
    keepDraft();
    m_thread = thread;
    m_fromLine = fromLine;
    m_writeAnyway = false;
    m_noteMode = false;
    showBlock();
    showDraft();
}

void Composer::update(const ThreadRow &thread)
{
    m_thread = thread;
    showBlock();
    retranslate();
}

void Composer::close()
{
    keepDraft();
    m_thread.reset();
}

void Composer::setWatching(bool watching)
{
    m_watching = watching;
    retranslate();
}

void Composer::setCompact(bool compact)
{
    m_box->edit()->setCompact(compact);
}

void Composer::focusReply()
{
    if (m_thread && m_stack->currentIndex() == 0)
        m_box->edit()->setFocus(Qt::ShortcutFocusReason);
}

void Composer::setNoteMode(bool note)
{
    keepDraft();
    m_noteMode = note;
    showBlock();
    showDraft();
    focusReply();
}

void Composer::showBlock()
{
    BlockReason reason = BlockReason::None;
    if (m_thread && m_thread->askedToStop)
        reason = BlockReason::AskedToStop;
    else if (m_thread && m_thread->cannotGetTexts && !m_writeAnyway)
        reason = BlockReason::CannotGetTexts;
    if (m_thread)
        m_blocked->describe(reason, isolated(RowWords::nameOf(*m_thread)));
    m_stack->setCurrentIndex(reason != BlockReason::None && !m_noteMode ? 1 : 0);
    m_replyTab->setEnabled(reason == BlockReason::None);
    m_replyTab->setToolTip(reason == BlockReason::None ? QString() : tr("No text can go to this number."));
}

QString Composer::whyNotSendable(const QString &body) const
{
    if (body.isEmpty())
        return m_noteMode ? tr("Write the note first.") : tr("Write something first.");
    if (m_noteMode)
        return {};
    if (const QStringList missing = m_box->edit()->chips()->missing(); !missing.isEmpty())
        return tr("Not sent: %1. Write it out, or remove it.").arg(missing.constFirst());
    if (body.size() > MostUnitsPerText)
        return tr("Not sent: it is %n character(s) too long.", nullptr, int(body.size()) - MostUnitsPerText);
    return {};
}

void Composer::send(bool andDone)
{
    if (!m_thread || m_sending || m_stack->currentIndex() != 0)
        return;
    const QString body = m_box->edit()->chips()->words().trimmed();
    if (const QString why = whyNotSendable(body); !why.isEmpty())
        return refuse(why);
    if (m_noteMode) {
        m_ports.commands.addNote(m_thread->id, body);
        m_box->edit()->clear();
        keepDraft();
        emit noteKept();
        return;
    }
    startSending(body, andDone);
}

void Composer::startSending(const QString &body, bool andDone)
{
    keepDraft();
    m_sending = true;
    m_box->edit()->setReadOnly(true); // what is shown is what is being kept
    m_send->setEnabled(false);
    m_sendAndDone->setEnabled(false);
    m_replies->close();
    const ThreadId thread = m_thread->id;
    const QString source = m_box->edit()->chips()->source().trimmed();
    m_ports.commands.sendText(thread, body, this, [this, thread, source, andDone](const Result<OutboxId> &answer) {
        finishSending(thread, source, andDone, answer);
    });
}

void Composer::finishSending(ThreadId thread, const QString &source, bool andDone, const Result<OutboxId> &answer)
{
    m_sending = false;
    m_box->edit()->setReadOnly(false);
    m_send->setEnabled(true);
    m_sendAndDone->setEnabled(true);
    const bool stillHere = m_thread && m_thread->id == thread;
    if (!answer.ok()) {
        if (stillHere)
            refuse(answer.error().kind == ErrorKind::Rejected
                       ? tr("Not sent: this number may not or can't get texts.")
                       : tr("Not sent: it could not be kept on this computer. Your words are still here."));
        return;
    }
    Draft draft = m_drafts->draft(thread);
    draft.reply.clear();
    m_drafts->keep(thread, draft);
    if (stillHere && !m_noteMode)
        m_box->edit()->clear();
    emit sent(thread, answer.value(), source, andDone);
}

void Composer::restore(ThreadId thread, const QString &source)
{
    const bool here = m_thread && m_thread->id == thread && !m_noteMode;
    if (here)
        keepDraft();
    Draft draft = m_drafts->draft(thread);
    draft.reply = draft.reply.isEmpty() ? source : source + u'\n' + draft.reply;
    m_drafts->keep(thread, draft);
    if (here)
        showDraft();
}

void Composer::refuse(const QString &why)
{
    m_box->footer()->setRole(Role::Missed);
    m_box->footer()->setText(why);
    m_box->edit()->setAccessibleDescription(why);
}

} // namespace textback
