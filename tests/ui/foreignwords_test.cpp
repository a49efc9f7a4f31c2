// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/madeuplanguage.h"
#include "tests/ui/paintedwords.h"
#include "tests/ui/screens.h"
#include "tests/ui/seenwords.h"
#include "ui/theme/textbackstyle.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace foreignwords_test {

namespace {

/// What people and callers wrote: in the made-up office, and in the texts that come along. One long text.
QString wordsOfData()
{
    QString words;
    static const QRegularExpression literal(u"\"((?:[^\"\\\\\\n]|\\\\.)*)\""_s);
    for (const auto &[folder, names] :
         {std::pair{u"tests/ui"_s, QStringList{u"sample*"_s, u"wholeoffice.*"_s, u"screens.cpp"_s, u"setupoffice.*"_s}},
          {u"tests/support"_s, {u"fake*"_s}},
          {u"core/policy"_s, {u"*starters.cpp"_s, u"settings.cpp"_s, u"textlanguage.cpp"_s, u"searchfilters.cpp"_s}}}) {
        const QDir place(QStringLiteral(PROJECT_ROOT "/") + folder);
        for (const QString &name : place.entryList(names, QDir::Files)) {
            QFile file(place.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            QString text = QString::fromUtf8(file.readAll());
            text.replace(QRegularExpression(u"\"\\s*\\n\\s*\""_s), {}); // one string over two lines
            for (auto found = literal.globalMatch(text); found.hasNext();)
                words += found.next().captured(1) + u'\n';
        }
    }
    return words;
}

/// Names of things, keys, and what the locale writes.
QSet<QString> wordsOfNobody()
{
    QSet<QString> words{u"Textback"_s, u"RingCentral"_s, u"English"_s,   u"Espa"_s,  u"Fran"_s,
                        u"Canada"_s,   u"AM"_s,          u"PM"_s,        u"am"_s,    u"pm"_s,
                        u"Ctrl"_s,     u"http"_s,        u"localhost"_s, u"oauth"_s, u"callback"_s,
                        u"Shift"_s,    u"Alt"_s,         u"Enter"_s,     u"Esc"_s};
    const QLocale locale;
    for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
        for (int month = 1; month <= 12; ++month)
            words << locale.monthName(month, format);
        for (int day = 1; day <= 7; ++day)
            words << locale.dayName(day, format);
    }
    return words;
}

} // namespace

/// A made-up language on every screen: what is in plain letters was never given to translators.
class ForeignWordsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QApplication::setStyle(new TextbackStyle(ThemeChoice::Light));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(QApplication::installTranslator(&m_language));
        m_data = wordsOfData();
        m_names = wordsOfNobody();
        QVERIFY(m_data.contains(u"Robin"_s)); // the files were found
    }

    void theCheckSeesAForgottenSentence()
    {
        QWidget window;
        QLabel label(u"Nobody translated this"_s, &window);
        window.show();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"text: Nobody translated this"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"paints: Nobody translated this"_s));
        QCOMPARE(forgottenIn(window, false).size(), 2); // the label has it, and paints it
        label.setText(madeUp(u"Call %1 at 5 PM"_s).arg(u"Robin"_s));
        QCOMPARE(forgottenIn(window, false), QStringList());
    }

    void everyWordOfEveryScreenIsTranslated_data()
    {
        QTest::addColumn<OfficeState>("state");
        QTest::newRow("working") << OfficeState::Working;
        QTest::newRow("practice") << OfficeState::Practice;
        QTest::newRow("not watching") << OfficeState::NotWatching;
        QTest::newRow("empty") << OfficeState::Empty;
    }
    void everyWordOfEveryScreenIsTranslated()
    {
        QFETCH(OfficeState, state);
        const Screens office(nullptr, {1440, 900}, state);
        QStringList wrong;
        for (const Place place : Screens::places())
            wrong += forgottenIn(office.show(place), false);
        QCOMPARE(wrong, QStringList());
    }

    void everyWordOfTheSetUpIsTranslated()
    {
        QStringList wrong;
        for (int step = 0; step < SetupSteps; ++step)
            wrong += forgottenIn(SetupScreens(step).window(), true);
        QCOMPARE(wrong, QStringList());
    }

private:
    /// Whether somebody wrote this, or it is a name, or a name in what somebody wrote.
    [[nodiscard]] bool isKnown(const QString &run) const
    {
        if (m_names.contains(run) || m_data.contains(run))
            return true;
        // What previews put into texts, and where one sentence of a text follows another.
        static const QRegularExpression seams(u"Helen|Oak (Street )?Plumbing|us at|\\. "_s);
        const QStringList parts = run.split(seams);
        return parts.size() > 1 && std::all_of(parts.cbegin(), parts.cend(), [this](const QString &part) {
                   return m_data.contains(part.trimmed());
               });
    }
    void judge(const QString &where, const QString &words, QStringList &wrong) const
    {
        for (const QString &run : plainRuns(words)) {
            const QString line = where + u": "_s + words;
            if (isKnown(run) || wrong.contains(line))
                continue;
            qWarning().noquote() << line; // a test's own message has no room for many
            wrong << line;
        }
    }
    [[nodiscard]] QStringList forgottenIn(QWidget &window, bool hidden) const
    {
        QStringList wrong;
        for (const SeenWords &seen : wordsUnder(window, hidden))
            judge(seen.where, seen.words, wrong);
        for (const PaintedWords &painted : paintedWords(window))
            judge(pathOf(painted.painter) + u" paints"_s, painted.words, wrong);
        return wrong;
    }
    MadeUpLanguage m_language;
    QString m_data;
    QSet<QString> m_names;
};

} // namespace foreignwords_test

TEXTBACK_WINDOW_TEST(foreignwords_test, ForeignWordsTest)
#include "foreignwords_test.moc"
