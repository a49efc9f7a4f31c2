// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/numberlists.h"
#include "core/domain/office.h"

namespace textback {

/// Parts of what the owner decided, each whole; what is absent is not spoken of. Settings in their stored form.
struct OfficeDocument {
    std::optional<QList<TextTemplate>> templates;
    std::optional<QList<Rule>> rules;
    std::optional<OpeningHours> hours;
    QMap<QString, QString> settings;
    std::optional<QList<TextTemplate>> replies = {}; ///< What people choose from when they write by hand.
    std::optional<QList<NumberList>> lists = {}; ///< All but those who asked to stop.
    [[nodiscard]] bool isEmpty() const
    {
        return !templates && !rules && !hours && settings.isEmpty() && !replies && !lists;
    }
    friend bool operator==(const OfficeDocument &, const OfficeDocument &) = default;
};

/// One change, made whole and undone whole. `before` and `after` speak of the same parts.
struct OfficeChange {
    OfficeChangeId id{0};
    UtcTime at{}; ///< This computer's clock.
    QString who;
    OfficeDocument before;
    OfficeDocument after;
    friend bool operator==(const OfficeChange &, const OfficeChange &) = default;
};

} // namespace textback
