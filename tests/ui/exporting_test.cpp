// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "tests/support/fakedata.h"
#include "tests/support/testprogram.h"
#include "tests/ui/partof.h"
#include "ui/settings/backupsdialog.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QFileDialog>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace exporting_test {

/// Everything as one file, from the window of the backups.
class ExportingTest : public QObject {
    Q_OBJECT
private:
    FakeClock clock;
    FakeData data;
    static QString said(const QWidget *dialog, const char *name) { return partOf<Label>(dialog, name).text(); }

private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init() { data = {}; }

    void everythingIsExportedWithProgressAndCanBeCancelled()
    {
        auto *dialog = new BackupsDialog(data, clock, nullptr);
        dialog->show();
        auto &button = partOf<Button>(dialog, "writeArchiveButton");
        button.setFocus();
        QTest::keyClick(&button, Qt::Key_Space);
        auto *files = dialog->findChild<QFileDialog *>(u"writeArchiveFile"_s);
        QVERIFY(files && files->acceptMode() == QFileDialog::AcceptSave);
        emit files->fileSelected(u"/usb/all.tar"_s);
        QCOMPARE(data.asked, QStringList{u"write /usb/all.tar"_s});
        data.writing(40);
        QVERIFY(said(dialog, "backupsSaid").contains(u"40"_s));
        QVERIFY(!partOf<Button>(dialog, "takeArchiveButton").isEnabled());
        QVERIFY(!partOf<Button>(dialog, "backUpNowButton").isEnabled());
        QCOMPARE(button.text(), u"Cancel the export"_s);
        button.click();
        QCOMPARE(data.asked.constLast(), u"cancel"_s);
        data.written(Error{ErrorKind::Cancelled, u"x"_s});
        QVERIFY(said(dialog, "backupsSaid").contains(u"no new file"_s));
        dialog->writeArchive(u"/usb/all.tar"_s);
        data.written(qint64(1200));
        QVERIFY(said(dialog, "backupsSaid").contains(u"1200"_s));
        for (const auto &[code, word] : {std::pair(u"full"_s, u"no room"_s), std::pair(u"io"_s, u"another place"_s)}) {
            dialog->writeArchive(u"/usb/all.tar"_s);
            data.written(Error{ErrorKind::Storage, u"x"_s, {}, code});
            QVERIFY2(said(dialog, "backupsSaid").contains(word), qPrintable(said(dialog, "backupsSaid")));
        }
        dialog->writeArchive(u"/usb/all.tar"_s);
        delete dialog; // nobody waits for it any more
        QCOMPARE(data.asked.constLast(), u"cancel"_s);
    }
};

} // namespace exporting_test

TEXTBACK_WINDOW_TEST(exporting_test, ExportingTest)
#include "exporting_test.moc"
