// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/phonenumber.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <array>
#include <utility>

namespace textback {

namespace {

using i18n::phonenumbers::PhoneNumberUtil;
using LibNumber = i18n::phonenumbers::PhoneNumber;

const PhoneNumberUtil &util()
{
    return *PhoneNumberUtil::GetInstance();
}

std::optional<LibNumber> libNumber(const QString &e164)
{
    LibNumber number;
    if (util().Parse(e164.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return std::nullopt;
    return number;
}

bool isE164(QStringView text)
{
    constexpr qsizetype MostDigits = 15; // ITU-T E.164
    return text.size() >= 2 && text.size() <= MostDigits + 1 && text.front() == u'+'
        && std::all_of(text.begin() + 1, text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Result<QString> e164Of(QStringView text, const QString &homeRegion)
{
    LibNumber number;
    const auto parsed = util().Parse(text.toString().toStdString(), homeRegion.toUpper().toStdString(), &number);
    if (parsed != PhoneNumberUtil::NO_PARSING_ERROR)
        return Error{ErrorKind::Invalid, QStringLiteral("not a telephone number")};
    std::string e164;
    util().Format(number, PhoneNumberUtil::E164, &e164);
    return QString::fromStdString(e164);
}

/// What was read last: the events of a call name the same few numbers again and again, and reading one takes the
/// library a tenth of a millisecond.
struct LastRead {
    QString text;
    QString region;
    std::optional<PhoneNumber> number;
};

} // namespace

Result<PhoneNumber> PhoneNumber::parse(QStringView text, const QString &homeRegion)
{
    constexpr qsizetype LongestSensible = 64;
    constexpr size_t Remembered = 8;
    if (text.size() > LongestSensible)
        return Error{ErrorKind::Invalid, QStringLiteral("too long for a telephone number")};
    thread_local std::array<LastRead, Remembered> lastRead;
    thread_local size_t oldest = 0;
    for (const LastRead &read : lastRead) {
        if (read.number && read.text == text && read.region == homeRegion)
            return *read.number;
    }
    const auto e164 = e164Of(text, homeRegion);
    if (!e164.ok())
        return e164.error();
    const auto number = fromE164(e164.value());
    if (number.ok())
        lastRead.at(std::exchange(oldest, (oldest + 1) % Remembered)) = {text.toString(), homeRegion, number.value()};
    return number;
}

Result<PhoneNumber> PhoneNumber::fromE164(QStringView text)
{
    if (!isE164(text))
        return Error{ErrorKind::Invalid, QStringLiteral("not a number in international form")};
    return PhoneNumber(text.toString());
}

NumberKind PhoneNumber::kind() const
{
    constexpr qsizetype ShortestReal = 8; // "+" and seven digits; short codes have three to six
    if (m_e164.size() < ShortestReal)
        return NumberKind::ShortCode;
    const auto number = libNumber(m_e164);
    if (!number)
        return NumberKind::Other;
    switch (util().GetNumberType(*number)) {
    case PhoneNumberUtil::MOBILE:
        return NumberKind::Mobile;
    case PhoneNumberUtil::FIXED_LINE:
        return NumberKind::Landline;
    case PhoneNumberUtil::FIXED_LINE_OR_MOBILE:
    case PhoneNumberUtil::UNKNOWN: // possible but not in the tables: the tables age, the caller is real
        return NumberKind::MobileOrLandline;
    case PhoneNumberUtil::TOLL_FREE:
        return NumberKind::TollFree;
    case PhoneNumberUtil::PREMIUM_RATE:
    case PhoneNumberUtil::SHARED_COST:
        return NumberKind::Premium;
    default:
        return NumberKind::Other;
    }
}

QString PhoneNumber::region() const
{
    const auto number = libNumber(m_e164);
    if (!number)
        return {};
    std::string region;
    util().GetRegionCodeForNumber(*number, &region);
    constexpr int NorthAmerica = 1; // one code for twenty-five countries: its main region would be a guess
    if ((region.empty() || region == "ZZ") && number->country_code() != NorthAmerica)
        util().GetRegionCodeForCountryCode(number->country_code(), &region); // not in the tables, the code still tells
    return region == "ZZ" ? QString() : QString::fromStdString(region);
}

QString PhoneNumber::forPeople(const QString &homeRegion) const
{
    const auto number = libNumber(m_e164);
    if (!number)
        return m_e164;
    const bool home = util().GetCountryCodeForRegion(homeRegion.toStdString()) == number->country_code();
    std::string text;
    util().Format(*number, home ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL, &text);
    return QString::fromStdString(text);
}

} // namespace textback
