// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/hitdelegate.h"

#include "ui/inbox/searchhitsmodel.h"
#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"

#include <QPainter>
#include <QTextLayout>

namespace textback {

namespace {

constexpr int HitCircle = 32;
constexpr int HitIcon = 18;
constexpr int SelectedBar = 3;

QColor hitInk(const Theme &theme, const QStyleOptionViewItem &option, Role role)
{
    return (option.state & QStyle::State_Selected) ? theme.onSel(role) : theme.color(role);
}

} // namespace

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Theme &theme = themeOf(option.widget);
    const int lines = theme.lineHeight(TextSize::Body) + 2 * theme.lineHeight(TextSize::Dense);
    return {200, std::max(76, lines + 16)};
}

void HitDelegate::drawMarked(QPainter &painter, const QRect &room, const Line &line, const QStyleOptionViewItem &option)
{
    const Theme &theme = themeOf(option.widget);
    QTextLayout layout(line.text, line.font);
    QTextOption how(Qt::AlignLeading);
    how.setTextDirection(line.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    how.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(how);
    QList<QTextLayout::FormatRange> formats;
    for (const MarkRange &mark : line.marks) {
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold); // colour alone would tell nobody who does not see it
        format.setForeground(hitInk(theme, option, Role::Text));
        if (!theme.highContrast())
            format.setBackground(theme.color(Role::WarnTint));
        formats.append({int(mark.start), int(mark.length), format});
    }
    layout.setFormats(formats);
    const int step = room.height() / line.lines;
    layout.beginLayout();
    for (int count = 0; count < line.lines; ++count) {
        QTextLine part = layout.createLine();
        if (!part.isValid())
            break;
        part.setLineWidth(room.width());
        part.setPosition(QPointF(0, count * step + (step - part.height()) / 2));
    }
    layout.endLayout();
    painter.setPen(line.ink);
    painter.save();
    painter.setClipRect(room);
    layout.draw(&painter, room.topLeft());
    painter.restore();
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto face = index.data(SearchHitsModel::FaceRole).value<HitFace>();
    const Theme &theme = themeOf(option.widget);
    const QRect row = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    const bool over = option.state & QStyle::State_MouseOver;
    const auto mirrored = [&](const QRect &part) { return QStyle::visualRect(option.direction, row, part); };
    painter->save();
    painter->fillRect(row, theme.color(selected ? Role::Sel : over ? Role::Hover : Role::Surface));
    drawHairline(*painter, {double(row.left()), double(row.bottom())}, {row.right() + 1.0, double(row.bottom())},
                 theme.color(Role::Line));
    if (selected)
        painter->fillRect(mirrored(QRect(row.left(), row.top(), SelectedBar, row.height())),
                          theme.color(option.state & QStyle::State_Active ? Role::Accent : Role::Ctl));
    const int body = theme.lineHeight(TextSize::Body);
    const int dense = theme.lineHeight(TextSize::Dense);
    const int top = row.top() + (row.height() - body - 2 * dense) / 2;
    const int left = row.left() + 12 + HitCircle + 12;
    const int width = row.right() + 1 - 16 - left;
    const QRect circle = mirrored(QRect(row.left() + 12, top + 4, HitCircle, HitCircle));
    drawRounded(*painter, circle, HitCircle / 2, theme.color(selected ? Role::Surface : Role::Sunken));
    paintIcon(*painter, circle, face.icon, HitIcon, theme.color(Role::Text2), option.widget);

    painter->setFont(theme.font(TextSize::Small));
    painter->setPen(hitInk(theme, option, Role::Text2));
    const int whenWidth = painter->fontMetrics().horizontalAdvance(face.when) + 1;
    painter->drawText(mirrored(QRect(left + width - whenWidth, top, whenWidth, body)),
                      Qt::AlignVCenter | Qt::AlignTrailing | Qt::TextSingleLine, face.when);
    drawMarked(
        *painter, mirrored(QRect(left, top, width - whenWidth - 8, body)),
        {face.title, face.titleMarks, theme.font(TextSize::Body, QFont::DemiBold), hitInk(theme, option, Role::Text)},
        option);
    drawMarked(*painter, mirrored(QRect(left, top + body, width, 2 * dense)),
               {face.words, face.marks, theme.font(TextSize::Dense), hitInk(theme, option, Role::Text2), 2}, option);
    if (option.state & QStyle::State_HasFocus)
        drawRounded(*painter, QRectF(row).adjusted(1, 1, -1, -1), 2, {}, theme.color(Role::Focus), Qt::SolidLine, 2);
    painter->restore();
}

} // namespace textback
