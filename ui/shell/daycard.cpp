// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/daycard.h"

#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int CardWidth = 400;
constexpr int CardCircle = 40;
constexpr int CardMargin = 16;

} // namespace

DayCard::DayCard(QWidget *window)
    : QWidget(window),
      m_circle(new Panel(Role::CalmTint, {}, CardCircle / 2, this)),
      m_icon(new IconLabel({}, 20, Role::Calm, m_circle)),
      m_title(new Label(TextSize::Body, Role::Text, QFont::DemiBold, this)),
      m_words(new Label(TextSize::Body, Role::Text, QFont::Normal, this)),
      m_close(new IconButton(u"close"_s, {}, this)),
      m_column(new QWidget(this))
{
    setObjectName(u"dayCard"_s);
    hide();
    window->installEventFilter(this);
    m_circle->setFixedSize(CardCircle, CardCircle);
    auto *inCircle = new QHBoxLayout(m_circle);
    inCircle->setContentsMargins(0, 0, 0, 0);
    inCircle->addWidget(m_icon, 0, Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_words->setWordWrap(true);
    m_close->setObjectName(u"closeDayCardButton"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 12, 16);
    row->setSpacing(12);
    row->addWidget(m_circle, 0, Qt::AlignTop);
    row->addWidget(m_column, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_words);
    connect(m_close, &IconButton::clicked, this, &QWidget::hide);
}

void DayCard::show(const DayCardWords &words)
{
    m_circle->setRoles(words.tint, {});
    m_icon->setIcon(words.icon, words.role);
    m_title->setText(words.title);
    m_words->setText(words.words);
    m_close->setName(tr("Put this card away"));
    setAccessibleName(words.title);
    setAccessibleDescription(words.words);
    if (m_buttons) {
        m_buttons->hide();
        m_buttons->deleteLater(); // one of them may be telling us
    }
    m_buttons = new QWidget(m_column);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(8);
    for (const DayCardWords::Choice &choice : words.choices) {
        auto *button =
            new Button(row->isEmpty() ? ButtonKind::Primary : ButtonKind::Normal, choice.words, {}, m_buttons);
        button->setObjectName(choice.objectName);
        row->addWidget(button);
        connect(button, &Button::clicked, this, [this, act = choice.act] {
            hide();
            if (act)
                act();
        });
    }
    row->addStretch(1);
    m_column->layout()->addWidget(m_buttons);
    setVisible(true);
    place();
    raise();
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void DayCard::setTop(int top)
{
    m_top = top;
    place();
}

void DayCard::place()
{
    const int wide = std::min(CardWidth, parentWidget()->width() - 2 * CardMargin);
    // Not the hint's height: that is for labels that wrap at a guess, and leaves holes between them.
    const int tall = hasHeightForWidth() ? heightForWidth(wide) : sizeHint().height();
    const QRect box(parentWidget()->width() - wide - CardMargin, m_top + CardMargin, wide, tall);
    setGeometry(QStyle::visualRect(layoutDirection(), parentWidget()->rect(), box));
}

void DayCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Role::Surface));
    drawRounded(painter, rect(), RadiusSmall, theme.color(Role::Surface), theme.color(Role::Ctl));
}

void DayCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return hide();
    QWidget::keyPressEvent(event);
}

bool DayCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace textback
