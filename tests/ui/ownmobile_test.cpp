// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/setupoffice.h"
#include "ui/setup/testrow.h"
#include "ui/setup/teststep.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/controls.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace ownmobile_test {

/// The number of the owner's own mobile, in the test at the end of setting up; and that test without any.
class OwnMobileTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }

    void theSameTestRunsInPracticeWithWhoeverRings()
    {
        SetupOffice office;
        office.addLines();
        SetupPorts ports{office.inbox, office.desk, office.accounts, office.events, office.clock, office.settings};
        ports.practice = true;
        TestStep step(ports);
        step.show();
        step.enter();
        QSignalSpy rings(&step, &TestStep::ringWanted);
        QSignalSpy replies(&step, &TestStep::replyWanted);
        const auto done = [&step] {
            int count = 0;
            const auto rows = step.findChildren<TestRow *>();
            for (const TestRow *row : rows)
                count += row->state() == TestRowState::Done;
            return count;
        };
        const auto help = [&step] { return step.findChild<QLabel *>(u"testHelp"_s)->text(); };
        QVERIFY(!step.findChild<QLineEdit *>(u"mobileEdit"_s)->isVisible()); // nobody has to be named
        QVERIFY(help().contains(u"Let it ring"_s));
        auto *ring = step.findChild<QPushButton *>(u"practiceRingButton"_s);
        auto *reply = step.findChild<QPushButton *>(u"practiceReplyButton"_s);
        ring->setFocus();
        QTest::keyClick(ring, Qt::Key_Space);
        QCOMPARE(rings.size(), 1);
        QVERIFY(!reply->isEnabled());
        office.ownCall(CallOutcome::Open, {}, {}, false);
        QCOMPARE(done(), 1);
        office.ownCall(CallOutcome::Missed, Decision::Text, OutboxState::Delivered, false);
        QCOMPARE(done(), 5);
        QVERIFY(help().contains(u"Answer as the caller"_s));
        reply->click();
        QCOMPARE(replies.size(), 1);
        office.ownCall(CallOutcome::Missed, Decision::Text, OutboxState::Delivered, true);
        QCOMPARE(done(), 6);
        QVERIFY(help().startsWith(u"That is all"_s));
        step.findChild<QPushButton *>(u"testAgainButton"_s)->click();
        QCOMPARE(done(), 0); // an earlier call does not count
    }

    void itIsReadAsANumberOfTheOfficesOwnCountry()
    {
        SetupOffice office;
        office.inbox.officeSettings.insert(u"company"_s, u"Acme"_s);
        office.addLines();
        office.open();
        office.child<Button>("openSignInButton").click();
        office.accounts.finish({});
        for (int step = 0; step < 4; ++step)
            office.child<Button>("setupNextButton").click();
        auto &mobile = office.child<QLineEdit>("mobileEdit");
        const auto &first = office.child<TestRow>("testRow1");
        office.ownCall(CallOutcome::Open, {}, {}, false);
        office.inbox.rows.at(ThreadId{1}).caller = PhoneNumber::fromE164(u"+442079460123"_s).value();
        mobile.setText(u"020 7946 0123"_s);
        QCOMPARE(first.state(), TestRowState::InProgress); // another number in the United States
        mobile.clear();
        office.inbox.officeSettings.insert(u"home-country"_s, u"GB"_s);
        mobile.setText(u"020 7946 0123"_s);
        QCOMPARE(first.state(), TestRowState::Done);
    }
};

} // namespace ownmobile_test

TEXTBACK_WINDOW_TEST(ownmobile_test, OwnMobileTest)
#include "ownmobile_test.moc"
