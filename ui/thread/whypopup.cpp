// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/whypopup.h"

#include "ui/theme/shapes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/rulewords.h"
#include "ui/widgets/words.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int Width = 476;
constexpr int Padding = 16;

} // namespace

WhyPopup::WhyPopup(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"whyPopup"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    hide();
}

void WhyPopup::show(const CallItem &call, const QRect &link, const QRect &room)
{
    if (!call.verdict)
        return;
    m_call = call;
    m_link = link;
    m_room = room;
    setFixedWidth(std::min(Width, room.width() - 2 * Padding));
    fill(Shown::All);
    if (sizeHint().height() > room.height())
        fill(Shown::Deciding);
    place();
    setVisible(true);
    raise();
    setFocus(Qt::PopupFocusReason);
}

void WhyPopup::dismiss()
{
    if (!isVisible())
        return;
    hide();
    emit dismissed();
}

void WhyPopup::showAll()
{
    fill(Shown::Scrolled);
    place();
    setFocus(Qt::OtherFocusReason);
}

void WhyPopup::fill(Shown shown)
{
    delete m_content;
    m_content = new QWidget(this);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(Padding, 12, Padding, 12);
    layout->setSpacing(8);
    addHead(layout);
    layout->addWidget(new Hairline(Qt::Horizontal, m_content));
    addChecks(layout, shown);
    layout->addWidget(new Hairline(Qt::Horizontal, m_content));
    addFoot(layout);
    this->layout()->addWidget(m_content);
    setAccessibleName(Words::answerTitle(*m_call->verdict));
    setAccessibleDescription(wholeText());
    m_content->show();
    m_content->setFixedHeight(m_content->heightForWidth(width()) > 0 ? m_content->heightForWidth(width())
                                                                     : m_content->sizeHint().height());
}

void WhyPopup::addHead(QVBoxLayout *layout)
{
    const Verdict &verdict = *m_call->verdict;
    const bool texted = verdict.decision == Decision::Text;
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new IconLabel(texted ? u"done"_s : u"stop"_s, 20, texted ? Role::Ok : Role::Calm, m_content));
    auto *title = new Label(Words::answerTitle(verdict), TextSize::PaneTitle, Role::Text, QFont::DemiBold, m_content);
    title->setWordWrap(true);
    row->addWidget(title, 1);
    auto *close = new IconButton(u"close"_s, tr("Close"), m_content);
    close->setObjectName(u"closeWhyButton"_s);
    connect(close, &IconButton::clicked, this, &WhyPopup::dismiss);
    row->addWidget(close, 0, Qt::AlignTop);
    layout->addLayout(row);
    auto *sentence = new Label(Words::answerSentence(verdict), TextSize::Body, Role::Text2, QFont::Normal, m_content);
    sentence->setWordWrap(true);
    layout->addWidget(sentence);
}

void WhyPopup::addChecks(QVBoxLayout *layout, Shown shown)
{
    const QList<Check> &checks = m_call->verdict->checks;
    if (checks.isEmpty())
        return;
    const bool decided = m_call->verdict->decision != Decision::Text;
    auto *body = new QWidget(m_content);
    auto *lines = new QVBoxLayout(body);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    if (shown == Shown::Deciding) {
        lines->addWidget(checkLine(checks.constLast(), decided));
        auto *others = new Button(ButtonKind::Link,
                                  tr("The other %n check(s) passed.", nullptr, int(checks.size()) - 1) + u' '
                                      + tr("Show all %n", "checks", int(checks.size())),
                                  {}, body);
        others->setObjectName(u"allChecksButton"_s);
        connect(others, &Button::clicked, this, &WhyPopup::showAll);
        lines->addWidget(others, 0, Qt::AlignLeading);
    } else {
        lines->addWidget(new Label(tr("Checked in this order"), TextSize::Small, Role::Text2, QFont::DemiBold, body));
        for (qsizetype index = 0; index < checks.size(); ++index)
            lines->addWidget(checkLine(checks.at(index), decided && index == checks.size() - 1));
    }
    layout->addWidget(shown == Shown::Scrolled ? scrolled(body) : body);
}

QWidget *WhyPopup::scrolled(QWidget *checks)
{
    constexpr int Rest = 200; // head, sentence and foot
    constexpr int Least = 88;
    auto *scroll = new QScrollArea(m_content);
    scroll->setObjectName(u"allChecksScroll"_s);
    scroll->setAccessibleName(tr("Checked in this order"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(checks);
    scroll->setFixedHeight(std::max(Least, m_room.height() - Rest));
    return scroll;
}

QWidget *WhyPopup::checkLine(const Check &check, bool deciding)
{
    const CheckWords words = Words::check(check);
    auto *line = deciding ? static_cast<QWidget *>(new Panel(Role::CalmTint, std::nullopt, RadiusSmall, m_content))
                          : new QWidget(m_content);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(4, deciding ? 4 : 1, 4, deciding ? 4 : 1);
    row->setSpacing(8);
    const bool passed = check.result == CheckResult::Passed;
    row->addWidget(new IconLabel(passed ? u"tick"_s : u"stop"_s, 16, passed ? Role::Ok : Role::Calm, line));
    auto *name = new Label(words.name, TextSize::Dense, deciding ? Role::Calm : Role::Text,
                           deciding ? QFont::DemiBold : QFont::Normal, line);
    row->addWidget(name);
    row->addStretch(1);
    auto *input = new Label(oneLine(words.input, 120), TextSize::Small, Role::Text2, QFont::Normal, line);
    input->setElided(true);
    input->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    row->addWidget(input);
    line->setMinimumHeight(22);
    return line;
}

void WhyPopup::addFoot(QVBoxLayout *layout)
{
    const Verdict &verdict = *m_call->verdict;
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    const QString rule = RuleWords::name(verdict.rule);
    auto *from = new Label(rule.isEmpty() ? QString() : tr("Rule: %1").arg(isolated(rule)), TextSize::Dense,
                           Role::Text2, QFont::Normal, m_content);
    from->setElided(true);
    row->addWidget(from, 1);
    const bool forbidden =
        verdict.decidedBy() == CheckKind::NotAskedToStop || verdict.decidedBy() == CheckKind::OutsideNumber;
    if (verdict.decision != Decision::Text && !forbidden) {
        auto *anyway = new Button(ButtonKind::Link, tr("Text anyway"), {}, m_content);
        anyway->setObjectName(u"textAnywayButton"_s);
        connect(anyway, &Button::clicked, this, [this] {
            emit textAnywayPressed(m_call->stored.id);
            dismiss();
        });
        row->addWidget(anyway);
    }
    if (m_call->stored.call.caller && verdict.decidedBy() != CheckKind::NotOnNeverTextList && !forbidden) {
        auto *never = new Button(ButtonKind::Link, tr("Never again"), {}, m_content);
        never->setObjectName(u"neverAgainButton"_s);
        never->setToolTip(tr("Never text this number automatically"));
        connect(never, &Button::clicked, this, [this] {
            emit neverAgainPressed();
            dismiss();
        });
        row->addWidget(never);
    }
    auto *copy = new Button(ButtonKind::Link, tr("Copy"), {}, m_content);
    copy->setObjectName(u"copyWhyButton"_s);
    connect(copy, &Button::clicked, this, [this] { QApplication::clipboard()->setText(wholeText()); });
    row->addWidget(copy);
    layout->addLayout(row);
}

QString WhyPopup::wholeText() const
{
    const Verdict &verdict = *m_call->verdict;
    QStringList lines{Words::answerTitle(verdict), Words::answerSentence(verdict)};
    for (const Check &check : verdict.checks) {
        const CheckWords words = Words::check(check);
        const QString result = check.result == CheckResult::Passed ? tr("yes") : tr("no");
        lines << (words.input.isEmpty() ? tr("%1: %2").arg(words.name, result)
                                        : tr("%1: %2 (%3)").arg(words.name, result, oneLine(words.input, 120)));
    }
    return lines.join(u'\n');
}

void WhyPopup::place()
{
    adjustSize();
    const int below = m_link.bottom() + 8;
    const int above = m_link.top() - 8 - height();
    int y = below + height() <= m_room.bottom() ? below : above;
    y = std::clamp(y, m_room.top(), std::max(m_room.top(), m_room.bottom() - height()));
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    int x = rightToLeft ? m_link.left() : m_link.right() - width();
    if (m_link.center().x() < m_room.center().x())
        x = rightToLeft ? m_link.right() - width() : m_link.left();
    x = std::clamp(x, m_room.left() + 8, std::max(m_room.left() + 8, m_room.right() - width() - 8));
    move(x, y);
}

void WhyPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    drawRounded(painter, rect(), RadiusBubble, theme.color(Role::Surface), theme.color(Role::Ctl));
}

void WhyPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return dismiss();
    QWidget::keyPressEvent(event);
}

} // namespace textback
