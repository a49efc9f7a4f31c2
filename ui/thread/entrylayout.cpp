// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/entrylayout.h"

#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"
#include "ui/thread/pictures.h"

#include <QPainter>

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
constexpr int PicturePadding = 4;

/// How large a picture is drawn; one that is not here yet takes the room it will have at most.
QSize shownSize(const FaceFile &picture)
{
    return picture.picture.isNull() ? Pictures::Shown
                                    : picture.picture.size()
                                          .scaled(Pictures::Shown, Qt::KeepAspectRatio)
                                          .boundedTo(picture.picture.size())
                                          .expandedTo({24, 24});
}

int widestPicture(const QList<FaceFile> &pictures)
{
    int widest = 0;
    for (const FaceFile &picture : pictures)
        widest = std::max(widest, shownSize(picture).width());
    return widest;
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
    for (qsizetype index = 0; index < m_pictures.size(); ++index)
        m_links.append({LinkAction::OpenFile, {}, m_pictures.at(index), m_face.pictures.at(index).file.position, {}});
}

QRect EntryLayout::mirrored(const QRect &rect) const
{
    return QStyle::visualRect(m_direction, QRect(0, 0, m_width, 1), rect);
}

void EntryLayout::layDay(const Theme &theme)
{
    if (!m_face.beginning.isEmpty()) {
        const int room = m_measure - Indent;
        m_beginning = TextBlock({Run{m_face.beginning, Role::Text2}}, theme, TextSize::Small, room, m_direction, false);
        m_beginningAt = QPoint(mirrored(QRect(SidePadding + Indent, 0, room, 1)).left(), m_height + 8);
        m_height += m_beginning.height() + 16;
    }
    const int lineHeight = theme.lineHeight(TextSize::Small);
    for (const auto &[words, place] : {std::pair{&m_face.day, &m_day}, std::pair{&m_face.since, &m_since}}) {
        if (words->isEmpty())
            continue;
        *place = QRect(SidePadding, m_height + 8, m_measure, lineHeight);
        m_height += lineHeight + 16;
    }
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
    const int inner = std::max({body.naturalWidth(), footer.naturalWidth(), m_header.naturalWidth(),
                                widestPicture(m_face.pictures) - 2 * (PaddingX - PicturePadding)})
        + 1;
    // Laid out once more in the width that is really used, so that both edges align.
    m_body = TextBlock(m_face.body, theme, TextSize::Body, inner, m_direction, false);
    m_footer = TextBlock(m_face.footer, theme, TextSize::Small, inner, m_direction, !theirs);
    if (!m_header.isEmpty())
        m_header = TextBlock(headerRuns, theme, TextSize::Small, inner, m_direction, false);
    const int headerRoom = m_header.isEmpty() ? 0 : m_header.height() + 2;
    const int width = inner + 2 * PaddingX;
    const int pictureRoom = layPictures(0, 0);
    const int height =
        pictureRoom + headerRoom + m_body.height() + (m_body.isEmpty() ? 0 : 4) + m_footer.height() + 2 * PaddingY;
    const int left = theirs ? SidePadding + Indent : SidePadding + m_measure - width;
    m_frame = mirrored(QRect(left, m_height + Gap, width, height));
    const QPoint corner = m_frame.topLeft() + QPoint(PaddingX, PaddingY + pictureRoom);
    layPictures(m_frame.left() + PicturePadding, m_frame.top() + PicturePadding);
    m_headerAt = corner;
    m_bodyAt = corner + QPoint(0, headerRoom);
    m_footerAt = m_bodyAt + QPoint(0, m_body.height() + (m_body.isEmpty() ? 0 : 4));
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

int EntryLayout::layPictures(int left, int top)
{
    m_pictures.clear();
    int y = top;
    for (const FaceFile &picture : std::as_const(m_face.pictures)) {
        const QSize size = shownSize(picture);
        const int x =
            m_direction == Qt::RightToLeft ? left + m_frame.width() - 2 * PicturePadding - size.width() : left;
        m_pictures.append(QRect(QPoint(x, y), size));
        y += size.height() + PicturePadding;
    }
    return y - top;
}

void EntryLayout::collectLinks(const TextBlock &block, const QPoint &origin)
{
    for (int index = 0; index < block.links().size(); ++index) {
        const TextBlock::Link &link = block.links().at(index);
        m_links.append({link.action, link.url, block.linkRect(index).toAlignedRect().translated(origin), link.file,
                        block.text().mid(link.start, link.length)});
    }
}

int EntryLayout::linkAt(const QPoint &point) const
{
    if (const int inBody = m_body.linkAt(point - m_bodyAt); inBody >= 0)
        return inBody;
    if (const int inFooter = m_footer.linkAt(point - m_footerAt); inFooter >= 0)
        return inFooter + int(m_body.links().size());
    for (qsizetype index = 0; index < m_pictures.size(); ++index) {
        if (m_pictures.at(index).contains(point))
            return int(m_body.links().size() + m_footer.links().size() + index);
    }
    return -1;
}

int EntryLayout::positionAt(const QPoint &point) const
{
    return m_body.positionAt(point - m_bodyAt);
}

QString EntryLayout::words() const
{
    return QString(m_body.text()).replace(QChar::LineSeparator, u'\n');
}

void EntryLayout::paint(QPainter &painter, const QPoint &at, const Theme &theme, const Paint &how,
                        const QWidget *widget) const
{
    m_beginning.draw(painter, at + m_beginningAt, theme, 0, 0, widget);
    painter.setFont(theme.font(TextSize::Small, QFont::DemiBold));
    if (!m_face.day.isEmpty())
        paintLine(painter, m_day.translated(at), m_face.day, theme.color(Role::Text2), theme.color(Role::Line));
    if (!m_face.since.isEmpty())
        paintLine(painter, m_since.translated(at), m_face.since, theme.color(Role::Accent), theme.color(Role::Accent));
    if (m_face.kind == EntryKind::Event) {
        drawRounded(painter, m_circle.translated(at), CircleSize / 2, theme.color(m_face.iconTint));
        paintIcon(painter, m_circle.translated(at), m_face.icon, 16, theme.color(m_face.iconRole), widget);
    } else if (m_face.kind == EntryKind::Note) {
        drawRounded(painter, m_frame.translated(at), RadiusControl, theme.color(Role::Note),
                    theme.color(Role::NoteEdge));
        paintIcon(painter, m_circle.translated(at), m_face.icon, 18, theme.color(Role::NoteText), widget);
    } else {
        paintBubble(painter, at, theme);
        paintPictures(painter, at, theme, widget);
        m_header.draw(painter, at + m_headerAt, theme, 0, 0, widget);
    }
    m_body.draw(painter, at + m_bodyAt, theme, how.selectFrom, how.selectTo, widget);
    m_footer.draw(painter, at + m_footerAt, theme, 0, 0, widget);
    if (how.focusedLink >= 0 && how.focusedLink < m_links.size())
        drawRounded(painter, QRectF(m_links.at(how.focusedLink).rect.translated(at)).adjusted(-4, -3, 4, 3),
                    RadiusSmall, {}, theme.color(Role::Focus), Qt::SolidLine, 2);
}

} // namespace textback
