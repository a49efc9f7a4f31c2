// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office.h"

#include <QJsonObject>

#include <optional>

namespace textback {

/// A policy as kept beside a verdict.
[[nodiscard]] QJsonObject toJson(const OfficePolicy &policy);
[[nodiscard]] std::optional<OfficePolicy> policyFromJson(const QJsonValue &json);

} // namespace textback
