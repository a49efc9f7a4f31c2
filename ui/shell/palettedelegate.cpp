// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettedelegate.h"

#include "ui/shell/palettemodel.h"
#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int PaletteRow = 32;
constexpr int PaletteHeading = 28;
constexpr int PaletteMargin = 12;

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    if (index.data(PaletteModel::IsHeadingRole).toBool())
        return QSize(200, std::max(PaletteHeading, theme.lineHeight(TextSize::Small) + 8));
    return QSize(200, std::max(PaletteRow, theme.lineHeight(TextSize::Body) + 12));
}

int PaletteDelegate::paintKeys(QPainter &painter, const QStyleOptionViewItem &option, const QString &keys)
{
    const Theme &theme = themeOf(option.widget);
    painter.setFont(theme.font(TextSize::Small));
    int right = option.rect.right() + 1 - PaletteMargin;
    // A plus between two keys parts them; a plus at the end is the key itself.
    QStringList caps = keys.split(u'+', Qt::SkipEmptyParts);
    if (keys.endsWith(u'+'))
        caps.append(u"+"_s);
    for (auto cap = caps.crbegin(); cap != caps.crend(); ++cap) {
        const int width = std::max(18, painter.fontMetrics().horizontalAdvance(*cap) + 10);
        const QRect box(right - width, option.rect.center().y() - 9, width, 18);
        drawKeyCap(painter, QStyle::visualRect(option.direction, option.rect, box), *cap,
                   (option.state & QStyle::State_Selected) ? theme.onSel(Role::Text2) : theme.color(Role::Text2));
        right -= width + 4;
    }
    return right;
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    const auto ink = [&](Role role) { return selected ? theme.onSel(role) : theme.color(role); };
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    constexpr int Start = Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine;
    painter->save();
    const QRect room = option.rect.adjusted(PaletteMargin, 0, -PaletteMargin, 0);
    if (index.data(PaletteModel::IsHeadingRole).toBool()) {
        painter->setFont(theme.font(TextSize::Small, QFont::DemiBold));
        painter->setPen(theme.color(Role::Text2));
        painter->drawText(mirrored(room), Start, index.data().toString());
        painter->restore();
        return;
    }
    if (selected || (option.state & QStyle::State_MouseOver))
        drawRounded(*painter, QRectF(option.rect), RadiusSmall, theme.color(selected ? Role::Sel : Role::Hover));
    paintIcon(*painter, mirrored(QRect(room.left(), room.top(), 18, room.height())),
              index.data(PaletteModel::IconRole).toString(), 18, ink(Role::Text2), option.widget);
    const int right = paintKeys(*painter, option, index.data(PaletteModel::KeysRole).toString());
    QRect words(room.left() + 30, room.top(), right - 8 - room.left() - 30, room.height());
    painter->setFont(theme.font(TextSize::Body));
    painter->setPen(ink(Role::Text));
    const QFontMetrics metrics = painter->fontMetrics();
    const QString text = metrics.elidedText(index.data().toString(), Qt::ElideRight, words.width());
    painter->drawText(mirrored(words), Start, text);
    words.setLeft(words.left() + metrics.horizontalAdvance(text) + 12);
    painter->setPen(ink(Role::Text2));
    if (words.width() > 40)
        painter->drawText(
            mirrored(words), Start,
            metrics.elidedText(index.data(PaletteModel::DetailRole).toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace textback
