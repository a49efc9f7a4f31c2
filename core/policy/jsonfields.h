// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/enumnames.h"

#include <QJsonArray>
#include <QJsonObject>

namespace textback {

// Instants and durations are kept as whole numbers; within these bounds no arithmetic on them overflows.
constexpr qint64 EarliestMs = -62'135'596'800'000; ///< Year 1.
constexpr qint64 LatestMs = 253'402'300'799'999; ///< End of year 9999.
constexpr qint64 LongestDuration = 2'147'483'647;

[[nodiscard]] inline QJsonValue jsonOf(UtcTime time)
{
    return toMs(time);
}
template <typename Rep, typename Period>
[[nodiscard]] QJsonValue jsonOf(const std::chrono::duration<Rep, Period> &duration)
{
    return qint64(duration.count());
}
[[nodiscard]] inline QJsonValue jsonOf(const PhoneNumber &number)
{
    return number.e164();
}
[[nodiscard]] inline QJsonValue jsonOf(bool value)
{
    return value;
}
[[nodiscard]] inline QJsonValue jsonOf(const DayTimes &times)
{
    return QJsonArray{times.from, times.to};
}
[[nodiscard]] inline QJsonObject jsonOf(const QMap<QString, QString> &map)
{
    QJsonObject object;
    for (auto at = map.begin(); at != map.end(); ++at)
        object.insert(at.key(), at.value());
    return object;
}
/// An absent value is null: what is missing altogether was written by somebody else.
template <typename T> [[nodiscard]] QJsonValue jsonOf(const std::optional<T> &value)
{
    return value ? jsonOf(*value) : QJsonValue();
}
template <typename T, typename ToJson> [[nodiscard]] QJsonArray jsonArray(const QList<T> &list, const ToJson &toJsonOf)
{
    QJsonArray array;
    for (const T &one : list)
        array.append(toJsonOf(one));
    return array;
}

/// Reads the fields of an object; the first that is missing, of the wrong type or out of bounds spoils the whole.
class JsonReader {
public:
    explicit JsonReader(const QJsonValue &value) : m_object(value.toObject()), m_ok(value.isObject()) {}
    [[nodiscard]] bool ok() const { return m_ok; }
    void spoil() { m_ok = false; }
    [[nodiscard]] bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }
    /// For fields that came later: one that is not there leaves the value as it is.
    template <typename... To> void readLater(const char *key, To &&...to)
    {
        if (has(key))
            read(key, std::forward<To>(to)...);
    }

    void read(const char *key, QString &to) { readString(field(key), to); }
    void read(const char *key, bool &to) { readBool(field(key), to); }
    void read(const char *key, int &to)
    {
        qint64 number = to;
        readInteger(field(key), -LongestDuration, LongestDuration, number);
        to = int(number);
    }
    void read(const char *key, UtcTime &to) { readOne(field(key), to); }
    template <typename Rep, typename Period> void read(const char *key, std::chrono::duration<Rep, Period> &to)
    {
        readOne(field(key), to);
    }
    template <typename E>
    requires std::is_enum_v<E>
    void read(const char *key, E &to) { readOne(field(key), to); }
    template <typename T> void read(const char *key, std::optional<T> &to)
    {
        const QJsonValue value = field(key);
        to.reset();
        if (!value.isNull())
            readInto(value, to);
    }
    void read(const char *key, QStringList &to)
    {
        readList(key, to, [this](const QJsonValue &value) {
            QString text;
            readString(value, text);
            return text;
        });
    }
    /// @param fromJson gives an std::optional of one element.
    template <typename T, typename FromJson> void readObjects(const char *key, QList<T> &to, const FromJson &fromJson)
    {
        readList(key, to, [&](const QJsonValue &value) {
            const std::optional<T> one = fromJson(value);
            m_ok = m_ok && one;
            return one.value_or(T{});
        });
    }
    void read(const char *key, QMap<QString, QString> &to)
    {
        const QJsonValue value = field(key);
        m_ok = m_ok && value.isObject();
        const QJsonObject object = value.toObject();
        to.clear();
        for (auto at = object.begin(); m_ok && at != object.end(); ++at)
            readString(at.value(), to[at.key()]);
    }
    template <typename E> void readNames(const char *key, QList<E> &to)
    {
        readList(key, to, [this](const QJsonValue &value) {
            E one{};
            readOne(value, one);
            return one;
        });
    }

private:
    [[nodiscard]] QJsonValue field(const char *key)
    {
        const auto found = m_object.constFind(QLatin1String(key));
        m_ok = m_ok && found != m_object.constEnd();
        return found == m_object.constEnd() ? QJsonValue(QJsonValue::Undefined) : *found;
    }
    void readString(const QJsonValue &value, QString &to)
    {
        m_ok = m_ok && value.isString();
        to = value.toString();
    }
    void readBool(const QJsonValue &value, bool &to)
    {
        m_ok = m_ok && value.isBool();
        to = value.toBool();
    }
    void readInteger(const QJsonValue &value, qint64 least, qint64 most, qint64 &to)
    {
        const qint64 number = value.toInteger(least - 1);
        m_ok = m_ok && value.isDouble() && number >= least && number <= most;
        to = m_ok ? number : 0;
    }
    void readOne(const QJsonValue &value, UtcTime &to)
    {
        qint64 ms = 0;
        readInteger(value, EarliestMs, LatestMs, ms);
        to = fromMs(ms);
    }
    void readOne(const QJsonValue &value, bool &to) { readBool(value, to); }
    template <typename Rep, typename Period>
    void readOne(const QJsonValue &value, std::chrono::duration<Rep, Period> &to)
    {
        qint64 count = 0;
        readInteger(value, -LongestDuration, LongestDuration, count);
        to = std::chrono::duration<Rep, Period>(count);
    }
    void readOne(const QJsonValue &value, DayTimes &to)
    {
        const QJsonArray times = value.toArray();
        qint64 from = 0;
        qint64 until = 0;
        readInteger(times.at(0), 0, 1440, from);
        readInteger(times.at(1), 0, 1440, until);
        m_ok = m_ok && times.size() == 2;
        to = {int(from), int(until)};
    }
    template <typename E>
    requires std::is_enum_v<E>
    void readOne(const QJsonValue &value, E &to)
    {
        const std::optional<E> named = enumNamed<E>(value.toString());
        m_ok = m_ok && named;
        to = named.value_or(E{});
    }
    template <typename T> void readInto(const QJsonValue &value, std::optional<T> &to) { readOne(value, to.emplace()); }
    void readInto(const QJsonValue &value, std::optional<PhoneNumber> &to)
    {
        const Result<PhoneNumber> number = PhoneNumber::fromE164(value.toString());
        m_ok = m_ok && number.ok();
        if (number.ok())
            to = number.value();
    }
    template <typename List, typename ReadElement>
    void readList(const char *key, List &to, const ReadElement &readElement)
    {
        const QJsonValue value = field(key);
        m_ok = m_ok && value.isArray();
        const QJsonArray array = value.toArray();
        to.clear();
        for (const QJsonValue &element : array) {
            if (!m_ok)
                return;
            to.append(readElement(element));
        }
    }
    QJsonObject m_object;
    bool m_ok = true;
};

} // namespace textback
