// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the report's page is made of.
#include "ui/report/daychart.h"
#include "ui/report/figurepanel.h"
#include "ui/report/funnelchart.h"
#include "ui/report/heatmap.h"
#include "ui/report/reportpage.h"
#include "ui/report/valuetile.h"
#include "ui/widgets/label.h"
#include "ui/widgets/undostrip.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int ReportGap = 16;
constexpr int RoomForFour = 960; ///< Tiles in a row; else two.
constexpr int RoomForTwo = 820; ///< Figures in a row.
constexpr int MostJobValue = 1'000'000;
constexpr int MonthsOffered = 12;

} // namespace

void ReportPage::build()
{
    m_strip = new UndoStrip(m_ports.clock, this);
    m_strip->follow(m_ports.undo);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"reportScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(buildContent());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_scroll, 1);
    column->addWidget(m_strip);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

QWidget *ReportPage::buildHead()
{
    auto *head = new QWidget(this);
    head->setMinimumHeight(56);
    m_title = new Label(TextSize::PageTitle, Role::Text, QFont::DemiBold, head);
    m_hint = new Label(TextSize::Dense, Role::Text2, QFont::Normal, head);
    m_hint->setElided(true);
    m_spans = new QComboBox(head);
    m_spans->setObjectName(u"reportSpanBox"_s);
    m_file = new Button(ButtonKind::Normal, {}, u"export"_s, head);
    m_file->setObjectName(u"reportFileButton"_s);
    m_file->setEnabled(false);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(24, 8, 24, 8);
    row->setSpacing(16);
    row->addWidget(m_title);
    row->addWidget(m_hint, 1);
    row->addWidget(m_spans);
    row->addWidget(m_file);
    connect(m_spans, &QComboBox::activated, this, [this] {
        m_report.reset();
        refresh();
    });
    connect(m_file, &Button::clicked, this, &ReportPage::showFileMenu);
    return head;
}

QWidget *ReportPage::buildContent()
{
    auto *content = new QWidget(this);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, ReportGap, 24, 24);
    m_figures = new QWidget(content);
    m_grid = new QGridLayout(m_figures);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(ReportGap);
    buildTiles();
    buildFigures();
    column->addWidget(buildState());
    column->addWidget(m_figures);
    column->addStretch(1);
    m_figures->hide();
    m_state->hide();
    return content;
}

QWidget *ReportPage::buildState()
{
    m_state = new QWidget(this);
    m_state->setObjectName(u"reportState"_s);
    auto *column = new QVBoxLayout(m_state);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    m_stateTitle = new Label(TextSize::Body, Role::Text, QFont::DemiBold, m_state);
    m_stateTitle->setObjectName(u"reportStateTitle"_s);
    m_stateWords = new Label(TextSize::Body, Role::Text2, QFont::Normal, m_state);
    m_stateAction = new Button(ButtonKind::Normal, {}, {}, m_state);
    m_stateAction->setObjectName(u"reportStateButton"_s);
    for (Label *label : {m_stateTitle, m_stateWords}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addWidget(m_stateAction, 0, Qt::AlignLeading);
    connect(m_stateAction, &Button::clicked, this, &ReportPage::pressStateAction);
    return m_state;
}

void ReportPage::buildTiles()
{
    for (const QString &name : {u"textTimeTile"_s, u"answerTimeTile"_s, u"repliedTile"_s, u"valueTile"_s})
        m_tiles.append(new ValueTile(name, m_figures));
    m_tiles.constLast()->addFoot(buildJobValue());
}

QWidget *ReportPage::buildJobValue()
{
    auto *foot = new QWidget(m_figures);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_change = new Button(ButtonKind::Link, {}, {}, foot);
    m_change->setObjectName(u"changeJobValueButton"_s);
    m_jobValue = new QSpinBox(foot);
    m_jobValue->setObjectName(u"jobValueBox"_s);
    m_jobValue->setRange(0, MostJobValue);
    m_jobValue->setSingleStep(10);
    m_jobValue->setGroupSeparatorShown(true);
    m_jobValue->hide();
    row->addWidget(m_change);
    row->addWidget(m_jobValue);
    connect(m_change, &Button::clicked, this, [this] {
        m_change->hide();
        m_jobValue->show();
        m_jobValue->setFocus(Qt::TabFocusReason);
        m_jobValue->selectAll();
    });
    connect(m_jobValue, &QSpinBox::editingFinished, this, &ReportPage::keepJobValue);
    return foot;
}

void ReportPage::buildFigures()
{
    m_funnel = new FunnelChart(m_figures);
    m_dayChart = new DayChart(m_figures);
    m_heat = new HeatMap(m_figures);
    m_funnelPanel = new FigurePanel(u"funnel"_s, m_funnel, m_figures);
    m_reasonPanel = new FigurePanel(u"reason"_s, nullptr, m_figures);
    m_dayPanel = new FigurePanel(u"day"_s, m_dayChart, m_figures);
    m_weekPanel = new FigurePanel(u"week"_s, m_heat, m_figures);
    m_templatePanel = new FigurePanel(u"template"_s, nullptr, m_figures);
}

/// Puts the parts where there is room for them.
void ReportPage::arrange()
{
    const int tiles = width() >= RoomForFour ? 4 : 2;
    const bool pairs = width() >= RoomForTwo;
    int row = 0;
    for (int tile = 0; tile < m_tiles.size(); ++tile) {
        row = tile / tiles;
        m_grid->addWidget(m_tiles.at(tile), row, tile % tiles * (4 / tiles), 1, 4 / tiles);
    }
    const bool beside = pairs && m_reasonPanel->isVisibleTo(m_figures);
    m_grid->addWidget(m_funnelPanel, ++row, 0, 1, beside ? 2 : 4);
    m_grid->addWidget(m_reasonPanel, beside ? row : ++row, beside ? 2 : 0, 1, beside ? 2 : 4);
    for (FigurePanel *panel : {m_dayPanel, m_weekPanel, m_templatePanel})
        m_grid->addWidget(panel, ++row, 0, 1, 4);
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, 1);
}

void ReportPage::fillSpans()
{
    const QVariant chosen = m_spans->count() > 0 ? m_spans->currentData() : QVariant(30);
    m_spans->clear();
    for (const int days : {7, 30, 90})
        m_spans->addItem(tr("Last %n day(s)", nullptr, days), days);
    const QDate now = today();
    m_month = now.addDays(1 - now.day());
    for (int month = 0; month < MonthsOffered; ++month) {
        const QDate first = m_month.addMonths(-month);
        //: A month and its year: "February 2026"
        m_spans->addItem(tr("%1 %2", "month and year")
                             .arg(QLocale().standaloneMonthName(first.month()), QString::number(first.year())),
                         first);
    }
    m_spans->setCurrentIndex(std::max(0, m_spans->findData(chosen)));
}

void ReportPage::retranslate()
{
    m_title->setText(tr("Report"));
    m_hint->setText(tr("Is it worth it?"));
    m_file->setText(tr("Save or print"));
    m_spans->setAccessibleName(tr("Days of the report"));
    m_jobValue->setAccessibleName(tr("What an average job is worth to you; 0 for no value"));
    fillSpans();
}

} // namespace textback
