// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens.h"

#include "tests/ui/setupoffice.h"
#include "tests/ui/wholeoffice.h"
#include "ui/practice/practicecontrol.h"
#include "ui/shell/inboxpage.h"
#include "ui/shell/places.h"

#include <QCoreApplication>

namespace textback {

struct Screens::Office : WholeOffice {
    Office(Languages *spoken, OfficeState state)
    {
        languages = spoken;
        WindowPorts all = ports();
        if (state == OfficeState::Practice)
            all.practice = &practice;
        if (state == OfficeState::NotWatching) {
            all.health.carrier.stream = Light::Off;
            all.health.carrier.trouble = TroubleKind::NoNetwork;
            all.health.notWatchingSince = all.health.lastGoodSign = clock.now() - 12min;
            all.health.carrier.nextTryAt = clock.now() + 8s;
            all.health.waitingToBeSent = 2;
        }
        if (state == OfficeState::Empty) {
            inbox.rows.clear();
            inbox.timelines.clear();
            all.countdowns.clear();
            all.hasAccount = false;
        }
        window = std::make_unique<MainWindow>(all, true);
    }
    struct QuietPractice : PracticeControl {
        bool play(PracticeEvent) override { return true; }
    };
    QuietPractice practice;
    std::unique_ptr<MainWindow> window;
};

Screens::Screens(Languages *languages, QSize size, OfficeState state)
    : m_office(std::make_unique<Office>(languages, state)), m_window(m_office->window.get())
{
    m_window->resize(size);
    m_window->show();
    if (state != OfficeState::Empty)
        m_window->findChild<InboxPage *>()->showThread(ThreadId(6));
    letArrive();
}

Screens::~Screens() = default;

QList<Place> Screens::places()
{
    QList<Place> all{Place::Inbox};
    for (const PlaceDefinition &definition : placeDefinitions())
        all.append(definition.place);
    return all;
}

QWidget &Screens::show(Place place) const
{
    m_window->showPlace(place);
    letArrive();
    return *m_window;
}

SetupScreens::SetupScreens(int step, Languages *languages, QSize size) : m_office(std::make_unique<SetupOffice>())
{
    m_office->languages = languages;
    m_office->accounts.known = {
        AccountFacts{AccountId{1}, QUrl(QStringLiteral("https://example.com")), QStringLiteral("app-1"), {}, {}}};
    m_office->addLines();
    m_office->inbox.officeSettings.insert(QStringLiteral("company"), QStringLiteral("Oak Street Plumbing"));
    m_office->settings.setValue(QStringLiteral("setup/step"), step);
    m_office->settings.setValue(QStringLiteral("setup/mobile"), QStringLiteral("(512) 555-0188"));
    m_office->open();
    m_office->window->resize(size);
    if (step == SetupSteps - 1)
        m_office->ownCall(CallOutcome::Missed, Decision::Text, OutboxState::Accepted, false);
    letArrive();
}

SetupScreens::~SetupScreens() = default;

QWidget &SetupScreens::window() const
{
    return *m_office->window;
}

void letArrive()
{
    constexpr int Rounds = 8; // what was posted posts again, such as a layout its children's
    for (int round = 0; round < Rounds; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace textback
