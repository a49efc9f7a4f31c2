// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTime>

#include <optional>

class QSettings;

namespace textback {

/// What a notice is about, as far as its sound goes.
enum class NoticeKind {
    Missed,
    Reply,
    Trouble ///< A person is needed: not delivered, held, a limit reached, signed out.
};

/// How notices behave on this computer. Kept beside the window's state.
struct NoticeSettings {
    bool on = true;
    bool privately = false; ///< Nobody's name, number or words.
    bool sound = true; ///< Never in practice.
    bool missedSound = true; ///< These say with `sound` what sounds.
    bool replySound = true;
    bool troubleSound = true;
    int repeatMinutes = 0; ///< Again until somebody has looked; 0: once.
    std::optional<QTime> quietFrom; ///< With quietTo: no notices in these hours.
    std::optional<QTime> quietTo;
    friend bool operator==(const NoticeSettings &, const NoticeSettings &) = default;

    [[nodiscard]] static NoticeSettings from(const QSettings &settings);
    void keep(QSettings &settings) const;
    /// Whether these hours, which may go over midnight, hold `at`.
    [[nodiscard]] bool quietAt(QTime at) const;
    [[nodiscard]] bool sounds(NoticeKind kind) const;
};

} // namespace textback
