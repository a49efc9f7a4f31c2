// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/samplehints.h"
#include "ui/shell/signoutdialog.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace signout_dialog_test {

namespace {

struct Asked {
    Asked() : dialog(new SignOutDialog(commands, 2, nullptr)) { dialog->show(); }
    ~Asked() { delete dialog; }
    template <typename T> T &child(const char *name)
    {
        T *found = dialog->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no child %s", name);
        return *found;
    }
    FakeSignOut commands;
    QPointer<SignOutDialog> dialog;
};

} // namespace

/// Signing out asks first, and says what came of it.
class SignOutDialogTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)."_s)); }

    void keepingIsWhatItDoesUnlessAskedOtherwise()
    {
        Asked asked;
        asked.child<Button>("signOutButton").click();
        QCOMPARE(asked.commands.orders.size(), 1);
        QVERIFY(asked.commands.orders.constFirst().archive.isEmpty());
        QVERIFY(!asked.commands.orders.constFirst().erase);
    }

    void erasingWithoutAFileNeedsASecondWord()
    {
        Asked asked;
        asked.child<Segment>("dataChoice").part(1)->click();
        auto &go = asked.child<Button>("signOutButton");
        QVERIFY(!go.isEnabled());
        QVERIFY(!go.toolTip().isEmpty());
        asked.child<Switch>("sureToEraseSwitch").click();
        QVERIFY(go.isEnabled());
        go.click();
        QVERIFY(asked.commands.orders.constFirst().erase);
    }

    void aFileThatIsThereIsRefusedBeforeAnythingHappens()
    {
        Asked asked;
        const QTemporaryDir folder;
        QFile mine(folder.filePath(u"mine.tar"_s));
        QVERIFY(mine.open(QIODevice::WriteOnly));
        asked.child<Switch>("saveArchiveSwitch").click();
        asked.child<QLineEdit>("archiveFileEdit").setText(mine.fileName());
        asked.child<Button>("signOutButton").click();
        QVERIFY(asked.commands.orders.isEmpty());
        QVERIFY(asked.child<Label>("signOutSaid").isVisible());
        asked.child<QLineEdit>("archiveFileEdit").setText(folder.filePath(u"new.tar"_s));
        asked.child<Button>("signOutButton").click();
        QCOMPARE(asked.commands.orders.constFirst().archive, folder.filePath(u"new.tar"_s));
    }

    void escapeWhileItWorksCancelsAndTheOutcomeIsAwaited()
    {
        Asked asked;
        asked.child<Button>("signOutButton").click();
        asked.commands.tell({SignOutStep::Saving, 0.5});
        QCOMPARE(asked.child<QProgressBar>("signOutProgress").value(), 500);
        QTest::keyClick(asked.dialog, Qt::Key_Escape);
        QCOMPARE(asked.commands.cancelled, 1);
        QVERIFY(asked.dialog->isVisible());
        asked.commands.finish({SignOutTrouble::Cancelled, false, 0, {}});
        QVERIFY(asked.child<Label>("signOutSaid").text().contains(u"still signed in"_s));
        QVERIFY(asked.child<Button>("signOutButton").isEnabled());
    }

    void everyOutcomeHasWordsOfItsOwn()
    {
        QSet<QString> all;
        for (int trouble = 0; trouble <= int(SignOutTrouble::NotErased); ++trouble) {
            Asked asked;
            asked.child<Button>("signOutButton").click();
            asked.commands.finish({SignOutTrouble(trouble), trouble == 0 || trouble == 4, 0, {}});
            all.insert(asked.child<Label>("signOutSaid").text());
        }
        QCOMPARE(all.size(), 5);
        QVERIFY(!all.contains(QString()));
    }
};

} // namespace signout_dialog_test

TEXTBACK_WINDOW_TEST(signout_dialog_test, SignOutDialogTest)
#include "signout_dialog_test.moc"
