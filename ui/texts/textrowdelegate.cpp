// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/textrowdelegate.h"

#include "ui/texts/textlistmodel.h"
#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"

#include <QPainter>

namespace textback {

namespace {

constexpr int RowSide = 12;
constexpr int IconCircle = 32;
constexpr int RowIcon = 18;
constexpr int RowPad = 8;
constexpr int BadgeHeight = 20;

QColor rowInk(const Theme &theme, const QStyleOptionViewItem &option, Role role)
{
    return option.state.testFlag(QStyle::State_Selected) ? theme.onSel(role) : theme.color(role);
}

void drawOneLine(QPainter &painter, const QRect &room, const QString &words, Qt::LayoutDirection direction)
{
    painter.drawText(room,
                     int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, room.width()));
}

} // namespace

QSize TextRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    if (index.data(TextListModel::IsHeadingRole).toBool())
        return {160, theme.lineHeight(TextSize::Small) + 2 * RowPad};
    return {160, theme.lineHeight(TextSize::Body) + theme.lineHeight(TextSize::Dense) + 2 * RowPad};
}

void TextRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (index.data(TextListModel::IsHeadingRole).toBool())
        drawHeading(*painter, option, index);
    else
        drawText(*painter, option, index);
    painter->restore();
}

void TextRowDelegate::drawHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme &theme = themeOf(option.widget);
    painter.setFont(theme.font(TextSize::Small, QFont::DemiBold));
    painter.setPen(theme.color(Role::Text2));
    drawOneLine(painter, option.rect.adjusted(RowSide + 4, RowPad, -RowSide, 0), index.data(Qt::DisplayRole).toString(),
                option.direction);
}

int TextRowDelegate::drawUnused(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row)
{
    const Theme &theme = themeOf(option.widget);
    const QString words = TextListModel::tr("not sent");
    painter.setFont(theme.font(TextSize::Small));
    const int width = painter.fontMetrics().horizontalAdvance(words) + 16;
    const QRect badge(row.right() - RowSide - width, row.top() + RowPad, width, BadgeHeight);
    const QRect place = QStyle::visualRect(option.direction, row, badge);
    drawRounded(painter, place, BadgeHeight / 2, theme.color(Role::Sunken),
                theme.highContrast() ? theme.color(Role::Text) : QColor());
    painter.setPen(theme.color(Role::Text2));
    painter.drawText(place, int(Qt::AlignCenter), words);
    return width + 8;
}

void TextRowDelegate::drawText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme &theme = themeOf(option.widget);
    const QRect row = option.rect;
    const auto mirrored = [&](const QRect &part) { return QStyle::visualRect(option.direction, row, part); };
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool over = option.state.testFlag(QStyle::State_MouseOver);
    painter.fillRect(row, theme.color(selected ? Role::Sel : over ? Role::Hover : Role::Surface));
    if (selected)
        painter.fillRect(mirrored({row.topLeft(), QSize(3, row.height())}), theme.color(Role::Accent));
    drawHairline(painter, {double(row.left()), double(row.bottom())}, {row.right() + 1.0, double(row.bottom())},
                 theme.color(Role::Line));
    const QRect circle = mirrored({row.left() + RowSide, row.center().y() - IconCircle / 2, IconCircle, IconCircle});
    drawRounded(painter, circle, IconCircle / 2.0, theme.color(selected ? Role::Surface : Role::Sunken));
    paintIcon(painter, circle, index.data(TextListModel::IconRole).toString(), RowIcon, theme.color(Role::Text2),
              qobject_cast<const QWidget *>(option.styleObject));
    QRect words = row.adjusted(2 * RowSide + IconCircle, RowPad, -RowSide, -RowPad);
    const int badge = index.data(TextListModel::IsUnusedRole).toBool() ? drawUnused(painter, option, row) : 0;
    painter.setFont(theme.font(TextSize::Body, QFont::DemiBold));
    painter.setPen(rowInk(theme, option, Role::Text));
    const QRect name(words.topLeft(), QSize(words.width() - badge, theme.lineHeight(TextSize::Body)));
    drawOneLine(painter, mirrored(name), index.data(Qt::DisplayRole).toString(), option.direction);
    painter.setFont(theme.font(TextSize::Dense));
    painter.setPen(rowInk(theme, option, Role::Text2));
    words.setTop(name.bottom() + 1);
    drawOneLine(painter, mirrored(words), index.data(TextListModel::SecondLineRole).toString(), option.direction);
}

} // namespace textback
