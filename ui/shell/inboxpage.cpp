// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/inboxpage.h"

#include "ui/caller/callerpanel.h"
#include "ui/inbox/inboxlist.h"
#include "ui/practice/practicepanel.h"
#include "ui/shell/callercare.h"
#include "ui/shell/threadpane.h"
#include "ui/thread/threadhead.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/undostrip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int ListWidth = 352;
constexpr int ListFolded = 312;
constexpr int SideWidth = 280;
constexpr int PracticeWidth = 304;
const QString PanesKey = u"inbox/panes"_s;

} // namespace

InboxPage::InboxPage(const WindowPorts &ports, const ActionTable &actions, QWidget *parent)
    : QWidget(parent),
      m_ports(ports),
      m_actions(actions),
      m_model(ports.queries, ports.clock),
      m_splitter(new QSplitter(this)),
      m_list(new InboxList(m_model, this)),
      m_middle(new QStackedWidget(this)),
      m_pane(new ThreadPane(ports, this)),
      m_card(new CallerPanel(this)),
      m_care(new CallerCare(ports, *m_card, *m_pane)),
      m_hasAccount(ports.hasAccount)
{
    setObjectName(u"inboxPage"_s);
    build();
    connectList();
    connectPane();
    connectEvents();
    m_list->setPractice(ports.practice != nullptr);
    m_list->setHasAccount(ports.hasAccount);
    if (ports.search)
        m_list->setSearch(*ports.search, ports.clock);
    m_model.setClockOffset(ports.health.clockOffset);
    m_pane->setClockOffset(ports.health.clockOffset);
    m_model.showView(InboxView::WaitingOnUs);
    for (const Countdown &countdown : ports.countdowns)
        startCountdown(countdown);
    readCounts();
    retranslate();
    ageRows();
}

InboxPage::~InboxPage()
{
    keepPanes();
}

void InboxPage::build()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_middle->addWidget(buildNothingOpen());
    m_middle->addWidget(m_pane);
    m_middle->setMinimumWidth(440);
    if (m_ports.practice) {
        m_practice = new PracticePanel(*m_ports.practice, this);
        m_card->hide();
    }
    m_side = m_practice ? static_cast<QWidget *>(m_practice) : m_card;
    m_list->setMinimumWidth(280);
    m_list->setMaximumWidth(480);
    m_side->setMinimumWidth(240);
    m_side->setMaximumWidth(360);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_middle);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setSizes(keptPanes());
}

/// As a person left them, or as they are at first.
QList<int> InboxPage::keptPanes() const
{
    const QStringList kept = m_ports.settings.value(PanesKey).toStringList();
    const int list = kept.value(0).toInt();
    const int side = kept.value(1).toInt();
    return {list >= 280 && list <= 480 ? list : ListWidth, 600,
            side >= 240 && side <= 360 ? side
                : m_practice           ? PracticeWidth
                                       : SideWidth};
}

QWidget *InboxPage::buildNothingOpen()
{
    auto *nothing = new QWidget(this);
    nothing->setObjectName(u"nothingOpen"_s);
    nothing->setAutoFillBackground(true);
    nothing->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(nothing);
    column->setSpacing(8);
    m_nothingTitle = new Label(TextSize::PageTitle, Role::Text, QFont::DemiBold, nothing);
    m_nothingWords = new Label(TextSize::Body, Role::Text2, QFont::Normal, nothing);
    m_nothingAction = new Button(ButtonKind::Normal, {}, u"practice"_s, nothing);
    m_nothingAction->setObjectName(u"tryPracticeButton"_s);
    column->addStretch(1);
    column->addWidget(new IconLabel(u"desk-bell"_s, 88, Role::Accent, nothing), 0, Qt::AlignHCenter);
    column->addSpacing(8);
    for (Label *label : {m_nothingTitle, m_nothingWords}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addSpacing(8);
    column->addWidget(m_nothingAction, 0, Qt::AlignHCenter);
    column->addStretch(1);
    column->addWidget(buildUndoHere(nothing));
    connect(m_nothingAction, &Button::clicked, this, [this] {
        if (m_practice)
            setSideOpen(true);
        else
            emit practiceWanted();
    });
    return nothing;
}

/// The last thread that waited was done, and nothing is open any more: that can be taken back, too.
UndoStrip *InboxPage::buildUndoHere(QWidget *parent)
{
    auto *strip = new UndoStrip(m_ports.clock, parent);
    strip->setNames(u"nothingUndoStrip"_s, u"nothingUndoButton"_s);
    strip->follow(m_pane->undoStack());
    return strip;
}

void InboxPage::retranslate()
{
    const bool caughtUp = m_counts.waitingOnUs == 0;
    m_nothingTitle->setText(!m_hasAccount && !m_practice ? tr("Welcome to Textback")
                                : caughtUp               ? tr("All caught up")
                                                         : tr("Nothing open"));
    m_nothingWords->setText(
        !m_hasAccount && !m_practice ? tr(
            "No phone account is connected yet. Practice shows what happens to a missed call, with made-up callers.")
            : caughtUp ? tr("Missed calls and replies appear in the list by themselves.")
                       : tr("Choose somebody in the list, or press N for the longest wait."));
    m_nothingAction->setText(m_practice ? tr("Make something happen") : tr("Try it in practice"));
    m_nothingAction->setVisible(!m_practice || (m_fold.side && !m_sideOpen));
}

void InboxPage::setHasAccount(bool hasAccount)
{
    m_hasAccount = hasAccount;
    m_list->setHasAccount(hasAccount);
    retranslate();
}

void InboxPage::setHealth(const DeskHealth &health)
{
    m_model.setClockOffset(health.clockOffset);
    m_pane->setClockOffset(health.clockOffset);
    m_pane->composer()->setWatching(health.watching());
}

void InboxPage::setCompact(bool compact)
{
    m_pane->setCompact(compact);
}

void InboxPage::setFold(PageFold fold)
{
    if (fold == m_fold && m_splitter->isVisible())
        return;
    const bool listNarrower = fold.views && !m_fold.views;
    const bool listWider = !fold.views && m_fold.views;
    if (m_splitter->isVisible())
        keepPanes(); // to come back to
    m_fold = fold;
    m_list->setViewsShown(fold.views);
    m_pane->head()->setCardButtonShown(fold.side);
    m_pane->head()->setBackShown(fold.single);
    const bool threadShown = m_pane->current().has_value();
    setSideOpen(fold.side && m_practice && !threadShown); // nothing happens in practice unless one makes it
    if (listNarrower)
        m_splitter->setSizes({ListFolded, std::max(440, width() - ListFolded), 0});
    else if (listWider)
        m_splitter->setSizes(keptPanes());
    m_list->setVisible(!fold.single || !threadShown);
    m_middle->setVisible(!fold.single || threadShown);
    // Alone, the list may be as wide as the page.
    m_list->setMaximumWidth(fold.single ? QWIDGETSIZE_MAX : 480);
}

void InboxPage::setSideOpen(bool open)
{
    m_sideOpen = open;
    if (!m_fold.side) {
        if (m_splitter->indexOf(m_side) < 0)
            m_splitter->addWidget(m_side);
        m_side->setVisible(m_practice || m_pane->current().has_value());
        placeSide();
        return;
    }
    m_side->setParent(this);
    m_side->setVisible(open);
    placeSide();
    retranslate();
    if (open) {
        m_side->raise();
        m_side->setFocus();
    }
}

void InboxPage::placeSide()
{
    const int wide = m_practice ? PracticeWidth : SideWidth;
    // What says that nothing is open stands beside the panel of practice, not under it.
    const int covered = m_practice && m_fold.side && m_sideOpen && !m_fold.single ? wide : 0;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_middle->widget(0)->setContentsMargins(mirrored ? covered : 0, 0, mirrored ? 0 : covered, 0);
    if (!m_fold.side)
        return;
    m_side->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - wide, 0, wide, height())));
}

void InboxPage::keepPanes()
{
    const QList<int> sizes = m_splitter->sizes();
    if (!m_fold.side && !m_fold.views && sizes.size() == 3)
        m_ports.settings.setValue(PanesKey, QStringList{QString::number(sizes.at(0)), QString::number(sizes.at(2))});
}

void InboxPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeSide();
}

void InboxPage::keyPressEvent(QKeyEvent *event)
{
    // Beside a list alone there is no button that would bring the practice panel back.
    const bool stays = m_practice && m_fold.single && !m_pane->current();
    if (event->key() == Qt::Key_Escape && m_fold.side && m_sideOpen && !stays)
        return setSideOpen(false);
    const QWidget *writing = m_pane->composer()->focusWidget();
    if (event->key() == Qt::Key_Escape && writing && writing->hasFocus())
        return leaveComposer();
    QWidget::keyPressEvent(event);
}

/// From there letters are keys again.
void InboxPage::leaveComposer()
{
    if (m_list->isVisible() && m_list->current() == m_pane->current())
        m_list->focusRows();
    else
        m_pane->view()->setFocus();
}

void InboxPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LayoutDirectionChange)
        placeSide();
}

} // namespace textback
