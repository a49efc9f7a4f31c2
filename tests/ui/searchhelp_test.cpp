// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/searchquery.h"
#include "tests/support/testprogram.h"
#include "ui/inbox/searchfield.h"
#include "ui/inbox/searchhelp.h"
#include "ui/theme/textbackstyle.h"

#include <QApplication>
#include <QLocale>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace searchhelp_test {

namespace {

/// A search line above something else that can have the keyboard.
struct SearchRoom {
    SearchRoom()
    {
        auto *column = new QVBoxLayout(&window);
        field = new SearchField(&window);
        other = new QLineEdit(&window);
        column->addWidget(field);
        column->addStretch(1);
        column->addWidget(other);
        help = window.findChild<SearchHelp *>();
        window.resize(360, 480);
        window.show();
        other->setFocus();
        window.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
    }
    QWidget window;
    SearchField *field;
    QLineEdit *other;
    SearchHelp *help;
};

} // namespace

/// What a search can be narrowed by is told where one searches.
class SearchHelpTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void theFiltersAreToldWhileNothingIsTypedYet()
    {
        const SearchRoom room;
        QTRY_VERIFY(!room.help->isVisible());
        room.field->setFocus();
        QTRY_VERIFY(room.help->isVisible());
        QVERIFY(room.help->geometry().top() > room.field->geometry().bottom());
        QVERIFY(room.window.rect().contains(room.help->geometry()));
        QVERIFY(room.field->accessibleDescription().contains(u"from:0142"_s));
        QTest::keyClicks(room.field, u"h"_s);
        QVERIFY(!room.help->isVisible());
        QTest::keyClick(room.field, Qt::Key_Backspace);
        QVERIFY(room.help->isVisible());
        room.other->setFocus();
        QTRY_VERIFY(!room.help->isVisible());
    }

    void aPressOnAFilterBeginsIt()
    {
        const SearchRoom room;
        room.field->setFocus();
        QTRY_VERIFY(room.help->isVisible());
        auto *button = room.help->findChild<Button *>(u"searchFilter2"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(room.field->text(), u"is:"_s);
        QVERIFY(room.field->hasFocus());
        QTest::keyClicks(room.field, u"done"_s);
        QCOMPARE(parseSearch(room.field->text(), QTimeZone::utc()).state, ThreadState::Done);
    }

    void whatIsToldIsUnderstoodInTheLanguageOfTheWindow_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("first");
        QTest::newRow("English") << QLocale(u"en_US"_s) << u"from:0142"_s;
        QTest::newRow("Spanish") << QLocale(u"es_MX"_s) << u"de:0142"_s;
        QTest::newRow("French") << QLocale(u"fr_CA"_s) << u"de:0142"_s;
    }
    void whatIsToldIsUnderstoodInTheLanguageOfTheWindow()
    {
        QFETCH(QLocale, locale);
        QLocale::setDefault(locale);
        const SearchRoom room;
        QTEST(room.help->findChild<Button *>(u"searchFilter0"_s)->text(), "first");
        QTEST(SearchFilterWords::example(SearchFilter::From), "first");
        for (int filter = 0; filter < SearchFilterCount; ++filter) {
            const SearchQuery query = parseSearch(SearchFilterWords::example(SearchFilter(filter)), QTimeZone::utc());
            QVERIFY(query.hasFilter());
            QVERIFY(query.unclear.isEmpty());
        }
    }

    void aMistakeIsSaidWithWhatWouldBeRight()
    {
        QCOMPARE(SearchFilterWords::mistake(u"is:sleeping"_s),
                 u"is:sleeping is not understood: after is: stands waiting, done or snoozed."_s);
        QVERIFY(SearchFilterWords::mistake(u"has:money"_s).contains(u"photo"_s));
        QVERIFY(SearchFilterWords::mistake(u"before:yesterday"_s).contains(u"2026-05-01"_s));
        QVERIFY(SearchFilterWords::mistake(u"from:"_s).startsWith(u"from: needs part of a number"_s));
    }
};

} // namespace searchhelp_test

TEXTBACK_WINDOW_TEST(searchhelp_test, SearchHelpTest)
#include "searchhelp_test.moc"
