// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/utctime.h"

#include <QDate>
#include <QList>
#include <QSet>
#include <QString>

#include <array>
#include <optional>

namespace textback {

/// What the office is doing at an instant; each has its own text.
enum class Situation { Open, Break, Closed, Holiday };

/// A stretch of a day in minutes since local midnight, end not included. 0 <= from < to <= 1440.
struct HoursStretch {
    int from = 0;
    int to = 0;
    bool isBreak = false;
    friend bool operator==(const HoursStretch &, const HoursStretch &) = default;
};

/// The schedule of one date that differs from the week. No stretches: closed all day.
struct SpecialDay {
    QDate date;
    QString name;
    bool holiday = false;
    QList<HoursStretch> stretches;
    friend bool operator==(const SpecialDay &, const SpecialDay &) = default;
};

/// The weekly schedule, breaks, holidays and one-off changes, in the office's time zone.
struct OpeningHours {
    bool alwaysOpen = true; ///< Then the week is not looked at; special days are.
    QString timeZone; ///< IANA name; empty: this computer's.
    std::array<QList<HoursStretch>, 7> week; ///< Monday first; stretches of a day ordered, not overlapping.
    QList<SpecialDay> specialDays;
    friend bool operator==(const OpeningHours &, const OpeningHours &) = default;
};

/// A text with placeholders in braces.
struct TextTemplate {
    QString key; ///< Stable name in rules and stored verdicts: "simple", "after-hours", ...
    QString name; ///< What people call it. User's words or ours.
    QString body;
    friend bool operator==(const TextTemplate &, const TextTemplate &) = default;
};

enum class RuleAction { Text, Hold, Leave };

/// One sentence "when ... then ...". Empty conditions fit everything; the first rule that fits wins.
struct Rule {
    QString name;
    bool on = true;
    QList<Situation> situations; ///< Any of these; empty: all.
    std::optional<bool> voicemailLeft; ///< Asking this waits up to 30 s for the carrier's note.
    std::optional<bool> abandonedInMenu;
    std::optional<std::chrono::seconds> rangAtLeast;
    QList<QString> lines; ///< E.164; empty: all.
    RuleAction action = RuleAction::Text;
    QString templateKey;
    std::optional<std::chrono::seconds> delay; ///< Empty: the office's delay.
    friend bool operator==(const Rule &, const Rule &) = default;
};

/// Everything the owner has decided, read once into a value. Zero switches a limit off.
struct OfficePolicy {
    bool automatic = true;
    bool textingDesk = true;
    std::optional<UtcTime> pausedUntil;
    std::chrono::seconds delay{10};
    std::chrono::seconds settle{10};
    std::chrono::seconds ringThreshold{6};
    std::chrono::hours coolDown{24};
    std::chrono::hours conversation{4};
    std::chrono::minutes lateAfter{10};
    int capPerHour = 30;
    int capPerDay = 200;
    std::chrono::seconds lookupFirst{30}; ///< After an unanswered send: when the history is read first,
    std::chrono::seconds lookupLast{60}; ///< and when once more.
    std::chrono::seconds undo{5}; ///< How long a person's text can be taken back.
    std::chrono::seconds catchUp{60}; ///< How often the call history is read while open.
    QString homeCountry = QStringLiteral("US");
    QStringList countries = {QStringLiteral("US"), QStringLiteral("CA")}; ///< Where automatic texts may go.
    QString company;
    QString bookingLink;
    QString callbackNumber;
    bool optOutLine = true; ///< The first automatic text to a number says how to stop.
    QString helpAnswer; ///< Answer to HELP; empty: none.
    OpeningHours hours;
    QList<TextTemplate> templates;
    QList<Rule> rules;
    friend bool operator==(const OfficePolicy &, const OfficePolicy &) = default;
};

} // namespace textback
