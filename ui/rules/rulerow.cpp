// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulerow.h"

#include "ui/rules/chipbutton.h"
#include "ui/rules/sharebar.h"
#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int LeastHeight = 56;
constexpr int CountWidth = 112;
constexpr int NarrowCountWidth = 88;

} // namespace

RuleRow::RuleRow(int index, const Rule &rule, const RuleNames &names, QWidget *parent)
    : QWidget(parent), m_index(index), m_rule(rule), m_names(names)
{
    setObjectName(u"ruleRow%1"_s.arg(index + 1));
    setFocusPolicy(Qt::StrongFocus);
    QString spoken = tr("Sentence %1: %2").arg(index + 1).arg(RuleWords::sentence(rule, names));
    if (RuleWords::isNamed(rule, names))
        spoken += u' ' + tr("It is called %1.").arg(isolated(RuleWords::name(rule.name)));
    setAccessibleName(spoken);
    setAccessibleDescription(rule.on ? tr("On. Alt+Up and Alt+Down move it, F2 gives it a name.")
                                     : tr("Off. Alt+Up and Alt+Down move it, F2 gives it a name."));
    setMinimumHeight(LeastHeight);
    build();
    buildSentence();
}

void RuleRow::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(12);
    auto *grip = new IconLabel(u"grip"_s, 16, Role::Text3, this);
    grip->setCursor(Qt::OpenHandCursor);
    grip->setAttribute(Qt::WA_TransparentForMouseEvents);
    row->addWidget(grip);
    row->addWidget(new Label(QString::number(m_index + 1), TextSize::Body, Role::Text2, QFont::DemiBold, this));
    m_switch = new Switch(this);
    m_switch->setObjectName(u"ruleSwitch%1"_s.arg(m_index + 1));
    m_switch->setChecked(m_rule.on);
    m_switch->setAccessibleName(tr("Sentence %1 is used").arg(m_index + 1));
    connect(m_switch, &Switch::toggled, this, [this](bool on) {
        Rule edited = m_rule;
        edited.on = on;
        emit changed(m_index, edited);
    });
    row->addWidget(m_switch);
    m_state = new Label(m_rule.on ? tr("On") : tr("Off"), TextSize::Small, Role::Text2, QFont::Normal, this);
    const QFontMetrics metrics(themeOf(this).font(TextSize::Small));
    m_state->setMinimumWidth(std::max(metrics.horizontalAdvance(tr("On")), metrics.horizontalAdvance(tr("Off"))));
    row->addWidget(m_state); // sentences begin below each other
    auto *middle = new QVBoxLayout;
    middle->setSpacing(4);
    middle->addStretch(1);
    buildName(middle);
    m_sentence = new QWidget(this);
    m_flow = new FlowLayout(m_sentence);
    middle->addWidget(m_sentence);
    m_remark = new Label(TextSize::Small, Role::Warn, QFont::Normal, this);
    m_remark->setObjectName(u"ruleRemark%1"_s.arg(m_index + 1));
    m_remark->setWordWrap(true);
    m_remark->hide();
    middle->addWidget(m_remark);
    middle->addStretch(1);
    row->addLayout(middle, 1);
    m_bar = new ShareBar(this);
    row->addWidget(m_bar);
    m_count = new Label(TextSize::Small, Role::Text, QFont::Normal, this);
    m_count->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_count->setMinimumWidth(CountWidth);
    row->addWidget(m_count);
    auto *more = new IconButton(u"more"_s, tr("More about sentence %1").arg(m_index + 1), this);
    more->setObjectName(u"ruleMoreButton%1"_s.arg(m_index + 1));
    connect(more, &IconButton::clicked, this, &RuleRow::showMore);
    row->addWidget(more);
}

void RuleRow::buildName(QVBoxLayout *column)
{
    if (!RuleWords::isNamed(m_rule, m_names))
        return; // the sentence says it all
    auto *name = new Label(RuleWords::name(m_rule.name), TextSize::Small, Role::Text2, QFont::DemiBold, this);
    name->setObjectName(u"ruleName%1"_s.arg(m_index + 1));
    name->setElided(true);
    column->addWidget(name);
}

void RuleRow::addWords(const QString &words)
{
    m_flow->addWidget(
        new Label(words, TextSize::Body, m_rule.on ? Role::Text : Role::Text2, QFont::Normal, m_sentence));
}

ChipButton *RuleRow::addChip(const QString &name, const QString &words)
{
    auto *chip = new ChipButton(words, m_sentence);
    chip->setObjectName(u"%1%2"_s.arg(name).arg(m_index + 1));
    m_flow->addWidget(chip);
    return chip;
}

void RuleRow::popUp(QWidget *under, QMenu *menu)
{
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const QPoint corner = rightToLeft ? QPoint(under->width() - menu->sizeHint().width(), under->height() + 4)
                                      : QPoint(0, under->height() + 4);
    menu->popup(under->mapToGlobal(corner));
}

RuleChanged RuleRow::tell()
{
    return [this](const Rule &rule) { emit changed(m_index, rule); };
}

void RuleRow::addAnother(bool first)
{
    QAbstractButton *another = nullptr;
    if (first) {
        another = addChip(u"anyCallChip"_s, tr("a call is missed"));
    } else {
        another = new IconButton(u"plus"_s, {}, m_sentence);
        another->setObjectName(u"andButton%1"_s.arg(m_index + 1));
        another->setAccessibleName(tr("Ask about something else too"));
        setSmall(another);
        m_flow->addWidget(another);
    }
    another->setToolTip(tr("Ask about something else too"));
    connect(another, &QAbstractButton::clicked, this,
            [this, another] { popUp(another, newConditionMenu(m_rule, m_names, this, tell())); });
}

void RuleRow::buildSentence()
{
    addWords(tr("When", "begins a sentence: When we're closed, then text with ..."));
    bool first = true;
    for (int at = 0; at < ConditionKindCount; ++at) {
        const auto kind = ConditionKind(at);
        if (!asksAbout(m_rule, kind))
            continue;
        if (!std::exchange(first, false))
            addWords(tr("and", "between conditions"));
        auto *chip = addChip(u"conditionChip%1x"_s.arg(at), RuleWords::condition(m_rule, kind, m_names));
        connect(chip, &ChipButton::clicked, this,
                [this, chip, kind] { popUp(chip, conditionMenu(m_rule, kind, m_names, this, tell())); });
    }
    addAnother(first);
    addWords(tr("then", "between the conditions and what follows"));
    auto *action = addChip(u"actionChip"_s, RuleWords::action(m_rule.action));
    connect(action, &ChipButton::clicked, this, [this, action] { popUp(action, actionMenu(m_rule, this, tell())); });
    if (m_rule.action != RuleAction::Text)
        return;
    const QString text = m_names.text(m_rule.templateKey);
    auto *chip = addChip(u"templateChip"_s, text.isEmpty() ? tr("choose a text") : text);
    chip->setWrong(text.isEmpty());
    connect(chip, &ChipButton::clicked, this,
            [this, chip] { popUp(chip, templateMenu(m_rule, m_names, this, tell())); });
    addWords(tr("after", "before a time: after 10 s"));
    auto *delay = addChip(u"delayChip"_s, RuleWords::delay(m_rule.delay.value_or(m_names.delay)));
    connect(delay, &ChipButton::clicked, this,
            [this, delay] { popUp(delay, delayMenu(m_rule, m_names, this, tell())); });
}

void RuleRow::showMore()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up), this,
                    [this] { emit moveWanted(m_index, m_index - 1); });
    menu->addAction(tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down), this,
                    [this] { emit moveWanted(m_index, m_index + 1); });
    menu->addAction(tr("New sentence below"), QKeySequence(Qt::Key_Insert), this, [this] { emit newWanted(m_index); });
    menu->addAction(tr("Rename \u2026"), QKeySequence(Qt::Key_F2), this, [this] { emit renameWanted(m_index); });
    menu->addAction(tr("Duplicate"), this, [this] { emit copyWanted(m_index); });
    menu->addAction(tr("Delete"), QKeySequence(Qt::Key_Delete), this, [this] { emit removeWanted(m_index); });
    auto *button = findChild<IconButton *>(u"ruleMoreButton%1"_s.arg(m_index + 1));
    popUp(button, menu);
}

void RuleRow::setFigure(const RuleFigure &figure)
{
    m_figure = figure;
    m_bar->setVisible(figure.known && !m_narrow);
    m_bar->setShare(figure.most > 0 ? double(figure.calls) / figure.most : 0, m_rule.on);
    m_count->setText(!figure.known   ? QString()
                         : m_rule.on ? tr("%n call(s)", nullptr, figure.calls)
                                     : tr("%n call(s) would fit", nullptr, figure.calls));
}

void RuleRow::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_state->setVisible(!narrow);
    m_bar->setVisible(m_figure.known && !narrow);
    QSizePolicy policy = m_bar->sizePolicy();
    policy.setRetainSizeWhenHidden(!narrow);
    m_bar->setSizePolicy(policy);
    m_count->setWordWrap(narrow);
    m_count->setMinimumWidth(narrow ? NarrowCountWidth : CountWidth);
    m_count->setMaximumWidth(narrow ? NarrowCountWidth : QWIDGETSIZE_MAX);
}

void RuleRow::setRemark(const QString &words)
{
    m_remark->setText(words);
    m_remark->setVisible(!words.isEmpty());
}

void RuleRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const bool strong = hasFocus() || m_dragging;
    drawRounded(painter, rect(), RadiusControl, theme.color(m_rule.on ? Role::Surface : Role::Window),
                theme.color(strong ? Role::Focus : Role::Line), Qt::SolidLine, strong ? 2 : 0);
}

void RuleRow::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Up)
        return emit moveWanted(m_index, m_index - 1);
    if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Down)
        return emit moveWanted(m_index, m_index + 1);
    if (event->key() == Qt::Key_F2)
        return emit renameWanted(m_index);
    if (event->key() == Qt::Key_Insert)
        return emit newWanted(m_index);
    if (event->modifiers() == Qt::NoModifier && hasFocus()
        && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        return emit stepWanted(event->key() == Qt::Key_Up ? m_index - 1 : m_index + 1);
    if (event->key() == Qt::Key_Delete && hasFocus())
        return emit removeWanted(m_index);
    if (event->key() == Qt::Key_Space && hasFocus())
        return m_switch->toggle();
    QWidget::keyPressEvent(event);
}

void RuleRow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = event->pos();
}

void RuleRow::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    if (!m_dragging && (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    setCursor(Qt::ClosedHandCursor);
    update();
    emit dragMoved(m_index, event->globalPosition().toPoint());
}

void RuleRow::mouseReleaseEvent(QMouseEvent *event)
{
    unsetCursor();
    if (std::exchange(m_dragging, false))
        emit dragEnded(m_index, event->globalPosition().toPoint());
    update();
}

void RuleRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void RuleRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace textback
