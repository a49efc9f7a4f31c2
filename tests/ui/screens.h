// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/setupoffice.h"
#include "tests/ui/wholeoffice.h"
#include "ui/shell/inboxpage.h"
#include "ui/shell/places.h"

#include <QCoreApplication>

namespace textback {

/// The window over the whole office, with a thread open.
struct Screens : WholeOffice {
    explicit Screens(Languages *spoken = nullptr, QSize size = {1440, 900})
    {
        languages = spoken;
        window = std::make_unique<MainWindow>(ports(), true);
        window->resize(size);
        window->show();
        window->findChild<InboxPage *>()->showThread(ThreadId(6));
        QCoreApplication::processEvents();
    }
    static QList<Place> places()
    {
        QList<Place> all{Place::Inbox};
        for (const PlaceDefinition &definition : placeDefinitions())
            all.append(definition.place);
        return all;
    }
    const QWidget &show(Place place) const
    {
        window->showPlace(place);
        QCoreApplication::processEvents();
        return *window;
    }
    std::unique_ptr<MainWindow> window;
};

constexpr int SetupSteps = 5;

/// The set-up at one of its steps, with an account and its lines.
inline void openSetup(SetupOffice &office, int step, Languages *spoken = nullptr)
{
    office.languages = spoken;
    office.accounts.known = {
        AccountFacts{AccountId{1}, QUrl(QStringLiteral("https://example.com")), QStringLiteral("app-1"), {}, {}}};
    office.addLines();
    office.inbox.officeSettings.insert(QStringLiteral("company"), QStringLiteral("Oak Street Plumbing"));
    office.settings.setValue(QStringLiteral("setup/step"), step);
    office.settings.setValue(QStringLiteral("setup/mobile"), QStringLiteral("(512) 555-0188"));
    office.open();
    if (step == SetupSteps - 1)
        office.ownCall(CallOutcome::Missed, Decision::Text, OutboxState::Accepted, false);
    QCoreApplication::processEvents();
}

} // namespace textback
