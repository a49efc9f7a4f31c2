// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keysheet.h"

#include "ui/shell/actiontable.h"
#include "ui/theme/shapes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

KeySheet::KeySheet(const ActionTable &actions, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"keySheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    setBackgroundRole(QPalette::Base);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(24, 16, 24, 16);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(8);
    grid->addWidget(new Label(tr("Keys"), TextSize::PageTitle, Role::Text, QFont::DemiBold, this), 0, 0, 1, 2);
    QStringList spoken;
    for (int index = 0; index < ActionCount; ++index) {
        const QAction *action = actions.action(ActionId(index));
        const QString keys = ActionTable::keysOf(action);
        grid->addWidget(new Label(action->text(), TextSize::Body, Role::Text, QFont::Normal, this), index + 1, 0);
        grid->addWidget(new Label(keys, TextSize::Body, Role::Text2, QFont::DemiBold, this), index + 1, 1);
        spoken << tr("%1: %2").arg(action->text(), keys);
    }
    auto *hint =
        new Label(tr("Letters work while you are not writing."), TextSize::Small, Role::Text2, QFont::Normal, this);
    grid->addWidget(hint, ActionCount + 1, 0, 1, 2);
    auto *close = new Button(ButtonKind::Primary, tr("Close"), {}, this);
    close->setObjectName(u"closeKeysButton"_s);
    grid->addWidget(close, ActionCount + 2, 1, Qt::AlignTrailing);
    connect(close, &Button::clicked, this, &QDialog::close);
    close->setFocus();
    setAccessibleDescription(spoken.join(u'\n'));
}

} // namespace textback
