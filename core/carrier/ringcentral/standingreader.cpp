// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/ringcentral/standingreader.h"

#include "core/carrier/carrierlog.h"
#include "core/carrier/json.h"
#include "core/carrier/ringcentral/endpoints.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace textback::ringcentral {

namespace {

constexpr qsizetype MostLines = 50; ///< As many as the set-up shows.

} // namespace

Registration registrationIn(const QJsonObject &answer)
{
    if (!answer.contains("phoneNumber"_L1) && !answer.contains("phoneNumberId"_L1))
        return Registration::NotTold;
    const QJsonValue campaign = answer.value("smsCampaignInfo"_L1);
    if (campaign.isUndefined() || campaign.isNull())
        return Registration::Missing;
    const QString status = campaign.toObject().value("status"_L1).toString();
    // "Verified" stands in the carrier's guide only, the others in its description of the interface.
    if (json::isOneOf(status, {"Confirmed"_L1, "Verified"_L1}))
        return Registration::Confirmed;
    if (json::isOneOf(status, {"Created"_L1, "Submitted"_L1, "UpdateRequested"_L1, "Unconfirmed"_L1}))
        return Registration::Waiting;
    if (json::isOneOf(status, {"SubmitFailed"_L1, "PreVetFailed"_L1, "CampaignSuspended"_L1, "CampaignExpired"_L1}))
        return Registration::Refused;
    if (json::isOneOf(status, {"Draft"_L1, "DeleteRequested"_L1}))
        return Registration::Missing;
    return Registration::NotTold;
}

LineStanding standingIn(const QJsonObject &user)
{
    LineStanding standing;
    for (const auto &feature : json::objects(user.value("serviceFeatures"_L1))) {
        const QJsonValue enabled = feature.value("enabled"_L1);
        const QString name = feature.value("featureName"_L1).toString();
        if (!enabled.isBool())
            continue;
        standing.textingOff = standing.textingOff || (json::same(name, "SMS"_L1) && !enabled.toBool());
        standing.healthPrivacy = standing.healthPrivacy || (json::same(name, "HipaaCompliance"_L1) && enabled.toBool());
    }
    return standing;
}

StandingReader::StandingReader(HttpClient &client, QObject *parent) : QObject(parent), m_client(client) {}

void StandingReader::read(const QUrl &server, const QList<CarrierLine> &lines)
{
    stop();
    m_server = server;
    for (const CarrierLine &line : lines) {
        const bool hasId = std::all_of(line.carrierId.cbegin(), line.carrierId.cend(),
                                       [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
        if (hasId && needsRegistration(line) && m_left.size() < MostLines)
            m_left.append(line.carrierId);
    }
    next();
}

void StandingReader::stop()
{
    ++m_turn;
    m_left.clear();
    m_anyChanged = false;
}

void StandingReader::next()
{
    if (m_left.isEmpty()) {
        if (std::exchange(m_anyChanged, false))
            emit changed();
        return;
    }
    const QString id = m_left.takeFirst();
    ApiRequest request = reading(m_server, u"sms-configuration"_s,
                                 QLatin1StringView(ExtensionPath) + u"/phone-number/%1/sms-configuration"_s.arg(id), {},
                                 lightGroup(), Urgency::Background);
    request.mayRepeat = false; // tomorrow is soon enough
    m_client.ask(request, this, [this, id, turn = m_turn](const HttpAnswer &answer) {
        if (turn == m_turn)
            readAnswer(id, answer);
    });
}

void StandingReader::readAnswer(const QString &carrierId, const HttpAnswer &answer)
{
    if (answer.succeeded()) {
        const Registration told = registrationIn(json::object(answer.body));
        if (m_told.value(carrierId) != told) {
            m_told.insert(carrierId, told);
            m_anyChanged = true;
        }
    } else {
        qCInfo(carrierLog) << "A line's registration cannot be read:" << answer.status;
    }
    next();
}

} // namespace textback::ringcentral
