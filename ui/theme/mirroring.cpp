// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/mirroring.h"

#include <QLayout>
#include <QVariant>
#include <QWidget>

namespace textback {

namespace {

constexpr char MirroredKey[] = "textbackMirrored";

template <typename Holder> void mirrorOnce(Holder &holder)
{
    const QMargins margins = holder.contentsMargins();
    if (margins.left() == margins.right() || holder.property(MirroredKey).toBool())
        return;
    holder.setProperty(MirroredKey, true);
    holder.setContentsMargins(margins.right(), margins.top(), margins.left(), margins.bottom());
}

void mirrorLayout(QLayout &layout)
{
    mirrorOnce(layout);
    for (int index = 0; index < layout.count(); ++index) {
        if (QLayout *inner = layout.itemAt(index)->layout()) // those of child widgets come with them
            mirrorLayout(*inner);
    }
}

} // namespace

void mirrorMargins(QWidget &widget)
{
    if (widget.layoutDirection() != Qt::RightToLeft)
        return;
    mirrorOnce(widget);
    if (widget.layout())
        mirrorLayout(*widget.layout());
}

} // namespace textback
