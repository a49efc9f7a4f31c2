// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/settingrow.h"

#include "ui/widgets/label.h"

#include <QBoxLayout>

#include <algorithm>

namespace textback {

namespace {

constexpr int LeastRowHeight = 56;
constexpr int WordsWidth = 280; ///< Words want so much beside a control,
constexpr int BesideWords = 16;
constexpr int SmallControl = 160; ///< unless it takes no more than this.

} // namespace

SettingRow::SettingRow(QWidget *parent)
    : QWidget(parent),
      m_name(new Label(TextSize::Body, Role::Text, QFont::Normal, this)),
      m_meaning(new Label(TextSize::Small, Role::Text2, QFont::Normal, this)),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setMinimumHeight(LeastRowHeight);
    m_row->setContentsMargins(16, 8, 16, 8);
    m_row->setSpacing(BesideWords);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    for (Label *label : {m_name, m_meaning}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    m_row->addLayout(words, 1);
}

void SettingRow::setWords(const QString &name, const QString &meaning)
{
    m_name->setText(name);
    m_meaning->setText(meaning);
    m_meaning->setVisible(!meaning.isEmpty());
    for (int index = 1; index < m_row->count(); ++index) {
        if (QWidget *control = m_row->itemAt(index)->widget()) {
            control->setAccessibleName(name);
            control->setAccessibleDescription(meaning);
        }
    }
}

void SettingRow::addControl(QWidget *control)
{
    m_control = control;
    m_row->addWidget(control, 0, Qt::AlignVCenter);
}

void SettingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void SettingRow::fold()
{
    if (!m_control)
        return;
    const QMargins margins = m_row->contentsMargins();
    const int wide = std::max(m_control->sizeHint().width(), m_control->minimumWidth());
    const int left = width() - margins.left() - margins.right() - BesideWords - wide;
    const auto direction = wide > SmallControl && left < WordsWidth ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (direction == m_row->direction())
        return;
    m_row->setDirection(direction);
    m_row->setSpacing(direction == QBoxLayout::TopToBottom ? 4 : BesideWords);
    m_row->setAlignment(m_control, direction == QBoxLayout::TopToBottom ? Qt::AlignLeading : Qt::AlignVCenter);
}

QString SettingRow::name() const
{
    return m_name->text();
}

QString SettingRow::meaning() const
{
    return m_meaning->text();
}

} // namespace textback
