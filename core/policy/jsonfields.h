// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/enumnames.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

#include <concepts>

namespace textback {

// Instants and durations are kept as whole numbers; within these bounds no arithmetic on them overflows.
constexpr qint64 EarliestMs = -62'135'596'800'000; ///< Year 1.
constexpr qint64 LatestMs = 253'402'300'799'999; ///< End of year 9999.
constexpr qint64 LongestDuration = 2'147'483'647;

/// What is kept lists its fields once, for writing and reading:
///     template <typename Fields, RecordOf<Check> T> void describe(Fields &fields, T &check)
///     {
///         fields("check", check.kind);
///     }
template <typename T, typename Value>
concept RecordOf = std::same_as<std::remove_const_t<T>, Value>;
class JsonReader;
template <typename T>
concept Described = requires(T &value, JsonReader &fields)
{
    describe(fields, value);
};

[[nodiscard]] inline QJsonValue jsonOf(bool value)
{
    return value;
}
[[nodiscard]] inline QJsonValue jsonOf(int value)
{
    return value;
}
[[nodiscard]] inline QJsonValue jsonOf(const QString &value)
{
    return value;
}
[[nodiscard]] inline QJsonValue jsonOf(QDate date)
{
    return date.toString(Qt::ISODate);
}
[[nodiscard]] inline QJsonValue jsonOf(UtcTime time)
{
    return toMs(time);
}
[[nodiscard]] inline QJsonValue jsonOf(const PhoneNumber &number)
{
    return number.e164();
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
template <typename Rep, typename Period>
[[nodiscard]] QJsonValue jsonOf(const std::chrono::duration<Rep, Period> &duration)
{
    return qint64(duration.count());
}
template <typename E>
requires std::is_enum_v<E>
[[nodiscard]] QJsonValue jsonOf(E value)
{
    return enumName(value);
}
template <Described T> [[nodiscard]] QJsonValue jsonOf(const T &record);
/// An absent value is null: what is missing altogether was written by somebody else.
template <typename T> [[nodiscard]] QJsonValue jsonOf(const std::optional<T> &value)
{
    return value ? jsonOf(*value) : QJsonValue();
}
template <typename T> [[nodiscard]] QJsonValue jsonOf(const QList<T> &list)
{
    QJsonArray array;
    for (const T &one : list)
        array.append(jsonOf(one));
    return array;
}

class JsonWriter {
public:
    template <typename T> void operator()(const char *key, const T &value)
    {
        m_object.insert(QLatin1String(key), jsonOf(value));
    }
    template <typename T> void later(const char *key, const T &value) { operator()(key, value); }
    [[nodiscard]] const QJsonObject &object() const { return m_object; }

private:
    QJsonObject m_object;
};

template <Described T> [[nodiscard]] QJsonObject objectOf(const T &record)
{
    JsonWriter fields;
    describe(fields, record);
    return fields.object();
}
template <Described T> QJsonValue jsonOf(const T &record)
{
    return objectOf(record);
}

/// Reads the fields of an object; the first that is missing, of the wrong type or out of bounds spoils the whole.
class JsonReader {
public:
    explicit JsonReader(const QJsonValue &value) : m_object(value.toObject()), m_ok(value.isObject()) {}
    [[nodiscard]] bool ok() const { return m_ok; }
    void spoil() { m_ok = false; }

    [[nodiscard]] bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }
    template <typename T> void operator()(const char *key, T &to) { readOne(field(key), to); }
    /// For fields that came later: one that is not there leaves the value as it is.
    template <typename T> void later(const char *key, T &to)
    {
        if (has(key))
            operator()(key, to);
    }

private:
    [[nodiscard]] QJsonValue field(const char *key)
    {
        const auto found = m_object.constFind(QLatin1String(key));
        m_ok = m_ok && found != m_object.constEnd();
        return found == m_object.constEnd() ? QJsonValue(QJsonValue::Undefined) : *found;
    }
    void readInteger(const QJsonValue &value, qint64 least, qint64 most, qint64 &to)
    {
        const qint64 number = value.toInteger(least - 1);
        m_ok = m_ok && value.isDouble() && number >= least && number <= most;
        to = m_ok ? number : 0;
    }
    void readOne(const QJsonValue &value, bool &to)
    {
        m_ok = m_ok && value.isBool();
        to = value.toBool();
    }
    void readOne(const QJsonValue &value, int &to)
    {
        qint64 number = 0;
        readInteger(value, -LongestDuration, LongestDuration, number);
        to = int(number);
    }
    void readOne(const QJsonValue &value, QString &to)
    {
        m_ok = m_ok && value.isString();
        to = value.toString();
    }
    void readOne(const QJsonValue &value, QDate &to)
    {
        QString text;
        readOne(value, text);
        to = QDate::fromString(text, Qt::ISODate);
        m_ok = m_ok && (to.isValid() || text.isEmpty());
    }
    void readOne(const QJsonValue &value, UtcTime &to)
    {
        qint64 ms = 0;
        readInteger(value, EarliestMs, LatestMs, ms);
        to = fromMs(ms);
    }
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
    void readOne(const QJsonValue &value, QMap<QString, QString> &to)
    {
        m_ok = m_ok && value.isObject();
        const QJsonObject object = value.toObject();
        to.clear();
        for (auto at = object.begin(); m_ok && at != object.end(); ++at)
            readOne(at.value(), to[at.key()]);
    }
    template <typename E>
    requires std::is_enum_v<E>
    void readOne(const QJsonValue &value, E &to)
    {
        const std::optional<E> named = enumNamed<E>(value.toString());
        m_ok = m_ok && named;
        to = named.value_or(E{});
    }
    template <Described T> void readOne(const QJsonValue &value, T &to)
    {
        JsonReader inner(value);
        describe(inner, to);
        m_ok = m_ok && inner.ok();
    }
    template <typename T> void readOne(const QJsonValue &value, std::optional<T> &to)
    {
        to.reset();
        if (!value.isNull())
            readOne(value, to.emplace());
    }
    void readOne(const QJsonValue &value, std::optional<PhoneNumber> &to)
    {
        to.reset();
        if (value.isNull())
            return;
        const Result<PhoneNumber> number = PhoneNumber::fromE164(value.toString());
        m_ok = m_ok && number.ok();
        if (number.ok())
            to = number.value();
    }
    void readOne(const QJsonValue &value, QList<PhoneNumber> &to)
    {
        m_ok = m_ok && value.isArray();
        const QJsonArray array = value.toArray();
        to.clear();
        for (const QJsonValue &element : array) {
            const Result<PhoneNumber> number = PhoneNumber::fromE164(element.toString());
            m_ok = m_ok && number.ok();
            if (!m_ok)
                return;
            to.append(number.value());
        }
    }
    template <typename T> void readOne(const QJsonValue &value, QList<T> &to)
    {
        m_ok = m_ok && value.isArray();
        const QJsonArray array = value.toArray();
        to.clear();
        for (const QJsonValue &element : array) {
            if (!m_ok)
                return;
            readOne(element, to.emplaceBack());
        }
    }
    QJsonObject m_object;
    bool m_ok = true;
};

/// The whole record, or nothing.
template <Described T> [[nodiscard]] std::optional<T> recordFrom(const QJsonValue &json)
{
    JsonReader fields(json);
    T record;
    describe(fields, record);
    return fields.ok() ? std::optional(std::move(record)) : std::nullopt;
}

} // namespace textback
