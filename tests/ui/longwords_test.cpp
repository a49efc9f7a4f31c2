// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/madeuplanguage.h"
#include "tests/ui/paintedwords.h"
#include "tests/ui/screens.h"
#include "ui/theme/textbackstyle.h"

#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace longwords_test {

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
