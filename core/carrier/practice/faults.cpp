// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/faults.h"

#include "core/carrier/practice/practicetime.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

namespace {

const QSet<QString> &acts()
{
    static const QSet<QString> names{u"drop_socket"_s,    u"expire"_s, u"kill_subscription"_s, u"invalidate_sync"_s,
                                     u"garbage_frames"_s, u"limits"_s, u"redirect_uris"_s,     u"close_connections"_s};
    return names;
}

const QSet<QString> &states()
{
    static const QSet<QString> names{u"refuse_sockets"_s,
                                     u"refuse_connections"_s,
                                     u"stall_frames"_s,
                                     u"stall_http"_s,
                                     u"sms"_s,
                                     u"status"_s,
                                     u"delay"_s,
                                     u"lose_frames"_s,
                                     u"duplicate_frames"_s,
                                     u"reorder_frames"_s,
                                     u"delay_frames"_s,
                                     u"recovery"_s,
                                     u"disabled_filters"_s,
                                     u"ids"_s,
                                     u"voicemail_spelling"_s,
                                     u"omit_caller_leg"_s,
                                     u"missed_call_flag"_s,
                                     u"no_retry_after"_s,
                                     u"ws_token_seconds"_s,
                                     u"access_token_seconds"_s,
                                     u"no_refresh_token"_s,
                                     u"forbid"_s,
                                     u"text_outcome"_s,
                                     u"consent"_s,
                                     u"lose_response"_s,
                                     u"idle_timeout"_s,
                                     u"absolute_timeout"_s,
                                     u"recovery_seconds"_s,
                                     u"no_pings"_s,
                                     u"refuse_subscription"_s,
                                     u"long_ids"_s,
                                     u"registration"_s,
                                     u"hipaa"_s,
                                     u"texting_off"_s,
                                     u"kept_days"_s,
                                     u"new_call_handling"_s};
    return names;
}

} // namespace

bool Faults::isKnown(const QString &name)
{
    return acts().contains(name) || states().contains(name);
}

bool Faults::isAct(const QString &name)
{
    return acts().contains(name);
}

QJsonObject Faults::spelledOut(const QJsonValue &value)
{
    if (value.isObject())
        return value.toObject();
    if (value.isString())
        return {{u"how"_s, value}};
    if (value.isDouble())
        return {{u"times"_s, value}, {u"value"_s, value}};
    return {};
}

bool Faults::Fault::live() const
{
    return timesLeft != 0 && (until == 0 || PracticeTime::steadyMicroseconds() < until);
}

Status Faults::set(const QString &name, const QJsonValue &value)
{
    if (!isKnown(name))
        return Error{ErrorKind::Invalid, u"There is no fault named %1."_s.arg(name)};
    if (value.isArray()) {
        const QJsonArray all = value.toArray();
        for (const QJsonValue &each : all) {
            if (const Status one = set(name, each); !one.ok())
                return one;
        }
        return Done{};
    }
    if (value.isNull() || value == QJsonValue(false)) {
        m_faults.removeIf([&name](const Fault &each) { return each.name == name; });
        return Done{};
    }
    const QJsonObject how = spelledOut(value);
    Fault fault{name, how};
    const bool isAmount = name.endsWith("_seconds"_L1) || name.endsWith("_timeout"_L1);
    if (how.contains("times"_L1) && !isAmount)
        fault.timesLeft = how.value("times"_L1).toInt(1);
    if (how.contains("seconds"_L1)) {
        const double seconds = how.value("seconds"_L1).toDouble();
        fault.until = PracticeTime::steadyMicroseconds() + qRound64(std::clamp(seconds, 0.0, 1e9) * 1e6);
    }
    m_faults.removeIf([](const Fault &each) { return !each.live(); });
    m_faults.append(fault);
    return Done{};
}

qsizetype Faults::indexOf(const QString &name, const Fits &fits) const
{
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        const Fault &each = m_faults.at(i);
        if (each.name == name && each.live() && (!fits || fits(each.how)))
            return i;
    }
    return -1;
}

std::optional<QJsonObject> Faults::take(const QString &name, const Fits &fits)
{
    const qsizetype index = indexOf(name, fits);
    if (index < 0)
        return std::nullopt;
    if (m_faults[index].timesLeft > 0)
        --m_faults[index].timesLeft;
    return m_faults.at(index).how;
}

std::optional<QJsonObject> Faults::find(const QString &name, const Fits &fits) const
{
    const qsizetype index = indexOf(name, fits);
    return index < 0 ? std::nullopt : std::optional{m_faults.at(index).how};
}

QString Faults::word(const QString &name, const QString &otherwise) const
{
    const auto found = find(name);
    return found ? found->value("how"_L1).toString(otherwise) : otherwise;
}

QJsonObject Faults::list() const
{
    QJsonObject all;
    for (const Fault &each : m_faults) {
        if (!each.live())
            continue;
        QJsonObject how = each.how;
        if (each.timesLeft > 0)
            how.insert(u"times_left"_s, each.timesLeft);
        QJsonArray ofName = all.value(each.name).toArray();
        ofName.append(how);
        all.insert(each.name, ofName);
    }
    return all;
}

Milliseconds keptFor(const Faults &faults, QLatin1String what)
{
    constexpr Milliseconds ForEver = std::chrono::hours{24 * 365 * 30};
    const auto kept = faults.find(u"kept_days"_s);
    const QJsonValue days = kept ? kept->value(what) : QJsonValue();
    return days.isDouble() ? Milliseconds{qRound64(std::clamp(days.toDouble(), 0.0, 10'000.0) * 86'400'000)} : ForEver;
}

bool pathFits(const QString &pattern, const QString &path)
{
    if (pattern.isEmpty())
        return true;
    if (!pattern.contains(u'*'))
        return path.contains(pattern);
    QString expression = QRegularExpression::escape(pattern);
    expression.replace("\\*"_L1, ".*"_L1);
    return QRegularExpression(QRegularExpression::anchoredPattern(expression)).match(path).hasMatch();
}

QString registrationOf(const Faults &faults, const QString &number)
{
    const auto found = faults.find(u"registration"_s, [&number](const QJsonObject &how) {
        return !how.contains("line"_L1) || how.value("line"_L1).toString() == number;
    });
    return found ? found->value("how"_L1).toString(u"none"_s) : u"Confirmed"_s;
}

} // namespace textback::practice
