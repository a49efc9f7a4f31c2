// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens.h"
#include "ui/shell/places.h"
#include "ui/theme/textbackstyle.h"

#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

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

    void whatWasWrittenIsNotLostByChoosing()
    {
        Languages languages(m_settings);
        Screens office(&languages);
        auto *reply = office.window->findChild<QPlainTextEdit *>(u"replyEdit"_s);
        QVERIFY(reply);
        reply->setPlainText(u"half a sentence"_s);
        office.window->showPlace(Place::Settings);
        auto *combo = office.window->findChild<QComboBox *>(u"languageCombo"_s);
        QVERIFY(combo);
        combo->setCurrentIndex(combo->findData(u"es"_s));
        emit combo->activated(combo->currentIndex());
        QTRY_COMPARE(languages.chosen(), u"es"_s);
        office.window->showPlace(Place::Inbox);
        QCOMPARE(office.window->findChild<QPlainTextEdit *>(u"replyEdit"_s)->toPlainText(), u"half a sentence"_s);
        languages.choose({});
    }

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"window.ini"_s), QSettings::IniFormat};
};

QTEST_MAIN(LanguagesTest)
#include "languages_test.moc"
