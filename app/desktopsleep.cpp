// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopsleep.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int PlasmaDoesNothing = 0;

/// The entries of one group of a KDE settings file, whose groups stand in groups: [AC][SuspendSession].
std::optional<QHash<QByteArray, QByteArray>> entriesOf(const QByteArray &file, const QByteArray &group)
{
    std::optional<QHash<QByteArray, QByteArray>> entries;
    bool inside = false;
    for (const QByteArray &each : file.split('\n')) {
        const QByteArray line = each.trimmed();
        if (line.startsWith('[')) {
            inside = line == group;
            if (inside && !entries)
                entries.emplace();
        } else if (const qsizetype equals = line.indexOf('='); inside && equals > 0) {
            entries->insert(line.left(equals).trimmed(), line.mid(equals + 1).trimmed());
        }
    }
    return entries;
}

} // namespace

QList<SleepQuestion> sleepQuestions(const QString &desktops)
{
    const QStringList names = desktops.split(u':', Qt::SkipEmptyParts);
    const auto is = [&names](QLatin1StringView name) { return names.contains(name, Qt::CaseInsensitive); };
    const auto settingsDaemon = [](const QString &schema) {
        return QList<SleepQuestion>{{schema, u"sleep-inactive-ac-type"_s}, {schema, u"sleep-inactive-ac-timeout"_s}};
    };
    if (is("X-Cinnamon"_L1) || is("Cinnamon"_L1))
        return settingsDaemon(u"org.cinnamon.settings-daemon.plugins.power"_s);
    if (is("MATE"_L1))
        return {{u"org.mate.power-manager"_s, u"sleep-computer-ac"_s}};
    if (is("GNOME"_L1) || is("Unity"_L1) || is("Budgie"_L1) || is("Pantheon"_L1))
        return settingsDaemon(u"org.gnome.settings-daemon.plugins.power"_s);
    return {};
}

std::optional<bool> meansSleep(const QByteArray &answer)
{
    const QByteArray said = answer.trimmed().replace('\'', "");
    if (said == "suspend" || said == "hibernate" || said == "hybrid-sleep" || said == "shutdown")
        return true;
    if (said == "nothing" || said == "blank" || said == "logout" || said == "interactive")
        return false;
    bool isNumber = false;
    const int seconds = said.split(' ').constLast().toInt(&isNumber); // "1200", or "uint32 1200"
    return isNumber ? std::optional(seconds > 0) : std::nullopt;
}

std::optional<bool> powerPlanSleeps(std::optional<quint32> sleepAfter, std::optional<quint32> hibernateAfter)
{
    if (sleepAfter.value_or(0) > 0 || hibernateAfter.value_or(0) > 0)
        return true;
    return sleepAfter ? std::optional(false) : std::nullopt;
}

std::optional<bool> pmsetSleeps(const QByteArray &answer)
{
    bool pluggedIn = false;
    for (const QByteArray &each : answer.split('\n')) {
        const QByteArray line = each.simplified();
        if (line.endsWith(':')) { // "Battery Power:", "AC Power:"
            pluggedIn = line == "AC Power:";
        } else if (pluggedIn && line.startsWith("sleep ")) {
            bool isNumber = false; // of minutes, and maybe what prevents it: "sleep 1 (sleep prevented by ...)"
            const int minutes = line.split(' ').value(1).toInt(&isNumber);
            return isNumber ? std::optional(minutes > 0) : std::nullopt;
        }
    }
    return std::nullopt;
}

std::optional<bool> plasmaSleeps(const QByteArray &powerdevil, const QByteArray &profiles)
{
    if (const auto entries = entriesOf(powerdevil, "[AC][SuspendAndShutdown]")) {
        if (entries->contains("AutoSuspendAction"))
            return entries->value("AutoSuspendAction").toInt() != PlasmaDoesNothing;
        return true; // what Plasma 6 does unless told otherwise
    }
    if (const auto entries = entriesOf(profiles, "[AC][SuspendSession]"))
        return entries->value("suspendType", "1").toInt() != PlasmaDoesNothing;
    if (entriesOf(profiles, "[AC]") || profiles.contains("[AC]["))
        return false; // Plasma 5 leaves the group out where nothing is to happen
    if (!powerdevil.trimmed().isEmpty())
        return true;
    return std::nullopt;
}

} // namespace textback
