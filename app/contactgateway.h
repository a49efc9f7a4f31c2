// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/deskhost.h"
#include "core/domain/contacts.h"

#include <QPointer>

namespace textback {

/// Contacts on their way to the desk thread, a few at a time: between two lots the desk does whatever else came up, and
/// the next lot leaves when this thread has seen how far it is. Used on the thread that made it.
class ContactGateway : public QObject, public ContactCommands {
    Q_OBJECT
public:
    static constexpr int LotSize = 10; ///< Some milliseconds of the desk thread.
    explicit ContactGateway(DeskHost &host) : m_host(host) {}
    void keepContacts(const QString &fileName, const QList<Contact> &contacts, QObject *context,
                      std::function<void(int)> progress, Callback<Result<ContactSourceId>> done) override;
    void cancelContacts() override;
    void removeContacts(ContactSourceId source, QObject *context, std::function<void(int)> progress,
                        Callback<Status> done) override;

private:
    /// An import under way.
    struct Keeping {
        QList<Contact> contacts;
        qsizetype kept = 0;
        ContactSourceId source{0};
        QPointer<QObject> asker;
        std::function<void(int)> progress;
        Callback<Result<ContactSourceId>> done;
        bool cancelled = false;
    };
    /// The taking away of a source.
    struct Removing {
        ContactSourceId source{0};
        int removed = 0;
        QPointer<QObject> asker;
        std::function<void(int)> progress;
        Callback<Status> done;
    };
    void keepNext();
    void endKeeping();
    void takeBack(const Error &why);
    void removeNext(const std::shared_ptr<Removing> &removing);
    void onBook(std::function<Result<qint64>(SqliteContactBook &, Clock &)> work,
                std::function<void(const Result<qint64> &)> then);

    DeskHost &m_host;
    std::unique_ptr<Keeping> m_keeping;
};

} // namespace textback
