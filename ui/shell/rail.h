// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/inboxqueries.h"
#include "ui/widgets/page.h"

#include <QAbstractButton>
#include <QWidget>

#include <array>
#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace textback {

/// One place in the navigation. Wraps its words rather than cutting them.
class RailItem : public QAbstractButton {
    Q_OBJECT
public:
    static constexpr int FoldedWidth = 56;
    static constexpr int MostRailWidth = 272;
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
    [[nodiscard]] int countRoom() const;
    QString m_icon;
    int m_count = 0;
    bool m_hot = false;
    bool m_folded = false;
};

/// The navigation at the start edge: the inbox with its five views, the other places, and practice. Screens that do not
/// exist are not in it.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);
    void setCounts(const ViewCounts &counts);
    void setView(InboxView view);
    /// The place that is in sight.
    void setPlace(Place place);
    /// Stands below the five views while the navigation is unfolded.
    void setBelowViews(QWidget *below);
    /// What stands there changed: Tab goes on from the views to it and to the places.
    void orderTabs();
    void setFolded(bool folded);
    void setPractice(bool practice);
    /// Who is at this desk; empty: nobody said.
    void setPerson(const QString &name);
    [[nodiscard]] QWidget *personItem() const;
    [[nodiscard]] int wantedWidth() const;

signals:
    void viewPressed(textback::InboxView view);
    void placePressed(textback::Place place);
    void practicePressed();
    void personPressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void makePlaces();
    void showChosen();
    void retranslate();
    [[nodiscard]] QList<RailItem *> items() const; ///< Those with an icon.
    struct PlaceItem {
        Place place;
        RailItem *item;
    };
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr; ///< What scrolls.
    RailItem *m_inbox;
    std::array<RailItem *, 5> m_views{};
    std::vector<PlaceItem> m_places;
    RailItem *m_personItem;
    QString m_person;
    RailItem *m_practiceItem;
    QWidget *m_below = nullptr;
    ViewCounts m_counts;
    InboxView m_view = InboxView::WaitingOnUs;
    Place m_place = Place::Inbox;
    bool m_folded = false;
    bool m_practice = false;
};

} // namespace textback
