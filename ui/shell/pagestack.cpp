// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagestack.h"

#include "ui/shell/places.h"
#include "ui/shell/rail.h"

#include <QEvent>

#include <algorithm>
#include <utility>

namespace textback {

PageStack::PageStack(const WindowPorts &ports, QWidget *inbox, QWidget *parent) : QStackedWidget(parent), m_ports(ports)
{
    setObjectName(QStringLiteral("pageStack"));
    addWidget(inbox);
}

bool PageStack::show(Place place)
{
    if (place == m_place)
        return true;
    if (Page *left = page(m_place); left && !left->mayLeaveFor(place))
        return false;
    Page *next = place == Place::Inbox ? nullptr : make(place);
    if (place != Place::Inbox && !next)
        return false;
    const Place before = std::exchange(m_place, place);
    const QWidget *focused = window()->focusWidget();
    const bool goesAlong = !qobject_cast<const RailItem *>(focused); // who walks along the rail stays there
    if (next)
        next->refresh();
    next ? setCurrentWidget(next) : setCurrentIndex(0);
    if (QWidget *part = next && goesAlong ? next->mainPart() : nullptr)
        part->setFocus(Qt::OtherFocusReason);
    if (m_stale.remove(before))
        drop(before);
    emit placeChanged(place);
    return true;
}

Page *PageStack::make(Place place)
{
    if (Page *made = page(place))
        return made;
    const auto &all = placeDefinitions();
    const auto definition =
        std::find_if(all.begin(), all.end(), [place](const PlaceDefinition &one) { return one.place == place; });
    if (definition == all.end())
        return nullptr;
    Page *made = definition->make(m_ports, this);
    if (!made)
        return nullptr;
    connect(made, &Page::threadWanted, this, &PageStack::threadWanted);
    connect(made, &Page::linkPressed, this, &PageStack::linkPressed);
    connect(made, &Page::placeWanted, this, &PageStack::show);
    addWidget(made);
    m_pages.insert(place, made);
    emit pageMade(made);
    return made;
}

void PageStack::changeEvent(QEvent *event)
{
    QStackedWidget::changeEvent(event);
    // Queued: the event is still on its way to the pages.
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &PageStack::makeAnew, Qt::QueuedConnection);
}

void PageStack::makeAnew()
{
    const QList<Place> made = m_pages.keys();
    for (const Place place : made) {
        if (place != m_place)
            drop(place); // nothing unkept is on a page that was left
    }
    Page *inSight = page(m_place);
    if (!inSight || inSight->followsLanguage())
        return;
    if (inSight->hasUnkept()) {
        m_stale.insert(m_place); // what was written is worth more than the words round it
        return;
    }
    drop(m_place);
    if (Page *next = make(m_place)) {
        next->refresh();
        setCurrentWidget(next);
    }
}

void PageStack::drop(Place place)
{
    Page *old = m_pages.take(place);
    removeWidget(old);
    old->deleteLater(); // it may be what asked for this
}

} // namespace textback
