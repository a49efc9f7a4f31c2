// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/ringcentral/apierror.h"

#include "core/carrier/json.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace textback::ringcentral {

namespace {

QJsonObject firstError(const QByteArray &body)
{
    const auto errors = json::objects(json::object(body).value("errors"_L1));
    return errors.isEmpty() ? QJsonObject() : errors.constFirst();
}

ErrorKind kindOf(int status)
{
    switch (status) {
    case 401:
        return ErrorKind::Unauthorized;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
    case 410:
        return ErrorKind::NotFound;
    case 429:
        return ErrorKind::RateLimited;
    case 503:
        return ErrorKind::Unavailable;
    default:
        return status >= 400 && status < 500 && status != 408 ? ErrorKind::Rejected : ErrorKind::Network;
    }
}

} // namespace

QString errorCode(const QByteArray &body)
{
    const QString detailed = json::word(firstError(body).value("errorCode"_L1));
    return (detailed.isEmpty() ? json::word(json::object(body).value("errorCode"_L1)) : detailed).left(64);
}

QString errorParameter(const QByteArray &body)
{
    return json::word(firstError(body).value("parameterName"_L1)).left(64);
}

Error errorOf(const HttpAnswer &answer, UtcTime now)
{
    Error error;
    error.code = errorCode(answer.body);
    error.retryAfter = retryAfter(answer, now);
    error.detail = answer.complete() ? u"status %1 %2"_s.arg(answer.status).arg(error.code) : answer.detail;
    if (answer.complete())
        error.kind = kindOf(answer.status);
    else if (answer.fault == HttpFault::NotSent || answer.fault == HttpFault::Certificate)
        error.kind = ErrorKind::Unavailable;
    else if (answer.fault == HttpFault::Cancelled)
        error.kind = ErrorKind::Cancelled;
    else if (answer.fault == HttpFault::TooBig)
        error.kind = ErrorKind::Rejected;
    else
        error.kind = ErrorKind::Network;
    return error;
}

TroubleKind troubleOf(const HttpAnswer &answer)
{
    if (answer.fault == HttpFault::Certificate)
        return TroubleKind::CertificateProblem;
    if (!answer.complete())
        return answer.noNetwork ? TroubleKind::NoNetwork : TroubleKind::CarrierDown;
    if (answer.status == 429)
        return TroubleKind::RateLimited;
    if (answer.status == 401)
        return TroubleKind::SignInEnded;
    return answer.status == 403 ? TroubleKind::PermissionMissing : TroubleKind::CarrierDown;
}

FailureReason refusalReason(const QString &code, const QString &parameter)
{
    static const QHash<QString, FailureReason> reasons{{u"MSG-240"_s, FailureReason::CannotReceive},
                                                       {u"MSG-241"_s, FailureReason::CannotReceive},
                                                       {u"MSG-242"_s, FailureReason::LineCannotText},
                                                       {u"MSG-243"_s, FailureReason::CannotReceive},
                                                       {u"MSG-245"_s, FailureReason::LineCannotText},
                                                       {u"MSG-246"_s, FailureReason::InvalidNumber},
                                                       {u"MSG-247"_s, FailureReason::CannotReceive},
                                                       {u"MSG-290"_s, FailureReason::CarrierDown},
                                                       {u"MSG-304"_s, FailureReason::LineCannotText},
                                                       {u"MSG-305"_s, FailureReason::VolumeLimit},
                                                       {u"MSG-383"_s, FailureReason::CannotReceive},
                                                       {u"CMN-401"_s, FailureReason::Auth},
                                                       {u"CMN-408"_s, FailureReason::Auth},
                                                       {u"CMN-405"_s, FailureReason::Auth},
                                                       {u"OAU-128"_s, FailureReason::Auth},
                                                       {u"OAU-129"_s, FailureReason::Auth},
                                                       {u"OAU-213"_s, FailureReason::Auth},
                                                       {u"InsufficientPermissions"_s, FailureReason::Auth},
                                                       {u"InternationalProhibited"_s, FailureReason::CannotReceive}};
    const auto found = reasons.constFind(code);
    if (found != reasons.cend())
        return *found;
    if (code.startsWith("SMS-"_L1))
        return deliveryFailureReason(code);
    if ((code == "CMN-101"_L1 || code == "CMN-102"_L1 || code == "CMN-414"_L1 || code == "InvalidParameter"_L1)
        && parameter.startsWith("to"_L1))
        return FailureReason::InvalidNumber;
    return code.startsWith("CMN-101"_L1) && parameter.startsWith("from"_L1) ? FailureReason::LineCannotText
                                                                            : FailureReason::Other;
}

FailureReason deliveryFailureReason(const QString &code)
{
    using Reason = FailureReason;
    static const QHash<QString, FailureReason> reasons{
        {u"RC-410"_s, Reason::CannotReceive},   {u"UP-410"_s, Reason::CannotReceive},
        {u"CAR-400"_s, Reason::CannotReceive},  {u"CAR-411"_s, Reason::CannotReceive},
        {u"RC-413"_s, Reason::OptedOut},        {u"UP-413"_s, Reason::OptedOut},
        {u"CAR-413"_s, Reason::OptedOut},       {u"RC-503"_s, Reason::LineCannotText},
        {u"RC-504"_s, Reason::LineCannotText},  {u"UP-414"_s, Reason::LineCannotText},
        {u"UP-431"_s, Reason::LineCannotText},  {u"CAR-414"_s, Reason::LineCannotText},
        {u"CAR-461"_s, Reason::LineCannotText}, {u"RC-430"_s, Reason::Filtered},
        {u"UP-430"_s, Reason::Filtered},        {u"UP-433"_s, Reason::Filtered},
        {u"CAR-430"_s, Reason::Filtered},       {u"CAR-433"_s, Reason::Filtered},
        {u"CAR-435"_s, Reason::Filtered},       {u"RC-403"_s, Reason::VolumeLimit},
        {u"CAR-450"_s, Reason::VolumeLimit},    {u"CAR-451"_s, Reason::VolumeLimit},
        {u"CAR-452"_s, Reason::VolumeLimit},    {u"UP-432"_s, Reason::TooLong},
        {u"CAR-432"_s, Reason::TooLong},        {u"CAR-434"_s, Reason::TooLong},
        {u"CAR-410"_s, Reason::Unreachable},    {u"CAR-412"_s, Reason::Unreachable},
        {u"CAR-431"_s, Reason::Unreachable},    {u"CAR-500"_s, Reason::Unreachable},
        {u"UP-500"_s, Reason::Unreachable},     {u"RC-500"_s, Reason::Unreachable},
        {u"RC-501"_s, Reason::Unreachable}};
    QString tail = code.trimmed().toUpper();
    if (tail.startsWith("SMS-"_L1))
        tail.remove(0, 4);
    return reasons.value(tail, FailureReason::Other);
}

} // namespace textback::ringcentral
