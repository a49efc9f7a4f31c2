// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulelist.h"

#include "ui/rules/askvalue.h"
#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"

#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

RuleList::RuleList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"ruleList"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
}

void RuleList::setRules(const OfficePolicy &policy, const RuleNames &names)
{
    m_policy = policy;
    m_names = names;
    rebuild(focusedRow());
}

void RuleList::setNames(const RuleNames &names)
{
    m_names = names;
    rebuild(focusedRow());
}

std::optional<int> RuleList::focusedRow() const
{
    const QWidget *focused = focusWidget();
    for (int index = 0; focused && index < int(m_rows.size()); ++index) {
        if (focused->hasFocus() && (m_rows.at(index) == focused || m_rows.at(index)->isAncestorOf(focused)))
            return std::min(index, int(m_policy.rules.size()) - 1);
    }
    return std::nullopt;
}

void RuleList::setCounts(const std::optional<TrialCounts> &counts, const QList<Rule> &counted)
{
    m_counts = counts;
    m_counted.clear();
    for (const Rule &rule : counted)
        m_counted.insert(rule.name);
    showFigures();
}

void RuleList::setNarrow(bool narrow)
{
    if (std::exchange(m_narrow, narrow) == narrow)
        return;
    for (RuleRow *row : std::as_const(m_rows))
        row->setNarrow(narrow);
}

void RuleList::rebuild(std::optional<int> focus)
{
    for (RuleRow *row : std::as_const(m_rows)) {
        row->hide();
        m_layout->removeWidget(row);
        row->setParent(nullptr); // nobody shall find it any more
        row->deleteLater(); // it may be telling us
    }
    m_rows.clear();
    for (int index = 0; index < int(m_policy.rules.size()); ++index) {
        auto *row = new RuleRow(index, m_policy.rules.at(index), m_names, this);
        connect(row, &RuleRow::changed, this, &RuleList::replace);
        connect(row, &RuleRow::moveWanted, this, &RuleList::move);
        connect(row, &RuleRow::removeWanted, this, &RuleList::remove);
        connect(row, &RuleRow::copyWanted, this, &RuleList::copy);
        connect(row, &RuleRow::renameWanted, this, &RuleList::rename);
        connect(row, &RuleRow::newWanted, this, [this](int above) { insertRule(above + 1); });
        connect(row, &RuleRow::stepWanted, this, [this](int to) {
            if (RuleRow *next = m_rows.value(to))
                next->setFocus(Qt::TabFocusReason);
        });
        connect(row, &RuleRow::dragMoved, this, [this](int, const QPoint &at) {
            m_gap = gapAt(at);
            update();
        });
        connect(row, &RuleRow::dragEnded, this, [this](int from, const QPoint &at) {
            const int gap = gapAt(at);
            m_gap.reset();
            update();
            move(from, gap > from ? gap - 1 : gap);
        });
        row->setNarrow(m_narrow);
        m_layout->addWidget(row);
        row->show(); // so that it can take the keyboard at once
        m_rows.append(row);
    }
    const auto knownLists = m_names.lists.isEmpty() ? std::nullopt : std::optional(m_names.listKeys());
    const QList<RuleRemark> remarks = reviewRules(m_policy, knownLists);
    for (const RuleRemark &remark : remarks)
        m_rows.at(remark.rule)->setRemark(RuleWords::remark(remark));
    showFigures();
    if (focus && m_rows.value(*focus))
        m_rows.at(*focus)->setFocus(Qt::OtherFocusReason);
}

void RuleList::showFigures()
{
    int most = 1;
    const auto callsOf = [this](const Rule &rule) {
        return !m_counts ? 0 : rule.on ? m_counts->rules.value(rule.name) : m_counts->wouldFit.value(rule.name);
    };
    for (const Rule &rule : std::as_const(m_policy.rules))
        most = std::max(most, callsOf(rule));
    for (RuleRow *row : std::as_const(m_rows))
        row->setFigure({callsOf(row->rule()), most, m_counts && m_counted.contains(row->rule().name)});
}

void RuleList::replace(int index, const Rule &rule)
{
    if (index < 0 || index >= m_policy.rules.size())
        return;
    Rule wanted = rule;
    const Rule &old = m_policy.rules.at(index);
    // A name that nobody gave says what is asked: it follows.
    if (const QString own = RuleWords::ownName(wanted, m_names);
        own != RuleWords::ownName(old, m_names) && !RuleWords::isNamed(old, m_names))
        wanted.name = freeName(own, index);
    m_policy.rules[index] = wanted;
    rebuild(index);
    emit edited();
}

void RuleList::move(int index, int to)
{
    if (to < 0 || to >= m_policy.rules.size() || to == index)
        return;
    m_policy.rules.move(index, to);
    rebuild(to);
    emit edited();
}

void RuleList::remove(int index)
{
    m_policy.rules.removeAt(index);
    rebuild(std::min(index, int(m_policy.rules.size()) - 1));
    emit edited();
}

void RuleList::copy(int index)
{
    Rule rule = m_policy.rules.at(index);
    rule.name = freeName(RuleWords::name(rule.name));
    m_policy.rules.insert(index + 1, rule);
    rebuild(index + 1);
    emit edited();
}

void RuleList::addRule()
{
    insertRule(int(m_policy.rules.size()));
}

void RuleList::insertRule(int at)
{
    Rule rule;
    rule.name = freeName(RuleWords::ownName(rule, m_names));
    if (!m_policy.templates.isEmpty())
        rule.templateKey = m_policy.templates.constFirst().key;
    m_policy.rules.insert(at, rule);
    rebuild(at);
    emit edited();
}

bool RuleList::isTaken(const QString &name, int index) const
{
    for (int at = 0; at < int(m_policy.rules.size()); ++at) {
        const QString &other = m_policy.rules.at(at).name;
        if (at != index && (other == name || RuleWords::name(other) == name))
            return true;
    }
    return false;
}

void RuleList::rename(int index)
{
    const QString now = RuleWords::name(m_policy.rules.at(index).name);
    const auto problem = [this, index](const QString &name) {
        return isTaken(name, index) ? tr("Another sentence is called so. Choose another name.") : QString();
    };
    askForName(window(), now, problem, [this, index, now](const QString &name) {
        if (name == now || index >= m_policy.rules.size())
            return;
        m_policy.rules[index].name = name;
        rebuild(index);
        emit edited();
    });
}

QString RuleList::freeName(const QString &wanted, int index) const
{
    QString name = wanted;
    for (int number = 2; isTaken(name, index); ++number)
        name = u"%1 (%2)"_s.arg(wanted.left(80)).arg(number);
    return name;
}

int RuleList::gapAt(const QPoint &globalPosition) const
{
    const int y = mapFromGlobal(globalPosition).y();
    const auto below = std::find_if(m_rows.begin(), m_rows.end(),
                                    [y](const RuleRow *row) { return y < row->geometry().center().y(); });
    return int(below - m_rows.begin());
}

void RuleList::paintEvent(QPaintEvent *)
{
    if (!m_gap || m_rows.isEmpty())
        return;
    QPainter painter(this);
    const int y =
        *m_gap < m_rows.size() ? m_rows.at(*m_gap)->geometry().top() - 5 : m_rows.constLast()->geometry().bottom() + 4;
    painter.fillRect(QRect(0, std::max(0, y), width(), 2), themeOf(this).color(Role::Focus));
}

} // namespace textback
