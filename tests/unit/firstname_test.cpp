// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/firstname.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace firstname_test {

/// What texts call people by.
class FirstNameTest : public QObject {
    Q_OBJECT
private slots:
    void aNameSaysWhatOneWouldCallThem_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("first");
        const auto row = [](const QString &name, const QString &first) {
            QTest::newRow(qPrintable(name)) << name << first;
        };
        row(u"Helen Ortiz"_s, u"Helen"_s);
        row(u"Helen"_s, u"Helen"_s);
        row(u"  Dr. Helen Ortiz"_s, u"Helen"_s);
        row(u"Mme Zo\u00EB Roy"_s, u"Zo\u00EB"_s);
        row(u"Dr."_s, {});
        row(u"Ortiz, Helen"_s, u"Helen"_s);
        row(u"Ortiz, Dr. Helen"_s, u"Helen"_s);
        row(u"Sam, 9 Mill Lane"_s, u"Sam"_s);
        row(u"Jean-Luc d'Arc"_s, u"Jean-Luc"_s);
        row(u"\u738B\u5C0F\u660E"_s, u"\u738B\u5C0F\u660E"_s);
        row(u"WIRELESS CALLER"_s, {});
        row(u"unknown"_s, {});
        row(u"3M Plumbing"_s, {});
        row(u"(512) 555-0142"_s, {});
        row(u"{company}"_s, {});
        row(u"http://x.example"_s, {});
        row(u"..."_s, {});
        row({}, {});
    }
    void aNameSaysWhatOneWouldCallThem()
    {
        QFETCH(QString, name);
        QTEST(firstNameIn(name), "first");
    }

    void aNameThatAPersonGaveWins()
    {
        const Contact contact{.name = u"Helen Ortiz"_s, .firstName = u"Helen Mary"_s};
        QCOMPARE(firstNameFor(u"Ellie Ortiz"_s, contact), u"Ellie"_s);
        QCOMPARE(firstNameFor({}, contact), u"Helen Mary"_s);
        QCOMPARE(firstNameFor({}, {.name = u"Marcus Webb"_s}), u"Marcus"_s);
        QCOMPARE(firstNameFor(u"Wireless Caller"_s, contact), QString());
        QCOMPARE(firstNameFor({}, {.name = u"Unknown"_s, .firstName = u"Unknown"_s}), QString());
        QCOMPARE(firstNameFor({}, {.name = u"Maple Bakery"_s, .company = u"maple bakery"_s}), QString());
        QCOMPARE(firstNameFor({}, {}), QString());
    }
};

} // namespace firstname_test

TEXTBACK_TEST(firstname_test, FirstNameTest)
#include "firstname_test.moc"
