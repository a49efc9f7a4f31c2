// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulespage.h"

#include "core/policy/officedocument.h"
#include "ui/rules/rulelist.h"
#include "ui/rules/trialpanel.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QMessageBox>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int PageMargin = 24;
constexpr int HeadHeight = 56;

} // namespace

RulesPage::RulesPage(const RulesPorts &ports, QWidget *parent) : Page(parent), m_ports(ports)
{
    setObjectName(u"rulesPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    build();
    connect(&ports.events, &DeskEvents::settingsChanged, this, [this] {
        if (isVisible() && !isEdited())
            refresh();
    });
}

void RulesPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(buildBar());
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
    row->addWidget(new Label(tr("Who gets a text"), TextSize::PageTitle, Role::Text, QFont::DemiBold, head));
    m_summary = new Label(TextSize::Body, Role::Text2, QFont::Normal, head);
    m_summary->setObjectName(u"rulesSummary"_s);
    m_summary->setElided(true);
    row->addWidget(m_summary, 1);
    auto *tryNow = new Button(ButtonKind::Normal, tr("What would happen?"), u"phone"_s, head);
    tryNow->setObjectName(u"tryNowButton"_s);
    connect(tryNow, &Button::clicked, this, &RulesPage::tryNow);
    row->addWidget(tryNow);
    auto *tryOn = new Button(ButtonKind::Normal, tr("Try on last month"), u"retry"_s, head);
    tryOn->setObjectName(u"tryOnButton"_s);
    tryOn->setEnabled(m_ports.timeMachine != nullptr);
    connect(tryOn, &Button::clicked, this, &RulesPage::tryOn);
    row->addWidget(tryOn);
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
    row->addWidget(m_undo);
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
    connect(m_trial, &TrialPanel::cancelled, this, [this] { m_ports.timeMachine->cancel(); });
    connect(m_trial, &TrialPanel::threadWanted, this, &Page::threadWanted);
    column->addWidget(m_trial);
    auto *top = new QHBoxLayout;
    top->addWidget(new Label(tr("The first sentence that fits a missed call decides"), TextSize::Body, Role::Text,
                             QFont::DemiBold, body),
                   1);
    m_total = new Label(TextSize::Small, Role::Text2, QFont::Normal, body);
    top->addWidget(m_total);
    column->addLayout(top);
    m_list = new RuleList(body);
    connect(m_list, &RuleList::edited, this, &RulesPage::edited);
    column->addWidget(m_list);
    auto *foot = new QHBoxLayout;
    auto *add = new Button(ButtonKind::Normal, tr("Add a sentence"), u"plus"_s, body);
    add->setObjectName(u"addRuleButton"_s);
    connect(add, &Button::clicked, m_list, &RuleList::addRule);
    foot->addWidget(add);
    foot->addWidget(new Label(tr("Move with Alt+Up and Alt+Down"), TextSize::Small, Role::Text2, QFont::Normal, body),
                    1);
    column->addLayout(foot);
    column->addSpacing(16);
    auto *middle = new QHBoxLayout;
    middle->addWidget(new Label(tr("Checked before any sentence"), TextSize::Body, Role::Text, QFont::DemiBold, body),
                      1);
    middle->addWidget(new Label(tr("These protect you and your callers and can't be switched off, only tuned."),
                                TextSize::Small, Role::Text2, QFont::Normal, body));
    column->addLayout(middle);
    m_checks = new CheckTable(body);
    connect(m_checks, &CheckTable::editWanted, this, &RulesPage::editCheck);
    column->addWidget(m_checks);
    column->addStretch(1);
    return body;
}

void RulesPage::refresh()
{
    if (isEdited())
        return; // what stands here is worth more than what is kept
    const auto policy = m_ports.office.policy();
    if (!policy.ok()) {
        m_summary->setText(tr("The rules could not be read. Nothing is lost."));
        return;
    }
    m_policy = policy.value();
    m_names.templates = m_policy.templates;
    m_names.homeCountry = m_policy.homeCountry;
    m_names.delay = m_policy.delay;
    if (const auto lines = m_ports.inbox.lines(); lines.ok())
        m_names.lines = lines.value();
    if (m_ports.lists) {
        if (const auto lists = m_ports.lists->numberLists(); lists.ok())
            m_names.lists = lists.value();
    }
    showOffice();
    countCalls();
}

void RulesPage::showOffice()
{
    m_list->setRules(m_policy, m_names);
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

bool RulesPage::isEdited() const
{
    return !m_settings.isEmpty() || (m_list && m_list->rules() != m_policy.rules);
}

void RulesPage::edited()
{
    m_lastChange = OfficeChangeId(0);
    showBar();
}

void RulesPage::showBar()
{
    const bool changed = isEdited();
    m_save->setVisible(changed);
    m_discard->setVisible(changed);
    m_save->setEnabled(!m_saving);
    m_undo->setVisible(!changed && m_lastChange.value() > 0);
    if (changed)
        m_barWords->setText(tr("Not saved yet. Callers still get what was saved before."));
    m_bar->setVisible(changed || m_lastChange.value() > 0);
}

void RulesPage::say(const QString &words, bool canUndo)
{
    m_barWords->setText(words);
    m_undo->setVisible(canUndo);
    m_bar->show();
}

void RulesPage::save(std::function<void()> then)
{
    OfficeDocument wanted;
    if (m_list->rules() != m_policy.rules)
        wanted.rules = m_list->rules();
    wanted.settings = m_settings;
    m_saving = true;
    m_save->setEnabled(false);
    m_ports.commands.saveOffice(wanted, this, [this, then = std::move(then)](const Result<OfficeChangeId> &saved) {
        m_saving = false;
        if (!saved.ok()) {
            showBar();
            say(saved.error().kind == ErrorKind::Invalid
                    ? tr("This can't be saved: a sentence sends a text that is not there, or asks for the impossible.")
                    : tr("This could not be saved. Nothing is lost; try again."),
                false);
            return;
        }
        m_policy.rules = m_list->rules();
        m_settings.clear();
        m_lastChange = saved.value();
        refresh();
        say(tr("Saved. It counts from the next missed call on."), m_lastChange.value() > 0);
        if (then)
            then();
    });
}

void RulesPage::discard()
{
    m_settings.clear();
    m_list->setRules(m_policy, m_names);
    refresh();
    showBar();
}

void RulesPage::undo()
{
    m_ports.commands.restoreOffice(m_lastChange, Restore::Before, this, [this](const Result<OfficeChangeId> &undone) {
        m_lastChange = OfficeChangeId(0);
        refresh();
        say(undone.ok() ? tr("It is as it was before.") : tr("This could not be undone. Try again."), false);
    });
}

bool RulesPage::mayLeaveFor(Place place)
{
    if (!isEdited())
        return true;
    askBeforeLeaving(place);
    return false;
}

void RulesPage::askBeforeLeaving(Place place)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Who gets a text"),
                                tr("Save what you changed about who gets a text?"), QMessageBox::NoButton, this);
    box->setObjectName(u"leaveRulesBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *keep = box->addButton(tr("Save"), QMessageBox::AcceptRole);
    QPushButton *drop = box->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    box->addButton(tr("Stay here"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    connect(keep, &QPushButton::clicked, this, [this, place] { save([this, place] { emit placeWanted(place); }); });
    connect(drop, &QPushButton::clicked, this, [this, place] {
        discard();
        emit placeWanted(place);
    });
    box->open();
}

} // namespace textback
