// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/threadpane.h"

#include "core/domain/contacts.h"
#include "core/domain/deskpeople.h"
#include "core/policy/firstname.h"
#include "core/policy/openinghours.h"
#include "core/policy/settings.h"
#include "ui/inbox/rowface.h"
#include "ui/shell/threadfiles.h"
#include "ui/thread/findbar.h"
#include "ui/thread/stopquestionbar.h"
#include "ui/thread/threadhead.h"
#include "ui/thread/voicemailbar.h"
#include "ui/thread/whypopup.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/timewords.h"
#include "ui/widgets/undostack.h"
#include "ui/widgets/undostrip.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

/// What texts call them by. Names that the carrier shows are nobody's word.
QString firstNameOf(const WindowPorts &ports, const ThreadRow &row)
{
    const auto known = ports.contacts ? ports.contacts->firstNameOf(row.caller) : Result(firstNameIn(row.name));
    return known.ok() ? known.value() : QString();
}

} // namespace

ThreadPane::ThreadPane(const WindowPorts &ports, QWidget *parent)
    : QWidget(parent),
      m_ports(ports),
      m_undo(ports.undo ? ports.undo : new UndoStack(ports.clock, this)),
      m_acts(new DeskActs(*m_undo, this)),
      m_head(new ThreadHead(this)),
      m_view(new ThreadView(ports.queries, ports.clock, this)),
      m_stop(new StopQuestionBar(this)),
      m_strip(new UndoStrip(ports.clock, this)),
      m_composer(new Composer(
          {ports.commands, ports.clock, ports.writing, ports.writings, ports.replies, ports.spelling, &ports.settings},
          this)),
      m_why(new WhyPopup(this)),
      m_files(new ThreadFiles(*m_view, ports.files, ports.fileCommands, ports.soundPlayer, this))
{
    setObjectName(u"threadPane"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(440);
    build();
    connectView();
    connectHead();
    connectStop();
    m_head->setPractice(ports.practice != nullptr);
    m_view->setPractice(ports.practice != nullptr);
    m_view->setPlaces(ports.places);
    if (const auto import = ports.queries.historyImport(); import.ok())
        m_view->setHistory(import.value());
    connect(&ports.events, &DeskEvents::historyImportChanged, m_view,
            [this](const HistoryProgress &progress) { m_view->setHistory(progress.place); });
    readOffice();
    connect(&ports.events, &DeskEvents::settingsChanged, this, &ThreadPane::readOffice);
    connect(&ports.events, &DeskEvents::accountsChanged, this, &ThreadPane::readOffice);
}

void ThreadPane::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    buildFind(*layout);
    if (m_files->voicemailBar())
        layout->addWidget(m_files->voicemailBar());
    layout->addWidget(m_view, 1);
    layout->addWidget(m_stop);
    layout->addWidget(m_strip);
    layout->addWidget(m_composer);
    m_strip->follow(*m_undo);
    connect(m_composer, &Composer::sent, this, &ThreadPane::afterSend);
    connect(m_composer, &Composer::callPressed, this, &ThreadPane::call);
    connect(m_composer, &Composer::undoable, this,
            [this](const QString &words, const std::function<void()> &undo) { offerUndo(words, undo); });
    connect(m_composer, &Composer::said, this, &ThreadPane::say);
    connect(m_composer, &Composer::noteKept, this, &ThreadPane::noteKept);
    connect(m_files, &ThreadFiles::said, this, &ThreadPane::say);
    connect(m_files, &ThreadFiles::openWanted, this, &ThreadPane::linkPressed);
}

void ThreadPane::connectView()
{
    connect(m_view, &ThreadView::whyPressed, this, [this](const CallItem &call, const QRect &link) {
        m_why->show(call, link.translated(m_view->viewport()->mapTo(this, QPoint())), whyRoom());
        emit whyOpened();
    });
    connect(m_why, &WhyPopup::dismissed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_why, &WhyPopup::textAnywayPressed, this, &ThreadPane::textAnyway);
    connect(m_why, &WhyPopup::neverAgainPressed, this, [this] { setNeverText(true); });
    connect(m_view, &ThreadView::textAnywayPressed, this, &ThreadPane::textAnyway);
    connect(m_view, &ThreadView::resendPressed, this, [this](OutboxId text) { resend(text); });
    connect(m_view, &ThreadView::cancelTextPressed, this, &ThreadPane::cancelText);
    connect(m_view, &ThreadView::editTextPressed, this, &ThreadPane::editScheduled);
    connect(m_view, &ThreadView::cancelCountdownPressed, this, &ThreadPane::cancelCountdownPressed);
    connect(m_view, &ThreadView::callingBackPressed, this, &ThreadPane::callingBackPressed);
    connect(m_view, &ThreadView::linkPressed, this, &ThreadPane::linkPressed);
}

void ThreadPane::connectHead()
{
    connect(m_head, &ThreadHead::backPressed, this, &ThreadPane::backPressed);
    connect(m_head, &ThreadHead::cardPressed, this, &ThreadPane::cardPressed);
    connect(m_head, &ThreadHead::callPressed, this, &ThreadPane::call);
    connect(m_head, &ThreadHead::donePressed, this, &ThreadPane::toggleDone);
    connect(m_head->snoozeButton(), &IconButton::clicked, this, &ThreadPane::askSnooze);
}

void ThreadPane::readOffice()
{
    if (const auto lines = m_ports.queries.lines(); lines.ok())
        m_lines = lines.value();
    const auto office = officeOf(m_ports);
    if (!office.ok())
        return;
    const OfficePolicy &policy = office.value();
    m_undoTime = policy.undo;
    m_hours = policy.hours;
    RenderFacts facts;
    m_composer->setHours(policy.hours, policy.quiet);
    m_composer->setLines(textingLines());
    facts.company = policy.company;
    facts.bookingLink = policy.bookingLink;
    facts.callbackNumber = policy.callbackNumber;
    if (const auto here = m_ports.people ? m_ports.people->atDesk() : Result(std::optional<DeskName>());
        here.ok() && here.value())
        facts.agent = oneLine(here.value()->name, LongestDeskName);
    const OpeningHours hours = hoursOfLine(policy.hours, m_row ? m_row->line.e164() : QString());
    facts.nextOpen = nextOpenInWords(hours, m_ports.clock.now());
    facts.openToday = openTodayInWords(hours, m_ports.clock.now());
    facts.otherwise = policy.language;
    if (m_row) {
        facts.firstName = firstNameOf(m_ports, *m_row);
        facts.line = m_row->line.forPeople();
    }
    m_composer->setRenderFacts(facts);
}

std::optional<ThreadId> ThreadPane::current() const
{
    return m_row ? std::optional(m_row->id) : std::nullopt;
}

void ThreadPane::open(ThreadId thread)
{
    const auto read = m_ports.queries.thread(thread);
    if (!read.ok() || !read.value())
        return close();
    const bool same = current() == thread;
    m_row = read.value();
    m_why->dismiss();
    readOffice();
    showRow();
    if (!same)
        m_files->opened(RowWords::nameOf(*m_row));
    if (!same)
        openView(thread);
    m_composer->open(*m_row, nameOfLine(m_row->line), lineInstead());
    m_staysNew.reset();
    markRead();
}

void ThreadPane::close()
{
    m_row.reset();
    m_view->close();
    m_files->closed();
    if (m_find)
        m_find->dismiss();
    m_composer->close();
    m_stop->show({});
    m_why->dismiss();
}

void ThreadPane::refresh()
{
    if (!m_row)
        return;
    const auto read = m_ports.queries.thread(m_row->id);
    if (!read.ok() || !read.value())
        return;
    const bool renamed = m_row->name != read.value()->name;
    m_row = read.value();
    if (renamed)
        readOffice();
    showRow();
    m_view->setCallerName(RowWords::nameOf(*m_row));
    m_view->refresh();
    m_files->refresh();
    m_composer->update(*m_row);
    markRead();
}

void ThreadPane::showRow()
{
    m_head->show(*m_row, m_lines.size() > 1 ? nameOfLine(m_row->line) : QString());
    const auto asked = m_ports.stops ? m_ports.stops->stopQuestion(m_row->id) : Result(std::optional<StopQuestion>());
    m_stop->show(asked.ok() ? asked.value() : std::nullopt);
}

QList<OurLine> ThreadPane::textingLines() const
{
    QList<OurLine> lines;
    for (const Line &line : m_lines) {
        if (line.carrier.canText && line.chosen)
            lines.append({line.carrier.number, nameOfLine(line.carrier.number), line.carrier.canSendPhotos});
    }
    return lines;
}

std::optional<PhoneNumber> ThreadPane::lineInstead() const
{
    const QList<OurLine> able = textingLines();
    const bool unable = std::any_of(m_lines.cbegin(), m_lines.cend(), [this](const Line &line) {
        return line.carrier.number == m_row->line && !line.carrier.canText;
    });
    return unable && !able.isEmpty() ? std::optional(able.constFirst().number) : std::nullopt;
}

QString ThreadPane::nameOfLine(const PhoneNumber &number) const
{
    const QString words = isolated(number.forPeople());
    for (const Line &line : m_lines) {
        if (line.carrier.number == number && !line.carrier.label.isEmpty())
            return oneLine(line.carrier.label, 60) + u" "_s + words;
    }
    return words;
}

void ThreadPane::setCountdown(const std::optional<Countdown> &countdown)
{
    if (m_view->countdown() != countdown)
        m_view->setCountdown(countdown);
    else if (countdown)
        m_view->stepCountdown();
}

void ThreadPane::setClockOffset(Milliseconds offset)
{
    m_clockOffset = offset;
    m_view->setClockOffset(offset);
}

void ThreadPane::setCompact(bool compact)
{
    m_composer->setCompact(compact);
}

QRect ThreadPane::whyRoom() const
{
    const int bottom = m_view->geometry().bottom() + 1;
    return QRect(0, 0, width(), bottom).adjusted(0, 8, 0, -8);
}

void ThreadPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_why->dismiss(); // its place depends on everything that just moved
}

void ThreadPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_row) {
        m_why->dismiss();
        showRow();
    }
}

} // namespace textback
