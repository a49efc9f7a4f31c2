// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "tests/support/fakedata.h"
#include "tests/support/testprogram.h"
#include "tests/ui/partof.h"
#include "ui/settings/backupsdialog.h"
#include "ui/settings/erasedialog.h"
#include "ui/settings/forgetdialog.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QComboBox>
#include <QLayout>
#include <QListWidget>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace datacare_test {

namespace {

DataCopy copyAt(const QString &file, UtcTime at, DataCopy::Kind kind = DataCopy::Kind::Backup)
{
    return {file, at, 48'000'000, kind};
}

} // namespace

/// Backups and forgetting for good, as people meet them.
class DataCareTest : public QObject {
    Q_OBJECT
private:
    FakeClock clock;
    FakeData data;
    const PhoneNumber her = PhoneNumber::fromE164(u"+15125550142"_s).value();

    BackupsDialog *backups()
    {
        auto *dialog = new BackupsDialog(data, clock, nullptr);
        dialog->show();
        return dialog;
    }
    static QString said(const QWidget *dialog, const char *name) { return partOf<Label>(dialog, name).text(); }

private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)."_s));
        data = {};
    }

    void withoutABackupItSaysWhenTheFirstComes()
    {
        const QScopedPointer<BackupsDialog> dialog(backups());
        QVERIFY(said(dialog.data(), "backupsSaid").contains(u"no backup yet"_s));
        QVERIFY(!partOf<Button>(dialog.data(), "restoreButton").isEnabled());
        const QLayout *layout = dialog->layout(); // nothing stands where the list would
        QVERIFY(dialog->height() <= layout->totalHeightForWidth(dialog->width()) + 8);
    }

    void aCopyIsReadToItsEndBeforeItCanBeGoneBackTo()
    {
        data.kept = {copyAt(u"/b/2"_s, clock.now() - std::chrono::hours(2)),
                     copyAt(u"/b/1"_s, clock.now() - std::chrono::hours(26))};
        const QPointer<BackupsDialog> dialog(backups());
        auto &list = partOf<QListWidget>(dialog, "backupsList");
        auto &restore = partOf<Button>(dialog, "restoreButton");
        QCOMPARE(list.count(), 2);
        QVERIFY(list.item(0)->text().contains(
            QLocale().formattedDataSize(48'000'000, 0, QLocale::DataSizeTraditionalFormat)));
        list.setCurrentRow(1);
        QCOMPARE(data.asked, QStringList{u"look /b/1"_s});
        QVERIFY(!restore.isEnabled() && !restore.toolTip().isEmpty());
        data.looked(DataLook{{.texts = 1200, .calls = 30, .people = 8, .newest = clock.now()}, {}});
        QVERIFY(said(dialog, "backupsSaid").contains(u"1200"_s));
        QVERIFY(!restore.isEnabled());
        partOf<Switch>(dialog, "sureToRestoreSwitch").click();
        QVERIFY(restore.isEnabled());
        restore.click();
        QCOMPARE(data.asked.constLast(), u"restore /b/1"_s);
        QTRY_VERIFY(!dialog);
    }

    void anotherChoiceAsksAgainAndAnOldAnswerIsPassedOver()
    {
        data.kept = {copyAt(u"/b/2"_s, clock.now()), copyAt(u"/b/1"_s, clock.now())};
        const QScopedPointer<BackupsDialog> dialog(backups());
        auto &list = partOf<QListWidget>(dialog.data(), "backupsList");
        list.setCurrentRow(0);
        const auto first = data.looked;
        list.setCurrentRow(1);
        first(DataLook{{.texts = 7}, {}});
        QVERIFY(!partOf<Switch>(dialog.data(), "sureToRestoreSwitch").isVisible());
        data.looked(DataLook{{.texts = 8}, {}});
        auto &sure = partOf<Switch>(dialog.data(), "sureToRestoreSwitch");
        sure.click();
        list.setCurrentRow(0);
        QVERIFY(!sure.isChecked()); // it was said of the other
    }

    void aDamagedCopyIsSaidToBe()
    {
        data.kept = {copyAt(u"/b/1"_s, clock.now(), DataCopy::Kind::SetAside)};
        const QScopedPointer<BackupsDialog> dialog(backups());
        partOf<QListWidget>(dialog.data(), "backupsList").setCurrentRow(0);
        data.looked(Error{ErrorKind::Storage, u"x"_s, {}, u"damaged"_s});
        QVERIFY(said(dialog.data(), "backupsSaid").contains(u"damaged"_s));
        QVERIFY(!partOf<Button>(dialog.data(), "restoreButton").isEnabled());
    }

    void aBackupCanBeMadeNowAndAFullDiskIsSaid()
    {
        const QScopedPointer<BackupsDialog> dialog(backups());
        auto &button = partOf<Button>(dialog.data(), "backUpNowButton");
        button.click();
        QVERIFY(!button.isEnabled());
        data.copied(Error{ErrorKind::Storage, u"x"_s, {}, u"full"_s});
        QVERIFY(said(dialog.data(), "backupsSaid").contains(u"no room"_s));
        button.click();
        data.kept = {copyAt(u"/b/1"_s, clock.now())};
        data.copied(Done{});
        QVERIFY(said(dialog.data(), "backupsSaid").contains(u"whole"_s));
        QCOMPARE(partOf<QListWidget>(dialog.data(), "backupsList").count(), 1);
    }

    void howLongThingsAreKeptIsSeenBeforeItIsChosen()
    {
        auto *dialog = new ForgetDialog(data, 0, nullptr);
        QSignalSpy chosen(dialog, &ForgetDialog::chosen);
        dialog->show();
        auto &time = partOf<QComboBox>(dialog, "keepTimeChoice");
        auto &accept = *dialog->acceptButton();
        time.setCurrentIndex(time.findData(24));
        QCOMPARE(data.asked, QStringList{u"preview 24"_s});
        QVERIFY(!accept.isEnabled());
        data.previewed(ErasePreview{.threads = 3, .calls = 4, .texts = 5, .notes = 6, .copies = 2});
        QVERIFY(said(dialog, "forgetSaid").contains(u"5"_s) && said(dialog, "forgetSaid").contains(u"2 backup"_s));
        QVERIFY(!accept.isEnabled());
        partOf<Switch>(dialog, "sureToForgetSwitch").click();
        accept.click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst().constFirst().toInt(), 24);
    }

    void keepingEverythingNeedsNoSecondWord()
    {
        auto *dialog = new ForgetDialog(data, 24, nullptr);
        QSignalSpy chosen(dialog, &ForgetDialog::chosen);
        dialog->show();
        auto &time = partOf<QComboBox>(dialog, "keepTimeChoice");
        time.setCurrentIndex(time.findData(0));
        QVERIFY(dialog->acceptButton()->isEnabled());
        dialog->acceptButton()->click();
        QCOMPARE(chosen.constFirst().constFirst().toInt(), 0);
    }

    void whatCouldNotBeCountedIsNotForgotten()
    {
        const QScopedPointer<ForgetDialog> dialog(new ForgetDialog(data, 0, nullptr));
        dialog->show();
        auto &time = partOf<QComboBox>(dialog.data(), "keepTimeChoice");
        time.setCurrentIndex(time.findData(12));
        data.previewed(Error{ErrorKind::Storage, u"x"_s});
        partOf<Switch>(dialog.data(), "sureToForgetSwitch").click();
        QVERIFY(!dialog->acceptButton()->isEnabled());
    }

    void aPersonIsErasedAfterASecondWord()
    {
        const QPointer<EraseDialog> dialog(new EraseDialog(data, her, u"Maple Bakery"_s, nullptr));
        QSignalSpy erased(dialog, &EraseDialog::erased);
        dialog->show();
        QCOMPARE(data.asked, QStringList{u"preview +15125550142"_s});
        data.previewed(ErasePreview{.texts = 5, .copies = 1, .optOutStays = true});
        QVERIFY(said(dialog, "eraseSaid").contains(u"fingerprint"_s));
        QVERIFY(!dialog->acceptButton()->isEnabled());
        partOf<Switch>(dialog, "sureToErasePersonSwitch").click();
        dialog->acceptButton()->click();
        QCOMPARE(data.asked.constLast(), u"erase +15125550142"_s);
        QVERIFY(dialog && !dialog->acceptButton()->isEnabled());
        data.erasing(34);
        QVERIFY(said(dialog, "eraseSaid").contains(u"34"_s));
        data.erased(Done{});
        QCOMPARE(erased.size(), 1);
        QTRY_VERIFY(!dialog);
    }

    void whatCannotBeErasedToTheEndYetIsSaid()
    {
        const QScopedPointer<EraseDialog> dialog(new EraseDialog(data, her, u"Maple Bakery"_s, nullptr));
        QSignalSpy erased(dialog.data(), &EraseDialog::erased);
        dialog->show();
        data.previewed(ErasePreview{.texts = 5});
        partOf<Switch>(dialog.data(), "sureToErasePersonSwitch").click();
        dialog->acceptButton()->click();
        data.erased(Error{ErrorKind::Storage, u"x"_s, {}, u"unfinished"_s});
        QCOMPARE(erased.size(), 1);
        QVERIFY(said(dialog.data(), "eraseSaid").contains(u"not shown any more"_s));
        QVERIFY(!dialog->acceptButton()->isEnabled());
    }

    void whatIsBeingForgottenIsCountedAndCanBeStopped()
    {
        auto *dialog = new ForgetDialog(data, 24, nullptr);
        QSignalSpy chosen(dialog, &ForgetDialog::chosen);
        dialog->show();
        QCOMPARE(data.asked, QStringList{u"preview 24"_s});
        data.previewed(ErasePreview{.texts = 512});
        QVERIFY(said(dialog, "forgetSaid").contains(u"512"_s) && said(dialog, "forgetSaid").contains(u"stop"_s));
        auto &time = partOf<QComboBox>(dialog, "keepTimeChoice");
        time.setCurrentIndex(time.findData(0));
        dialog->acceptButton()->click();
        QCOMPARE(chosen.constFirst().constFirst().toInt(), 0);
    }

    void anArchiveIsReadLookedAtAndOnlyThenPutInPlace()
    {
        const QPointer<BackupsDialog> dialog(backups());
        auto &button = partOf<Button>(dialog, "takeArchiveButton");
        dialog->takeArchive(u"/usb/all.tar"_s);
        QCOMPARE(data.asked, QStringList{u"take /usb/all.tar"_s});
        data.taking(40);
        QVERIFY(said(dialog, "backupsSaid").contains(u"40"_s));
        QCOMPARE(button.text(), u"Cancel the import"_s);
        QVERIFY(!partOf<Button>(dialog, "backUpNowButton").isEnabled());
        data.kept = {copyAt(u"/b/2"_s, clock.now()), copyAt(u"/p/a"_s, clock.now(), DataCopy::Kind::Archive)};
        data.taken(data.kept.constLast());
        QCOMPARE(data.asked.constLast(), u"look /p/a"_s);
        QVERIFY(partOf<QListWidget>(dialog, "backupsList").item(1)->text().contains(u"archive"_s));
        data.looked(DataLook{{.texts = 1200, .calls = 30, .people = 8, .newest = clock.now()}, {}});
        QVERIFY(said(dialog, "backupsSaid").contains(u"1200"_s));
        QVERIFY(!data.asked.contains(u"restore /p/a"_s));
        partOf<Switch>(dialog, "sureToRestoreSwitch").click();
        partOf<Button>(dialog, "restoreButton").click();
        QCOMPARE(data.asked.constLast(), u"restore /p/a"_s);
    }

    void anArchiveCanBeCancelledAndADamagedOneIsSaidToBe()
    {
        auto *dialog = backups();
        dialog->takeArchive(u"/usb/all.tar"_s);
        partOf<Button>(dialog, "takeArchiveButton").click();
        QCOMPARE(data.asked.constLast(), u"cancel"_s);
        data.taken(Error{ErrorKind::Cancelled, u"x"_s});
        QVERIFY(said(dialog, "backupsSaid").contains(u"as it was"_s));
        for (const auto &[code, word] :
             {std::pair(u"newer"_s, u"later version"_s), std::pair(u"other"_s, u"not an archive"_s),
              std::pair(u"damaged"_s, u"damaged"_s), std::pair(u"full"_s, u"no room"_s)}) {
            dialog->takeArchive(u"/usb/all.tar"_s);
            data.taken(Error{ErrorKind::Invalid, u"x"_s, {}, code});
            QVERIFY2(said(dialog, "backupsSaid").contains(word), qPrintable(said(dialog, "backupsSaid")));
        }
        dialog->takeArchive(u"/usb/all.tar"_s);
        delete dialog; // nobody waits for it any more
        QCOMPARE(data.asked.constLast(), u"cancel"_s);
    }

    void nobodyIsErasedWhileATextIsUnderWay()
    {
        const QScopedPointer<EraseDialog> dialog(new EraseDialog(data, her, u"Maple Bakery"_s, nullptr));
        dialog->show();
        data.previewed(ErasePreview{.texts = 5, .waiting = 1});
        QVERIFY(said(dialog.data(), "eraseSaid").contains(u"under way"_s));
        QVERIFY(!dialog->acceptButton()->isEnabled());
        QVERIFY(!partOf<Switch>(dialog.data(), "sureToErasePersonSwitch").isVisible());
    }
};

} // namespace datacare_test

TEXTBACK_WINDOW_TEST(datacare_test, DataCareTest)
#include "datacare_test.moc"
