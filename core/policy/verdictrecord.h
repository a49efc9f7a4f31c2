// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/verdict.h"

#include <QJsonObject>

namespace textback {

// Verdicts and all they were judged from, as kept in the store. Enums are written by name, so that rows outlive
// renumbering.

[[nodiscard]] QString nameOf(CheckKind kind);
[[nodiscard]] QString nameOf(CallOutcome outcome);
[[nodiscard]] QString nameOf(MissedLabel label);
[[nodiscard]] QString nameOf(Decision decision);
[[nodiscard]] QString nameOf(Situation situation);
[[nodiscard]] QString nameOf(NumberKind kind);
[[nodiscard]] QJsonObject toJson(const Verdict &verdict);
[[nodiscard]] std::optional<Verdict> verdictFromJson(const QJsonObject &json);
/// Everything judge() is given. Numbers and names included: it stands in the database, never in a log.
struct JudgedInputs {
    Call call;
    CallerFacts caller;
    OfficePolicy policy;
    UtcTime now{};
    friend bool operator==(const JudgedInputs &, const JudgedInputs &) = default;
};
/// The same without the policy, which is kept apart and is the larger part.
struct JudgedFacts {
    Call call;
    CallerFacts caller;
    UtcTime now{};
};
[[nodiscard]] std::optional<JudgedFacts> factsFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const JudgedInputs &inputs);
/// The same with a policy that is written already.
[[nodiscard]] QJsonObject toJson(const JudgedInputs &inputs, const QJsonObject &policy);
[[nodiscard]] std::optional<JudgedInputs> inputsFromJson(const QJsonObject &json);

} // namespace textback
