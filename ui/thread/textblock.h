// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/thread/entryface.h"

#include <QTextLayout>

class QPainter;
class QWidget;

namespace textback {

/// Several runs of words laid out as one paragraph, with icons and links inside. Positions are relative to the block.
class TextBlock {
public:
    struct Link {
        int start = 0;
        int length = 0;
        LinkAction action = LinkAction::None;
        QUrl url;
        int file = -1;
    };

    TextBlock() = default;
    TextBlock(const QList<Run> &runs, const Theme &theme, TextSize size, int width, Qt::LayoutDirection direction,
              bool trailing);

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] int naturalWidth() const { return m_naturalWidth; }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QList<Link> &links() const { return m_links; }
    [[nodiscard]] int linkAt(const QPointF &point) const; ///< Index into links(), or -1.
    [[nodiscard]] QRectF linkRect(int link) const; ///< Of its first line.
    [[nodiscard]] int positionAt(const QPointF &point) const; ///< Nearest cursor position.
    /// @param from,to selected characters; equal: none.
    void draw(QPainter &painter, const QPointF &at, const Theme &theme, int from, int to, const QWidget *widget) const;

private:
    struct Icon {
        int start = 0;
        QString name;
        Role role = Role::Text2;
    };
    void layOut(int width, bool trailing, Qt::LayoutDirection direction, int lineHeight);

    QString m_text;
    std::shared_ptr<QTextLayout> m_layout;
    QList<Link> m_links;
    QList<Icon> m_icons;
    int m_height = 0;
    int m_naturalWidth = 0;
    int m_iconSize = 14;
};

} // namespace textback
