// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/checktable.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/countrywords.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int LineHeight = 32;

int listed(const RuleNames &names, const QString &key)
{
    const auto found = std::find_if(names.lists.begin(), names.lists.end(),
                                    [&key](const NumberListName &list) { return list.key == key; });
    return found == names.lists.end() ? 0 : found->size;
}

} // namespace

CheckTable::CheckTable(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"checkTable"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

QString CheckTable::heldBack(const QList<CheckKind> &checks) const
{
    if (!m_counts || checks.isEmpty())
        return {};
    int calls = 0;
    for (const CheckKind kind : checks)
        calls += m_counts->stopped[std::size_t(kind)];
    return calls == 0 ? tr("never needed") : tr("held back %n", "calls", calls);
}

void CheckTable::addLine(Line line, const QString &name, const QString &words, const QList<CheckKind> &checks)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(new Hairline(Qt::Horizontal, m_body), row, 0, 1, 5);
    m_grid->setRowMinimumHeight(row + 1, LineHeight);
    m_grid->addWidget(new IconLabel(checks.isEmpty() ? u"people"_s : u"tick"_s, 16,
                                    checks.isEmpty() ? Role::Text2 : Role::Ok, m_body),
                      row + 1, 0);
    m_grid->addWidget(new Label(name, TextSize::Body, Role::Text, QFont::Normal, m_body), row + 1, 1);
    auto *what = new Label(words, TextSize::Body, Role::Text2, QFont::Normal, m_body);
    what->setElided(true);
    m_grid->addWidget(what, row + 1, 2);
    auto *held = new Label(heldBack(checks), TextSize::Small, Role::Text2, QFont::Normal, m_body);
    m_grid->addWidget(held, row + 1, 3, Qt::AlignTrailing | Qt::AlignVCenter);
    auto *edit = new IconButton(u"edit"_s, tr("Change: %1").arg(name), m_body);
    edit->setObjectName(u"editCheck%1Button"_s.arg(int(line)));
    setSmall(edit);
    connect(edit, &IconButton::clicked, this, [this, line] { emit editWanted(line); });
    m_grid->addWidget(edit, row + 1, 4);
}

void CheckTable::show(const OfficePolicy &policy, const RuleNames &names, const std::optional<TrialCounts> &counts)
{
    m_counts = counts;
    const QWidget *focused = m_body ? m_body->focusWidget() : nullptr;
    const QString focusedName = focused && focused->hasFocus() ? focused->objectName() : QString();
    delete m_body;
    m_body = new QWidget(this);
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(2, 1);
    const auto hours = [](std::chrono::hours time) { return RuleWords::within(time); };
    const bool noRing = policy.ringThreshold <= 0s;
    addLine(Line::CanGetTexts, tr("Number can get texts"),
            tr("landline, withheld, toll-free and short numbers don't; only to %1")
                .arg(CountryWords::list(policy.countries)),
            {CheckKind::OutsideNumber, CheckKind::CanGetTexts});
    addLine(Line::NeverText, tr("Not on the never-text list"),
            tr("%n number(s)", nullptr, listed(names, neverTextList())), {CheckKind::NotOnNeverTextList});
    addLine(Line::AskedToStop, tr("Hasn't asked us to stop"),
            tr("%n number(s)", nullptr, listed(names, askedToStopList())), {CheckKind::NotAskedToStop});
    addLine(Line::RangLongEnough, tr("Rang long enough"),
            noRing ? tr("however short") : tr("at least %1").arg(RuleWords::rings(policy.ringThreshold)),
            {CheckKind::RangLongEnough});
    addLine(Line::CoolDown, tr("Not texted lately"),
            policy.coolDown <= 0h ? tr("switched off")
                                  : tr("once in %1 for each caller, over all lines").arg(hours(policy.coolDown)),
            {CheckKind::CoolDownOver});
    addLine(Line::Conversation, tr("No conversation going on"),
            policy.conversation <= 0h
                ? tr("switched off")
                : tr("nobody of ours wrote or talked in the last %1").arg(hours(policy.conversation)),
            {CheckKind::NoConversation});
    addLine(Line::Fresh, tr("Still worth it"),
            policy.lateAfter <= 0min
                ? tr("however old, not called back yet")
                : tr("less than %1 old, not called back yet").arg(RuleWords::within(policy.lateAfter)),
            {CheckKind::NotHandledSince, CheckKind::FreshEnough});
    addLine(Line::Caps, tr("Not too many"),
            tr("%1 an hour, %2 a day, then we stop and tell you")
                .arg(policy.capPerHour > 0 ? QString::number(policy.capPerHour) : tr("any number"),
                     policy.capPerDay > 0 ? QString::number(policy.capPerDay) : tr("any number")),
            {CheckKind::BelowHourlyCap, CheckKind::BelowDailyCap});
    addLine(Line::Lists, tr("Lists of numbers"),
            tr("%n list(s) that sentences can ask about", nullptr,
               int(std::count_if(names.lists.begin(), names.lists.end(),
                                 [](const NumberListName &list) { return !list.name.isEmpty(); }))),
            {});
    m_grid->addWidget(new Hairline(Qt::Horizontal, m_body), m_grid->rowCount(), 0, 1, 5);
    layout()->addWidget(m_body);
    m_body->show(); // so that it can take the keyboard at once
    if (auto *button = focusedName.isEmpty() ? nullptr : m_body->findChild<QWidget *>(focusedName))
        button->setFocus(Qt::OtherFocusReason);
}

QWidget *CheckTable::editButton(Line line) const
{
    return m_body->findChild<QWidget *>(u"editCheck%1Button"_s.arg(int(line)));
}

} // namespace textback
