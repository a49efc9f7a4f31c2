// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/httpclient.h"
#include "core/carrier/ringcentral/messagereading.h"
#include "core/domain/contacts.h"

#include <QPointer>

namespace textback::ringcentral {

/// A record of the address book; nothing where it has no name or no number that can be used.
[[nodiscard]] std::optional<Contact> contactIn(const QJsonObject &record, const Home &home);

/// Reads the address book of the signed-in user: what changed by its sync token, all of it without one or where the
/// token is dead. Waits behind everything else that is asked. Deletes itself after having answered.
class BookFetch : public QObject {
    Q_OBJECT
public:
    BookFetch(HttpClient &client, Clock &clock, const QUrl &server, const Home &home, QObject *parent);
    void fetch(const QByteArray &place, QObject *context, Callback<Result<BookChanges>> done);

private:
    void ask(const QString &query);
    void readPage(const HttpAnswer &answer);
    void startOver();
    void finish(const Result<BookChanges> &result);

    HttpClient &m_client;
    Clock &m_clock;
    const QUrl m_server;
    const Home m_home;
    BookChanges m_changes;
    int m_pages = 0;
    QString m_sync; ///< Of the question, without its page.
    QPointer<QObject> m_context;
    Callback<Result<BookChanges>> m_done;
};

} // namespace textback::ringcentral
