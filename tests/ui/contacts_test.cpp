// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "tests/support/fakecontacts.h"
#include "tests/support/testprogram.h"
#include "ui/contacts/contactimport.h"
#include "ui/contacts/contactsdialog.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPointer>
#include <QProgressBar>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace contacts_test {

/// Contacts on the screen: found, added from a file, taken away.
class ContactsScreenTest : public QObject {
    Q_OBJECT
private:
    FakeClock clock;
    std::unique_ptr<FakeContacts> contacts;

    ContactsDialog *open()
    {
        auto *dialog = new ContactsDialog({*contacts, *contacts, *contacts, *contacts, clock}, u"US"_s);
        dialog->show();
        return dialog;
    }
    ContactImport *import()
    {
        auto *dialog = new ContactImport(*contacts, *contacts, u"US"_s);
        dialog->show();
        dialog->start(u"/somewhere/clients.csv"_s);
        return dialog;
    }
    template <typename T> static T &child(QObject *in, const QString &name)
    {
        T *found = in->findChild<T *>(name);
        if (!found)
            qFatal("%s is missing", qPrintable(name));
        return *found;
    }
    static void click(QObject *in, const QString &name)
    {
        QTest::mouseClick(&child<QAbstractButton>(in, name), Qt::LeftButton);
    }
    static ContactReading twoRead()
    {
        ContactReading reading;
        reading.columns = {ContactField::Name, ContactField::Nothing, ContactField::Phone};
        reading.header = {u"Who"_s, u"Street"_s, u"Phone"_s};
        reading.sample = {{u"Helen Ortiz"_s, u"9 Mill Lane"_s, u"512 555 0142"_s}};
        reading.rows = 5;
        for (const QString &name : {u"Helen Ortiz"_s, u"Marcus <b>Webb</b>"_s})
            reading.contacts.append({.name = name, .numbers = {PhoneNumber::fromE164(u"+15125550142"_s).value()}});
        reading.renamed = 1;
        reading.known = 1;
        reading.refused = 2;
        reading.refusedRows = {{4, ContactRefusal::NotANumber, u"soon"_s}, {6, ContactRefusal::Repeated, u"Sam"_s, 2}};
        return reading;
    }

private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        contacts = std::make_unique<FakeContacts>();
    }

    void anEmptyListSaysWhatWillBeThere()
    {
        const QPointer<ContactsDialog> dialog = open();
        QVERIFY(child<Label>(dialog, u"contactsEmptyTitle"_s).isVisible());
        QCOMPARE(child<Label>(dialog, u"contactsEmptyTitle"_s).text(), u"No contacts yet."_s);
        QVERIFY(!child<QAbstractButton>(dialog, u"contactsWriteButton"_s).isEnabled());
        child<QLineEdit>(dialog, u"contactsSearchEdit"_s).setText(u"boilr"_s);
        QVERIFY(child<Label>(dialog, u"contactsEmptyTitle"_s).text().contains(u"boilr"_s));
        dialog->close();
    }

    void somebodyIsFoundByTypingAndWrittenToByKey()
    {
        contacts->add(u"Helen Ortiz"_s, {u"+15125550142"_s});
        contacts->add(u"Marcus Webb"_s, {u"+15125550143"_s, u"+15125550144"_s});
        ContactsDialog *dialog = open();
        QSignalSpy wanted(dialog, &ContactsDialog::textWanted);
        auto &search = child<QLineEdit>(dialog, u"contactsSearchEdit"_s);
        QCOMPARE(child<QListView>(dialog, u"contactsList"_s).model()->rowCount(), 2);
        QTest::keyClicks(&search, u"helen"_s);
        QCOMPARE(child<QListView>(dialog, u"contactsList"_s).model()->rowCount(), 1);
        QTest::keyClick(&search, Qt::Key_Return);
        QCOMPARE(wanted.constFirst().constFirst().toString(), u"+15125550142"_s);
    }

    void whoHasSeveralNumbersIsWrittenToByName()
    {
        contacts->add(u"Marcus Webb"_s, {u"+15125550143"_s, u"+15125550144"_s});
        ContactsDialog *dialog = open();
        QSignalSpy wanted(dialog, &ContactsDialog::textWanted);
        click(dialog, u"contactsWriteButton"_s);
        QCOMPARE(wanted.constFirst().constFirst().toString(), u"Marcus Webb"_s);
    }

    void aLongListComesInPages()
    {
        for (int at = 0; at < 250; ++at)
            contacts->add(u"Name %1"_s.arg(at), {u"+1512556%1"_s.arg(1000 + at)});
        ContactsModel model(*contacts, u"US"_s);
        model.search({});
        QCOMPARE(model.rowCount(), 100);
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), 250);
        const QAbstractItemModelTester tester(&model); // it fetches by itself, at a reset too
        model.search(u"name 24"_s);
        QCOMPARE(model.rowCount(), 11);
        QVERIFY(!model.canFetchMore({}));
    }

    void whoFindsMoreThanIsShownIsToldSo()
    {
        for (int at = 0; at < 101; ++at)
            contacts->add(u"Name %1"_s.arg(at), {u"+1512556%1"_s.arg(1000 + at)});
        const QPointer<ContactsDialog> dialog = open();
        auto &further = child<Label>(dialog, u"contactsFurther"_s);
        auto &search = child<QLineEdit>(dialog, u"contactsSearchEdit"_s);
        QVERIFY(!further.isVisible()); // all of them come in pages
        search.setText(u"name"_s);
        QVERIFY(further.isVisible());
        QVERIFY2(further.text().contains(u"more than these"_s), qPrintable(further.text()));
        QCOMPARE(child<QListView>(dialog, u"contactsList"_s).model()->rowCount(), 100);
        search.setText(u"name 1"_s);
        QVERIFY(!further.isVisible());
        contacts->rows.removeLast();
        search.setText(u"name"_s); // these are all
        QVERIFY(!further.isVisible());
        QCOMPARE(child<QListView>(dialog, u"contactsList"_s).model()->rowCount(), 100);
        dialog->close();
    }

    void aFileIsShownBeforeItIsKept()
    {
        contacts->reading = twoRead();
        const QPointer<ContactImport> dialog = import();
        const QString summary = child<Label>(dialog, u"contactImportSummary"_s).text();
        QVERIFY(summary.contains(u"2 contact(s) will be added."_s));
        QVERIFY(summary.contains(u"1 contact(s) are here already."_s));
        const auto &refused = child<QListWidget>(dialog, u"contactImportRefused"_s);
        QCOMPARE(refused.count(), 2);
        QVERIFY(refused.item(0)->text().startsWith(u"Row 4: not a telephone number"_s));
        QVERIFY(refused.item(1)->text().contains(u"(2)"_s));
        QVERIFY(child<Label>(dialog, u"contactImportSample"_s).text().contains(u"<b>Webb</b>"_s)); // plain text
        QCOMPARE(child<Label>(dialog, u"contactImportSample"_s).textFormat(), Qt::PlainText);
        QVERIFY(contacts->kept.isEmpty());
        QSignalSpy kept(dialog, &ContactImport::kept);
        click(dialog, u"contactImportKeep"_s);
        QCOMPARE(contacts->kept.size(), 2);
        QCOMPARE(kept.constFirst().constFirst().toString(), u"2 contact(s) were added."_s);
    }

    void aColumnCanBeTakenForSomethingElse()
    {
        contacts->reading = twoRead();
        contacts->reading.columns = {ContactField::Name, ContactField::Nothing, ContactField::Nothing};
        const QPointer<ContactImport> dialog = import();
        QVERIFY(child<Label>(dialog, u"contactImportSummary"_s).text().startsWith(u"No column is taken for"_s));
        auto &box = child<QComboBox>(dialog, u"contactColumn2"_s);
        QVERIFY(box.accessibleName().contains(u"Phone"_s));
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_End);
        QCOMPARE(contacts->filesRead.size(), 2);
        QCOMPARE(contacts->filesRead.constLast().columns,
                 (QList<ContactField>{ContactField::Name, ContactField::Nothing, ContactField::Phone}));
        QCOMPARE(dialog->findChild<QComboBox *>(u"contactColumn2"_s), &box); // the keyboard keeps its place
        QVERIFY(child<Label>(dialog, u"contactImportSummary"_s).text().startsWith(u"2 contact(s)"_s));
        dialog->close();
    }

    void closingCancelsWhatIsUnderWay()
    {
        contacts->holds = true;
        QPointer<ContactImport> reading = import();
        QVERIFY(child<QProgressBar>(reading, u"contactImportBar"_s).isVisible());
        QTest::keyClick(reading, Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!reading);
        QCOMPARE(contacts->cancelled, 1);
        contacts->reading = twoRead();
        const QPointer<ContactImport> keeping = import();
        contacts->answer();
        click(keeping, u"contactImportKeep"_s);
        click(keeping, u"contactImportCancel"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!keeping);
        QCOMPARE(contacts->cancelled, 2);
    }

    void aFileThatCannotBeReadSaysWhatHelps()
    {
        contacts->trouble = Error{ErrorKind::Storage, {}, {}, u"io"_s};
        const QPointer<ContactImport> dialog = import();
        QVERIFY(child<Label>(dialog, u"contactImportTitle"_s).text().contains(u"cannot be read"_s));
        QVERIFY(!child<QAbstractButton>(dialog, u"contactImportKeep"_s).isVisible());
        dialog->close();
    }

    void whatCameFromAFileIsTakenAwayWhole()
    {
        contacts->add(u"Helen Ortiz"_s, {u"+15125550142"_s});
        ContactSource source{.id = ContactSourceId(7), .name = u"clients.csv"_s, .at = clock.now()};
        source.contacts = 1;
        contacts->sources = {source};
        const QPointer<ContactsDialog> dialog = open();
        click(dialog, u"removeContacts7"_s);
        QVERIFY(contacts->removed.isEmpty()); // asks first
        click(dialog, u"removeContactsButton"_s);
        QCOMPARE(contacts->removed, QList<ContactSourceId>{ContactSourceId(7)});
        QVERIFY(child<Label>(dialog, u"contactsEmptyTitle"_s).isVisible());
        dialog->close();
    }
};

} // namespace contacts_test

TEXTBACK_WINDOW_TEST(contacts_test, ContactsScreenTest)
#include "contacts_test.moc"
