// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/places.h"

#include "ui/activity/activitypage.h"
#include "ui/callbacks/callbackspage.h"
#include "ui/hours/hourspage.h"
#include "ui/report/reportpage.h"
#include "ui/rules/rulespage.h"
#include "ui/settings/settingspage.h"
#include "ui/texts/textspage.h"

#include <QCoreApplication>

namespace textback {

namespace {

Page *makeCallBacks(const WindowPorts &ports, QWidget *parent)
{
    if (!ports.callBackQueries || !ports.callBackCommands || !ports.undo)
        return nullptr;
    return new CallBacksPage({*ports.callBackQueries, *ports.callBackCommands, ports.commands, ports.events,
                              ports.clock, *ports.undo, ports.practice != nullptr, ports.health.clockOffset},
                             parent);
}

Page *makeActivity(const WindowPorts &ports, QWidget *parent)
{
    if (!ports.activity || !ports.undo)
        return nullptr;
    return new ActivityPage({*ports.activity, ports.activityFile, ports.queries, ports.commands, ports.events,
                             ports.clock, *ports.undo, ports.health.clockOffset, ports.wonQueries, ports.won},
                            parent);
}

Page *makeReport(const WindowPorts &ports, QWidget *parent)
{
    if (!ports.report || !ports.office || !ports.undo)
        return nullptr;
    return new ReportPage({*ports.report, ports.queries, *ports.office, ports.commands, ports.events, ports.clock,
                           *ports.undo, ports.health.clockOffset},
                          parent);
}

Page *makeRules(const WindowPorts &ports, QWidget *parent)
{
    if (!ports.office || !ports.officeCommands)
        return nullptr;
    return new RulesPage({ports.queries, *ports.office, *ports.officeCommands, ports.events, ports.clock,
                          ports.timeMachine, ports.numberLists, ports.numberListCommands, ports.writings,
                          ports.contacts},
                         parent);
}

Page *makeTexts(const WindowPorts &ports, QWidget *parent)
{
    if (!ports.office || !ports.officeCommands)
        return nullptr;
    return new TextsPage(
        {ports.queries, *ports.office, *ports.officeCommands, ports.events, ports.clock, ports.writings, ports.report},
        parent);
}

Page *makeSettings(const WindowPorts &ports, QWidget *parent)
{
    QSet<Place> places;
    for (const PlaceDefinition &definition : placeDefinitions())
        places.insert(definition.place);
    return new SettingsPage(ports.queries, ports.commands, ports.events, ports.clock, places, parent);
}

Page *makeHours(const WindowPorts &ports, QWidget *parent)
{
    return new HoursPage({ports.office, ports.officeCommands, ports.queries, ports.events, ports.clock,
                          ports.carrierHours, ports.timeMachine != nullptr},
                         parent);
}

} // namespace

const QList<PlaceDefinition> &placeDefinitions()
{
    static const QList<PlaceDefinition> definitions{
        {Place::CallBacks, QStringLiteral("callbacks"), QStringLiteral("callBacksItem"), makeCallBacks},
        {Place::Activity, QStringLiteral("activity"), QStringLiteral("activityItem"), makeActivity},
        {Place::Report, QStringLiteral("report"), QStringLiteral("reportItem"), makeReport},
        {Place::Texts, QStringLiteral("texts"), QStringLiteral("textsItem"), makeTexts},
        {Place::Hours, QStringLiteral("hours"), QStringLiteral("hoursItem"), makeHours},
        {Place::Rules, QStringLiteral("rules"), QStringLiteral("rulesItem"), makeRules},
        {Place::Settings, QStringLiteral("settings"), QStringLiteral("settingsItem"), makeSettings},
    };
    return definitions;
}

class PlaceNames {
    Q_DECLARE_TR_FUNCTIONS(textback::PlaceNames)
public:
    [[nodiscard]] static QString of(Place place);
};

QString PlaceNames::of(Place place)
{
    switch (place) {
    case Place::Inbox:
        return tr("Inbox");
    case Place::CallBacks:
        return tr("Call-backs");
    case Place::Activity:
        return tr("Activity");
    case Place::Report:
        return tr("Report");
    case Place::Texts:
        return tr("Texts");
    case Place::Hours:
        return tr("Hours");
    case Place::Rules:
        return tr("Who gets a text");
    case Place::Settings:
        return tr("Settings");
    }
    return {};
}

QString placeName(Place place)
{
    return PlaceNames::of(place);
}

} // namespace textback
