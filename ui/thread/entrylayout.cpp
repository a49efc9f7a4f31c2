// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/entrylayout.h"

#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int SidePadding = 20;
constexpr int Indent = 40;
constexpr int CircleSize = 28;
constexpr int PaddingX = 12;
constexpr int PaddingY = 8;
constexpr int Gap = 4; ///< Above and below each entry.
constexpr int WidestBubble = 560;
constexpr int WidestTimeline = 880;
constexpr int WideFrom = 920;

/// A bubble: round corners, the one at its speaker's bottom side small.
QPainterPath bubblePath(const QRectF &rect, bool smallAtLeft)
{
    const qreal r = std::min<qreal>(RadiusBubble, rect.height() / 2);
    const qreal left = smallAtLeft ? RadiusSmall : r;
    const qreal right = smallAtLeft ? r : RadiusSmall;
    QPainterPath path;
    path.moveTo(rect.left() + r, rect.top());
    path.lineTo(rect.right() - r, rect.top());
    path.arcTo(rect.right() - 2 * r, rect.top(), 2 * r, 2 * r, 90, -90);
    path.lineTo(rect.right(), rect.bottom() - right);
    path.arcTo(rect.right() - 2 * right, rect.bottom() - 2 * right, 2 * right, 2 * right, 0, -90);
    path.lineTo(rect.left() + left, rect.bottom());
    path.arcTo(rect.left(), rect.bottom() - 2 * left, 2 * left, 2 * left, 270, -90);
    path.lineTo(rect.left(), rect.top() + r);
    path.arcTo(rect.left(), rect.top(), 2 * r, 2 * r, 180, -90);
    path.closeSubpath();
    return path;
}

} // namespace

EntryLayout::EntryLayout(EntryFace face, const Theme &theme, int width, Qt::LayoutDirection direction)
    : m_face(std::move(face)),
      m_width(width),
      m_measure((width > WideFrom ? WidestTimeline : width - 2 * SidePadding)),
      m_direction(direction)
{
    layDay(theme);
    switch (m_face.kind) {
    case EntryKind::Event:
        layEvent(theme);
        break;
    case EntryKind::Note:
        layNote(theme);
        break;
    case EntryKind::Theirs:
    case EntryKind::Ours:
    case EntryKind::Automatic:
        layBubble(theme);
        break;
    }
    collectLinks(m_body, m_bodyAt);
    collectLinks(m_footer, m_footerAt);
}

QRect EntryLayout::mirrored(const QRect &rect) const
{
    return QStyle::visualRect(m_direction, QRect(0, 0, m_width, 1), rect);
}

void EntryLayout::layDay(const Theme &theme)
{
    if (m_face.day.isEmpty())
        return;
    m_day = QRect(SidePadding, 8, m_measure, theme.lineHeight(TextSize::Small));
    m_height = m_day.height() + 16;
}

void EntryLayout::layEvent(const Theme &theme)
{
    const int room = m_measure - Indent;
    m_body = TextBlock(m_face.body, theme, TextSize::Dense, room, m_direction, false);
    const int height = std::max(CircleSize, m_body.height() + 4);
    m_circle = mirrored(QRect(SidePadding, m_height + Gap, CircleSize, CircleSize));
    m_bodyAt = QPoint(mirrored(QRect(SidePadding + Indent, 0, room, 1)).left(),
                      m_height + Gap + std::max(0, (height - m_body.height()) / 2));
    m_frame = mirrored(QRect(SidePadding, m_height + Gap, m_measure, height));
    m_height += height + 2 * Gap;
}

void EntryLayout::layBubble(const Theme &theme)
{
    const int widest = std::min(WidestBubble, m_measure * 76 / 100) - 2 * PaddingX;
    const bool theirs = m_face.kind == EntryKind::Theirs;
    TextBlock body(m_face.body, theme, TextSize::Body, widest, m_direction, false);
    TextBlock footer(m_face.footer, theme, TextSize::Small, widest, m_direction, !theirs);
    const QList<Run> headerRuns{Run{m_face.header, Role::Accent, QFont::DemiBold, m_face.icon}};
    m_header = m_face.header.isEmpty() ? TextBlock()
                                       : TextBlock(headerRuns, theme, TextSize::Small, widest, m_direction, false);
    const int inner = std::max({body.naturalWidth(), footer.naturalWidth(), m_header.naturalWidth()}) + 1;
    // Laid out once more in the width that is really used, so that both edges align.
    m_body = TextBlock(m_face.body, theme, TextSize::Body, inner, m_direction, false);
    m_footer = TextBlock(m_face.footer, theme, TextSize::Small, inner, m_direction, !theirs);
    if (!m_header.isEmpty())
        m_header = TextBlock(headerRuns, theme, TextSize::Small, inner, m_direction, false);
    const int headerRoom = m_header.isEmpty() ? 0 : m_header.height() + 2;
    const int height = headerRoom + m_body.height() + 4 + m_footer.height() + 2 * PaddingY;
    const int width = inner + 2 * PaddingX;
    const int left = theirs ? SidePadding + Indent : SidePadding + m_measure - width;
    m_frame = mirrored(QRect(left, m_height + Gap, width, height));
    const QPoint corner = m_frame.topLeft() + QPoint(PaddingX, PaddingY);
    m_headerAt = corner;
    m_bodyAt = corner + QPoint(0, headerRoom);
    m_footerAt = m_bodyAt + QPoint(0, m_body.height() + 4);
    m_height += height + 2 * Gap;
}

void EntryLayout::layNote(const Theme &theme)
{
    constexpr int IconRoom = 28;
    const int width = m_measure - Indent;
    const int inner = width - 2 * PaddingX - IconRoom;
    m_body = TextBlock(m_face.body, theme, TextSize::Dense, inner, m_direction, false);
    m_footer = TextBlock(m_face.footer, theme, TextSize::Small, inner, m_direction, false);
    const int height = m_body.height() + 4 + m_footer.height() + 2 * PaddingY;
    m_frame = mirrored(QRect(SidePadding + Indent, m_height + Gap, width, height));
    m_circle = mirrored(QRect(SidePadding + Indent + PaddingX, m_height + Gap + PaddingY, 18, 18));
    const int left = mirrored(QRect(SidePadding + Indent + PaddingX + IconRoom, 0, inner, 1)).left();
    m_bodyAt = QPoint(left, m_frame.top() + PaddingY);
    m_footerAt = m_bodyAt + QPoint(0, m_body.height() + 4);
    m_height += height + 2 * Gap;
}

void EntryLayout::collectLinks(const TextBlock &block, const QPoint &origin)
{
    for (int index = 0; index < block.links().size(); ++index) {
        const TextBlock::Link &link = block.links().at(index);
        m_links.append({link.action, link.url, block.linkRect(index).toAlignedRect().translated(origin)});
    }
}

int EntryLayout::linkAt(const QPoint &point) const
{
    if (const int inBody = m_body.linkAt(point - m_bodyAt); inBody >= 0)
        return inBody;
    const int inFooter = m_footer.linkAt(point - m_footerAt);
    return inFooter < 0 ? -1 : inFooter + int(m_body.links().size());
}

int EntryLayout::positionAt(const QPoint &point) const
{
    return m_body.positionAt(point - m_bodyAt);
}

QString EntryLayout::words() const
{
    return QString(m_body.text()).replace(QChar::LineSeparator, u'\n');
}

void EntryLayout::paintDay(QPainter &painter, const QPoint &at, const Theme &theme) const
{
    const QRect place = mirrored(m_day).translated(at);
    painter.setFont(theme.font(TextSize::Small, QFont::DemiBold));
    painter.setPen(theme.color(Role::Text2));
    const int words = painter.fontMetrics().horizontalAdvance(m_face.day);
    painter.drawText(place, Qt::AlignCenter, m_face.day);
    const double middle = place.center().y();
    const double free = (place.width() - words) / 2.0 - 12;
    if (free > 0) {
        drawHairline(painter, {double(place.left()), middle}, {place.left() + free, middle}, theme.color(Role::Line));
        drawHairline(painter, {place.right() + 1 - free, middle}, {place.right() + 1.0, middle},
                     theme.color(Role::Line));
    }
}

void EntryLayout::paintBubble(QPainter &painter, const QPoint &at, const Theme &theme) const
{
    const bool theirs = m_face.kind == EntryKind::Theirs;
    const bool failed = m_face.tone == EntryTone::Failed;
    const bool practice = m_face.tone == EntryTone::Practice;
    const bool waiting = m_face.tone == EntryTone::Waiting || practice;
    const bool automatic = m_face.kind == EntryKind::Automatic;
    const Role fill = failed   ? Role::MissedTint
        : waiting || automatic ? Role::Surface
        : theirs               ? Role::BubbleIn
                               : Role::Tint;
    QColor edge;
    if (failed)
        edge = theme.color(Role::Missed);
    else if (waiting)
        edge = theme.color(practice ? Role::Practice : Role::Ctl);
    else if (automatic)
        edge = theme.color(Role::Accent);
    else if (theme.highContrast())
        edge = theme.color(Role::Text);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    if (waiting)
        pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.setBrush(theme.color(fill));
    const QRectF rect = QRectF(m_frame.translated(at)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawPath(bubblePath(rect, theirs != (m_direction == Qt::RightToLeft)));
    painter.restore();
}

void EntryLayout::paint(QPainter &painter, const QPoint &at, const Theme &theme, const Paint &how,
                        const QWidget *widget) const
{
    if (!m_face.day.isEmpty())
        paintDay(painter, at, theme);
    if (m_face.kind == EntryKind::Event) {
        drawRounded(painter, m_circle.translated(at), CircleSize / 2, theme.color(m_face.iconTint));
        paintIcon(painter, m_circle.translated(at), m_face.icon, 16, theme.color(m_face.iconRole), widget);
    } else if (m_face.kind == EntryKind::Note) {
        drawRounded(painter, m_frame.translated(at), RadiusControl, theme.color(Role::Note),
                    theme.color(Role::NoteEdge));
        paintIcon(painter, m_circle.translated(at), m_face.icon, 18, theme.color(Role::NoteText), widget);
    } else {
        paintBubble(painter, at, theme);
        m_header.draw(painter, at + m_headerAt, theme, 0, 0, widget);
    }
    m_body.draw(painter, at + m_bodyAt, theme, how.selectFrom, how.selectTo, widget);
    m_footer.draw(painter, at + m_footerAt, theme, 0, 0, widget);
    if (how.focusedLink >= 0 && how.focusedLink < m_links.size())
        drawRounded(painter, QRectF(m_links.at(how.focusedLink).rect.translated(at)).adjusted(-4, -3, 4, 3),
                    RadiusSmall, {}, theme.color(Role::Focus), Qt::SolidLine, 2);
}

} // namespace textback
