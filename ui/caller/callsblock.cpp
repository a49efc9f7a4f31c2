// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caller/callsblock.h"

#include "ui/theme/shapes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/timewords.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

FiguresBlock::FiguresBlock(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (size_t index = 0; index < m_figures.size(); ++index) {
        auto *tile = new Panel(Role::Surface, Role::Line, RadiusControl, this);
        auto *column = new QVBoxLayout(tile);
        column->setContentsMargins(8, 8, 8, 8);
        column->setSpacing(0);
        m_figures[index] = new Label(TextSize::PaneTitle, Role::Text, QFont::DemiBold, tile);
        m_names[index] = new Label(TextSize::Small, Role::Text2, QFont::Normal, tile);
        m_names[index]->setElided(true); // very large type must not widen the card
        for (Label *label : {m_figures[index], m_names[index]}) {
            label->setAlignment(Qt::AlignCenter);
            column->addWidget(label);
        }
        row->addWidget(tile, 1);
    }
    retranslate();
}

void FiguresBlock::show(int calls, int missed, int texts)
{
    const std::array figures{calls, missed, texts};
    for (size_t index = 0; index < figures.size(); ++index)
        m_figures[index]->setText(QLocale().toString(figures[index]));
}

void FiguresBlock::retranslate()
{
    m_names[0]->setText(tr("calls"));
    m_names[1]->setText(tr("missed"));
    m_names[2]->setText(tr("texts"));
}

void FiguresBlock::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

CallsBlock::CallsBlock(QWidget *parent)
    : QWidget(parent), m_title(new Label(TextSize::Small, Role::Text2, QFont::DemiBold, this)), m_rows(new QGridLayout)
{
    m_title->setElided(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    m_rows->setHorizontalSpacing(8);
    m_rows->setVerticalSpacing(4);
    m_rows->setColumnStretch(1, 1);
    column->addLayout(m_rows);
}

void CallsBlock::show(const QList<StoredCall> &calls, UtcTime now)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    constexpr qsizetype MostCalls = 10;
    m_calls = calls.mid(0, MostCalls);
    m_now = now;
    m_title->setText(tr("Calls"));
    m_title->setVisible(!m_calls.isEmpty());
    for (int row = 0; row < int(m_calls.size()); ++row)
        addRow(row, m_calls.at(row).call, now);
}

void CallsBlock::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        show(QList<StoredCall>(m_calls), m_now);
}

void CallsBlock::addRow(int row, const Call &call, UtcTime now)
{
    const bool missed = call.outcome == CallOutcome::Missed || call.outcome == CallOutcome::AbandonedInMenu;
    const bool answered = call.outcome == CallOutcome::Answered;
    const QString icon = missed ? u"call-missed"_s : answered ? u"call-answered"_s : u"call-out"_s;
    const Role role = missed ? Role::Missed : answered ? Role::Ok : Role::Text2;
    m_rows->addWidget(new IconLabel(icon, 16, role, this), row, 0);
    const QString words =
        missed && call.rang ? tr("Missed, %1").arg(TimeWords::length(*call.rang)) : Words::outcome(call.outcome);
    auto *what = new Label(words, TextSize::Dense, Role::Text, QFont::Normal, this);
    what->setElided(true);
    m_rows->addWidget(what, row, 1);
    m_rows->addWidget(
        new Label(TimeWords::brief(call.startedAt, now), TextSize::Small, Role::Text2, QFont::Normal, this), row, 2,
        Qt::AlignTrailing);
}

} // namespace textback
