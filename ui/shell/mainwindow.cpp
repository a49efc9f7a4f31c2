// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/shell/actiontable.h"
#include "ui/shell/closequestion.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/countdownnotice.h"
#include "ui/shell/crashline.h"
#include "ui/shell/daycard.h"
#include "ui/shell/daykeeper.h"
#include "ui/shell/deskperson.h"
#include "ui/shell/inboxpage.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/privacyscreen.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/threadpane.h"
#include "ui/shell/whatisthis.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/undostack.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScreen>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr QSize LeastSize(760, 520);
constexpr QSize UsualSize(1440, 900);
constexpr int TitleBar = 40; ///< About what the desktop puts above a window; its frame is known only once it is shown.
constexpr int FrameWidth = 4; ///< Of the practice frame.
const QString GeometryKey = u"window/geometry"_s;
const QString SaidTrayKey = u"window/said-that-it-stays-in-the-tray"_s;
const QString KeepRunningKey = u"window/keep-running-without-tray"_s;

WindowPorts withUndo(WindowPorts ports, UndoStack &undo)
{
    ports.undo = &undo;
    return ports;
}

} // namespace

MainWindow::MainWindow(const WindowPorts &ports, bool hasTray, QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_undo(new UndoStack(ports.clock, this)),
      m_ports(withUndo(ports, *m_undo)),
      m_hasTray(hasTray),
      m_health(ports.health),
      m_answer(ports.answer),
      m_actions(new ActionTable(this, ports.settings)),
      m_strip(new StatusStrip(this)),
      m_rail(new Rail(this)),
      m_inbox(new InboxPage(m_ports, *m_actions, this)),
      m_pages(new PageStack(m_ports, m_inbox, this)),
      m_notice(new CountdownNotice(this)),
      m_palette(new CommandPalette(*m_actions, ports.queries, ports.contacts, this)),
      m_dayCard(new DayCard(this)),
      m_day(new DayKeeper(m_ports, *m_dayCard, this)),
      m_privacy(new PrivacyScreen(ports.clock, ports.settings, this)),
      m_person(new DeskPerson(m_ports, this)),
      m_whatIsThis(new WhatIsThis(*this))
{
    setObjectName(ports.practice ? u"practiceWindow"_s : u"mainWindow"_s);
    setMinimumSize(LeastSize);
    build();
    new FocusRing(this);
    connectParts();
    connectActions();
    connectEvents();
    connectDay();
    connectPerson();
    m_rail->setPractice(ports.practice != nullptr);
    m_inbox->setHealth(m_health);
    if (const auto counts = ports.queries.counts(); counts.ok()) {
        m_counts = counts.value();
        m_rail->setCounts(m_counts);
    }
    retranslate();
    restoreState();
    showFacts();
    fold();
}

MainWindow::~MainWindow()
{
    saveState();
}

void MainWindow::build()
{
    const int frame = m_ports.practice ? FrameWidth : 0;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(frame, frame, frame, frame);
    column->setSpacing(0);
    column->addWidget(m_strip);
    if (m_ports.crashes)
        column->addWidget(new CrashLine(*m_ports.crashes, m_ports.clock, this));
    column->addWidget(makeHints());
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_pages, 1);
    column->addLayout(row, 1);
}

void MainWindow::connectEvents()
{
    DeskEvents &events = m_ports.events; // lives on another thread: these arrive through the event queue
    connect(&events, &DeskEvents::healthChanged, this, &MainWindow::setHealth);
    connect(&events, &DeskEvents::nowAnswerChanged, this, &MainWindow::setNowAnswer);
    connect(&events, &DeskEvents::accountsChanged, this, [this] {
        if (const auto lines = m_ports.queries.lines(); lines.ok() && !lines.value().isEmpty())
            setHasAccount(true);
    });
}

void MainWindow::setHealth(const DeskHealth &health)
{
    m_health = health;
    m_inbox->setHealth(health);
    showFacts();
}

void MainWindow::setNowAnswer(const NowAnswer &answer)
{
    m_answer = answer;
    showFacts();
}

void MainWindow::setHasAccount(bool hasAccount)
{
    m_ports.hasAccount = hasAccount;
    m_inbox->setHasAccount(hasAccount);
    offerActs();
    showFacts();
}

StripFacts MainWindow::facts() const
{
    return {m_health, m_answer, m_ports.clock.now(), m_ports.practice != nullptr, m_ports.hasAccount};
}

void MainWindow::showFacts()
{
    m_strip->show(facts());
    emit stateChanged();
    tickStrip(++m_stripRound);
}

void MainWindow::tickStrip(int round)
{
    // Only while something on the strip counts: the next try by the second, the end of a pause once.
    const UtcTime here = m_ports.clock.now();
    std::optional<Milliseconds> next;
    if (!m_health.watching() && m_health.carrier.nextTryAt && *m_health.carrier.nextTryAt > here)
        next = 1s;
    else if (m_health.pausedUntil && *m_health.pausedUntil > here)
        next = *m_health.pausedUntil - here + 1ms;
    if (!next)
        return;
    m_ports.clock.callAfter(*next, this, [this, round] {
        if (round != m_stripRound)
            return;
        m_strip->show(facts());
        emit stateChanged();
        tickStrip(round);
    });
}

void MainWindow::fold()
{
    const int wide = width();
    const PageFold fold{wide < 1360, wide < 1180, wide < 960};
    m_rail->setFolded(fold.views);
    m_strip->setRailWidth(m_rail->width(), fold.views);
    m_inbox->setFold(fold);
    m_inbox->setCompact(height() < 700);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_day->look();
}

void MainWindow::paintEvent(QPaintEvent *)
{
    if (!m_ports.practice)
        return;
    QPainter painter(this);
    const QRect inside = rect().adjusted(FrameWidth, FrameWidth, -FrameWidth, -FrameWidth);
    painter.setClipRegion(QRegion(rect()) - inside);
    painter.fillRect(rect(), themeOf(this).color(Role::Frame)); // the margins of the layout leave the frame free
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fold();
    }
    if (event->type() == QEvent::WindowStateChange)
        m_day->look(); // nobody sees what is on a minimised window
    if (event->type() == QEvent::ActivationChange) {
        showNotice();
        m_inbox->pane()->look();
        if (isActiveWindow())
            m_day->look();
        for (QWidget *part : findChildren<QWidget *>())
            part->update(); // selections are weaker in a window that is behind
    }
}

void MainWindow::retranslate()
{
    setWindowTitle(m_ports.practice ? tr("Practice") : u"Textback"_s);
    m_actions->retranslate();
    if (m_ports.practice)
        m_actions->action(ActionId::Practice)->setText(tr("Leave practice"));
}

void MainWindow::restoreState()
{
    if (!restoreGeometry(m_ports.settings.value(GeometryKey).toByteArray()))
        resize(UsualSize.boundedTo(screen()->availableSize() - QSize(0, TitleBar)));
}

void MainWindow::saveState()
{
    m_ports.settings.setValue(GeometryKey, saveGeometry());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    event->ignore(); // watching goes on
    if (m_hasTray) {
        hide();
        if (!m_ports.settings.value(SaidTrayKey).toBool()) {
            m_ports.settings.setValue(SaidTrayKey, true);
            emit hiddenForTheFirstTime();
        }
        return;
    }
    const QVariant answered = m_ports.settings.value(KeepRunningKey);
    if (answered.isValid())
        return answered.toBool() ? showMinimized() : emit quitRequested();
    if (!m_question) {
        m_question = new CloseQuestion(this);
        connect(m_question, &CloseQuestion::keepRunningPressed, this, [this] {
            m_ports.settings.setValue(KeepRunningKey, true);
            showMinimized();
        });
        connect(m_question, &CloseQuestion::quitPressed, this, [this] {
            m_ports.settings.setValue(KeepRunningKey, false);
            emit quitRequested();
        });
    }
    m_question->ask();
}

} // namespace textback
