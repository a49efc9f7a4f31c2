// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/countdownnotice.h"

#include "ui/theme/shapes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int Width = 400;
constexpr int CircleSize = 40;
constexpr int LineHeight = 3;
constexpr int ScreenMargin = 16;

} // namespace

CountdownNotice::CountdownNotice(QWidget *window)
    : QWidget(window, Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | Qt::WindowDoesNotAcceptFocus)
{
    setObjectName(u"countdownNotice"_s);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFixedWidth(Width);
    build();
    retranslate();
}

void CountdownNotice::build()
{
    m_title = new Label(TextSize::Body, Role::Text, QFont::DemiBold, this);
    m_title->setElided(true);
    m_words = new Label(TextSize::Body, Role::Text, QFont::Normal, this);
    m_close = new IconButton(u"close"_s, {}, this);
    m_cancel = new Button(ButtonKind::Normal, {}, {}, this);
    m_callingBack = new Button(ButtonKind::Primary, {}, {}, this);
    m_cancel->setObjectName(u"noticeCancelButton"_s);
    m_callingBack->setObjectName(u"noticeCallingBackButton"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16 + CircleSize + 12, 12, 16, 16);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    column->addLayout(head);
    column->addWidget(m_words);
    column->addSpacing(16 + LineHeight);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_callingBack);
    buttons->addStretch(1);
    column->addLayout(buttons);
    row->addLayout(column);
    connect(m_cancel, &Button::clicked, this, [this] {
        if (m_countdown)
            emit cancelPressed(m_countdown->call);
    });
    connect(m_callingBack, &Button::clicked, this, [this] {
        if (m_countdown)
            emit callingBackPressed(m_countdown->call);
    });
    connect(m_close, &IconButton::clicked, this, [this] {
        m_closed = m_countdown ? m_countdown->call : CallKey();
        hide();
    });
}

void CountdownNotice::show(const QList<Countdown> &countdowns, UtcTime here, bool practice)
{
    const auto next = std::find_if(countdowns.cbegin(), countdowns.cend(), [this, here](const Countdown &countdown) {
        return countdown.call != m_closed && countdown.leavesAt > here;
    });
    if (next == countdowns.cend()) {
        m_countdown.reset();
        return hide();
    }
    m_practice = practice;
    m_countdown = *next;
    const double whole = double(std::max<qint64>(1, (next->leavesAt - next->startedAt).count()));
    m_left = std::clamp(double((next->leavesAt - here).count()) / whole, 0.0, 1.0);
    m_seconds = std::chrono::ceil<std::chrono::seconds>(next->leavesAt - here).count();
    sayWords();
    if (!isVisible()) {
        adjustSize();
        placeInCorner();
        setVisible(true);
    }
    update();
}

void CountdownNotice::sayWords()
{
    if (!m_countdown)
        return;
    m_title->setText(tr("Missed: %1").arg(isolated(oneLine(m_countdown->caller, 80))));
    m_words->setText(tr("Texting in %1 s").arg(QLocale().toString(m_seconds)));
}

void CountdownNotice::placeInCorner()
{
    const QScreen *screen =
        parentWidget() && parentWidget()->screen() ? parentWidget()->screen() : QGuiApplication::primaryScreen();
    if (!screen)
        return;
    const QRect room = screen->availableGeometry().adjusted(ScreenMargin, ScreenMargin, -ScreenMargin, -ScreenMargin);
    move(layoutDirection() == Qt::RightToLeft ? room.left() : room.right() - width(), room.bottom() - height());
}

void CountdownNotice::retranslate()
{
    m_close->setName(tr("Put this notice away"));
    m_cancel->setText(tr("Cancel"));
    m_callingBack->setText(tr("I'm calling back"));
    setWindowTitle(tr("Missed call"));
    sayWords();
}

void CountdownNotice::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMask(roundedMask(rect(), RadiusBubble));
}

void CountdownNotice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const auto mirrored = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    drawRounded(painter, rect(), RadiusBubble, theme.color(Role::Surface), theme.color(Role::Ctl));
    const QRect circle = mirrored(QRect(16, 16, CircleSize, CircleSize));
    drawRounded(painter, circle, CircleSize / 2, theme.color(Role::MissedTint));
    paintIcon(painter, circle, u"call-missed"_s, 20, theme.color(Role::Missed), this);
    const int left = 16 + CircleSize + 12;
    const QRect track(left, m_words->geometry().bottom() + 9, width() - left - 16, LineHeight);
    painter.fillRect(mirrored(track), theme.color(Role::Line));
    painter.fillRect(mirrored(QRect(track.left(), track.top(), int(track.width() * m_left), LineHeight)),
                     theme.color(m_practice ? Role::Practice : Role::Accent));
}

void CountdownNotice::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_countdown)
        emit opened(m_countdown->thread);
}

void CountdownNotice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace textback
