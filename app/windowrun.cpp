// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowrun.h"

#include "app/windowprogram.h"
#include "core/domain/phonenumber.h"
#include "ui/theme/textbackstyle.h"

#include <QApplication>
#include <QSslSocket>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

ThemeChoice chosenTheme(const Profile &profile)
{
    const QSettings settings(profile.directory + u"/window.ini"_s, QSettings::IniFormat);
    const int chosen = settings.value(u"theme"_s).toInt();
    return chosen >= 0 && chosen <= int(ThemeChoice::HighContrast) ? ThemeChoice(chosen) : ThemeChoice::System;
}

/// What takes its time and needs no window is made meanwhile: the tables of telephone numbers, and encryption.
void warmUp()
{
    QThreadPool::globalInstance()->start([] {
        if (const auto number = PhoneNumber::fromE164(u"+15550100100"_s); number.ok())
            (void)number.value().forPeople(u"US"_s);
        (void)QSslSocket::supportsSsl();
    });
}

/// Going back to a backup is an end in order and a new beginning.
int runUntilItEnds(const Profile &profile, FirstSight first)
{
    QString restore;
    bool dressed = false;
    warmUp();
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
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Textback"_s);
    QApplication::setQuitOnLastWindowClosed(false); // closing the window keeps the desk
    return runUntilItEnds(profile, first);
}

} // namespace textback
