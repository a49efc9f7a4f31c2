// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keysheet.h"

#include "ui/shell/actiontable.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

KeySheet::KeySheet(const ActionTable &actions, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"keySheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(new Label(tr("Keys"), TextSize::PageTitle, Role::Text, QFont::DemiBold, this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    const QStringList spoken = fill(actions, *grid);
    column->addLayout(grid);
    column->addWidget(new Label(actions.lettersOn() ? tr("Letters work while you are not writing.")
                                                    : tr("Keys that are single letters are switched off."),
                                TextSize::Small, Role::Text2, QFont::Normal, this));
    auto *buttons = new QHBoxLayout;
    auto *change = new Button(ButtonKind::Normal, tr("Change keys..."), u"keyboard"_s, this);
    auto *close = new Button(ButtonKind::Primary, tr("Close"), {}, this);
    change->setObjectName(u"changeKeysButton"_s);
    close->setObjectName(u"closeKeysButton"_s);
    buttons->addWidget(change);
    buttons->addStretch(1);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(close, &Button::clicked, this, &QDialog::close);
    connect(change, &Button::clicked, this, [this] {
        emit changePressed();
        this->close();
    });
    close->setFocus();
    setAccessibleDescription(spoken.join(u'\n'));
}

QStringList KeySheet::fill(const ActionTable &actions, QGridLayout &grid)
{
    QStringList spoken;
    std::array<int, 2> rows{0, 0};
    for (const ActionGroup group :
         {ActionGroup::Threads, ActionGroup::Writing, ActionGroup::GoTo, ActionGroup::Watching, ActionGroup::Window}) {
        const int side = group == ActionGroup::Threads || group == ActionGroup::Window ? 0 : 1;
        int &row = rows[size_t(side)];
        grid.addWidget(new Label(ActionTable::groupName(group), TextSize::Small, Role::Text2, QFont::DemiBold, this),
                       row++, side * 2);
        for (int index = 0; index < ActionCount; ++index) {
            const ActionId id = ActionId(index);
            const QString keys = ActionTable::keysOf(actions.action(id));
            if (ActionTable::groupOf(id) != group || !actions.offered(id) || keys.isEmpty())
                continue;
            const QString name = actions.action(id)->text();
            grid.addWidget(new Label(name, TextSize::Body, Role::Text, QFont::Normal, this), row, side * 2);
            grid.addWidget(new Label(keys, TextSize::Body, Role::Text2, QFont::DemiBold, this), row++, side * 2 + 1);
            spoken << tr("%1: %2").arg(name, keys);
        }
    }
    return spoken;
}

} // namespace textback
