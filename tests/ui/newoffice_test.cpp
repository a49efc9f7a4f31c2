// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A new office set up by keyboard alone, kept in a real file: texts, hours with lunch and holidays, two rules, and whom
// never to text.
#include "core/policy/starters.h"
#include "core/policy/tradestarters.h"
#include "tests/support/pictures.h"
#include "tests/support/testprogram.h"
#include "tests/ui/newoffice.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/languages.h"

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace newoffice_test {

namespace {

constexpr int MostPresses = 150;

/// The text that stands chosen begins from the words that come along for its situation.
bool startFromWords(Keyboard &keyboard)
{
    if (!keyboard.reach(u"startFromButton"_s))
        return false;
    keyboard.press(Qt::Key_Space);
    keyboard.press(Qt::Key_Return);
    return keyboard.target()->objectName() == u"textBodyEdit"_s;
}

bool setTexts(Keyboard &keyboard)
{
    keyboard.press(Qt::Key_5, Qt::ControlModifier);
    bool done = keyboard.target()->objectName() == u"textList"_s; // the keyboard goes along
    done = startFromWords(keyboard) && done;
    keyboard.press(Qt::Key_Escape);
    keyboard.repeat(Qt::Key_Down, 2);
    done = startFromWords(keyboard) && done;
    keyboard.press(Qt::Key_Escape);
    keyboard.press(Qt::Key_Down);
    done = startFromWords(keyboard) && done;
    keyboard.press(Qt::Key_Escape);
    keyboard.press(Qt::Key_S, Qt::ControlModifier);
    return done;
}

/// Painted on the week itself.
void closeDay(Keyboard &keyboard)
{
    keyboard.press(Qt::Key_Home);
    keyboard.press(Qt::Key_End, Qt::ShiftModifier);
    keyboard.press(Qt::Key_Delete);
}

/// Monday to Friday 8 to 5 with an hour at noon, closed on weekends and on the holidays of the country.
bool setHours(Keyboard &keyboard)
{
    keyboard.press(Qt::Key_6, Qt::ControlModifier); // the keyboard goes to Monday
    keyboard.press(Qt::Key_Up);
    closeDay(keyboard);
    keyboard.press(Qt::Key_Down);
    keyboard.press(Qt::Key_Return);
    keyboard.type(u"8-5 (12-1)"_s);
    takePicture(*keyboard.target()->window(), u"day"_s);
    keyboard.press(Qt::Key_Return);
    keyboard.press(Qt::Key_C, Qt::ControlModifier);
    keyboard.press(Qt::Key_Down);
    for (int day = 2; day < 5; ++day)
        keyboard.press(Qt::Key_Down, Qt::ShiftModifier);
    keyboard.press(Qt::Key_V, Qt::ControlModifier);
    keyboard.press(Qt::Key_Down);
    closeDay(keyboard);
    const bool done = keyboard.reach(u"holidayCountriesButton"_s);
    keyboard.press(Qt::Key_Space);
    keyboard.press(Qt::Key_Down);
    keyboard.press(Qt::Key_Return);
    keyboard.press(Qt::Key_S, Qt::ControlModifier);
    return done;
}

/// Whoever leaves a voicemail is listed for a person, and whom we know is left alone.
bool setRules(Keyboard &keyboard)
{
    keyboard.press(Qt::Key_7, Qt::ControlModifier);
    keyboard.press(Qt::Key_Insert);
    bool done = keyboard.reach(u"anyCallChip2"_s);
    keyboard.press(Qt::Key_Space);
    keyboard.repeat(Qt::Key_Down, 4);
    keyboard.press(Qt::Key_Return);
    keyboard.press(Qt::Key_Return);
    done = keyboard.reach(u"actionChip2"_s) && done;
    keyboard.press(Qt::Key_Space);
    keyboard.repeat(Qt::Key_Down, 2);
    keyboard.press(Qt::Key_Return);
    keyboard.press(Qt::Key_Insert);
    done = keyboard.reach(u"anyCallChip3"_s) && done;
    keyboard.press(Qt::Key_Space);
    keyboard.repeat(Qt::Key_Up, 6); // the shorter way round the menu
    keyboard.press(Qt::Key_Return);
    keyboard.press(Qt::Key_Return);
    done = keyboard.reach(u"actionChip3"_s) && done;
    keyboard.press(Qt::Key_Space);
    keyboard.press(Qt::Key_Up);
    keyboard.press(Qt::Key_Return);
    keyboard.press(Qt::Key_S, Qt::ControlModifier);
    return done;
}

bool setNeverText(Keyboard &keyboard)
{
    keyboard.repeat(Qt::Key_Down, 3);
    bool done = keyboard.reach(u"editCheck1Button"_s);
    keyboard.press(Qt::Key_Space);
    keyboard.type(u"5125550142"_s);
    takePicture(*keyboard.target()->window(), u"never-text"_s);
    done = keyboard.reach(u"saveNumbersButton"_s) && done;
    keyboard.press(Qt::Key_Space);
    return done;
}

} // namespace

class NewOfficeTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s)); }
    void cleanup()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QApplication::setStyle(new TextbackStyle(ThemeChoice::Light));
    }

    void aNewOfficeIsSetUpWithinAHundredAndFiftyKeys_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::addColumn<QString>("language");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("light") << ThemeChoice::Light << QString() << Qt::LeftToRight;
        QTest::newRow("dark") << ThemeChoice::Dark << QString() << Qt::LeftToRight;
        QTest::newRow("spanish") << ThemeChoice::Light << u"es"_s << Qt::LeftToRight;
        QTest::newRow("right-to-left") << ThemeChoice::Light << QString() << Qt::RightToLeft;
    }
    void aNewOfficeIsSetUpWithinAHundredAndFiftyKeys()
    {
        QFETCH(ThemeChoice, theme);
        QFETCH(QString, language);
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setStyle(new TextbackStyle(theme));
        QSettings settings(m_folder.filePath(u"language.ini"_s), QSettings::IniFormat);
        Languages languages(settings);
        languages.choose(language);
        QApplication::setLayoutDirection(direction);
        NewOffice office;
        Keyboard keyboard(*office.window);

        QVERIFY2(setTexts(keyboard), qPrintable(keyboard.lost()));
        takePicture(*office.window, u"texts"_s);
        const int texts = keyboard.presses();
        QVERIFY2(setHours(keyboard), qPrintable(keyboard.lost()));
        takePicture(*office.window, u"hours"_s);
        const int hours = keyboard.presses();
        QVERIFY2(setRules(keyboard), qPrintable(keyboard.lost()));
        const int rules = keyboard.presses();
        QVERIFY2(setNeverText(keyboard), qPrintable(keyboard.lost()));
        takePicture(*office.window, u"rules"_s);
        const QString pressed = u"keys pressed: texts %1, hours %2, rules %3, never text %4"_s.arg(texts)
                                    .arg(hours - texts)
                                    .arg(rules - hours)
                                    .arg(keyboard.presses() - rules);
        QVERIFY2(keyboard.presses() <= MostPresses, qPrintable(pressed));
        isAsWanted(office);
        languages.choose({});
    }

private:
    static void isAsWanted(NewOffice &office)
    {
        const OfficePolicy kept = OfficeKeeper(*office.desk.store, office.clock).policy().value();
        const QList<TextTemplate> words =
            tradeStarters(Trade::Contractor, TextLanguage::English); // the language of callers
        QCOMPARE(kept.templates.at(0).body, words.at(int(TextGroup::Open)).body);
        QCOMPARE(kept.templates.at(2).body, words.at(int(TextGroup::Closed)).body);
        QCOMPARE(kept.templates.at(3).body, words.at(int(TextGroup::Break)).body);
        const QList<HoursStretch> day{{480, 720}, {720, 780, true}, {780, 1020}};
        QVERIFY(!kept.hours.alwaysOpen);
        for (std::size_t weekday = 0; weekday < 5; ++weekday)
            QCOMPARE(kept.hours.week[weekday], day);
        QVERIFY(kept.hours.week[5].isEmpty() && kept.hours.week[6].isEmpty());
        QCOMPARE(kept.hours.holidayPacks, QList<HolidayPack>{HolidayPack::UnitedStates});
        QCOMPARE(kept.rules.size(), starterRules().size() + 2);
        QCOMPARE(kept.rules.at(1).voicemailLeft, std::optional(true));
        QCOMPARE(kept.rules.at(1).action, RuleAction::Hold);
        QCOMPARE(kept.rules.at(2).callers, QList<CallerKind>{CallerKind::Known});
        QCOMPARE(kept.rules.at(2).action, RuleAction::Leave);
        QCOMPARE(office.lists->numberLists().value().constFirst().numbers,
                 QList<PhoneNumber>{number(u"+15125550142"_s)});
        QCOMPARE(office.inbox->office().changes({}, 50).value().size(), 5); // the name and the zone, and three of these
    }

    QTemporaryDir m_folder;
};

} // namespace newoffice_test

TEXTBACK_WINDOW_TEST(newoffice_test, NewOfficeTest)
#include "newoffice_test.moc"
