// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens.h"
#include "ui/shell/helpsheet.h"
#include "ui/shell/trayicon.h"
#include "ui/theme/textbackstyle.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QMenu>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace {

const QRegularExpression &word()
{
    static const QRegularExpression letters(u"\\p{L}{2,}"_s);
    return letters;
}

void addWords(QSet<QString> &words, const QString &text)
{
    for (auto found = word().globalMatch(text); found.hasNext();)
        words.insert(found.next().captured());
}

/// The words of what people and callers wrote: in the made-up office, and in the texts that come along.
QSet<QString> wordsOfData()
{
    QSet<QString> words;
    static const QRegularExpression literal(u"\"((?:[^\"\\\\\\n]|\\\\.)*)\""_s);
    QStringList files;
    for (const auto &[folder, names] :
         {std::pair{u"tests/ui"_s, QStringList{u"sample*"_s, u"wholeoffice.h"_s, u"screens.h"_s, u"setupoffice.h"_s}},
          {u"tests/support"_s, {u"fake*.h"_s}},
          {u"core/policy"_s, {u"*starters.cpp"_s, u"settings.cpp"_s, u"rules*.cpp"_s}}}) {
        const QDir place(QStringLiteral(PROJECT_ROOT "/") + folder);
        for (const QString &name : place.entryList(names, QDir::Files))
            files << place.filePath(name);
    }
    for (const QString &path : std::as_const(files)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        for (auto found = literal.globalMatch(text); found.hasNext();)
            addWords(words, found.next().captured(1));
    }
    return words;
}

/// Names of things, keys and what the locale writes.
QSet<QString> wordsOfNobody()
{
    QSet<QString> words{u"Textback"_s, u"RingCentral"_s, u"Ctrl"_s,    u"Alt"_s,      u"Shift"_s,  u"Esc"_s,
                        u"Del"_s,      u"Return"_s,      u"Enter"_s,   u"PgUp"_s,     u"PgDown"_s, u"Home"_s,
                        u"End"_s,      u"Space"_s,       u"Tab"_s,     u"Left"_s,     u"Right"_s,  u"Up"_s,
                        u"Down"_s,     u"English"_s,     u"Español"_s, u"Français"_s, u"Canada"_s, u"AM"_s,
                        u"PM"_s,       u"am"_s,          u"pm"_s};
    const QLocale locale;
    for (int month = 1; month <= 12; ++month) {
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
            words << locale.monthName(month, format) << locale.standaloneMonthName(month, format);
    }
    for (int day = 1; day <= 7; ++day) {
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
            words << locale.dayName(day, format) << locale.standaloneDayName(day, format);
    }
    for (const char *territory : {"US", "CA"})
        addWords(words, QLocale::territoryToString(QLocale::codeToTerritory(QString::fromLatin1(territory))));
    return words;
}

/// What is left without the sentences in brackets.
QString outsideBrackets(const QString &words)
{
    QString rest;
    int depth = 0;
    for (const QChar c : words) {
        if (c == u'⟦')
            ++depth;
        if (depth == 0)
            rest += c;
        if (c == u'⟧')
            --depth;
    }
    return rest;
}

} // namespace

/// A made-up language of long words on every screen: what is not in brackets was never given to translators.
class ForeignWordsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QApplication::setStyle(new TextbackStyle(ThemeChoice::Light));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(QApplication::installTranslator(&m_language));
        m_known = wordsOfData() + wordsOfNobody();
        QVERIFY(m_known.contains(u"Robin"_s)); // the files were found
    }

    void theCheckSeesAForgottenSentence()
    {
        QVERIFY(!forgotten({{u"here"_s, u"Nobody translated this"_s}}).isEmpty());
        QVERIFY(!forgotten({{u"here"_s, u"⟦Çáll⟧ forgotten"_s}}).isEmpty());
        QVERIFY(forgotten({{u"here"_s, u"⟦Cáll ⟦báck⟧ nöw⟧ (512) 555-0142, 11:14 AM"_s}}).isEmpty());
    }

    void everyWordOfEveryScreenIsTranslated()
    {
        const Screens office;
        QStringList wrong;
        for (const Place place : Screens::places())
            wrong += forgotten(wordsUnder(office.show(place), false));
        wrong.removeDuplicates();
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    void everyWordOfTheSetUpIsTranslated()
    {
        QStringList wrong;
        for (int step = 0; step < SetupSteps; ++step) {
            SetupOffice office;
            openSetup(office, step);
            wrong += forgotten(wordsUnder(*office.window, true));
        }
        wrong.removeDuplicates();
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    void longWordsFitEverywhere_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide") << QSize(1440, 900);
        QTest::newRow("narrow") << QSize(960, 640);
    }
    void longWordsFitEverywhere()
    {
        QFETCH(QSize, size);
        const Screens office(nullptr, size);
        QStringList cut;
        for (const Place place : Screens::places())
            cut += cutWords(office.show(place));
        cut.removeDuplicates();
        QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
    }

    void longWordsFitInTheSetUp()
    {
        QStringList cut;
        for (int step = 0; step < SetupSteps; ++step) {
            SetupOffice office;
            openSetup(office, step);
            office.window->resize(960, 640);
            QCoreApplication::processEvents();
            cut += cutWords(*office.window);
        }
        cut.removeDuplicates();
        QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
    }

private:
    QStringList forgotten(const QList<SeenWords> &seen) const
    {
        QStringList wrong;
        for (const SeenWords &each : seen) {
            for (auto found = word().globalMatch(outsideBrackets(each.words)); found.hasNext();) {
                if (m_known.contains(found.next().captured()))
                    continue;
                wrong << each.where + u": "_s + each.words;
                break;
            }
        }
        return wrong;
    }
    BracketLanguage m_language;
    QSet<QString> m_known;
};

QTEST_MAIN(ForeignWordsTest)
#include "foreignwords_test.moc"
