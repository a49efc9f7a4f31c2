// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Why an action cannot be done just now.
#include "ui/callbacks/callbackspage.h"
#include "ui/inbox/inboxlist.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/inboxpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/threadpane.h"
#include "ui/widgets/undostack.h"

#include <QAbstractButton>

using namespace Qt::Literals::StringLiterals;

namespace textback {

QString MainWindow::obstacleTo(ActionId id) const
{
    const ActionScope scope = ActionTable::scopeOf(id);
    if (id == ActionId::Undo)
        return m_undo->canUndo() ? QString() : tr("There is nothing to undo.");
    if (id == ActionId::Redo)
        return m_undo->redoWords().isEmpty() ? tr("There is nothing to do again.") : QString();
    if (const CallBacksPage *page = callBacksInSight();
        page && (scope == ActionScope::CallBacks || scope == ActionScope::Lists))
        return obstacleInCallBacks(id, page->chosen());
    if (ActionTable::groupOf(id) == ActionGroup::Writing && id != ActionId::NewText)
        return obstacleToWriting(id);
    return obstacleInThread(id);
}

QString MainWindow::obstacleInCallBacks(ActionId id, const std::optional<CallBackEntry> &chosen)
{
    if (id == ActionId::NextThread || id == ActionId::PreviousThread)
        return {};
    if (!chosen)
        return tr("Nobody has to be rung.");
    const bool needsNumber = id == ActionId::CallThem || id == ActionId::CopyNumber || id == ActionId::Reply;
    if (needsNumber && !chosen->caller)
        return tr("The caller hid the number.");
    if (id == ActionId::OpenThread && chosen->thread == ThreadId{0})
        return tr("The caller hid the number.");
    if (id == ActionId::TextNow && !chosen->mayBeTexted)
        return tr("No text may or can go to this number.");
    return {};
}

QString MainWindow::obstacleInThread(ActionId id) const
{
    const ThreadPane *pane = m_inbox->pane();
    const auto &row = pane->row();
    const bool several = m_inbox->list()->chosen().size() > 1;
    switch (id) {
    case ActionId::Done:
    case ActionId::Snooze:
    case ActionId::NeverText:
    case ActionId::TagCaller:
    case ActionId::HandOver:
        return row || several ? QString() : tr("Choose a thread first.");
    case ActionId::CallThem:
    case ActionId::PlayVoicemail:
    case ActionId::CopyNumber:
    case ActionId::EraseCaller:
    case ActionId::FindInThread:
    case ActionId::OpenThread:
        return row ? QString() : tr("Choose a thread first.");
    case ActionId::CancelText:
    case ActionId::CallingBack:
        return m_inbox->countdownHere() ? QString() : tr("No text is about to leave here.");
    case ActionId::CopyWords:
        return pane->view()->selectedText().isEmpty() ? tr("Choose words of the conversation first.") : QString();
    case ActionId::CopyEntry:
        return pane->view()->entryWords().isEmpty() ? tr("Choose a thread first.") : QString();
    case ActionId::DeleteNote:
        return pane->view()->entryNote() ? QString() : tr("Open the menu of a private note, or choose words of it.");
    case ActionId::LongestWait:
        return m_counts.waitingOnUs > 0 ? QString() : tr("Nobody is waiting on us.");
    case ActionId::MarkRead:
        return row && row->unread > 0 ? QString() : tr("Everything here is read.");
    case ActionId::BecameJob:
        return pane->wonCall() ? QString() : tr("There is no missed call here.");
    case ActionId::AskedToStop:
        return !row            ? tr("Choose a thread first.")
            : row->askedToStop ? tr("They asked us to stop already.")
                               : QString();
    case ActionId::CallerCard:
        return !row                  ? tr("Choose a thread first.")
            : m_inbox->sideInSight() ? tr("It stands beside the thread already.")
                                     : QString();
    case ActionId::KeepSearch:
        return m_inbox->list()->isSearching() ? QString() : tr("Search for something first.");
    default:
        return {};
    }
}

QString MainWindow::obstacleToWriting(ActionId id) const
{
    const ThreadPane *pane = m_inbox->pane();
    if (!pane->row())
        return tr("Choose a thread first.");
    const Composer *composer = pane->composer();
    switch (id) {
    case ActionId::Send:
    case ActionId::SendAndDone: // nobody sends what is out of sight
        return composer->isVisible() ? QString() : tr("Open the thread first.");
    case ActionId::SendLater:
        return obstacleToTool(*composer->toolButton(ComposerTool::Later));
    case ActionId::SavedReplies:
        return obstacleToTool(*composer->toolButton(ComposerTool::SavedReplies));
    case ActionId::PutIn:
        return obstacleToTool(*composer->toolButton(ComposerTool::Placeholders));
    case ActionId::AddPhotos:
        return obstacleToTool(*composer->toolButton(ComposerTool::Photos));
    default:
        return {};
    }
}

QString MainWindow::obstacleToTool(const QAbstractButton &button) const
{
    const Composer *composer = m_inbox->pane()->composer();
    if (!button.isVisibleTo(composer))
        return composer->noteMode() ? tr("This is for replies, not for private notes.")
                                    : tr("It is not possible in this thread.");
    return button.isEnabled() ? QString() : button.toolTip();
}

} // namespace textback
