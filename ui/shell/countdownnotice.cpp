// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/countdownnotice.h"

#include "ui/theme/shapes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int LineHeight = 3;

} // namespace

CountdownNotice::CountdownNotice(QWidget *window) : CornerNotice(window)
{
    setObjectName(u"countdownNotice"_s);
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
    row->setContentsMargins(WordsLeft, 12, 16, 16);
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
    appear();
    update();
}

void CountdownNotice::sayWords()
{
    if (!m_countdown)
        return;
    m_title->setText(tr("Missed: %1").arg(isolated(oneLine(m_countdown->caller, 80))));
    m_words->setText(tr("Texting in %1 s").arg(QLocale().toString(m_seconds)));
}

void CountdownNotice::retranslate()
{
    m_close->setName(tr("Put this notice away"));
    m_cancel->setText(tr("Cancel"));
    m_callingBack->setText(tr("I'm calling back"));
    setWindowTitle(tr("Missed call"));
    sayWords();
}

void CountdownNotice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const auto mirrored = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    paintGround(painter, u"call-missed"_s, Role::Missed, Role::MissedTint);
    const QRect track(WordsLeft, m_words->geometry().bottom() + 9, width() - WordsLeft - 16, LineHeight);
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
    CornerNotice::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace textback
