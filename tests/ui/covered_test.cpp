// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/wholeoffice.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/inboxpage.h"
#include "ui/shell/privacyscreen.h"
#include "ui/shell/threadpane.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/controls.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace covered_test {

/// Nothing of a covered window can be read, whatever stands open over it, and all of it is there again afterwards.
class CoveredTest : public QObject {
    Q_OBJECT
private:
    struct Covered : WholeOffice {
        Covered() : window(ports(), true)
        {
            window.resize(1440, 900);
            window.show();
            window.activateWindow();
            [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
            window.findChild<InboxPage *>()->showThread(ThreadId(6));
        }
        PrivacyScreen &cover() { return *window.findChild<PrivacyScreen *>(); }
        MainWindow window;
    };
    QStringList opened;
    static QWidgetList inSight(const MainWindow &window)
    {
        QWidgetList seen;
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *one : all) {
            if (one != &window && one->isVisible() && !one->testAttribute(Qt::WA_ShowWithoutActivating))
                seen.append(one);
        }
        return seen;
    }
    /// Does what the entry at this place of a button's menu does. @return its words; empty: there is none.
    static QString chooseEntry(Covered &office, const QString &button, int place)
    {
        office.window.findChild<QAbstractButton *>(button)->click();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return {};
        QList<QAction *> entries = menu->actions();
        entries.removeIf([](const QAction *entry) { return entry->isSeparator() || entry->menu(); });
        QAction *entry = entries.value(place);
        const QString words = entry ? entry->text() : QString();
        menu->close();
        if (entry)
            entry->trigger();
        return words;
    }
    /// Whatever stands over the window goes with the cover and comes back after it.
    void coverAndBack(Covered &office, const QString &what)
    {
        const QWidgetList before = inSight(office.window);
        QStringList names;
        QList<QPointer<QDialog>> dialogs; // menus close for good
        for (QWidget *one : before) {
            names.append(QString::fromLatin1(one->metaObject()->className()) + one->objectName());
            if (auto *dialog = qobject_cast<QDialog *>(one))
                dialogs.append(dialog);
        }
        const QString seen = what + u": "_s + names.join(u' ');
        if (before.isEmpty())
            return;
        office.cover().cover();
        QVERIFY2(inSight(office.window).isEmpty(), qPrintable(seen));
        QTest::keyClick(&office.cover(), Qt::Key_Space);
        const QWidgetList after = inSight(office.window);
        for (const QPointer<QDialog> &dialog : dialogs) {
            QVERIFY2(after.contains(dialog.data()), qPrintable(seen));
            opened.append(what);
        }
        closeAll(office.window);
    }
    static void closeAll(const MainWindow &window)
    {
        const QWidgetList seen = inSight(window);
        for (QWidget *one : seen) {
            if (auto *dialog = qobject_cast<QDialog *>(one))
                dialog->reject();
            else
                one->close();
        }
    }

private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }

    void everyDialogOfActionsAndMenusIsAwayUnderTheCover()
    {
        Covered office;
        auto &actions = *office.window.findChild<ActionTable *>();
        for (int id = 0; id < ActionCount; ++id) {
            if (ActionId(id) == ActionId::PrivacyScreen || !actions.offered(ActionId(id)))
                continue;
            actions.action(ActionId(id))->trigger();
            coverAndBack(office, actions.action(ActionId(id))->text());
        }
        actions.action(ActionId::GoInbox)->trigger();
        for (const QString &button : {u"menuButton"_s, u"moreButton"_s}) {
            for (int place = 0;; ++place) {
                const QString words = chooseEntry(office, button, place);
                if (words.isEmpty())
                    break;
                office.cover().isVisible() ? void(QTest::keyClick(&office.cover(), Qt::Key_Space))
                                           : coverAndBack(office, words);
            }
        }
        QVERIFY2(opened.size() >= 6, qPrintable(opened.join(u", "_s)));
    }

    void aDialogComesBackWithWhatWasTypedAndWhereItWas()
    {
        Covered office;
        auto *dialog = new QDialog(&office.window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        auto *edit = new QLineEdit(dialog);
        auto *nested = new QMessageBox(QMessageBox::Information, u"Helen Example"_s, u"Sure?"_s, {}, dialog);
        (new QVBoxLayout(dialog))->addWidget(edit);
        dialog->open();
        nested->open();
        dialog->move(40, 60);
        const QRect place = dialog->geometry();
        edit->setText(u"Helen"_s);
        const QSignalSpy finished(dialog, &QDialog::finished);
        office.cover().setPin(u"2468"_s);
        office.cover().cover();
        QVERIFY(!dialog->isVisible() && !nested->isVisible());
        auto &pin = *office.window.findChild<QLineEdit *>(u"privacyPinEdit"_s);
        QTest::keyClicks(&pin, u"2468"_s); // which a dialog that wants an answer would not let through
        QTest::keyClick(&pin, Qt::Key_Return);
        QVERIFY(dialog->isVisible() && nested->isVisible());
        QVERIFY(finished.isEmpty());
        QCOMPARE(edit->text(), u"Helen"_s);
        QCOMPARE(dialog->geometry(), place);
        nested->reject();
        dialog->reject();
        QCOMPARE(finished.size(), 1);
    }

    void whatEndsOrComesMeanwhileIsNotShown()
    {
        Covered office;
        auto *ending = new QDialog(&office.window);
        ending->open();
        office.cover().cover();
        ending->accept();
        auto *coming = new QDialog(&office.window);
        coming->open();
        QCoreApplication::sendPostedEvents();
        QVERIFY(!coming->isVisible());
        QTest::keyClick(&office.cover(), Qt::Key_Space);
        QVERIFY(!ending->isVisible());
        QVERIFY(coming->isVisible());
        coming->reject();
    }

    void menusAreClosed()
    {
        Covered office;
        office.window.findChild<QAbstractButton *>(u"menuButton"_s)->click();
        QVERIFY(QApplication::activePopupWidget());
        office.cover().cover();
        QVERIFY(!QApplication::activePopupWidget());
    }

    void nothingOfTheWindowComesBeforeTheCover()
    {
        Covered office;
        office.cover().cover();
        const QList<QWidget *> parts = office.window.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        for (QWidget *part : parts) {
            if (!part->isWindow() && part != &office.cover() && part->isVisible())
                part->raise();
        }
        QCOMPARE(office.window.childAt(office.window.rect().center()), &office.cover());
    }
};

} // namespace covered_test

TEXTBACK_WINDOW_TEST(covered_test, CoveredTest)
#include "covered_test.moc"
