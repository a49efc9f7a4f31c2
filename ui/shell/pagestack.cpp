// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagestack.h"

#include "ui/shell/places.h"

#include <algorithm>

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
    m_place = place;
    if (next)
        next->refresh();
    next ? setCurrentWidget(next) : setCurrentIndex(0);
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

} // namespace textback
