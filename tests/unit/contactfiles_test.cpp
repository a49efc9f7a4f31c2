// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/contactcolumns.h"
#include "core/policy/contactgathering.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace contactfiles_test {

/// What becomes of the rows of a file of contacts.
class ContactFilesTest : public QObject {
    Q_OBJECT
private:
    using Shown = QMap<QString, QString>;
    static ContactReading gathered(const QList<QStringList> &rows, const QList<ContactField> &columns,
                                   const Shown &shown = {})
    {
        ContactGathering gathering(u"US"_s);
        qint64 at = 1;
        for (const QStringList &row : rows)
            gathering.takeRow({++at, row}, columns);
        return gathering.finish([&shown](const PhoneNumber &number) { return Result(shown.value(number.e164())); })
            .value();
    }
    static QString spelled(const QList<ContactField> &columns)
    {
        QString letters;
        for (const ContactField field : columns)
            letters += u"-NFLCP"_s.at(int(field));
        return letters;
    }
    static QStringList numbersOf(const Contact &contact)
    {
        QStringList numbers;
        for (const PhoneNumber &number : contact.numbers)
            numbers << number.e164();
        return numbers;
    }
    static inline const QList<ContactField> Two{ContactField::Name, ContactField::Phone};

private slots:
    void columnsAreKnownByTheirNames_data()
    {
        QTest::addColumn<QStringList>("header");
        QTest::addColumn<QString>("columns");
        QTest::newRow("plain") << QStringList{u"Name"_s, u"Phone"_s} << u"NP"_s;
        QTest::newRow("Outlook") << QStringList{u"First Name"_s,     u"Middle Name"_s,  u"Last Name"_s, u"Company"_s,
                                                u"Business Phone"_s, u"Mobile Phone"_s, u"Home Fax"_s,  u"E-mail"_s}
                                 << u"F-LCPP--"_s;
        QTest::newRow("Google") << QStringList{u"Name"_s,           u"Given Name"_s,      u"Family Name"_s,
                                               u"Phone 1 - Type"_s, u"Phone 1 - Value"_s, u"Organization 1 - Name"_s}
                                << u"NFL-PC"_s;
        QTest::newRow("Spanish") << QStringList{u"Nombre"_s, u"Apellidos"_s, u"Tel\u00E9fono m\u00F3vil"_s,
                                                u"Empresa"_s}
                                 << u"NLPC"_s;
        QTest::newRow("French") << QStringList{u"Pr\u00E9nom"_s, u"Nom de famille"_s, u"T\u00E9l\u00E9phone"_s,
                                               u"Entreprise"_s}
                                << u"FLPC"_s;
        QTest::newRow("two names") << QStringList{u"Name"_s, u"Contact name"_s, u"Cell"_s} << u"N-P"_s;
        QTest::newRow("nothing") << QStringList{u"a"_s, u"b"_s} << u"--"_s;
    }
    void columnsAreKnownByTheirNames()
    {
        QFETCH(QStringList, header);
        QFETCH(QString, columns);
        QCOMPARE(spelled(columnsNamed(header)), columns);
        QCOMPARE(namesColumns(header, u"US"_s), columns.count(u'-') < columns.size());
    }

    void columnsAreKnownByWhatTheyHold()
    {
        const QList<QStringList> rows{{u"7"_s, u"Helen Ortiz"_s, u"h@example.com"_s, u"(512) 555-0142"_s},
                                      {u"8"_s, u"Marcus Webb"_s, {}, u"512-555-0143"_s}};
        QCOMPARE(spelled(columnsHolding(rows, u"US"_s)), u"-N-P"_s);
        QVERIFY(!namesColumns(rows.constFirst(), u"US"_s));
        QVERIFY(!namesColumns({u"Name"_s, u"512 555 0142"_s}, u"US"_s));
    }

    void oneCellMayHoldSeveralNumbers_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QStringList>("numbers");
        const QString one = u"+15125550142"_s;
        QTest::newRow("as people write it") << u"(512) 555-0142"_s << QStringList{one};
        QTest::newRow("kept from being a formula") << u"'+1 512 555 0142"_s << QStringList{one};
        QTest::newRow("two") << u"512 555 0142 ::: 512 555 0143"_s << QStringList{one, u"+15125550143"_s};
        QTest::newRow("twice") << u"512 555 0142; +1 (512) 555-0142"_s << QStringList{one};
        QTest::newRow("one of two") << u"512 555 0142 / no"_s << QStringList{one};
        QTest::newRow("ruined by a spreadsheet") << u"1.51256E+10"_s << QStringList();
        QTest::newRow("words") << u"call Helen"_s << QStringList();
        QTest::newRow("too short") << u"1234"_s << QStringList();
        QTest::newRow("too long") << QString(100'000, u'5') << QStringList();
        QTest::newRow("nothing") << QString() << QStringList();
    }
    void oneCellMayHoldSeveralNumbers()
    {
        QFETCH(QString, cell);
        QTEST(numbersOf({.name = {}, .numbers = numbersIn(cell, u"US"_s)}), "numbers");
    }

    void theHomeCountryReadsNumbersWithoutOne()
    {
        QCOMPARE(numbersIn(u"020 7946 0123"_s, u"GB"_s).constFirst().e164(), u"+442079460123"_s);
    }

    void namesArePutTogetherAndMadeHarmless()
    {
        const QList<ContactField> columns{ContactField::Name, ContactField::FirstName, ContactField::LastName,
                                          ContactField::Company, ContactField::Phone};
        const auto read = gathered({{{}, u"Helen"_s, u"Ortiz"_s, u"Maple"_s, u"5125550142"_s},
                                    {{}, {}, {}, u"Oak"_s, u"5125550143"_s},
                                    {u"'=cmd()"_s, {}, {}, {}, u"5125550144"_s},
                                    {u"a\u202Eb\nc"_s, {}, {}, {}, u"5125550145"_s},
                                    {QString(9999, u'x'), {}, {}, {}, u"5125550146"_s}},
                                   columns);
        QCOMPARE(read.contacts.size(), 5);
        QCOMPARE(read.contacts.at(0).name, u"Helen Ortiz"_s);
        QCOMPARE(read.contacts.at(0).firstName, u"Helen"_s);
        QCOMPARE(read.contacts.at(1).name, u"Oak"_s);
        QCOMPARE(read.contacts.at(2).name, u"=cmd()"_s);
        QCOMPARE(read.contacts.at(3).name, u"ab c"_s);
        QCOMPARE(read.contacts.at(4).name.size(), LongestContactName);
    }

    void rowsOfOnePersonAreOneContact()
    {
        const auto read = gathered({{u"Helen"_s, u"5125550142"_s},
                                    {u"helen"_s, u"5125550142; 5125550143"_s},
                                    {u"Helen"_s, u"(512) 555-0142"_s},
                                    {u"Marcus"_s, u"5125550143, 5125550144"_s}},
                                   Two);
        QCOMPARE(read.rows, 4);
        QCOMPARE(read.joined, 2);
        QCOMPARE(read.refused, 0);
        QCOMPARE(read.contacts.size(), 2);
        QCOMPARE(numbersOf(read.contacts.at(0)), (QStringList{u"+15125550142"_s, u"+15125550143"_s}));
        QCOMPARE(numbersOf(read.contacts.at(1)), QStringList{u"+15125550144"_s});
    }

    void whatCannotBeUsedIsRefusedWithItsRowAndTheReason()
    {
        ContactGathering gathering(u"US"_s);
        gathering.takeRow({2, {u"Helen"_s, {}}}, Two);
        gathering.takeRow({3, {u"Helen"_s, u"soon"_s}}, Two);
        gathering.takeRow({4, {u"..."_s, u"5125550142"_s}}, Two);
        gathering.takeRow({5, {u"Helen"_s, u"5125550142"_s}}, Two);
        gathering.takeRow({6, {u"Marcus"_s, u"5125550142"_s}}, Two);
        gathering.takeRow({7, {}, true}, Two);
        gathering.takeRow({8, {u" "_s, {}}}, Two); // an empty row is nothing
        const auto read = gathering.finish([](const PhoneNumber &) { return Result(QString()); }).value();
        QCOMPARE(read.rows, 6);
        QCOMPARE(read.refused, 5);
        const QList<RefusedRow> expected{{2, ContactRefusal::NoNumber, u"Helen"_s},
                                         {3, ContactRefusal::NotANumber, u"soon"_s},
                                         {4, ContactRefusal::NoName, u"5125550142"_s},
                                         {6, ContactRefusal::Repeated, u"Marcus"_s, 5},
                                         {7, ContactRefusal::Broken}};
        QCOMPARE(read.refusedRows, expected);
    }

    void whatIsShownAlreadyIsNotReadAgain()
    {
        const auto read = gathered(
            {{u"Helen"_s, u"5125550142"_s}, {u"Marcus"_s, u"5125550143"_s}, {u"Sam"_s, u"5125550144; 5125550145"_s}},
            Two, {{u"+15125550142"_s, u"Helen"_s}, {u"+15125550143"_s, u"Mark"_s}, {u"+15125550144"_s, u"Sam"_s}});
        QCOMPARE(read.known, 1);
        QCOMPARE(read.renamed, 1);
        QCOMPARE(read.contacts.size(), 2); // the second number of Sam is new
    }

    void thereIsAnEndToWhatIsKept()
    {
        ContactGathering gathering(u"US"_s);
        for (qint64 row = 0; row < MostContacts + 1500; ++row)
            gathering.takeRow({row, {u"x"_s, u"+1512%1"_s.arg(2'000'000 + row)}},
                              {ContactField::Name, ContactField::Phone});
        const auto read = gathering.finish([](const PhoneNumber &) { return Result(QString()); }).value();
        QCOMPARE(read.contacts.size(), MostContacts);
        QCOMPARE(read.refused, 1500);
        QCOMPARE(read.refusedRows.size(), MostRefusedShown);
    }
};

} // namespace contactfiles_test

TEXTBACK_TEST(contactfiles_test, ContactFilesTest)
#include "contactfiles_test.moc"
