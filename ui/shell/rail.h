// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/inboxqueries.h"

#include <QAbstractButton>
#include <QWidget>

#include <array>

namespace textback {

/// One place in the navigation. Wraps its words rather than cutting them.
class RailItem : public QAbstractButton {
    Q_OBJECT
public:
    /// @param icon empty: an item below another one.
    explicit RailItem(const QString &icon, QWidget *parent = nullptr);
    void setCount(int count, bool hot);
    void setFolded(bool folded);
    [[nodiscard]] bool isBelow() const { return m_icon.isEmpty(); }
    [[nodiscard]] int wantedWidth() const; ///< To show its words on one line.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintFolded(QPainter &painter) const;
    void nameForReaders();
    [[nodiscard]] int textLeft() const;
    QString m_icon;
    int m_count = 0;
    bool m_hot = false;
    bool m_folded = false;
};

/// The navigation at the start edge: the inbox with its five views, and practice. Screens that do not exist are not in
/// it.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);
    void setCounts(const ViewCounts &counts);
    void setView(InboxView view);
    void setFolded(bool folded);
    void setPractice(bool practice);
    [[nodiscard]] int wantedWidth() const;

signals:
    void viewPressed(textback::InboxView view);
    void practicePressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    RailItem *m_inbox;
    std::array<RailItem *, 5> m_views{};
    RailItem *m_practiceItem;
    ViewCounts m_counts;
    InboxView m_view = InboxView::WaitingOnUs;
    bool m_folded = false;
    bool m_practice = false;
};

} // namespace textback
