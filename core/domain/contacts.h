// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/phonenumber.h"
#include "core/domain/utctime.h"

#include <QList>
#include <QObject>

#include <functional>

namespace textback {

using ContactId = Id<struct ContactTag>;
using ContactSourceId = Id<struct ContactSourceTag>;

constexpr int MostContacts = 100'000; ///< Of one file or one address book.
constexpr int MostNumbersPerContact = 20;
constexpr int LongestContactName = 120;

/// Somebody an address book knows, whether or not they ever called. Strangers' words.
struct Contact {
    QString name; ///< As it is shown; never empty in what is kept.
    QString firstName = {}; ///< What texts may call them by; empty where the book does not say.
    QString company = {};
    QList<PhoneNumber> numbers = {};
    QString bookId = {}; ///< In the carrier's address book.
    friend bool operator==(const Contact &, const Contact &) = default;
};

/// Where contacts came from. Of two that know one number the newer file wins, and every file over the carrier's book.
enum class ContactSourceKind { CarrierBook, File };

/// Why the carrier's address book is not as it should be.
enum class BookTrouble { None, MayNotRead };

struct ContactSource {
    ContactSourceId id{0};
    ContactSourceKind kind = ContactSourceKind::File;
    QString name; ///< Of the file; empty for the carrier's book.
    UtcTime at{}; ///< When it was read, this computer's clock.
    qint64 contacts = 0;
    BookTrouble trouble = BookTrouble::None; ///< Of the carrier's book.
    friend bool operator==(const ContactSource &, const ContactSource &) = default;
};

/// One line of the list of contacts.
struct ContactRow {
    ContactId id{0};
    Contact contact;
    ContactSourceKind source = ContactSourceKind::File;
};

/// Where a page of them ended.
struct ContactKey {
    QString name;
    qint64 id = 0;
};

/// What a column of a table holds.
enum class ContactField { Nothing, Name, FirstName, LastName, Company, Phone };
constexpr int MostContactColumns = 64; ///< That are looked at.

/// Why a row of a file became no contact.
enum class ContactRefusal {
    NoNumber,
    NotANumber, ///< What stands there is no telephone number.
    NoName,
    Repeated, ///< Its numbers stand in an earlier row, under another name.
    Broken, ///< A quotation mark or a card that does not end, or longer than any may be.
    TooMany
};

struct RefusedRow {
    qint64 row = 0; ///< As a spreadsheet counts; of cards the how manieth it is.
    ContactRefusal why = ContactRefusal::NoNumber;
    QString words = {}; ///< What stood there, one line.
    qint64 earlierRow = 0; ///< Of Repeated.
    friend bool operator==(const RefusedRow &, const RefusedRow &) = default;
};
constexpr int MostRefusedShown = 1000;

enum class ContactFileKind { Table, Cards };

/// What a file is to be read as.
struct ContactFile {
    QString path;
    QString homeCountry; ///< Where numbers without a country code belong.
    QList<ContactField> columns = {}; ///< Of a table; empty: guessed.
    friend bool operator==(const ContactFile &, const ContactFile &) = default;
};
constexpr qint64 LargestContactFile = 256LL * 1024 * 1024;

/// What stands in a file of contacts.
struct ContactReading {
    ContactFileKind kind = ContactFileKind::Table;
    QList<ContactField> columns = {}; ///< Of a table, as it was read.
    QStringList header = {}; ///< Its first row, if that names the columns.
    QList<QStringList> sample = {}; ///< The first rows behind it.
    QList<Contact> contacts = {}; ///< Whoever's name the desk does not show already.
    qint64 rows = 0; ///< That are not empty, without the header.
    qint64 joined = 0; ///< Rows that say no more than one before, or add a number to it.
    qint64 known = 0; ///< Whose numbers show this name already.
    qint64 renamed = 0; ///< Of `contacts`: with a number that shows another contact's name now.
    qint64 refused = 0;
    QList<RefusedRow> refusedRows = {}; ///< The first of them.
};

/// Reads files of contacts on a thread of its own. Used on the thread that made it; answers there.
class ContactReader {
public:
    virtual ~ContactReader() = default;
    /// One file at a time: an earlier question is cancelled. Invalid, code "size" or "table" (no column holds numbers):
    /// it cannot be used; Storage, code "io": it cannot be read. @param progress bytes of how many
    virtual void read(const ContactFile &file, QObject *context, std::function<void(qint64, qint64)> progress,
                      Callback<Result<ContactReading>> done) = 0;
    virtual void cancel() = 0;
};

/// A file of contacts for other programs.
struct ContactTarget {
    static constexpr int Columns = 6; ///< Of a table: name, first name, company and three for numbers.
    QString path;
    ContactFileKind kind = ContactFileKind::Table;
    QStringList head = {}; ///< The names of the columns.
};

/// Writes contacts away from the thread that asks.
class ContactExport {
public:
    virtual ~ContactExport() = default;
    /// Writes the file whole or not at all and answers with the number of contacts. One still under way is cancelled.
    virtual void write(const ContactTarget &target, QObject *context, std::function<void(qint64)> progress,
                       Callback<Result<qint64>> done) = 0;
    virtual void cancel() = 0;
};

/// The read side; as InboxQueries.
class ContactQueries {
public:
    virtual ~ContactQueries() = default;
    /// Contacts whose numbers show their name, by name. @param after the row before; empty: from the beginning
    virtual Result<QList<ContactRow>> contacts(const std::optional<ContactKey> &after, int limit) = 0;
    /// Those whose name, company or number (any fragment of digits) matches, at most so many.
    virtual Result<QList<ContactRow>> findContacts(const QString &typed, int limit) = 0;
    /// Newest first.
    virtual Result<QList<ContactSource>> contactSources() = 0;
    /// What a text may call whoever has this number; empty where nobody said.
    virtual Result<QString> firstNameOf(const PhoneNumber &number) = 0;
};

/// What people do with contacts. As DeskCommands.
class ContactCommands {
public:
    virtual ~ContactCommands() = default;
    /// Keeps what was read of a file, a few at a time, so that texts never wait for it. One at a time: Unavailable
    /// while another import runs. What was kept before an Error or cancelContacts() is taken away again.
    virtual void keepContacts(const QString &fileName, const QList<Contact> &contacts, QObject *context,
                              std::function<void(int)> progress, Callback<Result<ContactSourceId>> done) = 0;
    virtual void cancelContacts() = 0;
    /// Takes away everything that came from there, as if it had never come.
    virtual void removeContacts(ContactSourceId source, QObject *context, std::function<void(int)> progress,
                                Callback<Status> done) = 0;
};

/// What the carrier's address book says.
struct BookChanges {
    bool whole = true; ///< `alive` is all there is; otherwise what changed.
    QList<Contact> alive = {}; ///< Each with its `bookId`.
    QStringList gone = {}; ///< Ids of those that are there no more; only where not whole.
    bool more = false; ///< There is more since the place than came with this.
    QByteArray next = {}; ///< The place to go on from; means nothing to anybody but the carrier.
};

/// Reads the carrier's address book. Called and answered on the desk thread.
class CarrierBookReader {
public:
    virtual ~CarrierBookReader() = default;
    /// What changed since the place; all of it without one, or where the carrier does not know the place any more.
    /// Forbidden: the sign-in may not read it.
    virtual void readBook(const QByteArray &place, QObject *context, Callback<Result<BookChanges>> done) = 0;
};

/// Keeps what the carrier's address book says. On the desk thread; each call is short.
class CarrierBookKeeper {
public:
    virtual ~CarrierBookKeeper() = default;
    /// The account's book, made if missing.
    virtual Result<ContactSourceId> bookOf(AccountId account, UtcTime at) = 0;
    /// Up to where it was read; empty: never.
    virtual Result<QByteArray> place(ContactSourceId book) = 0;
    /// It was read up to here, and there is no trouble with it.
    virtual Status setPlace(ContactSourceId book, const QByteArray &place, UtcTime at) = 0;
    virtual Status setTrouble(ContactSourceId book, BookTrouble trouble) = 0;
    virtual Result<QStringList> bookIds(ContactSourceId book) = 0;
    /// All of them or none; what is kept under an id already is replaced.
    virtual Status keepFromBook(ContactSourceId book, const QList<Contact> &some) = 0;
    virtual Status dropFromBook(ContactSourceId book, const QStringList &ids) = 0;
    /// Conversations whose caller may have another name since the last call.
    [[nodiscard]] virtual QList<ThreadId> takeTouched() = 0;
};

} // namespace textback
