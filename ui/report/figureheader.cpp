// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/figureheader.h"

#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"

#include <QPainter>

namespace textback {

FigureHeader::FigureHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(false);
}

QSize FigureHeader::sectionSizeFromContents(int section) const
{
    const Theme &theme = themeOf(this);
    const QFontMetrics metrics(theme.font(TextSize::Small, QFont::DemiBold));
    const QString words = model()->headerData(section, orientation()).toString();
    return {metrics.horizontalAdvance(words) + 24, theme.lineHeight(TextSize::Small) + 12};
}

void FigureHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = themeOf(this);
    painter->save();
    painter->fillRect(rect, theme.color(Role::Surface));
    painter->setFont(theme.font(TextSize::Small, QFont::DemiBold));
    painter->setPen(theme.color(Role::Text2));
    const auto side = section == 0 ? Qt::AlignLeading : Qt::AlignTrailing;
    painter->drawText(rect.adjusted(4, 0, -4, 0),
                      int(QStyle::visualAlignment(layoutDirection(), side | Qt::AlignVCenter)),
                      model()->headerData(section, orientation()).toString());
    drawHairline(*painter, {double(rect.left()), double(rect.bottom())}, {rect.right() + 1.0, double(rect.bottom())},
                 theme.color(Role::Line));
    painter->restore();
}

} // namespace textback
