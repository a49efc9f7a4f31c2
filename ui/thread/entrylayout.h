// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/thread/textblock.h"

#include <QRect>

namespace textback {

/// One entry measured for a width, ready to be drawn again and again. Coordinates are relative to its top left.
class EntryLayout {
public:
    /// A place in the entry that does something.
    struct Link {
        LinkAction action = LinkAction::None;
        QUrl url;
        QRect rect;
        int file = -1; ///< Position of the file it is about.
        QString words; ///< Those that are pressed; empty for a picture.
    };
    struct Paint {
        int selectFrom = 0;
        int selectTo = 0;
        int focusedLink = -1;
    };

    EntryLayout(EntryFace face, const Theme &theme, int width, Qt::LayoutDirection direction);

    [[nodiscard]] const EntryFace &face() const { return m_face; }
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] QRect frame() const { return m_frame; } ///< The bubble or the line.
    [[nodiscard]] const QList<Link> &links() const { return m_links; }
    [[nodiscard]] int linkAt(const QPoint &point) const;
    /// Cursor position in the words; 0 above them, the end below.
    [[nodiscard]] int positionAt(const QPoint &point) const;
    [[nodiscard]] QString words() const; ///< As they are copied.
    [[nodiscard]] int wordCount() const { return int(m_body.text().size()); }
    void paint(QPainter &painter, const QPoint &at, const Theme &theme, const Paint &how, const QWidget *widget) const;

private:
    void layDay(const Theme &theme);
    void layEvent(const Theme &theme);
    void layBubble(const Theme &theme);
    void layNote(const Theme &theme);
    /// Places the pictures from `top` on. @return the height they take.
    int layPictures(int left, int top);
    void paintPictures(QPainter &painter, const QPoint &at, const Theme &theme, const QWidget *widget) const;
    void collectLinks(const TextBlock &block, const QPoint &origin);
    [[nodiscard]] QRect mirrored(const QRect &rect) const;
    void paintLine(QPainter &painter, const QRect &place, const QString &words, const QColor &color,
                   const QColor &line) const;
    void paintBubble(QPainter &painter, const QPoint &at, const Theme &theme) const;

    EntryFace m_face;
    int m_width;
    int m_measure; ///< The width the timeline uses; less than m_width in wide windows.
    Qt::LayoutDirection m_direction;
    int m_height = 0;
    QRect m_frame;
    QRect m_circle;
    TextBlock m_beginning;
    QPoint m_beginningAt;
    TextBlock m_header;
    TextBlock m_body;
    TextBlock m_footer;
    QPoint m_headerAt;
    QPoint m_bodyAt;
    QPoint m_footerAt;
    QRect m_day;
    QRect m_since;
    QList<QRect> m_pictures;
    QList<Link> m_links;
};

} // namespace textback
