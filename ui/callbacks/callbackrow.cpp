// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callbacks/callbackrow.h"

#include "ui/theme/shapes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int RowHeight = 84;
constexpr int AsideGap = 8;
constexpr int RowCircle = 40;
constexpr int RowBar = 3;

} // namespace

CallBackRowWidget::CallBackRowWidget(QWidget *parent)
    : QWidget(parent),
      m_circle(new Panel(Role::MissedTint, {}, RowCircle / 2, this)),
      m_icon(new IconLabel({}, 20, Role::Missed, m_circle)),
      m_name(new Label(TextSize::Body, Role::Text, QFont::DemiBold, this)),
      m_number(new Label(TextSize::Body, Role::Text2, QFont::Normal, this)),
      m_badge(new Label(TextSize::Small, Role::Text2, QFont::Normal, this)),
      m_cause(new Label(TextSize::Dense, Role::Missed, QFont::Normal, this)),
      m_last(new Label(TextSize::Dense, Role::Text2, QFont::Normal, this)),
      m_call(new Button(ButtonKind::Normal, {}, u"phone"_s, this)),
      m_text(new Button(ButtonKind::Normal, {}, u"send"_s, this)),
      m_done(new IconButton(u"done"_s, {}, this)),
      m_more(new IconButton(u"more"_s, {}, this))
{
    setObjectName(u"callBackRow"_s);
    setFocusPolicy(Qt::StrongFocus);
    build();
    connect(m_call, &Button::clicked, this, &CallBackRowWidget::callPressed);
    connect(m_text, &Button::clicked, this, &CallBackRowWidget::textPressed);
    connect(m_done, &IconButton::clicked, this, &CallBackRowWidget::donePressed);
    connect(m_more, &IconButton::clicked, this, [this] {
        emit selectedByHand();
        emit menuWanted(m_more->mapToGlobal(QPoint(0, m_more->height() + 4)));
    });
}

void CallBackRowWidget::build()
{
    setMinimumHeight(RowHeight);
    m_circle->setFixedSize(RowCircle, RowCircle);
    auto *inCircle = new QHBoxLayout(m_circle);
    inCircle->setContentsMargins(0, 0, 0, 0);
    inCircle->addWidget(m_icon, 0, Qt::AlignCenter);
    auto *first = new QHBoxLayout;
    first->setSpacing(AsideGap);
    first->addWidget(m_name);
    first->addWidget(m_number);
    first->addWidget(m_badge);
    first->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addLayout(first);
    words->addWidget(m_cause);
    words->addWidget(m_last);
    words->addStretch(1);
    for (Label *label : {m_name, m_cause, m_last})
        label->setElided(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 8, 20, 8);
    row->setSpacing(8);
    row->addWidget(m_circle);
    row->addSpacing(8);
    row->addLayout(words, 1);
    row->addWidget(buildWait());
    row->addSpacing(16);
    for (Button *button : {m_call, m_text})
        row->addWidget(button);
    m_text->setMinimumWidth(112);
    row->addWidget(m_done);
    row->addWidget(m_more);
    m_call->setObjectName(u"callBackCallButton"_s);
    m_text->setObjectName(u"callBackTextButton"_s);
    m_done->setObjectName(u"callBackDoneButton"_s);
    m_more->setObjectName(u"callBackMoreButton"_s);
}

QWidget *CallBackRowWidget::buildWait()
{
    m_waitBox = new QWidget(this);
    m_waitBox->setMinimumWidth(144);
    m_waitIcon = new IconLabel(u"hours"_s, 14, Role::Warn, m_waitBox);
    m_wait = new Label(TextSize::Dense, Role::Text, QFont::DemiBold, m_waitBox);
    m_wait->setElided(true); // on a small screen the buttons need the room
    m_missedAt = new Label(TextSize::Small, Role::Text2, QFont::Normal, m_waitBox);
    m_missedAt->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(4);
    upper->addStretch(1);
    upper->addWidget(m_waitIcon);
    upper->addWidget(m_wait);
    auto *column = new QVBoxLayout(m_waitBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addStretch(1);
    column->addLayout(upper);
    column->addWidget(m_missedAt);
    column->addStretch(1);
    return m_waitBox;
}

void CallBackRowWidget::show(const CallBackEntry &entry, UtcTime carrierNow)
{
    m_entry = entry;
    const CallBackFace face = CallBackWords::faceOf(entry, carrierNow);
    m_circle->setRoles(face.tint, {});
    m_icon->setIcon(face.icon, face.iconRole);
    m_name->setText(face.name);
    m_number->setText(face.number);
    m_badge->setText(face.badge);
    m_lastLine = face.lastLine;
    showAsides();
    m_cause->setText(face.cause);
    m_cause->setRole(face.causeRole);
    m_wait->setText(face.wait);
    m_wait->setRole(face.waitsLong ? Role::Warn : Role::Text);
    m_waitIcon->setIcon(u"hours"_s, face.waitsLong ? Role::Warn : Role::Text2);
    m_missedAt->setText(face.missedAt);
    m_call->setText(tr("Call", "verb, button"));
    m_call->setVisible(entry.caller.has_value());
    m_text->setText(entry.cause == CallBackCause::TextFailed ? tr("Try again") : tr("Text now"));
    m_text->setVisible(entry.mayBeTexted);
    m_done->setName(tr("%1 is done").arg(face.name));
    m_more->setName(tr("More for %1").arg(face.name));
    m_call->setAccessibleName(tr("Call %1").arg(face.name));
    m_text->setAccessibleName(entry.cause == CallBackCause::TextFailed ? tr("Try the text to %1 again").arg(face.name)
                                                                       : tr("Text %1 now").arg(face.name));
    setAccessibleName(face.spoken());
}

void CallBackRowWidget::setSelected(bool selected)
{
    m_selected = selected;
    setButtonKind(m_call, selected ? ButtonKind::Primary : ButtonKind::Normal);
    m_call->update();
    update();
}

void CallBackRowWidget::setNarrow(bool narrow)
{
    m_missedAt->setVisible(!narrow);
    for (Button *button : {m_call, m_text}) {
        QSizePolicy policy = button->sizePolicy();
        policy.setRetainSizeWhenHidden(!narrow); // the columns stand in line whether or not a row has the button
        button->setSizePolicy(policy);
    }
    m_waitBox->setMinimumWidth(narrow ? 80 : 144);
}

/// What stands beside the name, which comes first where there is little room.
void CallBackRowWidget::showAsides()
{
    int left = m_cause->width() - m_name->sizeHint().width(); // that one takes the whole column
    const auto fits = [&left](const Label *aside) {
        const int wide = aside->sizeHint().width() + AsideGap;
        const bool shown = !aside->text().isEmpty() && wide <= left;
        left -= shown ? wide : 0;
        return shown;
    };
    const bool badgeFits = fits(m_badge);
    m_badge->setVisible(badgeFits);
    m_number->setVisible(fits(m_number));
    QStringList last{badgeFits ? QString() : m_badge->text(), m_lastLine};
    last.removeAll(QString());
    m_last->setText(last.join(u" \u00b7 "_s));
}

void CallBackRowWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showAsides();
}

void CallBackRowWidget::focusCall()
{
    m_call->setFocus(Qt::ShortcutFocusReason);
}

void CallBackRowWidget::contextMenuEvent(QContextMenuEvent *event)
{
    emit selectedByHand();
    emit menuWanted(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : mapToGlobal(rect().center()));
}

void CallBackRowWidget::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(m_selected ? Role::Sel : Role::Surface));
    drawHairline(painter, {0, double(height() - 1)}, {double(width()), double(height() - 1)}, theme.color(Role::Line));
    if (m_selected)
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, RowBar, height())),
                         theme.color(isActiveWindow() ? Role::Accent : Role::Ctl));
}

void CallBackRowWidget::mousePressEvent(QMouseEvent *event)
{
    QWidget::mousePressEvent(event);
    emit selectedByHand();
}

void CallBackRowWidget::mouseDoubleClickEvent(QMouseEvent *)
{
    emit openPressed();
}

void CallBackRowWidget::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    emit selectedByHand();
}

void CallBackRowWidget::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace textback
