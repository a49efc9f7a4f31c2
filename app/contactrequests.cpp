// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contactrequests.h"

#include "app/deskrequests.h"
#include "app/readingthread.h"
#include "core/policy/settings.h"
#include "core/store/contactfile.h"
#include "core/store/contactwriting.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

using ContactsAnswer = std::function<void(const QJsonObject &)>;
constexpr int ContactsAStep = 10; // some milliseconds of the desk thread
constexpr auto BetweenContacts = Milliseconds(1);
constexpr Milliseconds LongestAnswer = std::chrono::seconds(25); // the other side waits for 30

QJsonObject misused(const QString &sentence)
{
    QJsonObject made = errorAnswer(sentence);
    made.insert(u"misused"_s, true);
    return made;
}

QJsonObject badFile(const Error &error)
{
    if (error.code == u"size"_s)
        return misused(u"This file is too large to be a list of contacts."_s);
    if (error.code == u"table"_s)
        return misused(u"No column of this file holds telephone numbers, and it has no cards."_s);
    if (error.code == u"io"_s || error.kind == ErrorKind::NotFound)
        return misused(u"This file cannot be read."_s);
    return errorAnswer(error.detail);
}

/// One file on its way into the desk. Deletes itself once it is answered and done.
class ContactTaking : public QObject {
public:
    ContactTaking(DeskRoom &room, ContactsAnswer answer)
        : QObject(&room),
          m_room(room),
          m_answer(std::move(answer)),
          m_thread(room.databasePath(), u"file of contacts"_s)
    {
    }

    void read(const QString &path, bool mayWait)
    {
        const auto settings = m_room.store()->book().settings();
        const ContactFile file{.path = path,
                               .homeCountry = settings.ok() ? policyFrom(settings.value()).homeCountry : u"US"_s};
        m_name = QFileInfo(path).fileName();
        m_thread.ask<ContactReading>(
            [file](Connection &connection, const ReadingThread::Progress &tell) {
                return readContactFile(connection, file, tell);
            },
            this, [](qint64, qint64) {}, [this](const Result<ContactReading> &found) { take(found); });
        if (!mayWait)
            m_room.clock().callAfter(LongestAnswer, this, [this] { say(true); });
    }

private:
    void take(const Result<ContactReading> &found)
    {
        if (!found.ok())
            return end(badFile(found.error()));
        m_found = found.value();
        m_contacts = m_found.contacts;
        if (m_contacts.isEmpty() && m_found.known == 0)
            return end(misused(u"No row of this file holds both a name and a telephone number."_s));
        if (m_contacts.isEmpty()) {
            say(false);
            return deleteLater();
        }
        const auto source = m_room.contactBook()->addFile(m_name, m_room.clock().now());
        if (!source.ok())
            return end(errorAnswer(source.error().detail));
        m_source = source.value();
        step();
    }

    void step()
    {
        SqliteContactBook &book = *m_room.contactBook();
        const QList<Contact> some = m_contacts.mid(0, ContactsAStep);
        m_contacts.remove(0, some.size());
        const Status kept = some.isEmpty() ? book.wholeFile(m_source) : book.keep(m_source, some);
        m_room.tellContacts();
        if (!kept.ok()) // what came so far is taken away at the next start
            return end(errorAnswer(kept.error().detail));
        if (!some.isEmpty())
            return m_room.clock().callAfter(BetweenContacts, this, [this] { step(); });
        say(false);
        deleteLater();
    }

    void say(bool goesOn)
    {
        if (std::exchange(m_said, true))
            return;
        m_answer(okAnswer({{u"imported"_s, m_found.contacts.size()},
                           {u"known"_s, m_found.known},
                           {u"refused"_s, m_found.refused},
                           {u"goes_on"_s, goesOn}}));
    }

    void end(const QJsonObject &why)
    {
        if (!std::exchange(m_said, true))
            m_answer(why);
        deleteLater();
    }

    DeskRoom &m_room;
    ContactsAnswer m_answer;
    ReadingThread m_thread;
    QString m_name;
    ContactReading m_found;
    QList<Contact> m_contacts; ///< That are left.
    ContactSourceId m_source{0};
    bool m_said = false;
};

void exportContacts(DeskRoom &room, const QString &path, const ContactsAnswer &answer)
{
    ContactTarget target{.path = path};
    const QString suffix = QFileInfo(path).suffix().toLower();
    target.kind = suffix == u"vcf"_s || suffix == u"vcard"_s ? ContactFileKind::Cards : ContactFileKind::Table;
    target.head = {u"Name"_s, u"First name"_s, u"Company"_s, u"Phone 1"_s, u"Phone 2"_s, u"Phone 3"_s};
    auto *thread = new ReadingThread(room.databasePath(), u"list of contacts"_s);
    thread->setParent(&room);
    thread->ask<qint64>(
        [target](Connection &connection, const ReadingThread::Progress &tell) {
            return writeContactFile(connection, target, [&tell](qint64 written) { return tell(written, 0); });
        },
        thread, [](qint64, qint64) {},
        [thread, answer](const Result<qint64> &written) {
            thread->deleteLater();
            answer(written.ok() ? okAnswer({{u"exported"_s, written.value()}})
                                : misused(u"This file cannot be written."_s));
        });
}

} // namespace

void answerContacts(DeskRoom &room, const QJsonObject &request, const ContactsAnswer &answer)
{
    const QString path = request.value("file"_L1).toString();
    if (request.value("command"_L1) == "contacts-export"_L1)
        return exportContacts(room, path, answer);
    (new ContactTaking(room, answer))->read(path, request.value("alone"_L1).toBool());
}

QString contactsInWords(const QJsonObject &answer)
{
    const auto amount = [&answer](QLatin1StringView name) { return answer.value(name).toInteger(); };
    if (answer.contains("exported"_L1))
        return u"%1 contacts were written.\n"_s.arg(amount("exported"_L1));
    if (answer.value("goes_on"_L1).toBool())
        return u"The desk is still taking the contacts in, a few at a time.\n"_s;
    QString words = u"%1 contacts are new or have new names.\n"_s.arg(amount("imported"_L1));
    if (amount("known"_L1) > 0)
        words += u"%1 were known already.\n"_s.arg(amount("known"_L1));
    if (amount("refused"_L1) > 0)
        words += u"%1 rows hold no usable number or name; the window lists them.\n"_s.arg(amount("refused"_L1));
    return words;
}

} // namespace textback
