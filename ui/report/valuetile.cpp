// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/valuetile.h"

#include "ui/theme/shapes.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace textback {

ValueTile::ValueTile(const QString &name, QWidget *parent)
    : Panel(Role::Surface, Role::Line, RadiusControl, parent),
      m_what(new Label(TextSize::Dense, Role::Text2, QFont::Normal, this)),
      m_figure(new Label(TextSize::Figure, Role::Text, QFont::DemiBold, this)),
      m_how(new Label(TextSize::Small, Role::Text2, QFont::Normal, this)),
      m_column(new QVBoxLayout(this))
{
    setObjectName(name);
    m_figure->setObjectName(name + QStringLiteral("Figure"));
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(2);
    for (Label *label : {m_what, m_figure, m_how}) {
        label->setWordWrap(true);
        m_column->addWidget(label);
    }
    m_column->addStretch(1);
}

void ValueTile::addFoot(QWidget *foot)
{
    m_column->addWidget(foot, 0, Qt::AlignLeading);
}

void ValueTile::show(const QString &what, const QString &figure, const QString &how)
{
    m_what->setText(what);
    m_figure->setText(figure);
    m_how->setText(how);
}

} // namespace textback
