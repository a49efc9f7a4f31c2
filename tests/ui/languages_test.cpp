// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/screens.h"
#include "tests/ui/seenwords.h"
#include "ui/shell/places.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/languages.h"

#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace languages_test {

namespace {

QStringList linesOf(const QWidget &window, bool hidden)
{
    QStringList lines;
    for (const SeenWords &seen : wordsUnder(window, hidden))
        lines << seen.where + u": "_s + seen.words;
    lines.sort();
    return lines;
}

QString differences(const QStringList &one, const QStringList &other)
{
    QStringList lines;
    for (const QString &line : one) {
        if (!other.contains(line))
            lines << u"- "_s + line;
    }
    for (const QString &line : other) {
        if (!one.contains(line))
            lines << u"+ "_s + line;
    }
    return lines.join(u'\n');
}

} // namespace

/// The language of the window is chosen while it is open, and every screen follows.
class LanguagesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QApplication::setStyle(new TextbackStyle(ThemeChoice::Light));
        QVERIFY(m_folder.isValid());
    }

    void aChosenLanguageIsSpokenAtOnceAndAtTheNextStart()
    {
        {
            Languages languages(m_settings);
            const QSignalSpy changed(&languages, &Languages::changed);
            QCOMPARE(languages.chosen(), QString());
            languages.choose(u"fr"_s);
            QCOMPARE(changed.size(), 1);
            QCOMPARE(placeName(Place::CallBacks), u"Rappels"_s);
            QCOMPARE(QLocale().language(), QLocale::French);
            languages.choose(u"xx"_s); // unknown: nothing
            languages.choose(u"fr"_s); // no change: nothing
            QCOMPARE(changed.size(), 1);
        }
        Languages again(m_settings);
        QCOMPARE(again.chosen(), u"fr"_s);
        QCOMPARE(placeName(Place::CallBacks), u"Rappels"_s);
        again.choose({});
        QCOMPARE(placeName(Place::CallBacks), u"Call-backs"_s);
        QVERIFY(!m_settings.contains(u"language"_s));
    }

    void datesFollowTheLanguageAndTheRegionStaysWhereItIsSpoken()
    {
        const QLocale here(QLocale::English, QLocale::UnitedStates);
        QCOMPARE(Languages::localeFor({}, here), here);
        QCOMPARE(Languages::localeFor(u"en"_s, here), here);
        QCOMPARE(Languages::localeFor(u"es"_s, here), QLocale(QLocale::Spanish, QLocale::UnitedStates));
        QCOMPARE(Languages::localeFor(u"fr"_s, here), QLocale(QLocale::French, QLocale::Canada));
        const QLocale berlin(QLocale::German, QLocale::Germany);
        QCOMPARE(Languages::localeFor(u"es"_s, berlin), QLocale(QLocale::Spanish, QLocale::Mexico));
        QCOMPARE(Languages::localeFor(u"fr"_s, QLocale(u"fr_FR"_s)), QLocale(u"fr_FR"_s));
    }

    void everyScreenFollowsWhileItIsOpen_data() { eachLanguage(); }
    void everyScreenFollowsWhileItIsOpen()
    {
        QFETCH(QString, language);
        Languages languages(m_settings);
        const Screens switched(&languages);
        for (const Place place : Screens::places())
            switched.show(place); // made in the language of before
        languages.choose(language);
        letArrive();
        const Screens fresh(&languages);
        QStringList wrong;
        for (const Place place : Screens::places()) {
            const QString different =
                differences(linesOf(switched.show(place), false), linesOf(fresh.show(place), false));
            if (!different.isEmpty())
                wrong << placeName(place) + u'\n' + different;
        }
        languages.choose({});
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u"\n\n"_s)));
    }

    void theSetUpFollowsWhileItIsOpen_data() { eachLanguage(); }
    void theSetUpFollowsWhileItIsOpen()
    {
        QFETCH(QString, language);
        Languages languages(m_settings);
        QStringList wrong;
        for (int step = 0; step < SetupSteps; ++step) {
            languages.choose({});
            const SetupScreens switched(step, &languages);
            languages.choose(language);
            letArrive();
            const SetupScreens fresh(step, &languages);
            const QString different = differences(linesOf(switched.window(), true), linesOf(fresh.window(), true));
            if (!different.isEmpty())
                wrong << u"step %1\n"_s.arg(step) + different;
        }
        languages.choose({});
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u"\n\n"_s)));
    }

    void whatWasWrittenIsNotLostByChoosing()
    {
        Languages languages(m_settings);
        Screens office(&languages);
        auto *reply = office.window().findChild<QPlainTextEdit *>(u"replyEdit"_s);
        QVERIFY(reply);
        reply->setPlainText(u"half a sentence"_s);
        office.window().showPlace(Place::Settings);
        auto *combo = office.window().findChild<QComboBox *>(u"languageCombo"_s);
        QVERIFY(combo);
        combo->setCurrentIndex(combo->findData(u"es"_s));
        emit combo->activated(combo->currentIndex());
        QTRY_COMPARE(languages.chosen(), u"es"_s);
        office.window().showPlace(Place::Inbox);
        QCOMPARE(office.window().findChild<QPlainTextEdit *>(u"replyEdit"_s)->toPlainText(), u"half a sentence"_s);
        languages.choose({});
    }

private:
    static void eachLanguage()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Spanish") << u"es"_s;
        QTest::newRow("French") << u"fr"_s;
    }
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"window.ini"_s), QSettings::IniFormat};
};

} // namespace languages_test

TEXTBACK_WINDOW_TEST(languages_test, LanguagesTest)
#include "languages_test.moc"
