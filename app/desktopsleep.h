// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace textback {

/// What a desktop that keeps its settings in GSettings is asked: it sleeps by itself, plugged in, if every answer says
/// so.
struct SleepQuestion {
    QString schema;
    QString key;
    friend bool operator==(const SleepQuestion &, const SleepQuestion &) = default;
};

/// @param desktops as in XDG_CURRENT_DESKTOP, like "ubuntu:GNOME". Empty for desktops that are not asked this way.
[[nodiscard]] QList<SleepQuestion> sleepQuestions(const QString &desktops);
/// Whether what `gsettings get` printed means that the computer sleeps; nothing where it means neither.
[[nodiscard]] std::optional<bool> meansSleep(const QByteArray &answer);

/// Whether Windows lets the computer sleep while plugged in.
/// @param sleepAfter seconds of the power plan in use, 0: never, nothing where they cannot be read
/// @param hibernateAfter the same of the deeper sleep
[[nodiscard]] std::optional<bool> powerPlanSleeps(std::optional<quint32> sleepAfter,
                                                  std::optional<quint32> hibernateAfter);

/// Whether macOS lets the computer sleep while plugged in.
/// @param answer what `pmset -g custom` printed
[[nodiscard]] std::optional<bool> pmsetSleeps(const QByteArray &answer);

/// Whether KDE's power manager lets the computer sleep while plugged in.
/// @param powerdevil content of powerdevilrc (Plasma 6), empty where there is none
/// @param profiles content of powermanagementprofilesrc (Plasma 5), empty where there is none
[[nodiscard]] std::optional<bool> plasmaSleeps(const QByteArray &powerdevil, const QByteArray &profiles);

} // namespace textback
