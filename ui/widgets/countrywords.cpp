// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/countrywords.h"

#include <QHash>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

/// Where callers of a small office of North America come from.
const QHash<QString, const char *> &countryNames()
{
    static const QHash<QString, const char *> names{
        {u"US"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "United States")},
        {u"CA"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "Canada")},
        {u"MX"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "Mexico")},
        {u"PR"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "Puerto Rico")},
        {u"DO"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "Dominican Republic")},
        {u"CU"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "Cuba")},
        {u"JM"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "Jamaica")},
        {u"HT"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "Haiti")},
        {u"BS"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "Bahamas")},
        {u"GT"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "Guatemala")},
        {u"SV"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "El Salvador")},
        {u"HN"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "Honduras")},
        {u"CO"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "Colombia")},
        {u"VE"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "Venezuela")},
        {u"EC"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "Ecuador")},
        {u"PE"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "Peru")},
        {u"BR"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "Brazil")},
        {u"AR"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "Argentina")},
        {u"CL"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "Chile")},
        {u"GB"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "United Kingdom")},
        {u"IE"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "Ireland")},
        {u"FR"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "France")},
        {u"DE"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "Germany")},
        {u"ES"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "Spain")},
        {u"PT"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "Portugal")},
        {u"IT"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "Italy")},
        {u"CH"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "Switzerland")},
        {u"AT"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "Austria")},
        {u"BE"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "Belgium")},
        {u"NL"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "Netherlands")},
        {u"PL"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "Poland")},
        {u"UA"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "Ukraine")},
        {u"IN"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "India")},
        {u"CN"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "China")},
        {u"JP"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "Japan")},
        {u"KR"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "South Korea")},
        {u"PH"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "Philippines")},
        {u"VN"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "Vietnam")},
        {u"AU"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "Australia")},
        {u"NZ"_s, QT_TRANSLATE_NOOP("textback::CountryWords", "New Zealand")},
    };
    return names;
}

} // namespace

QString CountryWords::name(const QString &code)
{
    if (const char *words = countryNames().value(code))
        return tr(words);
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    if (territory == QLocale::AnyTerritory)
        return code;
    // Qt knows a country in the languages that are spoken there, and in English.
    const QLocale there(QLocale().language(), territory);
    const QString own = there.territory() == territory && there.language() == QLocale().language()
        ? there.nativeTerritoryName()
        : QString();
    return own.isEmpty() ? QLocale::territoryToString(territory) : own;
}

QString CountryWords::list(const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes)
        names << name(code);
    return names.join(u", "_s);
}

QStringList CountryWords::worded()
{
    return countryNames().keys();
}

} // namespace textback
