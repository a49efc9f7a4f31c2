// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/settings.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeoffice.h"
#include "tests/support/fakerules.h"
#include "tests/support/testprogram.h"
#include "ui/rules/settingstrial.h"
#include "ui/theme/textbackstyle.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace settingstrial_test {

namespace {

/// The dialog over an office in memory whose cool-down is 12 hours.
struct TrialRoom {
    TrialRoom()
    {
        office.settings = {{u"cool-down-hours"_s, u"12"_s}};
        office.current = policyFrom(office.settings);
        machine.answer.calls = 40;
        machine.answer.differing = 1;
        machine.answer.before.texted = 20;
        machine.answer.after.texted = 21;
        TrialDifference one;
        one.thread = ThreadId(9);
        one.before = {Decision::Leave, CheckKind::CoolDownOver, {}, {}};
        one.after = {Decision::Text, CheckKind::RuleFits, u"While open"_s, u"simple"_s};
        machine.answer.differences = {one};
        dialog = new SettingsTrial({machine, clock, office}, office.current, office.settings, {}, &host);
        dialog->show();
    }
    template <typename T> [[nodiscard]] T &child(const QString &name) const
    {
        T *found = dialog->findChild<T *>(name);
        if (!found)
            qFatal("no child %s", qPrintable(name));
        return *found;
    }
    [[nodiscard]] QPushButton &button(const QString &name) const { return child<QPushButton>(name); }
    [[nodiscard]] QString said() const { return child<QLabel>(u"settingsTrialSaid"_s).text(); }
    FakeOffice office;
    FakeTimeMachine machine;
    FakeClock clock;
    QWidget host;
    QPointer<SettingsTrial> dialog;
};

} // namespace

/// Other values for settings, tried on past calls before they are kept.
class SettingsTrialTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s)); }

    void otherValuesAreTriedOnPastCallsWithoutBeingKept()
    {
        const TrialRoom room;
        QCOMPARE(room.child<QSpinBox>(u"cool-down-hours"_s).value(), 12);
        QVERIFY(!room.button(u"trySettingsButton"_s).isEnabled());
        QVERIFY(!room.button(u"keepSettingsButton"_s).isEnabled());
        auto &hours = room.child<QSpinBox>(u"cool-down-hours"_s);
        hours.setFocus();
        QTest::keyClick(&hours, Qt::Key_Up);
        QTest::keyClick(&room.button(u"trySettingsButton"_s), Qt::Key_Space);
        QCOMPARE(room.machine.asked.size(), 1);
        QVERIFY(room.machine.asked.constFirst().before.coolDown == 12h);
        QVERIFY(room.machine.asked.constFirst().after.coolDown == 13h);
        QCOMPARE(room.child<QTreeWidget>(u"trialList"_s).topLevelItemCount(), 1);
        QVERIFY(room.child<QLabel>(u"trialWords"_s).text().contains(u"21 instead of 20"_s));
        QVERIFY(room.office.kept.isEmpty());
    }

    void whatWasSavedCanBeTakenBack()
    {
        const TrialRoom room;
        room.child<QSpinBox>(u"cool-down-hours"_s).setValue(48);
        room.child<QSpinBox>(u"cap-hour"_s).setValue(5);
        QVERIFY(room.button(u"undoTriedSettingsButton"_s).isHidden());
        room.button(u"keepSettingsButton"_s).click();
        QCOMPARE(room.office.kept.size(), 1); // one change
        QCOMPARE(room.office.settings.value(u"cool-down-hours"_s), u"48"_s);
        QCOMPARE(room.office.settings.value(u"cap-hour"_s), u"5"_s);
        QVERIFY(room.said().startsWith(u"Saved."_s));
        QVERIFY(!room.button(u"keepSettingsButton"_s).isEnabled());
        room.button(u"undoTriedSettingsButton"_s).click();
        QCOMPARE(room.office.settings.value(u"cool-down-hours"_s), u"12"_s);
        QCOMPARE(room.child<QSpinBox>(u"cool-down-hours"_s).value(), 12);
        QCOMPARE(room.child<QSpinBox>(u"cap-hour"_s).value(), 30);
        QVERIFY(room.button(u"undoTriedSettingsButton"_s).isHidden());
        QVERIFY(!room.button(u"trySettingsButton"_s).isEnabled());
    }

    void whatCannotBeSavedIsSaidAndStaysToBeTriedAgain()
    {
        TrialRoom room;
        room.office.refusal = Error{ErrorKind::Storage, u"full"_s};
        room.child<QSpinBox>(u"late-minutes"_s).setValue(3);
        room.button(u"keepSettingsButton"_s).click();
        QVERIFY(room.said().contains(u"could not be saved"_s));
        QVERIFY(room.button(u"keepSettingsButton"_s).isEnabled());
        room.office.refusal.reset();
        room.button(u"keepSettingsButton"_s).click();
        QCOMPARE(room.office.settings.value(u"late-minutes"_s), u"3"_s);
    }

    void tryingEndsWithTheWindowAndACallOpensItsThread()
    {
        TrialRoom room;
        QSignalSpy threads(room.dialog, &SettingsTrial::threadWanted);
        room.child<QSpinBox>(u"cap-day"_s).setValue(9);
        room.button(u"trySettingsButton"_s).click();
        auto &list = room.child<QTreeWidget>(u"trialList"_s);
        emit list.itemActivated(list.topLevelItem(0), 0);
        QCOMPARE(threads.size(), 1);
        QCOMPARE(room.machine.cancelled, 0);
        TrialRoom other;
        other.machine.answers = false;
        other.child<QSpinBox>(u"cap-day"_s).setValue(9);
        other.button(u"trySettingsButton"_s).click();
        other.button(u"closeSettingsTrialButton"_s).click();
        QCOMPARE(other.machine.cancelled, 1);
    }

    void theKeyboardGoesFromTheFieldsToTrying()
    {
        const TrialRoom room;
        auto &last = room.child<QSpinBox>(SettingsTrial::keys().constLast());
        last.setValue(last.value() + 1);
        const QWidget *next = last.nextInFocusChain();
        while (!(next->focusPolicy() & Qt::TabFocus) || !next->isVisible() || last.isAncestorOf(next))
            next = next->nextInFocusChain();
        QCOMPARE(next->objectName(), u"trySettingsButton"_s);
    }

    void everyFieldHasANameAndItsBounds()
    {
        const TrialRoom room;
        const QStringList keys = SettingsTrial::keys();
        for (const QString &key : keys) {
            const auto &box = room.child<QSpinBox>(key);
            QVERIFY2(!box.accessibleName().isEmpty() && box.accessibleName() != key, qPrintable(key));
            QCOMPARE(box.maximum(), settingDefinition(key)->most);
        }
    }
};

} // namespace settingstrial_test

TEXTBACK_WINDOW_TEST(settingstrial_test, SettingsTrialTest)
#include "settingstrial_test.moc"
