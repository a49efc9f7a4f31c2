// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/windowports.h"
#include "ui/widgets/page.h"

#include <QHash>
#include <QSet>
#include <QStackedWidget>

namespace textback {

/// The inbox and the other screens on top of each other. A screen is made when it is first asked for. UI thread.
class PageStack : public QStackedWidget {
    Q_OBJECT
public:
    /// @param inbox what is shown first; the stack takes it.
    PageStack(const WindowPorts &ports, QWidget *inbox, QWidget *parent = nullptr);
    /// @return false: the page in sight has something to ask first.
    bool show(Place place);
    [[nodiscard]] Place place() const { return m_place; }
    /// The screen of a place, if it was made already.
    [[nodiscard]] Page *page(Place place) const { return m_pages.value(place); }

signals:
    void placeChanged(textback::Place place);
    /// A screen was made: whoever knows it may connect it.
    void pageMade(textback::Page *page);
    void threadWanted(textback::ThreadId thread);
    void linkPressed(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;

private:
    Page *make(Place place);
    void makeAnew();
    void drop(Place place);
    WindowPorts m_ports;
    QHash<Place, Page *> m_pages;
    Place m_place = Place::Inbox;
    QSet<Place> m_stale; ///< In the language of before.
};

} // namespace textback
