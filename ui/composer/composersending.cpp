// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How what was written leaves the composer: now or later, from which line.
#include "core/policy/sendtimes.h"
#include "core/policy/textlength.h"
#include "ui/composer/chips.h"
#include "ui/composer/composeedit.h"
#include "ui/composer/composer.h"
#include "ui/composer/draftkeeper.h"
#include "ui/composer/phototray.h"
#include "ui/composer/savedreplies.h"
#include "ui/composer/schedulepanel.h"
#include "ui/inbox/rowface.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/timewords.h"

#include <QMenu>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace textback {

QString Composer::whyNotSendable(const QString &body) const
{
    if (!m_noteMode && m_photos->isBusy())
        return tr("Not sent yet: the photo is still being prepared.");
    if (body.isEmpty() && (m_noteMode || m_photos->files().isEmpty()))
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
    if (m_noteMode)
        return keepNote(body);
    if (m_keptTime && *m_keptTime - m_ports.clock.now() < LeastSchedule)
        return refuse(tr("Not scheduled: its time is past. Send it without waiting, or choose another time."));
    SentReply sent;
    sent.andDone = andDone;
    sent.at = m_keptTime;
    startSending(sent, body);
}

void Composer::sendAt(UtcTime at)
{
    if (!m_thread || m_sending || m_noteMode || m_stack->currentIndex() != 0)
        return;
    const QString body = m_box->edit()->chips()->words().trimmed();
    if (const QString why = whyNotSendable(body); !why.isEmpty())
        return refuse(why);
    SentReply sent;
    sent.at = at;
    startSending(sent, body);
}

void Composer::setSending(bool sending)
{
    m_sending = sending;
    m_box->edit()->setReadOnly(sending); // what is shown is what is being kept
    m_send->setEnabled(!sending);
    m_sendAndDone->setEnabled(!sending);
}

void Composer::keepNote(const QString &body)
{
    keepDraft();
    setSending(true);
    PrivateNote note;
    note.thread = m_thread->id;
    note.body = body;
    m_ports.commands.addNote(
        note.thread, body, this,
        [this, note, about = isolated(RowWords::nameOf(*m_thread))](const Result<ItemId> &kept) mutable {
            setSending(false);
            const bool stillHere = m_thread && m_thread->id == note.thread && m_noteMode;
            if (!kept.ok()) {
                stillHere ? refuse(tr("Not kept: this computer could not write it down. Your words are still here."))
                          : emit said(tr("The note about %1 was not kept. Its words still stand there.").arg(about));
                return;
            }
            Draft draft = m_drafts->draft(note.thread);
            draft.note.clear();
            m_drafts->keep(note.thread, draft);
            if (stillHere)
                m_box->edit()->clear();
            note.item = kept.value();
            emit noteKept(note);
        });
}

void Composer::startSending(SentReply sent, const QString &body)
{
    keepDraft();
    setSending(true);
    m_replies->close();
    sent.from = m_thread->id;
    sent.to = isolated(RowWords::nameOf(*m_thread));
    sent.source = m_box->edit()->chips()->source().trimmed();
    sent.files = m_photos->files();
    if (m_ports.replies && (sent.at || m_line || !sent.files.isEmpty())) {
        m_ports.replies->sendReply(Reply{m_thread->id, body, m_line, sent.at, sent.files}, this,
                                   [this, sent](const Result<KeptReply> &answer) { finishSending(sent, answer); });
        return;
    }
    m_ports.commands.sendText(m_thread->id, body, this, [this, sent](const Result<OutboxId> &answer) {
        finishSending(sent, answer.ok() ? Result<KeptReply>(KeptReply{answer.value(), sent.from}) : answer.error());
    });
}

void Composer::finishSending(SentReply sent, const Result<KeptReply> &answer)
{
    setSending(false);
    const bool stillHere = m_thread && m_thread->id == sent.from;
    if (!answer.ok()) {
        stillHere && !m_noteMode
            ? refuse(whyRefused(answer.error()))
            : emit said(tr("Not sent to %1. Your words still stand in that conversation.").arg(sent.to));
        return;
    }
    Draft draft = m_drafts->draft(sent.from);
    draft = Draft{.reply = {}, .note = draft.note};
    m_drafts->keep(sent.from, draft);
    if (stillHere) {
        m_keptTime.reset();
        retranslate();
    }
    if (stillHere && !m_noteMode) {
        m_photos->setFiles({});
        m_box->edit()->clear();
    }
    if (stillHere && m_schedulePanel->isVisibleTo(this)) {
        m_schedulePanel->hide();
        focusReply();
    }
    sent.thread = answer.value().thread;
    sent.text = answer.value().text;
    emit this->sent(sent);
}

QString Composer::whyRefused(const Error &error)
{
    if (error.kind == ErrorKind::Rejected)
        return tr("Not sent: this number may not or can't get texts.");
    if (error.kind == ErrorKind::Forbidden)
        return tr("Not sent: texts can't be sent from this line.");
    if (error.kind == ErrorKind::Invalid)
        return tr("Not sent: it is too long, too large, or its time is past.");
    if (error.kind == ErrorKind::Unavailable)
        return tr("Not sent: no phone account is connected. Your words are still here.");
    return tr("Not sent: it could not be kept on this computer. Your words are still here.");
}

void Composer::restore(ThreadId thread, const QString &source, const QList<OutgoingFile> &files,
                       const std::optional<UtcTime> &at)
{
    const bool here = m_thread && m_thread->id == thread && !m_noteMode;
    if (here)
        keepDraft();
    Draft draft = m_drafts->draft(thread);
    draft.reply = draft.reply.isEmpty() ? source : source + u'\n' + draft.reply;
    if (!files.isEmpty())
        draft.files = files;
    if (at)
        draft.at = at;
    m_drafts->keep(thread, draft);
    if (here)
        showDraft();
}

void Composer::restoreNote(ThreadId thread, const QString &words)
{
    const bool here = m_thread && m_thread->id == thread && m_noteMode;
    if (here)
        keepDraft();
    Draft draft = m_drafts->draft(thread);
    draft.note = draft.note.isEmpty() ? words : words + u'\n' + draft.note;
    m_drafts->keep(thread, draft);
    if (here)
        showDraft();
}

void Composer::showKeptTime()
{
    if (m_keptTime) {
        m_keptTimeWords->setText(tr("Will be sent %1").arg(TimeWords::full(*m_keptTime, m_ports.clock.now())));
        m_sendNow->setText(tr("Send without waiting"));
    }
    m_keptTimeBox->setVisible(m_keptTime && !m_noteMode);
}

void Composer::forgetKeptTime()
{
    m_keptTime.reset();
    keepDraft();
    retranslate();
    focusReply();
}

void Composer::refuse(const QString &why)
{
    m_box->footer()->setRole(Role::Missed);
    m_box->footer()->setText(why);
    m_box->edit()->setAccessibleDescription(why);
}

void Composer::showSchedule()
{
    if (!m_thread)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const UtcTime now = m_ports.clock.now();
    const SendTimes times = sendTimes(m_hours, m_quiet, now);
    if (times.laterToday)
        menu->addAction(tr("Later today") + u'\t' + TimeWords::fullAlone(*times.laterToday, now), this,
                        [this, at = *times.laterToday] { sendAt(at); });
    menu->addAction(tr("At our next opening") + u'\t' + TimeWords::fullAlone(times.nextOpening, now), this,
                    [this, at = times.nextOpening] { sendAt(at); });
    menu->addAction(tr("Date and time"), this,
                    [this, now, at = times.nextOpening] { m_schedulePanel->open(m_hours, m_quiet, now, at); });
    menu->popup(m_scheduleButton->mapToGlobal(QPoint(0, -menu->sizeHint().height() - 4)));
}

void Composer::setLines(const QList<OurLine> &lines)
{
    m_lines = lines;
    chooseLine();
    retranslate();
}

void Composer::showLines()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const OurLine &line : std::as_const(m_lines)) {
        QAction *action = menu->addAction(QString(line.name).replace(u'&', u"&&"_s), this, [this, line] {
            m_wantedLine = m_thread && line.number != m_thread->line ? std::optional(line.number) : std::nullopt;
            chooseLine();
            keepDraft();
            retranslate();
            focusReply();
        });
        action->setCheckable(true);
        action->setChecked(m_thread && line.number == m_line.value_or(m_thread->line));
    }
    menu->popup(m_lineButton->mapToGlobal(QPoint(0, m_lineButton->height() + 4)));
}

QString Composer::lineName() const
{
    if (!m_line)
        return m_fromLine;
    for (const OurLine &line : m_lines) {
        if (line.number == *m_line)
            return line.name;
    }
    return m_line->forPeople();
}

} // namespace textback
