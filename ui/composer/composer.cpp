// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composer.h"

#include "ui/composer/composeedit.h"
#include "ui/composer/draftkeeper.h"
#include "ui/composer/schedulepanel.h"
#include "ui/inbox/rowface.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace textback {

void Composer::open(const ThreadRow &thread, const QString &fromLine, const std::optional<PhoneNumber> &instead)
{
    if (m_thread && m_thread->id == thread.id)
        return update(thread);
    keepDraft();
    m_thread = thread;
    m_fromLine = fromLine;
    m_writeAnyway = false;
    m_instead = m_ports.replies ? instead : std::nullopt;
    m_schedulePanel->hide();
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
    else if (m_thread)
        m_blocked->focusCall();
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

} // namespace textback
