// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A new office set up by keyboard alone, kept in a real file: texts, hours with lunch and holidays, two rules, and whom
// never to text. With TEXTBACK_PICTURES naming a folder, each screen is saved there as it looks then.
#include "core/policy/starters.h"
#include "core/policy/tradestarters.h"
#include "tests/ui/newoffice.h"
#include "ui/theme/textbackstyle.h"

#include <QTextStream>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace {

constexpr int MostPresses = 150;

void takePicture(NewOffice &office, const QString &name)
{
    const QString folder = qEnvironmentVariable("TEXTBACK_PICTURES");
    if (!folder.isEmpty())
        office.window->grab().save(u"%1/%2.png"_s.arg(folder, name));
}

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
    bool done = startFromWords(keyboard);
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

/// Monday to Friday 8 to 5 with an hour at noon, closed on weekends and on the holidays of the country.
bool setHours(Keyboard &keyboard)
{
    keyboard.press(Qt::Key_6, Qt::ControlModifier);
    keyboard.press(Qt::Key_Return);
    keyboard.type(u"8-5 (12-1)"_s);
    bool done = keyboard.reach(u"alsoOn1Box"_s);
    keyboard.press(Qt::Key_Space);
    for (int day = 2; day < 5; ++day) {
        keyboard.press(Qt::Key_Tab);
        keyboard.press(Qt::Key_Space);
    }
    keyboard.press(Qt::Key_Return);
    keyboard.repeat(Qt::Key_Down, 5); // Saturday and Sunday, painted on the week itself
    keyboard.press(Qt::Key_Home);
    keyboard.press(Qt::Key_End, Qt::ShiftModifier);
    keyboard.press(Qt::Key_Down, Qt::ShiftModifier);
    keyboard.press(Qt::Key_Delete);
    done = keyboard.reach(u"holidayCountriesButton"_s) && done;
    keyboard.press(Qt::Key_Space);
    keyboard.press(Qt::Key_Down);
    keyboard.press(Qt::Key_Return);
    keyboard.press(Qt::Key_S, Qt::ControlModifier);
    return done;
}

/// Whoever leaves a voicemail is listed for a person, whoever withholds the number is left.
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
    keyboard.repeat(Qt::Key_Down, 5);
    keyboard.press(Qt::Key_Return);
    keyboard.press(Qt::Key_Down);
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
    keyboard.press(Qt::Key_Return);
    keyboard.type(u"5125550143"_s);
    done = keyboard.reach(u"saveNumbersButton"_s) && done;
    keyboard.press(Qt::Key_Space);
    return done;
}

} // namespace

class NewOfficeTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s)); }
    void cleanup()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QApplication::setStyle(new TextbackStyle(ThemeChoice::Light));
    }

    void aNewOfficeIsSetUpWithinAHundredAndFiftyKeys_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("rightToLeft");
        QTest::newRow("light") << false << false;
        QTest::newRow("dark") << true << false;
        QTest::newRow("right-to-left") << false << true;
    }
    void aNewOfficeIsSetUpWithinAHundredAndFiftyKeys()
    {
        QFETCH(bool, dark);
        QFETCH(bool, rightToLeft);
        QApplication::setStyle(new TextbackStyle(dark ? ThemeChoice::Dark : ThemeChoice::Light));
        QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        const QString look = QString::fromLatin1(QTest::currentDataTag());
        NewOffice office;
        Keyboard keyboard(*office.window);

        QVERIFY(setTexts(keyboard));
        takePicture(office, u"texts-"_s + look);
        const int texts = keyboard.presses();
        QVERIFY(setHours(keyboard));
        takePicture(office, u"hours-"_s + look);
        const int hours = keyboard.presses();
        QVERIFY(setRules(keyboard));
        const int rules = keyboard.presses();
        QVERIFY(setNeverText(keyboard));
        takePicture(office, u"rules-"_s + look);
        QTextStream(stdout) << "keys pressed: texts " << texts << ", hours " << hours - texts << ", rules "
                            << rules - hours << ", never text " << keyboard.presses() - rules << ", together "
                            << keyboard.presses() << '\n';
        QVERIFY(keyboard.presses() <= MostPresses);
        isAsWanted(office);
    }

private:
    static void isAsWanted(NewOffice &office)
    {
        const OfficePolicy kept = OfficeKeeper(*office.desk.store, office.clock).policy().value();
        const QList<TextTemplate> words = tradeStarters(Trade::Contractor, TextLanguage::English);
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
        QCOMPARE(kept.rules.at(1).action, RuleAction::Leave);
        QCOMPARE(kept.rules.at(2).callers.size(), 1);
        QCOMPARE(office.lists->numberLists().value().constFirst().numbers,
                 (QList<PhoneNumber>{number(u"+15125550142"_s), number(u"+15125550143"_s)}));
        QCOMPARE(office.inbox->office().changes({}, 50).value().size(), 5); // the name and the zone, and three of these
    }
};

QTEST_MAIN(NewOfficeTest)
#include "newoffice_test.moc"
