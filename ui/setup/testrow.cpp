// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/testrow.h"

#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int LeastTestRow = 56;
constexpr int TestCircle = 28;

} // namespace

TestRow::TestRow(int number, QWidget *parent)
    : QWidget(parent),
      m_number(number),
      m_title(new Label(TextSize::Body, Role::Text2, QFont::Normal, this)),
      m_sentence(new Label(TextSize::Small, Role::Text2, QFont::Normal, this)),
      m_time(new Label(TextSize::Small, Role::Text2, QFont::Normal, this))
{
    setMinimumHeight(LeastTestRow);
    setObjectName(u"testRow%1"_s.arg(number));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16 + TestCircle + 16, 8, 16, 8);
    row->setSpacing(16);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    for (Label *label : {m_title, m_sentence}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    row->addLayout(words, 1);
    row->addWidget(m_time);
}

void TestRow::show(TestRowState state, const QString &title, const QString &sentence, const QString &time)
{
    m_state = state;
    m_title->setText(title);
    m_title->setRole(state == TestRowState::Trouble       ? Role::Missed
                         : state == TestRowState::Waiting ? Role::Text2
                                                          : Role::Text);
    QFont font = m_title->font();
    font.setWeight(state == TestRowState::Waiting ? QFont::Normal : QFont::DemiBold);
    m_title->setFont(font);
    m_sentence->setText(sentence);
    m_time->setText(time);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    update();
}

void TestRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    const QRect circle =
        QStyle::visualRect(layoutDirection(), rect(), {16, (height() - TestCircle) / 2, TestCircle, TestCircle});
    const qreal radius = TestCircle / 2.0;
    switch (m_state) {
    case TestRowState::Done:
        drawRounded(painter, circle, radius, theme.color(Role::OkTint));
        paintIcon(painter, circle, u"tick"_s, 16, theme.color(Role::Ok), this);
        return;
    case TestRowState::InProgress:
        drawRounded(painter, circle, radius, {}, theme.color(Role::Accent), Qt::SolidLine, 2);
        paintIcon(painter, circle, u"hours"_s, 16, theme.color(Role::Accent), this);
        return;
    case TestRowState::Trouble:
        drawRounded(painter, circle, radius, theme.color(Role::MissedTint));
        paintIcon(painter, circle, u"warning"_s, 16, theme.color(Role::Missed), this);
        return;
    case TestRowState::Waiting:
        break;
    }
    drawRounded(painter, circle, radius, {}, theme.color(Role::Ctl));
    painter.setPen(theme.color(Role::Text2));
    painter.setFont(theme.font(TextSize::Body));
    painter.drawText(circle, Qt::AlignCenter, locale().toString(m_number));
}

} // namespace textback
