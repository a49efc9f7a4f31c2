// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of a row, of several rows, of what was found, and of the open thread.
#include "ui/inbox/inboxlist.h"
#include "ui/shell/actionmenu.h"
#include "ui/shell/inboxpage.h"
#include "ui/shell/threadpane.h"
#include "ui/thread/threadhead.h"
#include "ui/widgets/controls.h"

#include <QScopedValueRollback>

using namespace Qt::Literals::StringLiterals;

namespace textback {

void InboxPage::addStateActs(ActionMenu &menu)
{
    const auto &row = m_pane->row();
    menu.add(ActionId::Done,
             row && row->state == ThreadState::Done ? tr("Open again") : tr("Done", "verb: finish a thread"));
    menu.add(ActionId::Snooze, tr("Snooze..."));
}

void InboxPage::addCallerActs(ActionMenu &menu)
{
    const auto &row = m_pane->row();
    menu.add(ActionId::HandOver, tr("Hand over..."));
    menu.add(ActionId::TagCaller, tr("Add a tag..."));
    menu.add(ActionId::NeverText,
             row && row->neverText ? tr("Automatic texts to this number again") : tr("Never text this number"));
}

void InboxPage::showRowMenu(ThreadId thread, const QPoint &at)
{
    if (m_list->chosen().size() > 1 && m_list->chosen().contains(thread))
        return showChosenMenu(at);
    {
        const QScopedValueRollback staying(m_listStays, true);
        m_list->select(thread);
        openThread(thread);
    }
    const auto &row = m_pane->row();
    if (!row)
        return;
    auto *menu = new ActionMenu(m_actions, u"rowMenu"_s, this);
    if (m_model.countdownOf(thread)) {
        menu->add(ActionId::CancelText, tr("Cancel the text"));
        menu->add(ActionId::CallingBack, tr("I'm calling back"));
        menu->addSeparator();
    }
    addStateActs(*menu);
    menu->add(ActionId::Reply);
    menu->add(ActionId::CallThem, tr("Call", "verb, button"));
    if (row->unread > 0)
        menu->add(ActionId::MarkRead);
    menu->add(ActionId::CopyNumber);
    menu->addSeparator();
    addCallerActs(*menu);
    menu->popup(at);
}

void InboxPage::showHitMenu(const QPoint &at)
{
    if (!m_pane->row())
        return;
    auto *menu = new ActionMenu(m_actions, u"hitMenu"_s, this);
    menu->add(ActionId::OpenThread);
    menu->add(ActionId::Reply);
    menu->add(ActionId::CallThem, tr("Call", "verb, button"));
    menu->add(ActionId::CopyNumber);
    menu->addSeparator();
    addStateActs(*menu);
    addCallerActs(*menu);
    menu->popup(at);
}

void InboxPage::showChosenMenu(const QPoint &at)
{
    auto *menu = new ActionMenu(m_actions, u"chosenMenu"_s, this);
    menu->add(ActionId::Done, tr("Done", "verb: finish a thread"));
    menu->add(ActionId::Snooze, tr("Snooze..."));
    menu->add(ActionId::HandOver, tr("Hand over..."));
    menu->add(ActionId::TagCaller, tr("Tag..."));
    menu->add(ActionId::NeverText, tr("Never text these numbers"));
    menu->popup(at);
}

void InboxPage::showEntryMenu(const QPoint &at, int round)
{
    ThreadView *view = m_pane->view();
    auto *menu = new ActionMenu(m_actions, u"entryMenu"_s, this);
    menu->add(ActionId::CopyWords, tr("Copy"));
    if (!view->entryWords().isEmpty())
        menu->add(ActionId::CopyEntry, tr("Copy the whole text"));
    if (view->entryNote())
        menu->add(ActionId::DeleteNote, tr("Delete note"));
    connect(menu, &QObject::destroyed, view, [view, round] { view->endMenu(round); }); // what was chosen is done
    menu->popup(at);
}

void InboxPage::showMoreMenu()
{
    const auto &row = m_pane->row();
    if (!row)
        return;
    auto *menu = new ActionMenu(m_actions, u"moreMenu"_s, this);
    addCallerActs(*menu);
    menu->addSeparator();
    menu->add(ActionId::FindInThread);
    menu->add(ActionId::CopyNumber);
    if (const auto won = m_pane->wonCall())
        menu->addChecked(ActionId::BecameJob, won->won);
    if (!row->askedToStop)
        menu->add(ActionId::AskedToStop);
    menu->addSeparator();
    menu->add(ActionId::EraseCaller);
    const QWidget *button = m_pane->head()->moreButton();
    menu->popup(button->mapToGlobal(QPoint(0, button->height() + 4)));
}

} // namespace textback
