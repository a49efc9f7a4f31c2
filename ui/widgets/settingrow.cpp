// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/settingrow.h"

#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace textback {

namespace {

constexpr int LeastRowHeight = 56;

}

SettingRow::SettingRow(QWidget *parent)
    : QWidget(parent),
      m_name(new Label(TextSize::Body, Role::Text, QFont::Normal, this)),
      m_meaning(new Label(TextSize::Small, Role::Text2, QFont::Normal, this)),
      m_row(new QHBoxLayout(this))
{
    setMinimumHeight(LeastRowHeight);
    m_row->setContentsMargins(16, 8, 16, 8);
    m_row->setSpacing(16);
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
    m_row->addWidget(control, 0, Qt::AlignVCenter);
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
