// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the screen is put together; what it does stands in hourspageacts.cpp.
#include "ui/hours/hourspage.h"

#include "ui/hours/changespanel.h"
#include "ui/hours/daysribbon.h"
#include "ui/hours/holidayspanel.h"
#include "ui/hours/weekgrid.h"
#include "ui/hours/weekrows.h"
#include "ui/hours/whatpanel.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/hourswording.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int Margin = 24;
constexpr std::array Tools{Paint::Open, Paint::Break, Paint::Closed};

} // namespace

HoursPage::HoursPage(const HoursPorts &ports, QWidget *parent)
    : EditorPage(parent), m_ports(ports), m_draft(new HoursDraft(this))
{
    setObjectName(u"hoursPage"_s);
    build();
    connectWeek();
    connectPanels();
    connect(m_draft, &HoursDraft::changed, this, &HoursPage::showDraft);
    connect(&ports.events, &DeskEvents::settingsChanged, this, &HoursPage::settingsMoved);
    connect(&ports.events, &DeskEvents::accountsChanged, this, &HoursPage::readLines);
    readLines();
    read();
    tick();
}

void HoursPage::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(makeHead());
    outer->addWidget(new Hairline(Qt::Horizontal, this));
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *inside = new Panel(Role::Surface);
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(Margin, 16, Margin, 16);
    m_column->setSpacing(16);
    m_closed = new NoticeBar;
    m_closed->setObjectName(u"closedNotice"_s);
    m_notice = new NoticeBar;
    m_notice->setObjectName(u"hoursNotice"_s);
    m_column->addWidget(m_closed);
    m_column->addWidget(m_notice);
    m_column->addWidget(makeLines());
    m_column->addWidget(makeTools());
    m_column->addWidget(makeWeek());
    m_column->addWidget(makeRibbon());
    m_column->addWidget(makePanels());
    m_column->addStretch(1);
    area->setWidget(inside);
    outer->addWidget(area, 1);
}

QWidget *HoursPage::makeHead()
{
    auto *head = new Panel(Role::Surface, {}, 0, this);
    m_head = head;
    head->setMinimumHeight(56);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Margin, 8, Margin, 8);
    row->setSpacing(8);
    row->addWidget(new Label(tr("Hours"), TextSize::PageTitle, Role::Text, QFont::DemiBold));
    row->addSpacing(8);
    m_zone = new Button(ButtonKind::Link);
    m_zone->setObjectName(u"zoneButton"_s);
    m_zone->setToolTip(tr("The time zone of the office. Press to change it."));
    m_close = new Button(ButtonKind::Normal, tr("Close now \u2026"), u"moon"_s);
    m_close->setObjectName(u"closeNowButton"_s);
    m_import = new Button(ButtonKind::Quiet, tr("Copy from the phone account"), u"phone"_s);
    m_import->setToolTip(tr("Copies the hours of the phone account"));
    m_import->setObjectName(u"importHoursButton"_s);
    m_import->setVisible(m_ports.carrier != nullptr);
    m_try = new Button(ButtonKind::Normal, tr("Try on last month"), u"retry"_s);
    m_try->setObjectName(u"tryHoursButton"_s);
    m_try->setVisible(m_ports.tries);
    m_undo = new Button(ButtonKind::Quiet, tr("Undo"), u"undo"_s);
    m_undo->setObjectName(u"undoHoursButton"_s);
    m_redo = new IconButton(u"redo"_s, tr("Redo"));
    m_redo->setObjectName(u"redoHoursButton"_s);
    m_save = new Button(ButtonKind::Primary, tr("Save hours"));
    m_save->setObjectName(u"saveHoursButton"_s);
    row->addWidget(m_zone);
    row->addStretch(1);
    row->addWidget(m_import);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addWidget(m_try);
    row->addWidget(m_close);
    row->addWidget(m_save);
    return head;
}

QWidget *HoursPage::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_tools = new Segment;
    m_tools->setObjectName(u"paintTools"_s);
    QStringList names;
    for (const Paint paint : Tools)
        names << HoursWording::paint(paint);
    m_tools->setChoices(names);
    m_tools->setChosen(0);
    const QStringList keys{u"O"_s, u"B"_s, tr("Del", "the Delete key")};
    for (int part = 0; part < 3; ++part) {
        m_tools->part(part)->setObjectName(u"paintTool%1"_s.arg(part));
        setKeyHint(m_tools->part(part), keys.at(part));
    }
    m_hint = new Label(TextSize::Small, Role::Text2);
    m_hint->setObjectName(u"hoursHint"_s);
    m_hint->setElided(true);
    row->addWidget(m_tools);
    row->addWidget(m_hint, 1);
    m_legend = new QWidget;
    auto *legend = new QHBoxLayout(m_legend);
    legend->setContentsMargins(0, 0, 0, 0);
    legend->setSpacing(16);
    for (const Paint paint : Tools)
        legend->addWidget(new HoursLegend(paint, HoursWording::paint(paint).toLower()));
    row->addWidget(m_legend);
    return tools;
}

QWidget *HoursPage::makeLines()
{
    m_lineRow = new QWidget;
    auto *row = new QHBoxLayout(m_lineRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_lines = new QComboBox;
    m_lines->setObjectName(u"hoursLineBox"_s);
    m_lines->setAccessibleName(tr("Whose hours"));
    m_ownWeek = new Switch;
    m_ownWeek->setObjectName(u"ownWeekSwitch"_s);
    m_ownWeek->setText(tr("This line has hours of its own"));
    row->addWidget(m_lines);
    row->addWidget(m_ownWeek);
    row->addStretch(1);
    m_lineRow->hide();
    return m_lineRow;
}

QWidget *HoursPage::makeWeek()
{
    auto *week = new QWidget;
    auto *row = new QHBoxLayout(week);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_grid = new WeekGrid;
    m_rows = new WeekRows(*m_grid);
    row->addWidget(m_grid, 5, Qt::AlignTop);
    row->addWidget(m_rows, 2, Qt::AlignTop);
    return week;
}

QWidget *HoursPage::makeRibbon()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(new Label(tr("Next 14 days"), TextSize::Body, Role::Text, QFont::DemiBold));
    title->addWidget(
        new Label(tr("what callers meet, with holidays and the clock change"), TextSize::Small, Role::Text2));
    title->addStretch(1);
    column->addLayout(title);
    m_ribbon = new DaysRibbon;
    column->addWidget(m_ribbon);
    return part;
}

QWidget *HoursPage::makePanels()
{
    auto *panels = new QWidget;
    m_panels = new QGridLayout(panels);
    m_panels->setContentsMargins(0, 0, 0, 0);
    m_panels->setSpacing(16);
    m_holidays = new HolidaysPanel;
    m_changes = new ChangesPanel;
    m_what = new WhatPanel;
    return panels;
}

void HoursPage::resizeEvent(QResizeEvent *event)
{
    EditorPage::resizeEvent(event);
    fold();
}

void HoursPage::fold()
{
    for (int level = 0; level <= 2; ++level) {
        foldHead(level);
        if (m_head->sizeHint().width() <= width())
            break;
    }
    const int unit = themeOf(this).lineHeight(TextSize::Body);
    m_legend->setVisible(width() >= 45 * unit); // below that, where one stands in the week matters more
    const int columns = width() >= 52 * unit ? 3 : width() >= 32 * unit ? 2 : 1;
    if (columns == m_panelColumns)
        return;
    m_panelColumns = columns;
    for (QWidget *panel :
         {static_cast<QWidget *>(m_holidays), static_cast<QWidget *>(m_changes), static_cast<QWidget *>(m_what)})
        m_panels->removeWidget(panel);
    m_panels->addWidget(m_holidays, 0, 0);
    m_panels->addWidget(m_changes, columns == 1 ? 1 : 0, columns == 1 ? 0 : 1);
    m_panels->addWidget(m_what, columns == 3 ? 0 : columns == 2 ? 1 : 2, columns == 3 ? 2 : 0, 1, columns == 2 ? 2 : 1);
    m_panels->setColumnStretch(0, 10);
    m_panels->setColumnStretch(1, columns == 1 ? 0 : 10);
    m_panels->setColumnStretch(2, columns == 3 ? 14 : 0);
}

void HoursPage::connectWeek()
{
    connect(m_tools, &Segment::pressed, this, [this](int part) { m_grid->setTool(Tools[std::size_t(part)]); });
    connect(m_grid, &WeekGrid::toolChosen, this, [this](Paint paint) {
        m_grid->setTool(paint);
        m_tools->setChosen(int(paint));
    });
    connect(m_grid, &WeekGrid::weekPainted, m_draft, &HoursDraft::setWeek);
    connect(m_grid, &WeekGrid::dayEditRequested, this, &HoursPage::editDay);
    connect(m_grid, &WeekGrid::said, m_hint, &Label::setText);
    connect(m_rows, &WeekRows::editWanted, this, &HoursPage::editDay);
    connect(m_rows, &WeekRows::weekChanged, m_draft, &HoursDraft::setWeek);
    connect(m_lines, &QComboBox::currentIndexChanged, this,
            [this] { m_draft->setLine(m_lines->currentData().toString()); });
    connect(m_ownWeek, &Switch::clicked, m_draft, &HoursDraft::setOwnWeek);
}

void HoursPage::connectPanels()
{
    connect(m_zone, &Button::clicked, this, &HoursPage::editZone);
    connect(m_close, &Button::clicked, this, &HoursPage::closeNow);
    connect(m_import, &Button::clicked, this, &HoursPage::askCarrier);
    connect(m_undo, &Button::clicked, m_draft, &HoursDraft::undo);
    connect(m_redo, &IconButton::clicked, m_draft, &HoursDraft::redo);
    connect(m_try, &Button::clicked, this, [this] { emit trialWanted(m_policy, shownPolicy()); });
    connect(m_save, &Button::clicked, this, [this] { save(); });
    connect(m_holidays, &HolidaysPanel::hoursChanged, m_draft, &HoursDraft::change);
    connect(m_holidays, &HolidaysPanel::allWanted, this, &HoursPage::editHolidays);
    connect(m_changes, &ChangesPanel::hoursChanged, m_draft, &HoursDraft::change);
    const auto ask = [this](UtcTime at) {
        m_followsNow = false;
        m_ribbon->setChosen(at);
        if (m_what->instant() != at)
            m_what->setInstant(at);
    };
    connect(m_ribbon, &DaysRibbon::instantChosen, this, ask);
    connect(m_what, &WhatPanel::instantChosen, this, ask);
    connect(m_what, &WhatPanel::nowWanted, this, [this] {
        m_followsNow = true;
        showAnswers();
    });
    m_ribbon->setAnswer([this](UtcTime at) { return m_what->sentence(at); });
}

} // namespace textback
