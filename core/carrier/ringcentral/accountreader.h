// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/ringcentral/extensionbook.h"
#include "core/carrier/ringcentral/listreader.h"
#include "core/carrier/ringcentral/messagereading.h"
#include "core/carrier/ringcentral/standingreader.h"
#include "core/domain/carrier.h"

namespace textback::ringcentral {

/// Permissions the app must have for watching and texting that are not in `scope`. An empty scope says nothing.
[[nodiscard]] QStringList missingPermissions(const QString &scope);
/// One of the account's numbers; nothing if it is not a telephone number.
[[nodiscard]] std::optional<CarrierLine> lineIn(const QJsonObject &record, const Home &home);

/// Reads who is signed in, which lines there are and what stands behind the extensions. Lives as long as the adapter;
/// reads again daily, sooner when something was not to be had, and when asked to.
class AccountReader : public QObject {
    Q_OBJECT
public:
    AccountReader(HttpClient &client, Clock &clock, QObject *parent);

    void start(const QUrl &server, const QString &scope);
    void stop();
    /// An event named an extension we do not know.
    void rereadExtensions();
    /// Something else about the account cannot be read: it stands in the notes.
    void addNote(AccountNote what, const Error &error);

    [[nodiscard]] const ExtensionBook &extensions() const { return m_extensions; }
    [[nodiscard]] const Home &home() const { return m_home; }
    /// Whether the extensions are read, or known not to be readable for now.
    [[nodiscard]] bool extensionsSettled() const { return m_extensionsSettled; }

signals:
    void accountRead(const textback::CarrierAccountInfo &info);
    void extensionsRead();

private:
    void readAll();
    void readUser();
    void readUserAnswer(const HttpAnswer &answer);
    void readNumbers();
    void readExtensions();
    void settleExtensions(const Result<QList<QJsonObject>> &records);
    void note(AccountNote what, const Error &error);
    void keepNote(const QString &note);
    void readLines(const QList<QJsonObject> &records);
    void finish(bool complete);
    [[nodiscard]] QList<CarrierLine> linesWithStanding() const;
    void tellAgain();
    void later(Milliseconds delay, void (AccountReader::*step)());

    HttpClient &m_client;
    Clock &m_clock;
    QUrl m_server;
    QString m_scope;
    Home m_home;
    ExtensionBook m_extensions;
    CarrierAccountInfo m_info;
    QList<CarrierLine> m_lines;
    StandingReader m_standing;
    LineStanding m_userStanding; ///< Of all lines alike.
    bool m_accountRead = false;
    bool m_complete = true;
    bool m_extensionsSettled = false;
    bool m_readingExtensions = false;
    std::optional<Milliseconds> m_lastReread; ///< Monotonic.
    int m_turn = 0;
};

} // namespace textback::ringcentral
