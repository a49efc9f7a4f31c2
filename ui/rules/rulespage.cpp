// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulespage.h"

#include "core/policy/officedocument.h"
#include "ui/rules/rulelist.h"
#include "ui/rules/trialpanel.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int PageMargin = 24;
constexpr int HeadHeight = 56;
constexpr int NarrowWidth = 840;

} // namespace

RulesPage::RulesPage(const RulesPorts &ports, QWidget *parent) : EditorPage(parent), m_ports(ports)
{
    setObjectName(u"rulesPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    build();
    allowEditing(); // once they are read
    connect(&ports.events, &DeskEvents::settingsChanged, this, [this] {
        if (isVisible() && !isEdited())
            refresh();
    });
}

void RulesPage::resizeEvent(QResizeEvent *event)
{
    EditorPage::resizeEvent(event);
    m_list->setNarrow(width() < NarrowWidth);
}

void RulesPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(buildBar());
    m_notice = new NoticeBar(this);
    m_notice->setObjectName(u"rulesNotice"_s);
    m_notice->hide();
    column->addWidget(m_notice);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(buildBody());
    column->addWidget(scroll, 1);
}

QWidget *RulesPage::buildHead()
{
    auto *head = new QWidget(this);
    head->setMinimumHeight(HeadHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(PageMargin, 8, PageMargin, 8);
    row->setSpacing(12);
    auto *title = new Label(tr("Who gets a text"), TextSize::PageTitle, Role::Text, QFont::DemiBold, head);
    title->setElided(true); // on a small screen the buttons need the room
    row->addWidget(title);
    m_summary = new Label(TextSize::Body, Role::Text2, QFont::Normal, head);
    m_summary->setObjectName(u"rulesSummary"_s);
    m_summary->setElided(true);
    row->addWidget(m_summary, 1);
    m_tryNow = new Button(ButtonKind::Normal, tr("What would happen?"), u"phone"_s, head);
    m_tryNow->setObjectName(u"tryNowButton"_s);
    connect(m_tryNow, &Button::clicked, this, &RulesPage::tryNow);
    row->addWidget(m_tryNow);
    m_tryOn = new Button(ButtonKind::Normal, tr("Try on last month"), u"retry"_s, head);
    m_tryOn->setObjectName(u"tryOnButton"_s);
    connect(m_tryOn, &Button::clicked, this, &RulesPage::tryOn);
    row->addWidget(m_tryOn);
    m_more = new IconButton(u"more"_s, tr("Export and import"), head);
    m_more->setObjectName(u"rulesMoreButton"_s);
    connect(m_more, &IconButton::clicked, this, &RulesPage::showMore);
    row->addWidget(m_more);
    return head;
}

QWidget *RulesPage::buildBar()
{
    m_bar = new Panel(Role::Tint, std::nullopt, 0, this);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(PageMargin, 8, PageMargin, 8);
    row->setSpacing(8);
    m_barWords = new Label(TextSize::Body, Role::OnTint, QFont::Normal, m_bar);
    m_barWords->setObjectName(u"rulesBarWords"_s);
    m_barWords->setWordWrap(true);
    row->addWidget(m_barWords, 1);
    m_undo = new Button(ButtonKind::Normal, tr("Undo"), u"undo"_s, m_bar);
    m_undo->setObjectName(u"undoRulesButton"_s);
    connect(m_undo, &Button::clicked, this, &RulesPage::undo);
    m_discard = new Button(ButtonKind::Normal, tr("Discard"), {}, m_bar);
    m_discard->setObjectName(u"discardRulesButton"_s);
    connect(m_discard, &Button::clicked, this, &RulesPage::discard);
    m_save = new Button(ButtonKind::Primary, tr("Save"), {}, m_bar);
    m_save->setObjectName(u"saveRulesButton"_s);
    connect(m_save, &Button::clicked, this, [this] { save(); });
    m_redo = new IconButton(u"redo"_s, tr("Redo"), m_bar);
    m_redo->setObjectName(u"redoRulesButton"_s);
    connect(m_redo, &IconButton::clicked, this, &RulesPage::stepForth);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addWidget(m_discard);
    row->addWidget(m_save);
    m_bar->hide();
    return m_bar;
}

QWidget *RulesPage::buildBody()
{
    auto *body = new QWidget;
    body->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(PageMargin, 16, PageMargin, PageMargin);
    column->setSpacing(8);
    m_trial = new TrialPanel(body);
    m_trial->hide();
    connect(m_trial, &TrialPanel::closed, m_trial, &QWidget::hide);
    connect(m_trial, &TrialPanel::daysChosen, this, &RulesPage::tryOn);
    connect(m_trial, &TrialPanel::cancelled, this, [this] { m_ports.timeMachine->cancel(); });
    connect(m_trial, &TrialPanel::threadWanted, this, &Page::threadWanted);
    column->addWidget(m_trial);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    auto *order = new Label(tr("The first sentence that fits a missed call decides"), TextSize::Body, Role::Text,
                            QFont::DemiBold, body);
    order->setWordWrap(true);
    top->addWidget(order, 1);
    m_total = new Label(TextSize::Small, Role::Text2, QFont::Normal, body);
    top->addWidget(m_total);
    column->addLayout(top);
    m_list = new RuleList(body);
    connect(m_list, &RuleList::edited, this, &RulesPage::edited);
    column->addWidget(m_list);
    m_nobody = new Label(TextSize::Body, Role::Warn, QFont::Normal, body);
    m_nobody->setObjectName(u"noRulesWords"_s);
    m_nobody->setWordWrap(true);
    m_nobody->hide();
    column->addWidget(m_nobody);
    auto *foot = new QHBoxLayout;
    m_add = new Button(ButtonKind::Normal, tr("Add a sentence"), u"plus"_s, body);
    m_add->setObjectName(u"addRuleButton"_s);
    connect(m_add, &Button::clicked, m_list, &RuleList::addRule);
    foot->addWidget(m_add);
    foot->addWidget(new Label(tr("Move with Alt+Up and Alt+Down"), TextSize::Small, Role::Text2, QFont::Normal, body),
                    1);
    column->addLayout(foot);
    column->addSpacing(16);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(new Label(tr("Checked before any sentence"), TextSize::Body, Role::Text, QFont::DemiBold, body));
    auto *why = new Label(tr("These protect you and your callers and can't be switched off, only tuned."),
                          TextSize::Small, Role::Text2, QFont::Normal, body);
    why->setWordWrap(true);
    why->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    middle->addWidget(why, 1);
    column->addLayout(middle);
    m_checks = new CheckTable(body);
    connect(m_checks, &CheckTable::editWanted, this, &RulesPage::editCheck);
    column->addWidget(m_checks);
    auto *law = new Label(Words::law(), TextSize::Small, Role::Text2, QFont::Normal, body);
    law->setObjectName(u"rulesLaw"_s);
    law->setWordWrap(true);
    column->addWidget(law);
    column->addStretch(1);
    return body;
}

void RulesPage::refresh()
{
    if (isEdited())
        return; // what stands here is worth more than what is kept
    if (!readPolicy())
        return;
    m_names.templates = m_policy.templates;
    m_names.homeCountry = m_policy.homeCountry;
    m_names.delay = m_policy.delay;
    if (const auto lines = m_ports.inbox.lines(); lines.ok())
        m_names.lines = lines.value();
    if (m_ports.lists) {
        if (const auto lists = m_ports.lists->numberListNames(); lists.ok())
            m_names.lists = lists.value();
    }
    showOffice();
    countCalls();
}

bool RulesPage::readPolicy()
{
    const auto policy = m_ports.office.policy();
    m_readable = policy.ok();
    allowEditing();
    m_notice->setVisible(!m_readable);
    if (m_readable) {
        m_policy = policy.value();
        return true;
    }
    m_steps.load({m_list->rules(), {}}); // no step may bring back rules that would replace unseen ones
    showBar();
    m_notice->tell(Role::WarnTint, Role::Warn, u"warning"_s, tr("The rules could not be read. Nothing is lost."),
                   {{u"readRulesAgainButton"_s, tr("Try again"), [this] { refresh(); }}});
    return false;
}

void RulesPage::allowEditing()
{
    m_list->setEnabled(m_readable);
    m_add->setEnabled(m_readable);
    m_checks->setEnabled(m_readable);
    m_more->setEnabled(m_readable);
    m_tryNow->setEnabled(m_readable);
    m_tryOn->setEnabled(m_readable && m_ports.timeMachine);
}

void RulesPage::showOffice()
{
    m_list->setRules(m_policy, m_names);
    m_steps.load({m_policy.rules, {}});
    showCounts();
    showBar();
}

OfficePolicy RulesPage::editedPolicy() const
{
    OfficeDocument document;
    document.rules = m_list->rules();
    OfficePolicy policy = withParts(m_policy, document);
    return withSettings(policy, m_settings);
}

} // namespace textback
