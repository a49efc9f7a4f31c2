// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/textblock.h"

#include "ui/theme/textbackstyle.h"

#include <QPainter>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

/// Room for an icon inside a line: an em and an en space.
const QString IconRoom = u"\u2003\u2002"_s;

} // namespace

TextBlock::TextBlock(const QList<Run> &runs, const Theme &theme, TextSize size, int width,
                     Qt::LayoutDirection direction, bool trailing)
{
    QList<QTextLayout::FormatRange> formats;
    for (const Run &run : runs) {
        if (!run.icon.isEmpty()) {
            m_icons.append({int(m_text.size()), run.icon, run.role});
            m_text += IconRoom;
        }
        const int start = int(m_text.size());
        m_text += run.text;
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = int(run.text.size());
        range.format.setForeground(theme.color(run.role));
        range.format.setFontWeight(run.weight);
        if (run.action != LinkAction::None) {
            range.format.setFontUnderline(true);
            m_links.append({start, range.length, run.action, run.url, run.file});
        }
        formats.append(range);
    }
    if (m_text.isEmpty())
        return;
    m_layout = std::make_shared<QTextLayout>(m_text, theme.font(size));
    m_iconSize = theme.font(size).pixelSize() + 2;
    m_layout->setFormats(formats);
    layOut(width, trailing, direction, theme.lineHeight(size));
}

void TextBlock::layOut(int width, bool trailing, Qt::LayoutDirection direction, int lineHeight)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    if (trailing) {
        option.setTextDirection(direction);
        option.setAlignment(direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight);
    } else {
        option.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    }
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    qreal widest = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, m_height + (lineHeight - line.height()) / 2});
        widest = std::max(widest, line.naturalTextWidth());
        m_height += lineHeight;
    }
    m_layout->endLayout();
    m_naturalWidth = int(std::ceil(widest));
}

int TextBlock::positionAt(const QPointF &point) const
{
    if (!m_layout || point.y() < 0)
        return 0;
    for (int index = 0; index < m_layout->lineCount(); ++index) {
        const QTextLine line = m_layout->lineAt(index);
        if (point.y() < line.y() + line.height())
            return line.xToCursor(point.x());
    }
    return int(m_text.size());
}

QRectF TextBlock::linkRect(int link) const
{
    if (!m_layout || link < 0 || link >= m_links.size())
        return {};
    const Link &found = m_links.at(link);
    const QTextLine line = m_layout->lineForTextPosition(found.start);
    if (!line.isValid())
        return {};
    const int end = std::min(found.start + found.length, line.textStart() + line.textLength());
    const qreal one = line.cursorToX(found.start);
    const qreal other = line.cursorToX(end);
    return {std::min(one, other), line.y(), std::abs(other - one), line.height()};
}

int TextBlock::linkAt(const QPointF &point) const
{
    for (int index = 0; index < m_links.size(); ++index) {
        const Link &link = m_links.at(index);
        for (int lineIndex = 0; m_layout && lineIndex < m_layout->lineCount(); ++lineIndex) {
            const QTextLine line = m_layout->lineAt(lineIndex);
            const int from = std::max(link.start, line.textStart());
            const int to = std::min(link.start + link.length, line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const qreal one = line.cursorToX(from);
            const qreal other = line.cursorToX(to);
            const QRectF rect(std::min(one, other), line.y(), std::abs(other - one), line.height());
            if (rect.adjusted(-2, -3, 2, 3).contains(point))
                return index;
        }
    }
    return -1;
}

void TextBlock::draw(QPainter &painter, const QPointF &at, const Theme &theme, int from, int to,
                     const QWidget *widget) const
{
    if (!m_layout)
        return;
    QList<QTextLayout::FormatRange> selection;
    if (from < to) {
        QTextLayout::FormatRange range;
        range.start = from;
        range.length = to - from;
        range.format.setBackground(theme.color(Role::Accent));
        range.format.setForeground(theme.color(Role::OnAccent));
        selection.append(range);
    }
    m_layout->draw(&painter, at, selection);
    for (const Icon &icon : m_icons) {
        const QTextLine line = m_layout->lineForTextPosition(icon.start);
        if (!line.isValid())
            continue;
        const qreal one = line.cursorToX(icon.start);
        const qreal other = line.cursorToX(icon.start + int(IconRoom.size()));
        const QRectF room(at.x() + std::min(one, other), at.y() + line.y(), m_iconSize, line.height());
        paintIcon(painter, room.toRect(), icon.name, m_iconSize, theme.color(icon.role), widget);
    }
}

} // namespace textback
