// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contactgateway.h"

#include <QSet>

namespace textback {

void ContactGateway::onBook(std::function<Result<qint64>(SqliteContactBook &, Clock &)> work,
                            std::function<void(const Result<qint64> &)> then)
{
    m_host.run([this, work = std::move(work), then = std::move(then)](DeskRoom &room) {
        SqliteContactBook *book = room.contactBook();
        const Result<qint64> result = book
            ? work(*book, room.clock())
            : Result<qint64>(Error{ErrorKind::Unavailable, QStringLiteral("the data is not open")});
        const QList<ThreadId> touched = book ? book->takeTouched() : QList<ThreadId>();
        const QSet<ThreadId> threads(touched.cbegin(), touched.cend());
        for (const ThreadId thread : threads)
            emit m_host.events().threadChanged(thread);
        QMetaObject::invokeMethod(this, [then, result] { then(result); });
    });
}

void ContactGateway::keepContacts(const QString &fileName, const QList<Contact> &contacts, QObject *context,
                                  std::function<void(int)> progress, Callback<Result<ContactSourceId>> done)
{
    if (m_keeping)
        return done(Error{ErrorKind::Unavailable, QStringLiteral("another import is under way")});
    m_keeping = std::make_unique<Keeping>();
    m_keeping->contacts = contacts;
    m_keeping->asker = context;
    m_keeping->progress = std::move(progress);
    m_keeping->done = std::move(done);
    onBook(
        [fileName](SqliteContactBook &book, Clock &clock) -> Result<qint64> {
            const auto source = book.addFile(fileName, clock.now());
            if (!source.ok())
                return source.error();
            return source.value().value();
        },
        [this](const Result<qint64> &source) {
            if (!source.ok())
                return takeBack(source.error());
            m_keeping->source = ContactSourceId(source.value());
            keepNext();
        });
}

void ContactGateway::cancelContacts()
{
    if (m_keeping)
        m_keeping->cancelled = true;
}

void ContactGateway::keepNext()
{
    if (m_keeping->cancelled || !m_keeping->asker)
        return takeBack(Error{ErrorKind::Cancelled, QStringLiteral("cancelled")});
    const QList<Contact> lot = m_keeping->contacts.mid(m_keeping->kept, LotSize);
    if (lot.isEmpty())
        return endKeeping();
    onBook(
        [lot, source = m_keeping->source](SqliteContactBook &book, Clock &) -> Result<qint64> {
            const Status kept = book.keep(source, lot);
            if (!kept.ok())
                return kept.error();
            return lot.size();
        },
        [this](const Result<qint64> &kept) {
            if (!kept.ok())
                return takeBack(kept.error());
            m_keeping->kept += kept.value();
            if (m_keeping->asker)
                m_keeping->progress(int(m_keeping->kept));
            keepNext();
        });
}

void ContactGateway::endKeeping()
{
    onBook(
        [source = m_keeping->source](SqliteContactBook &book, Clock &) -> Result<qint64> {
            const Status whole = book.wholeFile(source);
            if (!whole.ok())
                return whole.error();
            return 0;
        },
        [this](const Result<qint64> &whole) {
            if (!whole.ok())
                return takeBack(whole.error());
            const auto ended = std::move(m_keeping);
            if (ended->asker)
                ended->done(ended->source);
        });
}

void ContactGateway::takeBack(const Error &why)
{
    const std::shared_ptr<Keeping> ended = std::move(m_keeping);
    const auto answer = [ended, why] {
        if (ended->asker)
            ended->done(why);
    };
    if (ended->source == ContactSourceId{0})
        return answer();
    removeContacts(
        ended->source, this, [](int) {}, [answer](const Status &) { answer(); });
}

void ContactGateway::removeContacts(ContactSourceId source, QObject *context, std::function<void(int)> progress,
                                    Callback<Status> done)
{
    auto removing = std::make_shared<Removing>();
    removing->source = source;
    removing->asker = context;
    removing->progress = std::move(progress);
    removing->done = std::move(done);
    removeNext(removing);
}

void ContactGateway::removeNext(const std::shared_ptr<Removing> &removing)
{
    onBook(
        [source = removing->source](SqliteContactBook &book, Clock &) -> Result<qint64> {
            const auto removed = book.removeSome(source, LotSize);
            if (!removed.ok())
                return removed.error();
            return removed.value();
        },
        [this, removing](const Result<qint64> &removed) {
            removing->removed += removed.ok() ? int(removed.value()) : 0;
            if (removed.ok() && removed.value() == LotSize) {
                if (removing->asker)
                    removing->progress(removing->removed);
                return removeNext(removing);
            }
            if (removing->asker)
                removing->done(removed.ok() ? Status(Done{}) : Status(removed.error()));
        });
}

} // namespace textback
