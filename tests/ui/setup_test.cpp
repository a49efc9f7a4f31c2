// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/setupoffice.h"
#include "ui/setup/choicecard.h"
#include "ui/setup/testrow.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace setup_test {

/// From a new profile to Start watching, step by step.
class SetupTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void theFirstStepWaitsForTheSignIn()
    {
        SetupOffice office;
        office.open();
        auto &next = office.child<Button>("setupNextButton");
        QVERIFY(!next.isEnabled());
        const QSignalSpy pages(office.window.get(), &SetupWindow::pageWanted);
        office.child<Button>("openSignInButton").click();
        QCOMPARE(pages.size(), 1);
        QCOMPARE(office.accounts.orders.size(), 1);
        QVERIFY(!office.accounts.orders.constFirst().automatic); // nobody is texted before Start watching
        QVERIFY(office.child<Button>("cancelSignInButton").isVisible());
        office.addLines();
        office.accounts.finish({});
        QVERIFY(next.isEnabled());
        QVERIFY(office.child<QWidget>("lineList").isVisible());
    }

    void aSignInThatFailsSaysWhyAndCanBeTriedAgain_data()
    {
        QTest::addColumn<SignInTrouble>("trouble");
        for (int kind = int(SignInTrouble::Refused); kind <= int(SignInTrouble::NotKept); ++kind)
            QTest::addRow("%d", kind) << SignInTrouble(kind);
    }
    void aSignInThatFailsSaysWhyAndCanBeTriedAgain()
    {
        QFETCH(SignInTrouble, trouble);
        SetupOffice office;
        office.open();
        office.child<Button>("openSignInButton").click();
        office.accounts.finish({trouble, AccountId{0}, {}, {}, false});
        QVERIFY(!office.child<Button>("setupNextButton").isEnabled());
        const auto labels = office.window->findChildren<Label *>();
        const bool said = std::any_of(labels.begin(), labels.end(), [](const Label *label) {
            return label->isVisible() && label->text().size() > 40
                && (label->text().contains(u"again"_s) || label->text().contains(u"Settings"_s)
                    || label->text().contains(u"Advanced"_s));
        });
        QVERIFY(said);
        office.child<Button>("openSignInButton").click();
        QCOMPARE(office.accounts.orders.size(), 2);
    }

    void cancellingLeadsBackWithoutReproach()
    {
        SetupOffice office;
        office.open();
        office.child<Button>("openSignInButton").click();
        office.child<Button>("cancelSignInButton").click();
        QVERIFY(office.child<Button>("openSignInButton").isVisible());
        QVERIFY(!office.child<Button>("cancelSignInButton").isVisible());
    }

    void withoutARegisteredAppTheOwnOneIsAskedFor()
    {
        SetupOffice office;
        office.clientId.clear();
        office.open();
        QVERIFY(!office.child<Button>("openSignInButton").isEnabled());
        QVERIFY(office.child<QLineEdit>("clientIdEdit").isVisible());
        office.child<QLineEdit>("clientIdEdit").setText(u"mine"_s);
        office.child<QLineEdit>("jwtEdit").setText(u"a.b.c"_s);
        office.child<Button>("openSignInButton").click();
        QCOMPARE(office.accounts.added.size(), 1);
        QCOMPARE(office.accounts.added.constFirst().secretJwt, u"a.b.c"_s);
        QVERIFY(office.child<QLineEdit>("jwtEdit").text().isEmpty()); // kept in the keychain, not on the screen
        QVERIFY(office.child<Button>("setupNextButton").isEnabled());
    }

    void signingInAgainOpensThePageAtOnce()
    {
        SetupOffice office;
        office.accounts.known = {AccountFacts{AccountId{1}, QUrl(u"https://pbx.example.com"_s), u"theirs"_s, {}, {}}};
        office.addLines();
        office.open();
        const QSignalSpy pages(office.window.get(), &SetupWindow::pageWanted);
        office.window->signInAgain();
        QCOMPARE(pages.size(), 1);
        QCOMPARE(office.accounts.orders.constFirst().server, QUrl(u"https://pbx.example.com"_s));
        QCOMPARE(office.accounts.orders.constFirst().clientId, u"theirs"_s);
        office.accounts.finish({SignInTrouble::Refused, AccountId{0}, {}, {}, false});
        QVERIFY(office.child<Button>("signInAgainButton").isVisible()); // the account is still there
        QVERIFY(!SetupWindow::isUnderWay(office.settings));
    }

    void lookingAroundOpensPractice()
    {
        SetupOffice office;
        office.open();
        const QSignalSpy practice(office.window.get(), &SetupWindow::practiceWanted);
        office.child<ChoiceCard>("lookCard").click();
        office.child<Button>("openSignInButton").click();
        QCOMPARE(practice.size(), 1);
        QVERIFY(office.accounts.orders.isEmpty());
    }

    void itIsTakenUpWhereItWasLeft()
    {
        SetupOffice office;
        signInAndGoTo(office, 2);
        office.window->close();
        QVERIFY(SetupWindow::isUnderWay(office.settings));
        QVERIFY(!SetupWindow::wasSkipped(office.settings));
        office.open();
        QCOMPARE(office.window->step(), 2);
    }

    void skippingIsRemembered()
    {
        SetupOffice office;
        office.open();
        office.child<Button>("skipSetupButton").click();
        QVERIFY(SetupWindow::wasSkipped(office.settings));
        QVERIFY(!office.window->isVisible());
    }

    void theMessageNeedsANameAndIsKept()
    {
        SetupOffice office;
        signInAndGoTo(office, 1);
        auto &next = office.child<Button>("setupNextButton");
        auto &company = office.child<QLineEdit>("companyEdit");
        company.clear();
        QVERIFY(!next.isEnabled());
        company.setText(u"Oak Street Plumbing"_s);
        QVERIFY(office.child<Label>("messagePreview").text().contains(u"this is Oak Street Plumbing"_s));
        next.click();
        QCOMPARE(office.inbox.officeSettings.value(u"company"_s), u"Oak Street Plumbing"_s);
    }

    void theTextsOfANewOfficeBeginInTheLanguageOfItsDesk()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::French, QLocale::Canada));
        SetupOffice office;
        signInAndGoTo(office, 1);
        office.child<QLineEdit>("companyEdit").setText(u"Atelier du Nord"_s);
        QLocale::setDefault(before);
        QCOMPARE(office.inbox.officeSettings.value(u"callers-language"_s), u"fr"_s);
        const QString words = office.child<Label>("messagePreview").text();
        QVERIFY2(words.startsWith(u"Bonjour, ici Atelier du Nord."_s), qPrintable(words));
        QVERIFY2(words.endsWith(u"STOP pour vous d\u00E9sabonner."_s), qPrintable(words));
        SetupOffice english; // whatever comes along is English already
        signInAndGoTo(english, 1);
        QVERIFY(!english.inbox.officeSettings.contains(u"callers-language"_s));
    }

    void whenTheGreetingWasAdoptedIsKept()
    {
        SetupOffice office;
        signInAndGoTo(office, 1);
        office.child<Switch>("greetingSwitch").click();
        QCOMPARE(office.inbox.officeSettings.value(u"greeting-adopted-at"_s),
                 QString::number(toMs(office.clock.now())));
        office.child<Switch>("greetingSwitch").click();
        QVERIFY(office.inbox.officeSettings.value(u"greeting-adopted-at"_s).isEmpty());
    }

    void startingAtLoginIsSwitchedAndAFailureShows()
    {
        SetupOffice office;
        signInAndGoTo(office, 3);
        auto &login = office.child<Switch>("startAtLoginSwitch");
        login.click();
        QVERIFY(office.login.on);
        office.login.broken = true;
        login.click();
        QVERIFY(office.login.on && login.isChecked()); // the switch shows what is so
    }

    void theTestTicksEachPartAsItHappens()
    {
        SetupOffice office;
        signInAndGoTo(office, 4);
        office.child<QLineEdit>("mobileEdit").setText(u"(512) 555-0188"_s);
        const auto done = [&office] {
            int count = 0;
            for (const TestRow *row : office.window->findChildren<TestRow *>())
                count += row->state() == TestRowState::Done;
            return count;
        };
        QCOMPARE(done(), 0);
        office.ownCall(CallOutcome::Open, {}, {}, false);
        QCOMPARE(done(), 1);
        office.ownCall(CallOutcome::Missed, {}, {}, false);
        QCOMPARE(done(), 2);
        office.ownCall(CallOutcome::Missed, Decision::Leave, {}, false);
        QCOMPARE(office.desk.last(), u"textAnyway 7"_s); // automatic texts wait, the own test does not
        office.ownCall(CallOutcome::Missed, Decision::Text, OutboxState::Sending, false);
        QCOMPARE(done(), 3);
        office.ownCall(CallOutcome::Missed, Decision::Text, OutboxState::Accepted, false);
        QCOMPARE(done(), 4);
        office.ownCall(CallOutcome::Missed, Decision::Text, OutboxState::Delivered, false);
        QCOMPARE(done(), 5);
        office.ownCall(CallOutcome::Missed, Decision::Text, OutboxState::Delivered, true);
        QCOMPARE(done(), 6);
        QCOMPARE(office.desk.asked.filter(u"textAnyway"_s).size(), 1);
    }

    void aPartThatTakesTooLongGetsAdvice()
    {
        SetupOffice office;
        signInAndGoTo(office, 4);
        office.child<QLineEdit>("mobileEdit").setText(u"(512) 555-0188"_s);
        auto &first = office.child<TestRow>("testRow1");
        QCOMPARE(first.state(), TestRowState::InProgress);
        const QString calm = office.child<Label>("testHelp").text();
        office.clock.advance(61s);
        QCOMPARE(first.state(), TestRowState::Trouble);
        QVERIFY(office.child<Label>("testHelp").text() != calm);
        office.child<Button>("testAgainButton").click();
        QCOMPARE(first.state(), TestRowState::InProgress);
    }

    void anEarlierCallIsNoTest()
    {
        SetupOffice office;
        office.ownCall(CallOutcome::Missed, Decision::Text, OutboxState::Delivered, true);
        office.clock.advance(1min);
        signInAndGoTo(office, 4);
        office.child<QLineEdit>("mobileEdit").setText(u"(512) 555-0188"_s);
        QCOMPARE(office.child<TestRow>("testRow1").state(), TestRowState::InProgress);
    }

    void watchingStartsWithTheLastButtonAndNotBefore()
    {
        SetupOffice office;
        signInAndGoTo(office, 4);
        QVERIFY(office.desk.asked.filter(u"setAutomatic"_s).isEmpty());
        const QSignalSpy left(office.window.get(), &SetupWindow::left);
        office.child<Button>("setupNextButton").click();
        QCOMPARE(office.desk.asked.filter(u"setAutomatic 1 0"_s).size(), 1);
        QCOMPARE(left.size(), 1);
        QVERIFY(!SetupWindow::isUnderWay(office.settings));
    }

    void everythingThatTakesTheKeyboardHasAName()
    {
        SetupOffice office;
        signInAndGoTo(office, 4);
        for (const QWidget *widget : office.window->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->inherits("QLineEdit") == false)
                continue;
            if (widget->objectName() != "qt_spinbox_lineedit"_L1)
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
        for (const QAbstractButton *button : office.window->findChildren<QAbstractButton *>())
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                     qPrintable(button->objectName()));
    }

private:
    static void signInAndGoTo(SetupOffice &office, int step)
    {
        office.inbox.officeSettings.insert(u"company"_s, u"Acme"_s);
        office.addLines();
        office.open();
        office.child<Button>("openSignInButton").click();
        office.accounts.finish({});
        for (int at = 0; at < step; ++at)
            office.child<Button>("setupNextButton").click();
        QCOMPARE(office.window->step(), step);
    }
};

} // namespace setup_test

TEXTBACK_WINDOW_TEST(setup_test, SetupTest)
#include "setup_test.moc"
