// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and menu of the call-back list, and what its rows share with those of the inbox.
#include "ui/callbacks/callbackspage.h"
#include "ui/callbacks/callbackwords.h"
#include "ui/inbox/inboxlist.h"
#include "ui/shell/actionmenu.h"
#include "ui/shell/inboxpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/threadpane.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;

namespace textback {

CallBacksPage *MainWindow::callBacksInSight() const
{
    return m_pages->place() == Place::CallBacks ? qobject_cast<CallBacksPage *>(m_pages->page(Place::CallBacks))
                                                : nullptr;
}

void MainWindow::stepRows(int rows)
{
    if (CallBacksPage *page = callBacksInSight())
        return page->step(rows);
    m_inbox->list()->step(rows);
}

void MainWindow::connectCallBackActions()
{
    const auto either = [this](auto there, auto here) {
        return [this, there, here] {
            if (CallBacksPage *page = callBacksInSight())
                return there(*page);
            here();
        };
    };
    on(ActionId::Done,
       either([](CallBacksPage &page) { page.finishChosen(CallBackResult::Done); },
              [this] { m_inbox->finishChosen(); }));
    on(ActionId::CallThem, either([](CallBacksPage &page) { page.callChosen(); }, [this] { m_inbox->pane()->call(); }));
    on(ActionId::OpenThread, either([](CallBacksPage &page) { page.openChosen(); }, [this] { m_inbox->openChosen(); }));
    on(ActionId::Reply, either([this](CallBacksPage &page) { writeTo(page); }, [this] { m_inbox->openReply(); }));
    on(ActionId::CopyNumber,
       either(
           [this](CallBacksPage &page) {
               QGuiApplication::clipboard()->setText(page.chosen()->caller->e164());
               m_inbox->pane()->say(tr("The number is on the clipboard."));
           },
           [this] { m_inbox->pane()->copyNumber(); }));
    const auto onPage = [this](ActionId id, auto act) {
        on(id, [this, act] {
            if (CallBacksPage *page = callBacksInSight())
                act(*page);
        });
    };
    onPage(ActionId::TextNow, [](CallBacksPage &page) { page.textChosen(); });
    onPage(ActionId::Reached, [](CallBacksPage &page) { page.finishChosen(CallBackResult::Reached); });
    onPage(ActionId::LeftMessage, [](CallBacksPage &page) { page.finishChosen(CallBackResult::LeftMessage); });
    onPage(ActionId::NoAnswer, [](CallBacksPage &page) { page.finishChosen(CallBackResult::NoAnswer); });
    onPage(ActionId::WrongNumber, [](CallBacksPage &page) { page.finishChosen(CallBackResult::WrongNumber); });
}

void MainWindow::writeTo(CallBacksPage &page)
{
    const auto entry = page.chosen();
    if (!entry)
        return;
    // No text may or can go there: ringing is what is left.
    if (entry->cause == CallBackCause::AskedToStop || entry->cause == CallBackCause::CannotGetTexts)
        return page.focusCall();
    if (entry->thread != ThreadId{0})
        return replyTo(entry->thread);
    openNewText(entry->caller->e164());
}

void MainWindow::showCallBackMenu(const QPoint &at)
{
    const CallBacksPage *page = callBacksInSight();
    const auto entry = page ? page->chosen() : std::nullopt;
    if (!entry)
        return;
    auto *menu = new ActionMenu(*m_actions, u"callBackMenu"_s, this);
    menu->add(ActionId::CallThem, tr("Call", "verb, button"));
    menu->add(ActionId::Reply, tr("Write a text"));
    if (entry->mayBeTexted)
        menu->add(ActionId::TextNow,
                  entry->cause == CallBackCause::TextFailed ? tr("Try the text again") : tr("Text now"));
    menu->addSeparator();
    menu->add(ActionId::Done, tr("Done", "verb: finish a thread"));
    for (const auto &[id, result] : {std::pair{ActionId::Reached, CallBackResult::Reached},
                                     std::pair{ActionId::LeftMessage, CallBackResult::LeftMessage},
                                     std::pair{ActionId::NoAnswer, CallBackResult::NoAnswer},
                                     std::pair{ActionId::WrongNumber, CallBackResult::WrongNumber}})
        menu->add(id, CallBackWords::result(result));
    menu->addSeparator();
    menu->add(ActionId::OpenThread);
    menu->add(ActionId::CopyNumber);
    menu->popup(at);
}

} // namespace textback
