// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callbacks/finishedrow.h"

#include "ui/callbacks/callbackwords.h"
#include "ui/theme/shapes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/timewords.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace textback {

FinishedRow::FinishedRow(const FinishedCallBack &finished, UtcTime carrierNow, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"finishedCallBack"_s);
    setMinimumHeight(44);
    const QString name = CallBackWords::nameOf(finished.name, finished.caller);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(36, 4, 24, 4);
    row->setSpacing(16);
    row->addWidget(new IconLabel(CallBackWords::resultIcon(finished.result), 18, Role::Ok, this));
    auto *who = new Label(name, TextSize::Body, Role::Text, QFont::Normal, this);
    auto *what = new Label(CallBackWords::outcome(finished.result), TextSize::Body, Role::Text2, QFont::Normal, this);
    who->setElided(true);
    what->setElided(true);
    row->addWidget(who, 1);
    row->addWidget(what, 2);
    row->addWidget(
        new Label(TimeWords::brief(finished.at, carrierNow), TextSize::Small, Role::Text2, QFont::Normal, this));
    auto *undo = new Button(ButtonKind::Link, tr("Undo"), {}, this);
    undo->setObjectName(u"undoCallBackButton"_s);
    undo->setAccessibleName(tr("Put %1 back on the list").arg(name));
    row->addWidget(undo);
    connect(undo, &Button::clicked, this, [this, id = finished.id] { emit undoPressed(id); });
}

void FinishedRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawHairline(painter, {0, double(height() - 1)}, {double(width()), double(height() - 1)},
                 themeOf(this).color(Role::Line));
}

} // namespace textback
