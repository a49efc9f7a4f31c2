// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/languages.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QSettings>
#include <QWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

const QString LanguageKey = u"language"_s;
const QString OurFolder = u":/i18n"_s;

/// Where a language is at home if it is not where the computer is.
QLocale::Territory homeOf(QLocale::Language language)
{
    switch (language) {
    case QLocale::French:
        return QLocale::Canada;
    case QLocale::Spanish:
        return QLocale::Mexico;
    default:
        return QLocale::UnitedStates;
    }
}

bool isKnown(const QString &code)
{
    const auto &all = Languages::all();
    return std::any_of(all.begin(), all.end(), [&code](const Language &language) { return language.code == code; });
}

} // namespace

Languages::Languages(QSettings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_computers(QLocale::system())
{
    if (m_computers.language() == QLocale::C) // a computer without language settings: its dates are for machines
        m_computers = QLocale(QLocale::English, QLocale::UnitedStates);
    const QString kept = settings.value(LanguageKey).toString();
    m_chosen = isKnown(kept) ? kept : QString();
    speak();
}

Languages::~Languages() = default;

const QList<Language> &Languages::all()
{
    static const QList<Language> languages{
        {u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s}, {u"fr"_s, u"Français (Canada)"_s}};
    return languages;
}

void Languages::choose(const QString &code)
{
    if (code == m_chosen || (!code.isEmpty() && !isKnown(code)))
        return;
    m_chosen = code;
    code.isEmpty() ? m_settings.remove(LanguageKey) : m_settings.setValue(LanguageKey, code);
    speak();
    emit changed();
}

QLocale Languages::localeFor(const QString &code, const QLocale &computers)
{
    if (code.isEmpty())
        return computers;
    const QLocale::Language language = QLocale(code).language();
    if (language == computers.language())
        return computers;
    const QLocale here(language, computers.territory());
    return here.territory() == computers.territory() ? here : QLocale(language, homeOf(language));
}

void Languages::speak()
{
    const QLocale locale = localeFor(m_chosen, m_computers);
    QLocale::setDefault(locale);
    install(m_plurals, QLocale(QLocale::English), u"textback"_s, OurFolder);
    install(m_qts, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(m_ours, locale, u"textback"_s, OurFolder);
    for (QWidget *window : QApplication::topLevelWidgets())
        window->unsetLocale(); // takes the new one, and hands it down
}

void Languages::install(QTranslator &translator, const QLocale &locale, const QString &name, const QString &folder)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(&translator);
}

} // namespace textback
