// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/linechoice.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace textback {

LineChoice::LineChoice(QWidget *parent)
    : QWidget(parent),
      m_box(new QComboBox(this)),
      m_same(new Button(ButtonKind::Link, tr("Say what every line says"), {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *label = new Label(tr("Words for calls to"), TextSize::Small, Role::Text2, QFont::DemiBold, this);
    m_box->setObjectName(u"textLineBox"_s);
    m_box->setAccessibleName(label->text());
    label->setBuddy(m_box);
    m_same->setObjectName(u"sameWordsButton"_s);
    row->addWidget(label);
    row->addWidget(m_box);
    row->addWidget(m_same);
    row->addStretch(1);
    connect(m_box, &QComboBox::activated, this, [this] {
        show(TextTemplate(m_text));
        emit lineChosen();
    });
    connect(m_same, &Button::clicked, this, &LineChoice::sameWanted);
    setVisible(false);
}

void LineChoice::setLines(const QList<Line> &lines)
{
    const QString chosen = line();
    const QSignalBlocker silent(m_box);
    m_lines.clear();
    m_box->clear();
    m_lines.append({QString(), tr("every line")});
    for (const Line &one : lines) {
        const QString number = one.carrier.number.forPeople();
        m_lines.append(
            {one.carrier.number.e164(),
             one.carrier.label.isEmpty() ? number : oneLine(one.carrier.label, 40) + u' ' + isolated(number)});
    }
    for (const auto &[key, words] : std::as_const(m_lines))
        m_box->addItem(words, key);
    m_box->setCurrentIndex(std::max(0, m_box->findData(chosen)));
}

void LineChoice::show(const TextTemplate &text)
{
    m_text = text;
    for (int row = 1; row < m_lines.size(); ++row) {
        const auto &[key, words] = m_lines.at(row);
        m_box->setItemText(row, text.lineBodies.contains(key) ? tr("%1 (words of its own)").arg(words) : words);
    }
    m_same->setVisible(text.lineBodies.contains(line()));
    setVisible(text.group != TextGroup::Reply && m_lines.size() > 2);
}

QString LineChoice::line() const
{
    return m_box->currentData().toString();
}

} // namespace textback
