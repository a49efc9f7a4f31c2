// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/madeuplanguage.h"
#include "tests/ui/paintedwords.h"
#include "tests/ui/screens.h"
#include "ui/theme/textbackstyle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace longwords_test {

/// What is wider than the page it lies on, which does not scroll to the side: its end cannot be reached.
QStringList outOfReach(const QWidget &window)
{
    QStringList found;
    const auto areas = window.findChildren<QScrollArea *>();
    for (const QScrollArea *area : areas) {
        const bool scrolls = area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
        if (!area->isVisible() || scrolls || !area->widget() || area->widget()->width() <= area->viewport()->width())
            continue;
        found << u"%1: %2 of %3 pixels"_s.arg(area->parentWidget()->objectName())
                     .arg(area->viewport()->width())
                     .arg(area->widget()->width());
    }
    return found;
}

/// A made-up language of long words is nowhere cut by an edge. An ellipsis may stand for the rest.
class LongWordsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QApplication::setStyle(new TextbackStyle(ThemeChoice::Light));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(QApplication::installTranslator(&m_language));
    }

    void theCheckSeesWordsThatAreCut()
    {
        QWidget window;
        QLabel label(madeUp(u"Opening hours"_s), &window);
        label.move(10, 10);
        label.adjustSize();
        window.resize(400, 100);
        window.show();
        QVERIFY(cutWords(window).isEmpty());
        label.resize(label.width() / 2, label.height());
        QVERIFY(!cutWords(window).isEmpty());
    }

    void longWordsFitEverywhere_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("usual") << QSize(1440, 900);
        QTest::newRow("least") << QSize(760, 520);
    }
    void longWordsFitEverywhere()
    {
        QFETCH(QSize, size);
        const Screens office(nullptr, size);
        QStringList cut;
        for (const Place place : Screens::places())
            cut += cutWords(office.show(place));
        cut.removeDuplicates();
        for (const QString &line : std::as_const(cut))
            qWarning().noquote() << line; // a test's own message has no room for many
        QCOMPARE(cut, QStringList());
    }

    void nothingIsOutOfReach_data() { longWordsFitEverywhere_data(); }
    void nothingIsOutOfReach()
    {
        QFETCH(QSize, size);
        const Screens office(nullptr, size);
        QStringList wide;
        for (const Place place : Screens::places())
            wide += outOfReach(office.show(place));
        for (const QString &line : std::as_const(wide))
            qWarning().noquote() << line; // a test's own message has no room for many
        QCOMPARE(wide, QStringList());
    }

    void whatSendDoesIsSaidInWordsHoweverNarrowThePane()
    {
        for (const int width : {1440, 1180, 1000, 760}) {
            const Screens office(nullptr, {width, 700});
            const QWidget &window = office.show(Place::Inbox);
            const auto *send = window.findChild<QAbstractButton *>(u"sendButton"_s);
            const auto *both = window.findChild<QAbstractButton *>(u"sendAndDoneButton"_s);
            QVERIFY(send && both);
            if (!send->isVisible())
                continue; // the list alone
            QVERIFY2(send->width() >= send->sizeHint().width(), qPrintable(QString::number(width)));
            QVERIFY2(both->text().isEmpty() || both->width() >= both->sizeHint().width(),
                     qPrintable(QString::number(width)));
            QVERIFY(!both->accessibleName().isEmpty());
            QVERIFY(!both->text().isEmpty() || !both->toolTip().isEmpty());
        }
    }

    void longWordsFitInTheSetUp_data() { longWordsFitEverywhere_data(); }
    void longWordsFitInTheSetUp()
    {
        QFETCH(QSize, size);
        QStringList cut;
        for (int step = 0; step < SetupSteps; ++step) {
            const SetupScreens office(step, nullptr, size);
            cut += cutWords(office.window());
        }
        cut.removeDuplicates();
        for (const QString &line : std::as_const(cut))
            qWarning().noquote() << line; // a test's own message has no room for many
        QCOMPARE(cut, QStringList());
    }

private:
    MadeUpLanguage m_language;
};

} // namespace longwords_test

TEXTBACK_WINDOW_TEST(longwords_test, LongWordsTest)
#include "longwords_test.moc"
