// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace textback {

/// Words and chips one after the other, on as many lines as they need, from the side people read from.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent, int gap = 5, int lineGap = 4);
    ~FlowLayout() override;
    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &room) override;

private:
    int arrange(const QRect &room, bool place) const;
    void placeLine(const QList<QLayoutItem *> &line, const QRect &room, int top, int height) const;
    QList<QLayoutItem *> m_items;
    int m_gap;
    int m_lineGap;
};

} // namespace textback
