// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/practice/account.h"
#include "core/carrier/practice/faults.h"
#include "core/carrier/practice/practicetime.h"

#include <QJsonArray>
#include <QUrlQuery>

#include <optional>

namespace textback::practice {

/// Something happened that subscribers may want to know.
struct Event {
    QString path; ///< with real ids, without a query
    QString query; ///< what real events of this kind carry after the path
    QString accountPath; ///< the account-level form that also covers it, if there is one
    QJsonObject body;
    QString direction = {}; ///< of the message, where the body does not say it
};

/// One thing a client wants to be told of: a path with real ids and the options after it.
class EventFilter {
public:
    /// @return nullopt for what the carrier knows no events of.
    [[nodiscard]] static std::optional<EventFilter> parse(const QString &text, const Account &account);
    [[nodiscard]] bool wants(const Event &event) const;
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    [[nodiscard]] bool optionsFit(const Event &event) const;
    [[nodiscard]] bool partyFits(const QJsonObject &party) const;
    QString m_text;
    QString m_path;
    QUrlQuery m_options;
};

struct Subscription {
    QString id;
    UtcTime created;
    QList<EventFilter> filters = {};
    QJsonArray disabled = {}; ///< the `disabledFilters` of the answer
    [[nodiscard]] bool wants(const Event &event) const;
    [[nodiscard]] QJsonObject toJson(const QString &baseUrl, UtcTime now) const;
};

} // namespace textback::practice
