// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/replyrowdelegate.h"

#include "ui/theme/textbackstyle.h"

#include <QPainter>

namespace textback {

namespace {

constexpr int ReplyRowPadding = 6;
constexpr int ReplyRowSide = 12;
constexpr int AccentBar = 3;

} // namespace

QSize ReplyRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Theme &theme = themeOf(option.widget);
    return {200, theme.lineHeight(TextSize::Body) + theme.lineHeight(TextSize::Dense) + 2 * ReplyRowPadding};
}

void ReplyRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto color = [&](Role role) { return selected ? theme.onSel(role) : theme.color(role); };
    if (selected)
        painter->fillRect(option.rect, theme.color(Role::Sel));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme.color(Role::Hover));
    if (selected)
        painter->fillRect(QStyle::visualRect(option.direction, option.rect,
                                             QRect(option.rect.topLeft(), QSize(AccentBar, option.rect.height()))),
                          theme.color(Role::Accent));
    const QRect room = option.rect.adjusted(ReplyRowSide, ReplyRowPadding, -ReplyRowSide, -ReplyRowPadding);
    const auto line = [&](const QString &words, TextSize size, QFont::Weight weight, Role role, int y) {
        painter->setFont(theme.font(size, weight));
        painter->setPen(color(role));
        const QRect place(room.left(), y, room.width(), theme.lineHeight(size));
        const QString shown = painter->fontMetrics().elidedText(words, Qt::ElideRight, place.width());
        painter->drawText(place,
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter)
                              | Qt::TextSingleLine,
                          shown);
    };
    line(index.data(Qt::DisplayRole).toString(), TextSize::Body, QFont::DemiBold, Role::Text, room.top());
    line(index.data(ReplyWords).toString(), TextSize::Dense, QFont::Normal, Role::Text2,
         room.top() + theme.lineHeight(TextSize::Body));
}

} // namespace textback
