// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/ringcentral/listreader.h"
#include "core/carrier/ringcentral/messagereading.h"
#include "core/domain/carrier.h"

namespace textback::ringcentral {

/// Reads texts and voicemails that are new or changed: by message-sync, and by the plain list where that is refused or
/// does not reach back far enough. Deletes itself after having answered.
class TextFetch : public QObject {
    Q_OBJECT
public:
    TextFetch(HttpClient &client, Clock &clock, const QUrl &server, const Home &home, QObject *parent);
    void setUrgency(Urgency urgency) { m_urgency = urgency; }
    void fetch(const HistoryCursor &cursor, UtcTime from, QObject *context, Callback<Result<TextHistory>> done);

private:
    void syncChanges(const QString &token);
    void syncAll();
    void readSync(const HttpAnswer &answer);
    void readList();
    void add(const QList<QJsonObject> &records);
    void finish(const std::optional<Error> &error);

    HttpClient &m_client;
    Clock &m_clock;
    const QUrl m_server;
    const Home m_home;
    Urgency m_urgency = Urgency::Sync;
    HistoryCursor m_oldCursor;
    UtcTime m_from{};
    TextHistory m_history;
    QPointer<QObject> m_context;
    Callback<Result<TextHistory>> m_done;
};

/// A cursor that holds a sync token, and the token in it (empty if it is none of ours).
[[nodiscard]] HistoryCursor cursorOf(const QString &syncToken);
[[nodiscard]] QString syncTokenIn(const HistoryCursor &cursor);
/// Whether a refusal means that the sync token is dead, whatever its words.
[[nodiscard]] bool isDeadToken(const HttpAnswer &answer);

} // namespace textback::ringcentral
