// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caller/callerpanel.h"

#include "ui/theme/shapes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/timewords.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

CallerPanel::CallerPanel(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"callerPanel"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    build();
    retranslate();
    clear();
}

void CallerPanel::build()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    m_body = new QWidget;
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(buildName());
    column->addWidget(new Hairline(Qt::Horizontal, m_body));
    column->addWidget(buildTotals());
    column->addWidget(new Hairline(Qt::Horizontal, m_body));
    column->addWidget(buildConsent());
    column->addWidget(new Hairline(Qt::Horizontal, m_body));
    m_callsTitle = new Label(TextSize::Small, Role::Text2, QFont::DemiBold, m_body);
    column->addWidget(m_callsTitle);
    m_calls = new QGridLayout;
    m_calls->setHorizontalSpacing(8);
    m_calls->setVerticalSpacing(4);
    m_calls->setColumnStretch(1, 1);
    column->addLayout(m_calls);
    column->addStretch(1);
    scroll->setWidget(m_body);
    scroll->viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false);
}

QWidget *CallerPanel::buildName()
{
    auto *box = new QWidget(m_body);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(0);
    m_name = new Label(TextSize::PaneTitle, Role::Text, QFont::DemiBold, box);
    m_name->setWordWrap(true);
    m_nameEdit = new QLineEdit(box);
    m_nameEdit->setObjectName(u"callerNameEdit"_s);
    m_nameEdit->setMaxLength(120);
    m_nameEdit->hide();
    m_nameEdit->installEventFilter(this);
    m_edit = new IconButton(u"edit"_s, {}, box);
    m_edit->setObjectName(u"editNameButton"_s);
    m_number = new Label(TextSize::Body, Role::Text, QFont::Normal, box);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_nameEdit, 0, 0);
    grid->addWidget(m_edit, 0, 1, Qt::AlignTop);
    grid->addWidget(m_number, 1, 0);
    grid->setColumnStretch(0, 1);
    connect(m_edit, &IconButton::clicked, this, &CallerPanel::editName);
    connect(m_nameEdit, &QLineEdit::returnPressed, this, [this] { finishEditing(true); });
    return box;
}

QWidget *CallerPanel::buildTotals()
{
    auto *box = new QWidget(m_body);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    for (size_t index = 0; index < m_figures.size(); ++index) {
        auto *tile = new Panel(Role::Surface, Role::Line, RadiusControl, box);
        auto *column = new QVBoxLayout(tile);
        column->setContentsMargins(8, 8, 8, 8);
        column->setSpacing(0);
        m_figures[index] = new Label(TextSize::PaneTitle, Role::Text, QFont::DemiBold, tile);
        m_figureNames[index] = new Label(TextSize::Small, Role::Text2, QFont::Normal, tile);
        for (Label *label : {m_figures[index], m_figureNames[index]}) {
            label->setAlignment(Qt::AlignCenter);
            column->addWidget(label);
        }
        row->addWidget(tile, 1);
    }
    return box;
}

QWidget *CallerPanel::buildConsent()
{
    auto *box = new QWidget(m_body);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    m_neverText = new Label(TextSize::Dense, Role::Text, QFont::Normal, box);
    m_neverText->setWordWrap(true);
    m_neverSwitch = new Switch(box);
    m_neverSwitch->setObjectName(u"neverTextSwitch"_s);
    m_stopTitle = new Label(TextSize::Dense, Role::Text, QFont::Normal, box);
    m_stopTitle->setWordWrap(true);
    m_stop = new Label(TextSize::Dense, Role::Text, QFont::Normal, box);
    m_stop->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    grid->addWidget(new IconLabel(u"never"_s, 16, Role::Text2, box), 0, 0);
    grid->addWidget(m_neverText, 0, 1);
    grid->addWidget(m_neverSwitch, 0, 2);
    grid->addWidget(new IconLabel(u"stop"_s, 16, Role::Text2, box), 1, 0);
    auto *stop = new QHBoxLayout; // its own row, or a long date narrows the words above
    stop->setSpacing(8);
    stop->addWidget(m_stopTitle, 1);
    stop->addWidget(m_stop);
    grid->addLayout(stop, 1, 1, 1, 2);
    grid->setRowMinimumHeight(0, 24);
    grid->setRowMinimumHeight(1, 24);
    connect(m_neverSwitch, &QCheckBox::clicked, this, &CallerPanel::neverTextChanged);
    return box;
}

void CallerPanel::show(const CallerCard &card, UtcTime now)
{
    m_card = card;
    m_now = now;
    m_body->show();
    retranslate();
    showCalls();
}

void CallerPanel::clear()
{
    m_card.reset();
    finishEditing(false);
    m_body->hide();
}

void CallerPanel::retranslate()
{
    m_edit->setName(tr("Change the name"));
    m_nameEdit->setAccessibleName(tr("Name"));
    m_neverText->setText(tr("Never text this number"));
    m_neverSwitch->setAccessibleName(tr("Never text this number"));
    m_neverSwitch->setToolTip(tr("No automatic text goes to this number. You can still write by hand."));
    m_stopTitle->setText(tr("Asked us to stop"));
    m_callsTitle->setText(tr("Calls"));
    m_figureNames[0]->setText(tr("calls"));
    m_figureNames[1]->setText(tr("missed"));
    m_figureNames[2]->setText(tr("texts"));
    if (!m_card)
        return;
    const QString name = oneLine(m_card->name, 120);
    const QString number = isolated(m_card->number.forPeople());
    m_name->setText(name.isEmpty() ? number : name);
    m_number->setText(name.isEmpty() ? tr("No name yet") : number);
    m_number->setRole(name.isEmpty() ? Role::Text2 : Role::Text);
    const std::array figures{m_card->calls, m_card->missed, m_card->texts};
    for (size_t index = 0; index < figures.size(); ++index)
        m_figures[index]->setText(QLocale().toString(figures[index]));
    m_neverSwitch->setChecked(m_card->neverText);
    m_stop->setText(m_card->askedToStopAt ? tr("since %1").arg(TimeWords::full(*m_card->askedToStopAt, m_now))
                                          : tr("no"));
    m_stop->setRole(m_card->askedToStopAt ? Role::Calm : Role::Text2);
    m_stop->setToolTip(oneLine(m_card->stopWords).toHtmlEscaped());
}

void CallerPanel::showCalls()
{
    while (QLayoutItem *item = m_calls->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_callsTitle->setVisible(!m_card->lastCalls.isEmpty());
    for (int row = 0; row < std::min<int>(10, int(m_card->lastCalls.size())); ++row) {
        const Call &call = m_card->lastCalls.at(row).call;
        const bool missed = call.outcome == CallOutcome::Missed || call.outcome == CallOutcome::AbandonedInMenu;
        const bool answered = call.outcome == CallOutcome::Answered;
        const QString icon = missed ? u"call-missed"_s : answered ? u"call-answered"_s : u"call-out"_s;
        const Role role = missed ? Role::Missed : answered ? Role::Ok : Role::Text2;
        m_calls->addWidget(new IconLabel(icon, 16, role, m_body), row, 0);
        const QString words =
            missed && call.rang ? tr("Missed, %1").arg(TimeWords::length(*call.rang)) : Words::outcome(call.outcome);
        auto *what = new Label(words, TextSize::Dense, Role::Text, QFont::Normal, m_body);
        what->setElided(true);
        m_calls->addWidget(what, row, 1);
        m_calls->addWidget(
            new Label(TimeWords::brief(call.startedAt, m_now), TextSize::Small, Role::Text2, QFont::Normal, m_body),
            row, 2, Qt::AlignTrailing);
    }
}

void CallerPanel::editName()
{
    if (!m_card)
        return;
    m_nameEdit->setText(m_card->name);
    m_name->hide();
    m_nameEdit->show();
    m_nameEdit->setFocus(Qt::OtherFocusReason);
    m_nameEdit->selectAll();
}

void CallerPanel::finishEditing(bool keep)
{
    if (m_nameEdit->isHidden())
        return;
    m_nameEdit->hide();
    m_name->show();
    if (keep && m_card && m_nameEdit->text().trimmed() != m_card->name)
        emit nameEdited(m_nameEdit->text().trimmed());
}

bool CallerPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_nameEdit && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        finishEditing(false);
        m_edit->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_nameEdit && event->type() == QEvent::FocusOut)
        finishEditing(true);
    return QWidget::eventFilter(watched, event);
}

void CallerPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace textback
