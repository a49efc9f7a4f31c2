// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"
#include "core/domain/textlanguage.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace textback {

/// What the office is doing at an instant; each has its own text.
enum class Situation { Open, Break, Closed, Holiday };

/// A stretch of a day in minutes since local midnight, end not included. 0 <= from < 1440; past midnight it goes on
/// with the next day: from < to <= from + 1440.
struct HoursStretch {
    int from = 0;
    int to = 0;
    bool isBreak = false;
    friend bool operator==(const HoursStretch &, const HoursStretch &) = default;
};

/// The schedule of one date, or of every date of a range, that differs from the week. No stretches: closed all day. Of
/// several for one date the first counts; all of them go before the holidays of a pack.
struct SpecialDay {
    QDate date;
    QString name;
    bool holiday = false;
    QList<HoursStretch> stretches;
    QDate last = {}; ///< Of a range, included. Null: `date` alone.
    friend bool operator==(const SpecialDay &, const SpecialDay &) = default;
};

/// Public holidays that are computed by rule for any year.
enum class HolidayPack { UnitedStates, Canada };

/// What the office does otherwise on one holiday of a pack; without one it is closed that day.
struct HolidayChoice {
    QString holiday; ///< Stable name of the holiday: "us-thanksgiving".
    bool observed = true; ///< False: a day like any other.
    QList<HoursStretch> stretches; ///< Open all the same.
    std::optional<int> closesAt = {}; ///< Or: as on any such weekday, but closing at this minute.
    friend bool operator==(const HolidayChoice &, const HolidayChoice &) = default;
};

/// A week of its own for one line; everything else is the office's.
struct LineHours {
    QString line; ///< E.164.
    bool alwaysOpen = false;
    std::array<QList<HoursStretch>, 7> week; ///< As the office's.
    friend bool operator==(const LineHours &, const LineHours &) = default;
};

/// "Close now until ...": from when and until when, whatever the schedule says.
struct ClosedSpan {
    UtcTime from{};
    UtcTime until{};
    friend bool operator==(const ClosedSpan &, const ClosedSpan &) = default;
};

/// The weekly schedule, breaks, holidays and one-off changes, in the office's time zone.
struct OpeningHours {
    bool alwaysOpen = true; ///< Then the week is not looked at; special days are.
    QString timeZone; ///< IANA name; empty: this computer's.
    std::array<QList<HoursStretch>, 7> week; ///< Monday first; stretches of a day ordered, not overlapping.
    QList<SpecialDay> specialDays;
    QList<HolidayPack> holidayPacks = {}; ///< Those switched on.
    QList<HolidayChoice> holidayChoices = {};
    QList<LineHours> lineHours = {};
    std::optional<ClosedSpan> closedNow = {};
    friend bool operator==(const OpeningHours &, const OpeningHours &) = default;
};

/// Under which heading a text is listed. When it goes out is the rules' to say.
enum class TextGroup { Open, Break, Closed, Holiday, Voicemail, CalledBefore, Reply };

/// A text with placeholders in braces. Their order in a list is the order on screen.
struct TextTemplate {
    QString key; ///< Stable name in rules and stored verdicts: "simple", "after-hours", ...
    QString name; ///< What people call it. User's words or ours.
    QString body;
    TextGroup group = TextGroup::Open;
    QMap<QString, QString> lineBodies = {}; ///< Another wording where a line of ours (E.164) was called.
    std::optional<TextLanguage> language = {}; ///< In which times are said; nothing: the one its words are in.
    friend bool operator==(const TextTemplate &, const TextTemplate &) = default;
};

enum class RuleAction { Text, Hold, Leave };

/// Who a caller is to us. Withheld callers get no text whatever a rule says; it can list them for a person.
enum class CallerKind {
    Known, ///< A person of ours named or tagged them, or wrote to or talked with them.
    New, ///< Never called or wrote before, and nobody wrote to them.
    Withheld
};

/// A part of every day in minutes since local midnight, end not included. Goes on past midnight where to <= from.
struct DayTimes {
    int from = 0;
    int to = 0;
    friend bool operator==(const DayTimes &, const DayTimes &) = default;
};

/// One sentence "when ... then ...": all conditions together. Empty ones fit everything; the first rule that fits wins.
struct Rule {
    QString name; ///< What verdicts remember it by; no two of a list are the same.
    bool on = true;
    QList<Situation> situations; ///< Any of these; empty: all.
    std::optional<bool> voicemailLeft; ///< Asking this waits up to 30 s for the carrier's note.
    std::optional<bool> abandonedInMenu;
    std::optional<std::chrono::seconds> rangAtLeast;
    QList<QString> lines; ///< E.164; empty: all.
    QList<CallerKind> callers = {}; ///< Any of these, as with all lists below.
    QStringList tags = {};
    QStringList lists = {}; ///< Keys of number lists.
    QStringList prefixes = {}; ///< Beginnings of E.164: "+1512".
    std::optional<std::chrono::minutes> calledBeforeWithin = {};
    QList<MissedLabel> outcomes = {};
    std::optional<DayTimes> between = {}; ///< When the call is judged, in the office's time zone.
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
    TextLanguage language = TextLanguage::English; ///< Callers', where the words of a text tell nothing.
    QStringList stopWords; ///< Besides those that always count; as callers write them.
    std::optional<DayTimes> quiet = DayTimes{21 * 60, 8 * 60}; ///< When no text that can wait should leave.
    OpeningHours hours;
    QList<TextTemplate> templates;
    QList<Rule> rules;
    friend bool operator==(const OfficePolicy &, const OfficePolicy &) = default;
};

} // namespace textback
