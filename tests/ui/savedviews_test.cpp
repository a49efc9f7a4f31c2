// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/officewindow.h"
#include "ui/inbox/inboxlist.h"
#include "ui/shell/rail.h"
#include "ui/shell/savedviews.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace savedviews_test {

/// Searches under a name, and the other order of the list.
class SavedViewsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void aSearchIsKeptUnderANameAndFoundAgain()
    {
        Office office;
        auto &search = office.child<QLineEdit>("searchEdit");
        QVERIFY(!office.child<QAbstractButton>("keepSearchButton").isVisible());
        QTest::keyClicks(&search, u"boiler"_s);
        office.child<QAbstractButton>("keepSearchButton").click();
        auto &name = office.child<QLineEdit>("savedViewNameEdit");
        QCOMPARE(name.text(), u"boiler"_s);
        name.setText(u"Boilers"_s);
        office.child<QAbstractButton>("keepSavedViewButton").click();
        search.clear();
        auto &item = office.child<QAbstractButton>("savedViewItem");
        QCOMPARE(item.text(), u"Boilers"_s);
        item.click();
        QCOMPARE(search.text(), u"boiler"_s);
        QCOMPARE(office.page().model().rowCount(), 1);
        const SavedViews again(office.settings);
        QCOMPARE(again.views(), (QList<SavedView>{{u"Boilers"_s, u"boiler"_s}}));
        QTest::keyClick(&item, Qt::Key_Delete);
        QVERIFY(office.child<SavedViews>("savedViews").views().isEmpty());
    }

    void inALowWindowLongNamesSqueezeNothing_data()
    {
        QTest::addColumn<bool>("before");
        QTest::newRow("kept before the window is low") << true;
        QTest::newRow("kept in the low window") << false;
    }
    void inALowWindowLongNamesSqueezeNothing()
    {
        QFETCH(bool, before);
        Office office;
        const auto lower = [&office] {
            office.window->resize(1180, 520);
            QCoreApplication::processEvents();
        };
        if (!before)
            lower();
        auto &views = office.child<SavedViews>("savedViews");
        for (const QString &name :
             {u"Boilers waiting long WWW"_s, u"WWWWWW leaks in the week"_s, u"Mmmmmmm mmmmmm mmmmmmmm"_s})
            QVERIFY(views.add({name, u"boiler"_s}));
        if (before)
            lower();
        QCoreApplication::processEvents();
        QStringList squeezed;
        const auto items = office.child<Rail>("rail").findChild<QScrollArea *>()->findChildren<RailItem *>();
        for (const RailItem *item : items) {
            if (item->isVisible() && item->height() < item->heightForWidth(item->width()))
                squeezed
                    << u"%1 %2 < %3"_s.arg(item->text()).arg(item->height()).arg(item->heightForWidth(item->width()));
        }
        QVERIFY2(squeezed.isEmpty(), qPrintable(squeezed.join(u"; "_s)));
        const auto *last = office.child<Rail>("rail").findChild<RailItem *>(u"callBacksItem"_s);
        const int bottom = views.mapTo(office.window.get(), QPoint(0, views.height())).y();
        QVERIFY(last && last->mapTo(office.window.get(), QPoint()).y() >= bottom);
    }

    void damagedOrTooManyKeptSearchesDoNoHarm()
    {
        Office office;
        QStringList kept{u"odd"_s};
        for (int index = 0; index < 200; ++index)
            kept << u"<b>name</b>\n"_s.repeated(50) << QString(5000, u'w');
        office.settings.setValue(u"inbox/saved-views"_s, kept);
        const SavedViews views(office.settings);
        QVERIFY(views.views().size() <= SavedViews::MostSaved);
        for (const SavedView &view : views.views())
            QVERIFY(view.name.size() <= 24 && view.words.size() <= 200 && !view.name.contains(u'\n'));
    }

    void takingOneAwayAndRenamingItCanBeTakenBack()
    {
        Office office;
        auto &views = office.child<SavedViews>("savedViews");
        QVERIFY(views.add({u"Boilers"_s, u"boiler"_s}));
        QVERIFY(views.add({u"Leaks"_s, u"leak"_s}));
        const QList<SavedView> both = views.views();
        auto *item = views.findChild<QAbstractButton *>(u"savedViewItem"_s);
        QTest::keyClick(item, Qt::Key_Delete);
        QCOMPARE(views.views(), both.mid(1));
        QTest::keyClick(office.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(views.views(), both);
        const auto items = views.findChildren<QAbstractButton *>(u"savedViewItem"_s);
        for (auto *one : items) {
            if (one->isVisible() && one->text() == u"Boilers"_s)
                item = one;
        }
        QTest::keyClick(item, Qt::Key_F2);
        auto &name = office.child<QLineEdit>("savedViewNameEdit");
        QCOMPARE(name.text(), u"Boilers"_s);
        name.setText(u"Heating"_s);
        office.child<QAbstractButton>("keepSavedViewButton").click();
        QCOMPARE(views.views().at(0), (SavedView{u"Heating"_s, u"boiler"_s}));
        QTest::keyClick(office.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(views.views(), both);
        QCOMPARE(SavedViews(office.settings).views(), both); // and so it is kept
    }

    void tabGoesFromTheViewsToThemAndOn()
    {
        Office office;
        office.child<SavedViews>("savedViews").add({u"Boilers"_s, u"boiler"_s});
        auto &all = office.child<QAbstractButton>("allItem");
        all.setFocus();
        QTest::keyClick(&all, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), &office.child<QWidget>("savedViewItem"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), &office.child<QWidget>("callBacksItem"));
    }

    void oneTooManyIsRefusedWithASentenceAndNoneIsLost()
    {
        Office office;
        auto &views = office.child<SavedViews>("savedViews");
        for (int index = 0; index < SavedViews::MostSaved; ++index)
            QVERIFY(views.add({u"view %1"_s.arg(index), u"words %1"_s.arg(index)}));
        const QList<SavedView> all = views.views();
        views.ask(u"one more"_s);
        office.child<QAbstractButton>("keepSavedViewButton").click();
        auto &dialog = office.child<QDialog>("savedViewDialog");
        QVERIFY(dialog.isVisible());
        QVERIFY(office.child<Label>("savedViewSaid").text().contains(u"There is room for 24 kept searches."_s));
        QCOMPARE(views.views(), all);
        office.child<QLineEdit>("savedViewNameEdit").setText(u"view 3"_s); // that one may be replaced
        office.child<QAbstractButton>("keepSavedViewButton").click();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(views.views().at(3), (SavedView{u"view 3"_s, u"one more"_s}));
    }

    void whereTheWindowIsLowTheNavigationScrollsAndNothingIsCut()
    {
        Office office;
        auto &views = office.child<SavedViews>("savedViews");
        for (int index = 0; index < SavedViews::MostSaved; ++index)
            views.add({u"view %1"_s.arg(index), u"words"_s});
        office.window->resize(1440, 640);
        QCoreApplication::sendPostedEvents();
        const auto &rail = office.child<QWidget>("rail");
        const auto &practice = office.child<QWidget>("practiceItem");
        QVERIFY(rail.rect().contains(QRect(practice.mapTo(&rail, QPoint()), practice.size())));
        const auto items = rail.findChildren<QAbstractButton *>();
        for (const QAbstractButton *item : items)
            QVERIFY2(!item->isVisible() || item->height() >= item->sizeHint().height(), qPrintable(item->text()));
        auto &last = office.child<QWidget>("settingsItem");
        QVERIFY(!rail.rect().contains(last.mapTo(&rail, last.rect().bottomLeft())));
        auto &callBacks = office.child<QWidget>("callBacksItem");
        QVERIFY(!rail.rect().contains(callBacks.mapTo(&rail, callBacks.rect().bottomLeft())));
        office.window->showPlace(Place::CallBacks); // as by key: where one is comes into sight
        QVERIFY(rail.rect().contains(callBacks.mapTo(&rail, callBacks.rect().bottomLeft())));
        office.child<QScrollArea>("railScroll").ensureWidgetVisible(&last);
        QVERIFY(rail.rect().contains(last.mapTo(&rail, last.rect().bottomLeft())));
    }

    void inANarrowWindowTheyAreChosenWithTheViewsAndInThePalette()
    {
        Office office;
        office.child<SavedViews>("savedViews").add({u"Boilers"_s, u"boiler"_s});
        office.window->resize(1000, 700);
        auto &views = office.child<QComboBox>("viewCombo");
        QVERIFY(views.isVisible());
        QCOMPARE(views.itemText(views.count() - 1), u"Boilers"_s);
        views.setCurrentIndex(views.count() - 1);
        emit views.activated(views.count() - 1);
        auto &search = office.child<QLineEdit>("searchEdit");
        QCOMPARE(search.text(), u"boiler"_s);
        QCOMPARE(views.currentText(), u"Boilers"_s);
        search.clear();
        QCOMPARE(views.currentIndex(), 0);
        QTest::keyClick(office.window.get(), Qt::Key_K, Qt::ControlModifier);
        auto &field = office.child<QLineEdit>("paletteEdit");
        QTest::keyClicks(&field, u"boilers"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(search.text(), u"boiler"_s);
        auto &keep = office.child<QAbstractButton>("keepSearchButton"); // it is kept: now it can be changed
        keep.click();
        auto &menu = office.child<QMenu>("savedViewMenu");
        QCOMPARE(menu.actions().size(), 2);
        menu.actions().at(1)->trigger();
        menu.close();
        QVERIFY(office.child<SavedViews>("savedViews").views().isEmpty());
        QCOMPARE(views.count(), 5);
    }

    void theListTurnsRoundAndStaysSo()
    {
        Office office;
        QCOMPARE(office.page().model().threadAt(0)->id, ThreadId(2));
        auto &order = office.child<QAbstractButton>("orderButton");
        QCOMPARE(order.text(), u"Longest wait first"_s);
        order.click();
        QCOMPARE(order.text(), u"Shortest wait first"_s);
        QCOMPARE(office.page().model().threadAt(office.page().model().rowCount() - 1)->id, ThreadId(2));
        office.inbox.rows.at(ThreadId(2)).waitingSince = office.clock.now(); // news go where they belong in this order
        emit office.events.threadChanged(ThreadId(2));
        QCOMPARE(office.page().model().rowOf(ThreadId(2)), 0);
        QVERIFY(office.settings.value(u"inbox/shortest-wait-first"_s).toBool());
        order.click();
        QCOMPARE(order.text(), u"Longest wait first"_s);
    }
};

} // namespace savedviews_test

TEXTBACK_WINDOW_TEST(savedviews_test, SavedViewsTest)
#include "savedviews_test.moc"
