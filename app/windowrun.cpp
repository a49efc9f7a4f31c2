// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowrun.h"

#include "app/windowprogram.h"
#include "core/carrier/trust.h"
#include "core/domain/phonenumber.h"
#include "ui/theme/textbackstyle.h"

#include <QApplication>
#include <QThreadPool>

#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

ThemeChoice chosenTheme(const Profile &profile)
{
    const QSettings settings(profile.directory + u"/window.ini"_s, QSettings::IniFormat);
    const int chosen = settings.value(u"theme"_s).toInt();
    return chosen >= 0 && chosen <= int(ThemeChoice::HighContrast) ? ThemeChoice(chosen) : ThemeChoice::System;
}

/// The tables of telephone numbers take as long as Qt takes to find the screen, and the list shows numbers at once.
void readNumberTables()
{
    if (const auto number = PhoneNumber::fromE164(u"+15550100100"_s); number.ok())
        (void)number.value().forPeople(u"US"_s);
}

/// Going back to a backup is an end in order and a new beginning.
int runUntilItEnds(const Profile &profile, FirstSight first)
{
    QString restore;
    bool dressed = false;
    // The desk asks for it, on its way to the carrier.
    QThreadPool::globalInstance()->start([] { (void)standardTrust(); });
    for (;;) {
        WindowProgram program(profile, first, restore);
        if (const auto code = program.start())
            return *code;
        // The desk opens its file on its own thread while this one looks for fonts.
        if (!std::exchange(dressed, true))
            QApplication::setStyle(new TextbackStyle(chosenTheme(profile))); // owned by the application
        const int code = QApplication::exec();
        restore = program.restoreNext();
        if (restore.isEmpty())
            return code;
        first = FirstSight::Window;
    }
}

} // namespace

int runWithWindow(const Profile &profile, FirstSight first, int &argc, char **argv)
{
    const std::jthread tables(readNumberTables);
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Textback"_s);
    QApplication::setQuitOnLastWindowClosed(false); // closing the window keeps the desk
    return runUntilItEnds(profile, first);
}

} // namespace textback
