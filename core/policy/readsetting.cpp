// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/openinghours.h"
#include "core/policy/settings.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

Error invalid(const QString &sentence)
{
    return {ErrorKind::Invalid, sentence};
}

Result<QString> readSwitch(const QString &key, const QString &value)
{
    const QString word = value.toLower();
    if (QStringList{u"on"_s, u"yes"_s, u"true"_s, u"1"_s}.contains(word))
        return u"on"_s;
    if (QStringList{u"off"_s, u"no"_s, u"false"_s, u"0"_s}.contains(word))
        return u"off"_s;
    return invalid(u"%1 must be on or off."_s.arg(key));
}

Result<QString> readNumber(const SettingDefinition &setting, const QString &value)
{
    bool whole = false;
    const int number = value.toInt(&whole);
    if (!whole || number < setting.least || number > setting.most)
        return invalid(
            u"%1 must be a whole number from %2 to %3."_s.arg(setting.key).arg(setting.least).arg(setting.most));
    return QString::number(number);
}

bool isCountry(const QString &code)
{
    const bool letters =
        code.size() == 2 && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    return letters && QLocale::codeToTerritory(code) != QLocale::AnyTerritory;
}

Result<QString> readCountry(const QString &key, const QString &value)
{
    const QString code = value.toUpper();
    if (!isCountry(code))
        return invalid(u"%1 must be a country in two letters, like US."_s.arg(key));
    return code;
}

Result<QString> readCountries(const QString &key, const QString &value)
{
    const QString plain = value.toUpper().replace(u',', u' ').simplified();
    QStringList codes = plain.split(u' ', Qt::SkipEmptyParts);
    if (codes.isEmpty() || !std::all_of(codes.begin(), codes.end(), isCountry))
        return invalid(u"%1 must be countries in two letters each, like \"US CA\"."_s.arg(key));
    codes.removeDuplicates();
    return codes.join(u' ');
}

Result<QString> readWeek(const QString &key, const QString &value)
{
    OpeningHours hours;
    const QString wrong = weekFromText(value, hours);
    if (!wrong.isEmpty())
        return invalid(u"%1: %2"_s.arg(key, wrong));
    return weekToText(hours);
}

Result<QString> readZone(const QString &key, const QString &value)
{
    const QByteArray id = value.toUtf8();
    // The list of available zones leaves out those without a country and the old names, which people still write.
    static const QRegularExpression longName(u"^[A-Za-z]+(?:/[A-Za-z0-9_+-]+)+$"_s);
    static const QRegularExpression shortName(
        u"^(?:UTC|UCT|GMT(?:[+-]?0)?|Greenwich|Universal|Zulu|EST|MST|HST|[ECMP]ST[5-8][ECMP]DT|[CMEW]ET|Cuba|Egypt|"
        "Eire|GB(?:-Eire)?|Hongkong|Iceland|Iran|Israel|Jamaica|Japan|Kwajalein|Libya|NZ(?:-CHAT)?|Navajo|PRC|Poland|"
        "Portugal|ROC|ROK|Singapore|Turkey|W-SU)$"_s);
    const bool known =
        QTimeZone::isTimeZoneIdAvailable(id) || longName.match(value).hasMatch() || shortName.match(value).hasMatch();
    if (!value.isEmpty() && (!known || !QTimeZone(id).isValid()))
        return invalid(u"%1 must be a time zone like America/Chicago, or empty for this computer's."_s.arg(key));
    return value;
}

/// People write "example.com/book" as readily as the whole address; both work on a telephone.
bool isWebAddress(const QString &value)
{
    const QUrl url(value.contains("://"_L1) ? value : u"https://"_s + value, QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return web && url.isValid() && url.host().contains(u'.') && url.userInfo().isEmpty();
}

/// Plain http is for this computer alone.
bool isFeedAddress(const QString &words)
{
    const bool here = words.startsWith("http://127.0.0.1"_L1) && QUrl(words).host() == "127.0.0.1"_L1;
    return isWebAddress(words) && (here || words.startsWith("https://"_L1));
}

Result<QString> readChoice(const SettingDefinition &setting, const QString &value)
{
    if (!setting.choices.contains(value))
        return invalid(u"%1 must be one of: %2."_s.arg(setting.key, setting.choices.join(u", "_s)));
    return value;
}

bool isInstant(const QString &value)
{
    bool whole = false;
    const qint64 ms = value.toLongLong(&whole);
    constexpr qint64 EndOfYear9999 = 253'402'300'799'999;
    return whole && ms >= 0 && ms <= EndOfYear9999;
}

Result<QString> readWords(const SettingDefinition &setting, const QString &value)
{
    const bool mayHaveLines = setting.key.startsWith("text-"_L1) || setting.key == "help-answer"_L1;
    const QString words = mayHaveLines ? value : value.simplified();
    if (words.size() > setting.most)
        return invalid(u"%1 must have at most %2 characters."_s.arg(setting.key).arg(setting.most));
    const bool control = std::any_of(words.begin(), words.end(),
                                     [](QChar c) { return c != u'\n' && c.category() == QChar::Other_Control; });
    if (control || !words.isValidUtf16())
        return invalid(u"%1 has a character that cannot be shown."_s.arg(setting.key));
    if (setting.key == "update-feed"_L1 && !words.isEmpty() && !isFeedAddress(words))
        return invalid(u"update-feed must be an encrypted web address, like https://example.com/feed.json."_s);
    if (setting.key == "booking-link"_L1 && !words.isEmpty() && !isWebAddress(words))
        return invalid(u"booking-link must be a web address, like https://example.com/book."_s);
    const bool instant = setting.key == "paused-until"_L1 || setting.key == "greeting-adopted-at"_L1;
    if (instant && !words.isEmpty() && !isInstant(words))
        return invalid(u"%1 must be a time in UTC milliseconds."_s.arg(setting.key));
    return words;
}

} // namespace

Result<QString> readSetting(const QString &key, const QString &value)
{
    const SettingDefinition *setting = settingDefinition(key);
    if (!setting)
        return invalid(u"There is no setting \"%1\"."_s.arg(key.left(60)));
    const QString plain = value.trimmed();
    switch (setting->type) {
    case SettingType::Switch:
        return readSwitch(key, plain);
    case SettingType::Number:
        return readNumber(*setting, plain);
    case SettingType::Country:
        return readCountry(key, plain);
    case SettingType::CountryList:
        return readCountries(key, plain);
    case SettingType::Week:
        return readWeek(key, plain);
    case SettingType::Zone:
        return readZone(key, plain);
    case SettingType::Choice:
        return readChoice(*setting, plain.toLower());
    case SettingType::Words:
        return readWords(*setting, plain);
    }
    return invalid(u"There is no setting \"%1\"."_s.arg(key));
}

} // namespace textback
