// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/ringcentral/subscription.h"

#include "core/carrier/json.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback::ringcentral {

namespace {

/// A filter with the account left out, and the extension too if it is the signed-in user's own: the carrier answers
/// with real ids where "~" was asked for.
QString comparable(const QString &filter, bool keepExtension)
{
    static const QRegularExpression account(u"/account/[^/]+"_s);
    static const QRegularExpression extension(u"/extension/[^/]+"_s);
    QString path = QUrl(filter).path(QUrl::FullyDecoded);
    path.replace(account, u"/account/~"_s);
    if (!keepExtension)
        path.replace(extension, u"/extension/~"_s);
    return path.toLower();
}

bool namesExtension(const QString &filter)
{
    return filter.contains("/extension/"_L1) && !filter.contains("/extension/~"_L1);
}

bool listed(const QStringList &filters, const QString &wanted)
{
    const bool exact = namesExtension(wanted);
    const QString key = comparable(wanted, exact);
    return std::any_of(filters.cbegin(), filters.cend(),
                       [&](const QString &filter) { return comparable(filter, exact) == key; });
}

} // namespace

QStringList requiredFilters()
{
    return {u"/restapi/v1.0/account/~/telephony/sessions"_s, u"/restapi/v1.0/account/~/extension/~/message-store"_s,
            u"/restapi/v1.0/account/~/extension/~/message-store/instant?type=SMS"_s};
}

QString voicemailFilter()
{
    return u"/restapi/v1.0/account/~/extension/~/voicemail"_s;
}

QStringList extensionFilters(const QStringList &extensionIds)
{
    QStringList filters;
    for (const QString &id : extensionIds)
        filters.append(u"/restapi/v1.0/account/~/extension/%1/telephony/sessions"_s.arg(id));
    return filters;
}

bool SubscriptionAnswer::lacks(EventKind kind) const
{
    return std::any_of(refused.cbegin(), refused.cend(),
                       [kind](const QString &filter) { return eventKind(filter) == kind; });
}

bool SubscriptionAnswer::isComplete() const
{
    return !lacks(EventKind::Telephony) && !lacks(EventKind::MessageStore) && !lacks(EventKind::InstantText);
}

std::optional<SubscriptionAnswer> subscriptionIn(const QJsonObject &body, const QStringList &asked)
{
    SubscriptionAnswer answer;
    answer.id = json::word(body.value("id"_L1));
    if (answer.id.isEmpty())
        return std::nullopt;
    QStringList active;
    QStringList disabled;
    const QJsonArray told = body.value("eventFilters"_L1).toArray();
    for (const auto &filter : told)
        active.append(filter.toString());
    for (const auto &entry : json::objects(body.value("disabledFilters"_L1))) {
        disabled.append(entry.value("filter"_L1).toString());
        if (answer.reason.isEmpty())
            answer.reason =
                (entry.value("reason"_L1).toString() + u' ' + entry.value("message"_L1).toString()).left(300);
    }
    for (const QString &filter : asked) {
        // An answer without a list of filters speaks by its refusals alone.
        if (listed(disabled, filter) || (!active.isEmpty() && !listed(active, filter)))
            answer.refused.append(filter);
    }
    return answer;
}

} // namespace textback::ringcentral
