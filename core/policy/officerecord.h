// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/officechange.h"
#include "core/policy/jsonfields.h"

namespace textback {

// Texts, rules and hours as kept in the store and in files. Enums are written by name. What an older program wrote is
// read, with the later fields at their standard; what nobody of ours wrote gives nothing.

template <typename Fields, RecordOf<TextTemplate> T> void describe(Fields &fields, T &text);
template <typename Fields, RecordOf<Rule> T> void describe(Fields &fields, T &rule);
template <typename Fields, RecordOf<NumberList> T> void describe(Fields &fields, T &list);
template <typename Fields, RecordOf<OpeningHours> T> void describe(Fields &fields, T &hours);
[[nodiscard]] QJsonObject toJson(const TextTemplate &text);
[[nodiscard]] std::optional<TextTemplate> templateFromJson(const QJsonValue &json);
[[nodiscard]] QJsonObject toJson(const Rule &rule);
[[nodiscard]] std::optional<Rule> ruleFromJson(const QJsonValue &json);
[[nodiscard]] QJsonObject toJson(const OpeningHours &hours);
[[nodiscard]] std::optional<OpeningHours> hoursFromJson(const QJsonValue &json);
/// Only the parts it speaks of.
[[nodiscard]] QJsonObject toJson(const OfficeDocument &document);
[[nodiscard]] std::optional<OfficeDocument> documentFromJson(const QJsonValue &json);

} // namespace textback
