// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/officewindow.h"
#include "ui/inbox/inboxlist.h"
#include "ui/shell/savedviews.h"
#include "ui/theme/textbackstyle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

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

    void damagedOrTooManyKeptSearchesDoNoHarm()
    {
        Office office;
        QStringList kept{u"odd"_s};
        for (int index = 0; index < 200; ++index)
            kept << u"<b>name</b>\n"_s.repeated(50) << QString(5000, u'w');
        office.settings.setValue(u"inbox/saved-views"_s, kept);
        const SavedViews views(office.settings);
        QVERIFY(views.views().size() <= 8);
        for (const SavedView &view : views.views())
            QVERIFY(view.name.size() <= 24 && view.words.size() <= 200 && !view.name.contains(u'\n'));
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

QTEST_MAIN(SavedViewsTest)
#include "savedviews_test.moc"
