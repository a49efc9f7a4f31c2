// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/paintedwords.h"
#include "tests/ui/screens.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/hourswording.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace righttoleft_test {

namespace {

constexpr int Tolerance = 3; ///< Pixels: rounding of halves.

/// Where the widgets with a name stand in the window.
QMap<QString, QRect> placesOf(const QWidget &window)
{
    QMap<QString, QRect> places;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool ours = !widget->objectName().isEmpty() && !widget->objectName().startsWith(u"qt_"_s);
        if (ours && widget->isVisibleTo(&window) && !widget->isWindow())
            places.insert(pathOf(widget), QRect(widget->mapTo(&window, QPoint(0, 0)), widget->size()));
    }
    return places;
}

QStringList notMirrored(const QMap<QString, QRect> &plain, const QMap<QString, QRect> &mirrored, int width)
{
    QStringList wrong;
    for (auto it = plain.begin(); it != plain.end(); ++it) {
        const auto other = mirrored.find(it.key());
        if (other == mirrored.end()) {
            wrong << it.key() + u" is missing"_s;
            continue;
        }
        const int expected = width - it->x() - it->width();
        if (std::abs(other->x() - expected) > Tolerance || std::abs(other->y() - it->y()) > Tolerance)
            wrong << u"%1 stands at %2,%3 instead of %4,%5"_s.arg(it.key())
                         .arg(other->x())
                         .arg(other->y())
                         .arg(expected)
                         .arg(it->y());
    }
    return wrong;
}

} // namespace

/// In languages that are written from the right every screen is its own mirror image.
class RightToLeftTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void everyScreenIsMirrored()
    {
        QStringList wrong;
        QMap<Place, QMap<QString, QRect>> plain;
        {
            const Screens office;
            for (const Place place : Screens::places())
                plain[place] = placesOf(office.show(place));
            QVERIFY(plain[Place::Inbox].size() > 20);
        }
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const Screens office;
        for (const Place place : Screens::places())
            wrong += notMirrored(plain[place], placesOf(office.show(place)), office.window().width());
        wrong.removeDuplicates();
        for (const QString &line : std::as_const(wrong))
            qWarning().noquote() << line; // a test's own message has no room for many
        QCOMPARE(wrong, QStringList());
    }

    void theSetUpIsMirrored()
    {
        QStringList wrong;
        for (int step = 0; step < SetupSteps; ++step) {
            QApplication::setLayoutDirection(Qt::LeftToRight);
            const QMap<QString, QRect> plain = placesOf(SetupScreens(step).window());
            QApplication::setLayoutDirection(Qt::RightToLeft);
            const SetupScreens mirrored(step);
            wrong += notMirrored(plain, placesOf(mirrored.window()), mirrored.window().width());
        }
        wrong.removeDuplicates();
        for (const QString &line : std::as_const(wrong))
            qWarning().noquote() << line; // a test's own message has no room for many
        QCOMPARE(wrong, QStringList());
    }

    void timesStayInOnePieceAndCanBeReadBack()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const DayStretches week{{8 * 60, 12 * 60, false}, {12 * 60, 13 * 60, true}, {13 * 60, 17 * 60, false}};
        const QString words = HoursWording::day(week);
        QCOMPARE(words.count(QChar(0x2068)), 4); // two times, and two of the break
        QCOMPARE(words.count(QChar(0x2069)), 4);
        const DayReading read = readDay(words, HoursWording::typed());
        QLocale::setDefault(before);
        QCOMPARE(read.problem, DayTextProblem::None);
        QCOMPARE(read.stretches, week);
    }

    void numbersStandWhereTheWordsDo_data()
    {
        QTest::addColumn<bool>("wrapped");
        QTest::newRow("on one line") << false;
        QTest::newRow("wrapped") << true;
    }
    void numbersStandWhereTheWordsDo()
    {
        QFETCH(bool, wrapped);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        Label label(u"(512) 555-0142"_s, TextSize::Body, Role::Text, QFont::Normal);
        label.setWordWrap(wrapped);
        label.resize(400, 24);
        const QImage seen = label.grab().toImage();
        const auto inked = [&seen](int from, int to) {
            const QRgb ground = seen.pixel(200, 0);
            for (int x = from; x < to; ++x) {
                for (int y = 0; y < seen.height(); ++y) {
                    if (seen.pixel(x, y) != ground)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(!inked(0, 200));
        QVERIFY(inked(200, 400));
    }
};

} // namespace righttoleft_test

TEXTBACK_WINDOW_TEST(righttoleft_test, RightToLeftTest)
#include "righttoleft_test.moc"
