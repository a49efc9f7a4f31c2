// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callbacks/callbackspage.h"

#include "ui/callbacks/callbackrow.h"
#include "ui/callbacks/callbackside.h"
#include "ui/callbacks/finishedrow.h"
#include "ui/widgets/deskacts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/undostack.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int MostShown = 60;
constexpr int MostFinished = 40;
constexpr int RoomForSide = 1120; ///< Below, the results are in each row's menu alone.
constexpr std::chrono::seconds OfferUndo{8};

} // namespace

CallBacksPage::CallBacksPage(const CallBackPorts &ports, QWidget *parent) : Page(parent), m_ports(ports)
{
    setObjectName(u"callBacksPage"_s);
    build();
    retranslate();
    DeskEvents &events = m_ports.events; // lives on another thread: these arrive through the event queue
    connect(&events, &DeskEvents::countsChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&events, &DeskEvents::healthChanged, this,
            [this](const DeskHealth &health) { m_ports.clockOffset = health.clockOffset; });
    age();
}

void CallBacksPage::refresh()
{
    const auto read = m_ports.queries.toRing(MostShown + 1);
    if (read.ok()) {
        QList<CallBackEntry> entries = read.value();
        const bool more = entries.size() > MostShown;
        m_more->setVisible(more);
        m_more->setText(tr("Only the %1 longest waits are shown. More follow as you go.").arg(MostShown));
        entries.resize(std::min<qsizetype>(entries.size(), MostShown));
        showRows(entries);
    }
    m_emptyTitle->setText(read.ok() ? tr("Nobody to ring.") : tr("The list could not be read. Nothing is lost."));
    m_empty->setVisible(m_rows.isEmpty());
    showFinished();
}

void CallBacksPage::showRows(const QList<CallBackEntry> &entries)
{
    const int before = selected();
    // Widgets stay with their place: the keyboard and the scroll place stay where they are.
    while (m_rows.size() > entries.size()) {
        CallBackRowWidget *gone = m_rows.takeLast();
        gone->hide();
        gone->deleteLater(); // its button may be telling us
    }
    while (m_rows.size() < entries.size())
        m_rows.append(makeRow());
    int keep = -1;
    for (int index = 0; index < m_rows.size(); ++index) {
        m_rows.at(index)->show(entries.at(index), carrierNow());
        if (m_selected == entries.at(index).call)
            keep = index;
    }
    // Who was chosen is gone: the next one takes the place.
    select(keep >= 0 ? keep : std::clamp(before, 0, std::max(0, int(m_rows.size()) - 1)));
}

CallBackRowWidget *CallBacksPage::makeRow()
{
    auto *made = new CallBackRowWidget(m_scroll->widget());
    m_list->addWidget(made);
    made->setNarrow(width() < RoomForSide);
    connect(made, &CallBackRowWidget::selectedByHand, this, [this, made] { select(int(m_rows.indexOf(made))); });
    connect(made, &CallBackRowWidget::callPressed, this, [this, made] { call(*made); });
    connect(made, &CallBackRowWidget::textPressed, this, [this, made] { text(*made); });
    connect(made, &CallBackRowWidget::donePressed, this, [this, made] { finish(*made, CallBackResult::Done); });
    connect(made, &CallBackRowWidget::openPressed, this, &CallBacksPage::openChosen); // a click has chosen it
    connect(made, &CallBackRowWidget::menuWanted, this, &CallBacksPage::menuWanted);
    return made;
}

void CallBacksPage::showFinished()
{
    while (QLayoutItem *item = m_finished->takeAt(0)) {
        if (QWidget *gone = item->widget())
            gone->deleteLater(); // its button may be telling us
        delete item;
    }
    const QDateTime midnight = toQDateTime(m_ports.clock.now()).toLocalTime().date().startOfDay();
    const auto read = m_ports.queries.finishedSince(fromQDateTime(midnight) + m_ports.clockOffset, MostFinished);
    const QList<FinishedCallBack> finished = read.ok() ? read.value() : QList<FinishedCallBack>();
    m_finishedTitle->setVisible(!finished.isEmpty());
    for (const FinishedCallBack &one : finished) {
        auto *row = new FinishedRow(one, carrierNow(), m_scroll->widget());
        connect(row, &FinishedRow::undoPressed, this, [this](CallBackResultId id) { takeBack(id); });
        m_finished->addWidget(row);
    }
}

int CallBacksPage::selected() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [this](const CallBackRowWidget *row) { return m_selected == row->entry().call; });
    return found == m_rows.end() ? -1 : int(std::distance(m_rows.begin(), found));
}

void CallBacksPage::select(int index)
{
    CallBackRowWidget *chosen = row(index);
    m_selected = chosen ? std::optional(chosen->entry().call) : std::nullopt;
    for (CallBackRowWidget *one : std::as_const(m_rows))
        one->setSelected(one == chosen);
    m_side->show(chosen ? std::optional(chosen->entry()) : std::nullopt);
}

void CallBacksPage::call(const CallBackRowWidget &row)
{
    select(int(m_rows.indexOf(&row)));
    if (m_ports.practice)
        m_ports.undo.say(tr("In practice nobody is called."));
    else if (row.entry().caller)
        emit linkPressed(QUrl(u"tel:"_s + row.entry().caller->e164()));
}

void CallBacksPage::text(const CallBackRowWidget &row)
{
    const CallBackEntry &entry = row.entry();
    const auto answered = [this](const Status &done) {
        m_ports.undo.say(done.ok() ? tr("The text is on its way.") : DeskActs::whyNotSent(done.error()));
    };
    if (entry.cause == CallBackCause::TextFailed && entry.textBack)
        return m_ports.commands.resendText(*entry.textBack, this, answered);
    m_ports.commands.textAnyway(entry.call, this, answered);
}

void CallBacksPage::takeBack(CallBackResultId result)
{
    m_ports.results.undoCallBack(result, this, [this](const Status &done) {
        if (!done.ok())
            m_ports.undo.say(DeskActs::whyNotTakenBack());
    });
}

void CallBacksPage::finish(const CallBackRowWidget &row, CallBackResult result)
{
    const CallBackEntry entry = row.entry();
    const QString name = CallBackWords::nameOf(entry.name, entry.caller);
    m_ports.results.finishCallBack(entry.call, result, CallBackWords::note(result), this,
                                   [this, name, result](const Result<CallBackResultId> &kept) {
                                       if (!kept.ok())
                                           return m_ports.undo.say(tr("This could not be kept. Nothing was changed."));
                                       m_ports.undo.push(CallBackWords::done(result, name), OfferUndo,
                                                         [this, id = kept.value()] { takeBack(id); });
                                   });
}

void CallBacksPage::age()
{
    for (CallBackRowWidget *row : std::as_const(m_rows))
        row->show(row->entry(), carrierNow());
    m_ports.clock.callAfter(1min, this, [this] { age(); });
}

std::optional<CallBackEntry> CallBacksPage::chosen() const
{
    const CallBackRowWidget *one = row(selected());
    return one ? std::optional(one->entry()) : std::nullopt;
}

void CallBacksPage::step(int rows)
{
    if (m_rows.isEmpty())
        return;
    CallBackRowWidget *next = row(std::clamp(selected() + rows, 0, rowCount() - 1));
    next->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(next, 0, 0);
}

void CallBacksPage::callChosen()
{
    if (const CallBackRowWidget *one = row(selected()))
        call(*one);
}

void CallBacksPage::textChosen()
{
    if (const CallBackRowWidget *one = row(selected()))
        text(*one);
}

void CallBacksPage::finishChosen(CallBackResult result)
{
    if (const CallBackRowWidget *one = row(selected()))
        finish(*one, result);
}

void CallBacksPage::openChosen()
{
    if (const auto entry = chosen(); entry && entry->thread != ThreadId{0})
        emit threadWanted(entry->thread);
}

void CallBacksPage::focusCall()
{
    if (CallBackRowWidget *one = row(selected()))
        one->focusCall();
}

void CallBacksPage::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const int rows = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (plain && rows != 0 && !m_rows.isEmpty())
        return step(rows);
    if (plain && chosen() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return callChosen();
    Page::keyPressEvent(event);
}

void CallBacksPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < RoomForSide;
    m_side->setVisible(!narrow);
    for (CallBackRowWidget *row : std::as_const(m_rows))
        row->setNarrow(narrow);
}

void CallBacksPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

} // namespace textback
