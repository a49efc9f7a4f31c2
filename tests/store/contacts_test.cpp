// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/vcardreader.h"
#include "core/policy/vcardwriter.h"
#include "core/store/archive.h"
#include "core/store/contactfile.h"
#include "core/store/contactqueries.h"
#include "core/store/contactwriting.h"
#include "core/store/messagesearch.h"
#include "tests/store/callerbookbench.h"
#include "tests/support/erasewhole.h"
#include "tests/support/testprogram.h"

using namespace textback;

namespace store_contacts_test {

/// Whom address books know.
class ContactsTest : public QObject, private CallerBookBench {
    Q_OBJECT
private:
    std::unique_ptr<SqliteContactQueries> contacts;

    SqliteContactBook &contactBook() { return desk->store->contactBook(); }
    ContactSourceId imported(const QString &file, const QList<Contact> &some)
    {
        const ContactSourceId source = contactBook().addFile(file, Noon).value();
        [&] { QVERIFY(contactBook().keep(source, some).ok()); }();
        return source;
    }
    QStringList found(const QString &typed)
    {
        QStringList names;
        const auto rows = contacts->findContacts(typed, 10).value();
        for (const ContactRow &row : rows)
            names << row.contact.name;
        return names;
    }
    QStringList listed()
    {
        QStringList names;
        const auto rows = contacts->contacts({}, 100).value();
        for (const ContactRow &row : rows)
            names << row.contact.name;
        return names;
    }
    QString nameOf(ThreadId thread) { return inbox->thread(thread).value()->name; }

private slots:
    void init()
    {
        begin();
        contacts = std::make_unique<SqliteContactQueries>(inbox->connection());
    }
    void cleanup()
    {
        contacts.reset();
        end();
    }

    void aNameShowsInThreadsListsAndSearchAtOnceAndGoesWithItsFile()
    {
        const auto source = imported(u"clients.csv"_s,
                                     {{.name = u"Zo\u00EB Ortiz"_s, .company = u"Maple"_s, .numbers = {mobile, third}},
                                      {.name = u"Never Called"_s, .numbers = {number(u"+15125550177"_s)}}});
        QCOMPARE(nameOf(hers), u"Zo\u00EB Ortiz"_s);
        QCOMPARE(inbox->card(hers).value()->name, u"Zo\u00EB Ortiz"_s);
        QCOMPARE(profile(hers).company, u"Maple"_s);
        QCOMPARE(contactBook().takeTouched().size(), 2);
        QCOMPARE(inbox->search(u"ortiz"_s, 10).value().size(), 2);
        MessageSearch search(inbox->connection());
        QCOMPARE(search.find(u"zoe"_s, {}, 10).value().hits.constFirst().kind, HitKind::Caller);
        QCOMPARE(found(u"maple"_s), QStringList{u"Zo\u00EB Ortiz"_s});
        QCOMPARE(found(u"50177"_s), QStringList{u"Never Called"_s});
        QCOMPARE(listed(), (QStringList{u"Never Called"_s, u"Zo\u00EB Ortiz"_s}));
        QCOMPARE(contacts->contactSources().value().constFirst().contacts, 2);
        QCOMPARE(contactBook().removeSome(source, 1).value(), 1);
        QCOMPARE(contactBook().removeSome(source, 5).value(), 1);
        QCOMPARE(nameOf(hers), QString());
        QCOMPARE(profile(hers).company, QString());
        QVERIFY(inbox->search(u"ortiz"_s, 10).value().isEmpty());
        QVERIFY(listed().isEmpty() && contacts->contactSources().value().isEmpty());
        QCOMPARE(desk->ask(u"SELECT count(*) FROM contact_digits"_s), 0);
        QCOMPARE(desk->ask(u"SELECT count(*) FROM contact_number"_s), 0);
        QCOMPARE(contactBook().keep(source, {}).error().kind, ErrorKind::NotFound);
    }

    void aNameThatAPersonGaveWins()
    {
        keep(hers, {.name = u"Ellie"_s});
        const auto source = imported(u"a.csv"_s, {{.name = u"Helen"_s, .numbers = {mobile}}});
        QCOMPARE(nameOf(hers), u"Ellie"_s);
        QCOMPARE(contacts->firstNameOf(mobile).value(), u"Ellie"_s);
        keep(hers, {.name = QString()});
        QCOMPARE(nameOf(hers), u"Helen"_s);
        QCOMPARE(contactBook().removeSome(source, 5).value(), 1);
        QCOMPARE(nameOf(hers), QString());
    }

    void theNewerFileWinsAndTheOlderIsBackWhenItGoes()
    {
        imported(u"old.csv"_s, {{.name = u"Helen"_s, .numbers = {mobile, third}}});
        const auto newer = imported(u"new.csv"_s, {{.name = u"Helena"_s, .firstName = u"Lena"_s, .numbers = {mobile}}});
        QCOMPARE(nameOf(hers), u"Helena"_s);
        QCOMPARE(contacts->firstNameOf(mobile).value(), u"Lena"_s);
        QCOMPARE(contacts->nameInFiles(mobile).value(), u"Helena"_s);
        QCOMPARE(listed(), (QStringList{u"Helen"_s, u"Helena"_s})); // the old one still names a number
        QCOMPARE(contacts->contacts({}, 10).value().constFirst().contact.numbers, QList<PhoneNumber>{third});
        QCOMPARE(contactBook().removeSome(newer, 5).value(), 1);
        QCOMPARE(nameOf(hers), u"Helen"_s);
        QCOMPARE(contacts->firstNameOf(mobile).value(), u"Helen"_s);
    }

    void theCompanyOfAPersonIsThatOfTheContactThatNamesThem()
    {
        imported(u"old.csv"_s, {{.name = u"Helen"_s, .company = u"Oak Plumbing"_s, .numbers = {mobile}}});
        QCOMPARE(profile(hers).company, u"Oak Plumbing"_s);
        QVERIFY(book().merge(hers, landline).ok());
        QCOMPARE(profile(office).company, u"Oak Plumbing"_s); // one person, whichever number is looked at
        const auto newer = imported(u"new.csv"_s, {{.name = u"Helen"_s, .company = u"Maple"_s, .numbers = {mobile}}});
        QCOMPARE(profile(hers).company, u"Maple"_s);
        QCOMPARE(contactBook().removeSome(newer, 5).value(), 1);
        QCOMPARE(profile(hers).company, u"Oak Plumbing"_s);
    }

    void whoCallsLaterIsKnownFromTheBeginning()
    {
        const PhoneNumber later = number(u"+15125550188"_s);
        imported(u"a.csv"_s, {{.name = u"Marcus"_s, .numbers = {later}}});
        Call call = desk->call(u"k"_s, CallOutcome::Missed, Noon + 1h).call;
        call.caller = later;
        QVERIFY(desk->store->callers().facts(call, Noon + 1h, u"US"_s).value().known);
        QCOMPARE(nameOf(textFrom(later, Noon + 1h)), u"Marcus"_s);
        QVERIFY(desk->store->callers().facts(call, Noon + 1h, u"US"_s).value().known);
        call.caller = number(u"+15125550189"_s);
        QVERIFY(!desk->store->callers().facts(call, Noon + 1h, u"US"_s).value().known);
    }

    void erasingAPersonTakesTheirContactsToo()
    {
        imported(u"a.csv"_s,
                 {{.name = u"Helen"_s, .numbers = {mobile, number(u"+15125550190"_s)}},
                  {.name = u"Marcus"_s, .numbers = {number(u"+15125550191"_s)}}});
        QCOMPARE(desk->store->eraser().previewPerson(mobile).value().contacts, 1);
        QVERIFY(eraseWhole(desk->store->eraser(), mobile, Noon).ok());
        QCOMPARE(listed(), QStringList{u"Marcus"_s});
        QVERIFY(found(u"helen"_s).isEmpty());
        QCOMPARE(desk->store->eraser().previewPerson(number(u"+15125550191"_s)).value().contacts, 1);
        QVERIFY(eraseWhole(desk->store->eraser(), number(u"+15125550191"_s), Noon).ok()); // never called
        QVERIFY(listed().isEmpty());
        QCOMPARE(desk->ask(u"SELECT contacts FROM contact_source"_s), 0);
        QCOMPARE(desk->store->eraser().previewPerson(number(u"+15125550191"_s)).error().kind, ErrorKind::NotFound);
    }

    void thePhoneCompanysBookDoesNotBringBackWhoWasErased()
    {
        const auto book = contactBook().bookOf(desk->account, Noon).value();
        const Contact helen{.name = u"Helen"_s, .numbers = {mobile}, .bookId = u"1"_s};
        const Contact marcus{.name = u"Marcus"_s, .numbers = {number(u"+15125550191"_s)}, .bookId = u"2"_s};
        QVERIFY(contactBook().keepFromBook(book, {helen, marcus}).ok());
        QVERIFY(eraseWhole(desk->store->eraser(), mobile, Noon).ok());
        QCOMPARE(listed(), QStringList{u"Marcus"_s});
        QVERIFY(contactBook().keepFromBook(book, {helen, marcus}).ok()); // all of it is read again
        QCOMPARE(listed(), QStringList{u"Marcus"_s});
        QCOMPARE(desk->ask(u"SELECT count(*) FROM contact_number WHERE number = '%1'"_s.arg(mobile.e164())), 0);
        QCOMPARE(desk->ask(u"SELECT count(*) FROM erased_contact WHERE length(hash) = 32"_s), 1);
        imported(u"mine.csv"_s, {{.name = u"Helen"_s, .numbers = {mobile}}}); // a person's own wish
        QCOMPARE(listed(), (QStringList{u"Helen"_s, u"Marcus"_s}));
    }

    void aConversationIsFoundByTheCompanyOfItsContact()
    {
        MessageSearch search(inbox->connection());
        QVERIFY(search.find(u"granite"_s, {}, 10).value().hits.isEmpty());
        imported(u"a.csv"_s, {{.name = u"Helen"_s, .company = u"Granite Works"_s, .numbers = {mobile}}});
        for (const QString &typed : {u"granite"_s, u"gran"_s, u"helen"_s, u"helen granite"_s}) {
            const auto hits = search.find(typed, {}, 10).value().hits;
            QCOMPARE(hits.size(), 1);
            QCOMPARE(hits.constFirst().thread, hers);
        }
    }

    void aFileThatWasCutOffIsKnownAsSuch()
    {
        const auto whole = imported(u"a.csv"_s, {{.name = u"Helen"_s, .numbers = {mobile}}});
        QVERIFY(contactBook().wholeFile(whole).ok());
        const auto half = imported(u"b.csv"_s, {{.name = u"Marcus"_s, .numbers = {third}}});
        QCOMPARE(contactBook().halfFiles().value(), QList<ContactSourceId>{half});
        QCOMPARE(contactBook().removeSome(half, 10).value(), 1);
        QVERIFY(contactBook().halfFiles().value().isEmpty());
        QCOMPARE(listed(), QStringList{u"Helen"_s});
    }

    void anArchiveHoldsThem()
    {
        imported(u"a.csv"_s, {{.name = u"Helen"_s, .numbers = {mobile}}});
        const QString file = desk->folder.filePath(u"all.tar"_s);
        const QString path = desk->folder.filePath(u"other/desk.db"_s);
        QVERIFY(QDir().mkpath(desk->folder.filePath(u"other"_s)));
        QVERIFY(exportArchive(desk->path(), file, Noon, {}).ok());
        QVERIFY(importArchive(file, path, {}).ok());
        auto other = std::move(openInbox(path)).value();
        SqliteContactQueries theirs(other->connection());
        QCOMPARE(theirs.findContacts(u"helen"_s, 5).value().size(), 1);
        QCOMPARE(theirs.findContacts(u"0142"_s, 5).value().size(), 1);
        QCOMPARE(other->thread(hers).value()->name, u"Helen"_s);
    }

    void whatIsWrittenReadsAsItWas_data()
    {
        QTest::addColumn<bool>("table");
        QTest::newRow("table") << true;
        QTest::newRow("cards") << false;
    }
    void whatIsWrittenReadsAsItWas()
    {
        QFETCH(bool, table);
        const QString longName = u"Zo\u00EB "_s + QString(100, u'\u00E9');
        const Contact helen{.name = u"=Helen, \"Nell\"; Ortiz\\"_s,
                            .firstName = u"=Helen,"_s,
                            .company = u"Maple; Sons"_s,
                            .numbers = {mobile, landline, third, number(u"+15125550177"_s)}};
        const Contact zoe{.name = longName, .firstName = u"Zo\u00EB"_s, .numbers = {number(u"+442079460123"_s)}};
        const auto source = imported(u"a.csv"_s, {helen, zoe});
        const QString path = desk->folder.filePath(u"out"_s);
        ContactTarget target{.path = path, .kind = table ? ContactFileKind::Table : ContactFileKind::Cards};
        target.head = {u"Name"_s, u"First name"_s, u"Company"_s, u"Phone 1"_s, u"Phone 2"_s, u"Phone 3"_s};
        const auto go = [](auto...) { return true; };
        QCOMPARE(writeContactFile(inbox->connection(), target, go).value(), 2);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QCOMPARE(written.contains("'=Helen"), table); // a table starts no formula
        for (const QByteArray &line : written.split('\n'))
            QVERIFY2(table || line.size() <= 76, line.constData());
        QVERIFY(contactBook().removeSome(source, 5).ok());
        const auto read = readContactFile(inbox->connection(), {path, u"US"_s, {}}, go).value();
        QCOMPARE(read.refused, 0);
        QCOMPARE(read.contacts.size(), 2);
        for (const Contact &contact : {helen, zoe})
            QVERIFY(read.contacts.contains(contact));
    }

    void pagesFollowEachOther()
    {
        QList<Contact> many;
        for (int at = 0; at < 25; ++at)
            many.append({.name = at % 5 == 0 ? u"same"_s : u"Name %1"_s.arg(at, 2, 10, QChar(u'0')),
                         .numbers = {number(u"+1512556%1"_s.arg(1000 + at))}});
        imported(u"a.csv"_s, many);
        QStringList names;
        std::optional<ContactKey> after;
        for (;;) {
            const auto rows = contacts->contacts(after, 4).value();
            for (const ContactRow &row : rows)
                names << row.contact.name;
            if (rows.size() < 4)
                break;
            after = ContactKey{rows.constLast().contact.name, rows.constLast().id.value()};
        }
        QCOMPARE(names.size(), 25);
        QVERIFY(std::is_sorted(names.begin(), names.end()));
    }
};

} // namespace store_contacts_test

TEXTBACK_TEST(store_contacts_test, ContactsTest)
#include "contacts_test.moc"
