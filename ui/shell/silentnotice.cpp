// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/silentnotice.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr std::chrono::seconds InSight{10};

} // namespace

SilentNotice::SilentNotice(Clock &clock, QWidget *window)
    : CornerNotice(window),
      m_clock(clock),
      m_title(new Label(TextSize::Body, Role::Text, QFont::DemiBold, this)),
      m_words(new Label(TextSize::Body, Role::Text, QFont::Normal, this)),
      m_close(new IconButton(u"close"_s, tr("Put this notice away"), this))
{
    setObjectName(u"silentNotice"_s);
    setCursor(Qt::PointingHandCursor);
    m_close->setObjectName(u"closeNoticeButton"_s);
    m_title->setElided(true);
    m_words->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_words);
    column->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(WordsLeft, 12, 16, 16);
    row->addLayout(column);
    setMinimumHeight(16 + CircleSize + 16);
    connect(m_close, &IconButton::clicked, this, &QWidget::hide);
}

void SilentNotice::say(const QString &title, const QString &words)
{
    m_close->setName(tr("Put this notice away"));
    m_title->setText(oneLine(title, 80));
    m_words->setText(oneLine(words, 140));
    m_words->setVisible(!words.isEmpty());
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_words->text());
    setWindowTitle(m_title->text());
    hide();
    appear();
    m_clock.callAfter(InSight, this, [this, round = ++m_round] {
        if (round == m_round)
            hide();
    });
}

void SilentNotice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter, u"bell"_s, Role::Accent, Role::Tint);
}

void SilentNotice::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    hide();
    emit opened();
}

} // namespace textback
