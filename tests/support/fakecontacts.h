// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contacts.h"

#include <algorithm>

namespace textback {

/// Contacts in memory, and what is asked about them. Answers come when a test says so, where it matters.
class FakeContacts : public ContactQueries, public ContactCommands, public ContactReader, public ContactExport {
public:
    QList<ContactRow> rows; ///< In their order.
    QList<ContactSource> sources;
    ContactReading reading; ///< What stands in any file.
    std::optional<Error> trouble; ///< Of the next reading or keeping.
    bool holds = false; ///< Answers wait for `answer`.
    QList<ContactFile> filesRead;
    QList<Contact> kept;
    QList<ContactSourceId> removed;
    QList<ContactTarget> written;
    int cancelled = 0;
    std::function<void()> answer;

    void add(const QString &name, const QStringList &numbers)
    {
        ContactRow row;
        row.id = ContactId(rows.size() + 1);
        row.contact.name = name;
        for (const QString &number : numbers)
            row.contact.numbers.append(PhoneNumber::fromE164(number).value());
        rows.append(row);
    }

    Result<QList<ContactRow>> contacts(const std::optional<ContactKey> &after, int limit) override
    {
        const auto from = std::find_if(rows.cbegin(), rows.cend(), [&after](const ContactRow &row) {
            return !after || row.id.value() > after->id;
        });
        return rows.mid(from - rows.cbegin(), limit);
    }
    Result<QList<ContactRow>> findContacts(const QString &typed, int limit) override
    {
        QList<ContactRow> found;
        std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(found), [&typed](const ContactRow &row) {
            return row.contact.name.contains(typed, Qt::CaseInsensitive)
                || row.contact.numbers.constFirst().e164().contains(typed);
        });
        return found.mid(0, limit);
    }
    Result<QList<ContactSource>> contactSources() override { return sources; }
    Result<QString> firstNameOf(const PhoneNumber &number) override
    {
        for (const ContactRow &row : rows) {
            if (row.contact.numbers.contains(number))
                return row.contact.name.section(u' ', 0, 0);
        }
        return QString();
    }

    void keepContacts(const QString &fileName, const QList<Contact> &contacts, QObject *,
                      std::function<void(int)> progress, Callback<Result<ContactSourceId>> done) override
    {
        give([this, fileName, contacts, progress, done] {
            if (trouble)
                return done(*std::exchange(trouble, {}));
            progress(int(contacts.size()));
            kept = contacts;
            ContactSource source{.id = ContactSourceId(sources.size() + 1), .name = fileName};
            source.contacts = contacts.size();
            sources.prepend(source);
            done(source.id);
        });
    }
    void cancelContacts() override { ++cancelled; }
    void removeContacts(ContactSourceId source, QObject *, std::function<void(int)>, Callback<Status> done) override
    {
        give([this, source, done] {
            removed.append(source);
            sources.removeIf([source](const ContactSource &each) { return each.id == source; });
            rows.clear();
            done(Done{});
        });
    }
    void read(const ContactFile &file, QObject *, std::function<void(qint64, qint64)> progress,
              Callback<Result<ContactReading>> done) override
    {
        filesRead.append(file);
        give([this, file, progress, done] {
            if (trouble)
                return done(*std::exchange(trouble, {}));
            progress(1, 2);
            ContactReading read = reading;
            if (!file.columns.isEmpty())
                read.columns = file.columns;
            done(read);
        });
    }
    void write(const ContactTarget &target, QObject *, std::function<void(qint64)>,
               Callback<Result<qint64>> done) override
    {
        written.append(target);
        done(qint64(rows.size()));
    }
    void cancel() override { ++cancelled; }

private:
    void give(std::function<void()> work)
    {
        if (holds)
            answer = std::move(work);
        else
            work();
    }
};

} // namespace textback
