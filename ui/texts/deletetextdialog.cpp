// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/deletetextdialog.h"

#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

DeleteTextDialog::DeleteTextDialog(const TextTemplate &text, const QStringList &sentBy,
                                   const QList<TextTemplate> &others, QWidget *parent)
    : AskDialog(tr("Delete \u201C%1\u201D?").arg(oneLine(text.name, 60)), tr("Delete"), parent),
      m_instead(new QComboBox(this))
{
    setObjectName(u"deleteTextDialog"_s);
    QStringList names;
    for (const QString &name : sentBy)
        names << tr("\u201C%1\u201D").arg(oneLine(name, 60));
    auto *who = new Label(tr("%n sentence(s) send this text: %1", nullptr, int(names.size())).arg(names.join(u", "_s)),
                          TextSize::Body, Role::Text, QFont::Normal, this);
    who->setWordWrap(true);
    fields()->addWidget(who);
    auto *label = new Label(tr("From then on they send"), TextSize::Small, Role::Text2, QFont::DemiBold, this);
    m_instead->setObjectName(u"insteadBox"_s);
    m_instead->setAccessibleName(label->text());
    label->setBuddy(m_instead);
    for (const TextTemplate &other : others)
        m_instead->addItem(oneLine(other.name, 60), other.key);
    fields()->addWidget(label);
    fields()->addWidget(m_instead);
    if (others.isEmpty())
        setProblem(tr("There is no other text they could send. Add one first."));
    connect(this, &QDialog::accepted, this, [this] { emit deleteWanted(m_instead->currentData().toString()); });
}

} // namespace textback
