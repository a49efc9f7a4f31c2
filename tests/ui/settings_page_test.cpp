// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeaccounts.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakedesk.h"
#include "tests/support/fakeinbox.h"
#include "tests/support/testprogram.h"
#include "ui/settings/settingeditor.h"
#include "ui/settings/settingspage.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace settings_page_test {

namespace {

struct SettingsOffice {
    explicit SettingsOffice(const QSet<Place> &places = {Place::Hours}) : page(inbox, desk, events, clock, places)
    {
        desk.onSetting = [this](const QString &key, const QString &value) {
            inbox.officeSettings.insert(key, value);
            emit events.settingsChanged();
        };
        host.resize(1000, 700); // its size is nobody's news, whatever the page grows to
        page.setParent(&host);
        page.resize(host.size());
        host.show();
    }
    template <typename T> T &child(const QString &name)
    {
        T *found = page.findChild<T *>(name);
        if (!found)
            qFatal("no child %s", qPrintable(name));
        return *found;
    }
    FakeInbox inbox;
    FakeDesk desk;
    DeskEvents events;
    FakeClock clock;
    QWidget host;
    SettingsPage page;
};

} // namespace

/// Everything that can be set, on one screen.
class SettingsPageTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void everySettingHasAnEditorAndIsFoundByItsName()
    {
        SettingsOffice office;
        for (const SettingDefinition &setting : settingDefinitions()) {
            if (setting.hidden) {
                QVERIFY(!office.page.findChild<QWidget *>(setting.key + u"Setting"_s));
                continue;
            }
            office.child<QLineEdit>(u"settingsSearchEdit"_s).setText(SettingWords::face(setting).name);
            QVERIFY2(office.child<SettingEditor>(setting.key + u"Setting"_s).isVisible(), qPrintable(setting.key));
        }
    }

    void whatCanBeDoneStandsBesideWhatCanBeSetAndIsFoundBySearching()
    {
        SettingsOffice office;
        const QSignalSpy wanted(&office.page, &SettingsPage::actWanted);
        office.page.showGroup(SettingGroup::Computer);
        auto &signOut = office.child<Button>(u"settingsSignOutButton"_s);
        QVERIFY(!signOut.isVisible()); // nobody is signed in
        office.page.offer({SettingAct::SignOut});
        QVERIFY(signOut.isVisible());
        QVERIFY(!office.child<Button>(u"supportFileButton"_s).isVisible());
        office.page.showGroup(SettingGroup::Office);
        QVERIFY(!signOut.isVisible());
        office.child<QLineEdit>(u"settingsSearchEdit"_s).setText(u"sign out"_s);
        QVERIFY(signOut.isVisible());
        signOut.click();
        QCOMPARE(wanted.size(), 1);
    }

    void theProgramStartsWithTheSessionOrNot()
    {
        FakeLoginStart login;
        SettingsOffice office;
        office.page.offer(login);
        office.page.showGroup(SettingGroup::Computer);
        auto &start = office.child<Switch>(u"settingsStartAtLoginSwitch"_s);
        QVERIFY(start.isVisible() && !start.isChecked());
        QCOMPARE(start.accessibleName(), u"Start with this computer"_s);
        start.setFocus();
        QTest::keyClick(&start, Qt::Key_Space);
        QVERIFY(login.on);
        login.broken = true;
        start.click();
        QVERIFY(start.isChecked()); // as it is
        QVERIFY(office.child<Label>(u"settingsKept"_s).text().contains(u"could not"_s));
        login.broken = false;
        login.on = false; // somebody switched it off elsewhere
        office.page.showGroup(SettingGroup::Office);
        QVERIFY(!start.isVisible());
        office.page.showGroup(SettingGroup::Computer);
        QVERIFY(!start.isChecked());
        office.child<QLineEdit>(u"settingsSearchEdit"_s).setText(u"start with"_s);
        QVERIFY(start.isVisible());
    }

    void howFarEarlierTextsAreFetchedStandsThereToo()
    {
        SettingsOffice office;
        office.page.showGroup(SettingGroup::Computer);
        auto &button = office.child<Button>(u"earlierTextsButton"_s);
        QVERIFY(!button.isVisible());
        HistoryProgress progress;
        progress.stage = ImportStage::Reading;
        emit office.events.historyImportChanged(progress);
        QVERIFY(button.isVisible());
        button.click();
        QCOMPARE(office.desk.last(), u"stopHistoryImport"_s);
        progress.stage = ImportStage::Stopped;
        emit office.events.historyImportChanged(progress);
        button.click();
        QCOMPARE(office.desk.last(), u"resumeHistoryImport"_s);
        progress.stage = ImportStage::Done;
        progress.place.texts.end = progress.place.calls.end = HistoryEnd::Reached;
        emit office.events.historyImportChanged(progress);
        QVERIFY(!button.isVisible());
    }

    void aChangeIsKeptAtOnceAndCanBeTakenBack()
    {
        SettingsOffice office;
        office.page.showGroup(SettingGroup::Automatic);
        office.child<QSpinBox>(u"delay-secondsControl"_s).setValue(20);
        QCOMPARE(office.desk.last(), u"setSetting delay-seconds 20"_s);
        office.child<Switch>(u"automaticControl"_s).click();
        QCOMPARE(office.desk.last(), u"setSetting automatic off"_s);
        auto &undo = office.child<Button>(u"undoSettingButton"_s);
        undo.click();
        QCOMPARE(office.desk.last(), u"setSetting automatic on"_s);
        undo.click();
        QCOMPARE(office.desk.last(), u"setSetting delay-seconds 10"_s);
        QCOMPARE(office.child<QSpinBox>(u"delay-secondsControl"_s).value(), 10);
        QVERIFY(undo.isHidden());
    }

    void settingsThatCannotBeReadCannotBeChanged()
    {
        SettingsOffice office;
        office.page.showGroup(SettingGroup::Automatic);
        auto &notice = office.child<QWidget>(u"settingsUnreadable"_s);
        QVERIFY(!notice.isVisible());
        office.inbox.broken = true;
        office.page.refresh();
        QVERIFY(notice.isVisible());
        QVERIFY(!office.child<QSpinBox>(u"delay-secondsControl"_s).isEnabled());
        office.child<Switch>(u"automaticControl"_s).click();
        QVERIFY(office.desk.asked.isEmpty());
        office.child<Button>(u"readSettingsAgainButton"_s).click();
        QVERIFY(notice.isVisible());
        office.inbox.broken = false;
        office.inbox.officeSettings.insert(u"delay-seconds"_s, u"25"_s);
        office.child<Button>(u"readSettingsAgainButton"_s).click();
        QVERIFY(!notice.isVisible());
        QVERIFY(office.child<QSpinBox>(u"delay-secondsControl"_s).isEnabled());
        QCOMPARE(office.child<QSpinBox>(u"delay-secondsControl"_s).value(), 25);
    }

    void theKeyForUndoTakesBackASettingAndNothingElse()
    {
        SettingsOffice office;
        QShortcut elsewhere(QKeySequence::Undo, &office.host);
        QShortcut forth(QKeySequence::Redo, &office.host);
        const QSignalSpy taken(&elsewhere, &QShortcut::activated);
        const QSignalSpy brought(&forth, &QShortcut::activated);
        office.host.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&office.host));
        office.page.showGroup(SettingGroup::Automatic);
        auto &automatic = office.child<Switch>(u"automaticControl"_s);
        automatic.click();
        QCOMPARE(office.desk.last(), u"setSetting automatic off"_s);
        QTest::keySequence(&automatic, QKeySequence::Undo);
        QCOMPARE(office.desk.last(), u"setSetting automatic on"_s);
        const auto asked = office.desk.asked.size();
        QTest::keySequence(&automatic, QKeySequence::Undo); // nothing is left
        QTest::keySequence(&automatic, QKeySequence::Redo);
        QCOMPARE(office.desk.asked.size(), asked);
        QVERIFY(taken.isEmpty() && brought.isEmpty());
    }

    void oneOfAFewIsChosenFromAList()
    {
        SettingsOffice office;
        office.page.showGroup(SettingGroup::Wording);
        auto &language = office.child<QComboBox>(u"callers-languageControl"_s);
        QCOMPARE(language.currentText(), u"English"_s);
        language.setFocus();
        QTest::keyClick(&language, Qt::Key_Down);
        emit language.activated(language.currentIndex());
        QCOMPARE(office.desk.last(), u"setSetting callers-language es"_s);
        office.child<Button>(u"undoSettingButton"_s).click();
        QCOMPARE(language.currentText(), u"English"_s);
        QVERIFY(office.child<Label>(u"settingsLaw"_s).isVisible());
        office.page.showGroup(SettingGroup::Office);
        QVERIFY(!office.child<Label>(u"settingsLaw"_s).isVisible());
    }

    void aValueThatMakesNoSenseIsNotKept()
    {
        SettingsOffice office;
        auto &country = office.child<QLineEdit>(u"home-countryControl"_s);
        country.setText(u"Narnia"_s);
        emit country.editingFinished();
        QVERIFY(office.desk.asked.isEmpty());
        country.setText(u"ca"_s);
        emit country.editingFinished();
        QCOMPARE(office.desk.last(), u"setSetting home-country CA"_s);
    }

    void whatTheDeskRefusesIsShownAsItIs()
    {
        SettingsOffice office;
        auto &signWidget = office.child<QWidget>(u"settingsKeptSign"_s);
        const auto sign = [](QWidget &widget) { return widget.grab().toImage(); };
        const QImage tick = sign(signWidget);
        office.desk.refusal = Error{ErrorKind::Storage, u"full"_s};
        office.page.showGroup(SettingGroup::Automatic);
        office.child<QSpinBox>(u"delay-secondsControl"_s).setValue(20);
        QCOMPARE(office.child<QSpinBox>(u"delay-secondsControl"_s).value(), 10);
        QVERIFY(office.child<Label>(u"settingsKept"_s).text().contains(u"could not"_s));
        QVERIFY(office.child<Button>(u"undoSettingButton"_s).isHidden());
        QVERIFY(sign(signWidget) != tick);
        office.desk.refusal.reset();
        office.child<QSpinBox>(u"delay-secondsControl"_s).setValue(20);
        QCOMPARE(sign(signWidget), tick);
        office.desk.refusal = Error{ErrorKind::Storage, u"full"_s};
        office.child<Button>(u"undoSettingButton"_s).click();
        QVERIFY(sign(signWidget) != tick);
        office.desk.refusal.reset();
        office.child<Button>(u"undoSettingButton"_s).click(); // it is still there to be taken back
        QCOMPARE(office.desk.last(), u"setSetting delay-seconds 10"_s);
        QCOMPARE(sign(signWidget), tick);
    }

    void whatHasAScreenOfItsOwnLeadsThere()
    {
        SettingsOffice office;
        QSignalSpy places(&office.page, &Page::placeWanted);
        office.child<Button>(u"opening-hoursControl"_s).click();
        QCOMPARE(places.size(), 1);
        QVERIFY(office.page.findChild<QLineEdit *>(u"text-openControl"_s)); // no such screen here
    }

    void aChangeFromElsewhereShows()
    {
        SettingsOffice office;
        office.inbox.officeSettings.insert(u"company"_s, u"Acme"_s);
        emit office.events.settingsChanged();
        QCOMPARE(office.child<QLineEdit>(u"companyControl"_s).text(), u"Acme"_s);
        QVERIFY(office.desk.asked.isEmpty());
    }

    void everyControlHasAName()
    {
        SettingsOffice office;
        for (const SettingDefinition &setting : settingDefinitions()) {
            if (!setting.hidden)
                QVERIFY2(!office.child<QWidget>(setting.key + u"Control"_s).accessibleName().isEmpty(),
                         qPrintable(setting.key));
        }
    }
};

} // namespace settings_page_test

TEXTBACK_WINDOW_TEST(settings_page_test, SettingsPageTest)
#include "settings_page_test.moc"
