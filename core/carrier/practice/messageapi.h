// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/practice/synctokens.h"
#include "core/carrier/practice/texting.h"

namespace textback::practice {

/// The REST operations on texts and the mailbox.
class MessageApi {
public:
    MessageApi(const PracticeTime &time, Faults &faults, Messages &messages, Texting &texting);
    void addTo(Router &router);
    void invalidateSyncTokens() { m_syncTokens.invalidate(); }

private:
    [[nodiscard]] Response send(const Visit &visit);
    [[nodiscard]] Response accept(const OutgoingText &text, const QJsonObject &fault);
    [[nodiscard]] Response list(const Visit &visit) const;
    [[nodiscard]] Response sync(const Visit &visit);
    [[nodiscard]] Response syncFrom(const Visit &visit, const SyncTokens::State &state);
    [[nodiscard]] Response read(const Visit &visit);
    [[nodiscard]] Response update(const Visit &visit);
    struct Change {
        QString id;
        QJsonObject to;
    };
    [[nodiscard]] std::optional<QList<Change>> changesIn(const Visit &visit) const;
    [[nodiscard]] Response change(Message &message, const QJsonObject &to, bool isPut);
    void throwAway(Message &message, bool purge);
    [[nodiscard]] Response remove(const Visit &visit);
    [[nodiscard]] Response removeConversations(const Visit &visit);
    [[nodiscard]] Response content(const Visit &visit);
    [[nodiscard]] Response searchConsents(const Visit &visit);
    [[nodiscard]] Response editConsents(const Visit &visit);
    [[nodiscard]] QJsonObject consentJson(const Consent &consent) const;
    [[nodiscard]] Message *find(const Visit &visit, qint64 id);

    const PracticeTime &m_time;
    Faults &m_faults;
    Messages &m_messages;
    Texting &m_texting;
    SyncTokens m_syncTokens;
};

/// Reads a text to send from a JSON body or from the parts of a multipart one. nullopt: neither.
[[nodiscard]] std::optional<OutgoingText> readOutgoing(const Request &request);
/// The parts of a multipart body, headers in lower case.
struct BodyPart {
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;
};
[[nodiscard]] QList<BodyPart> readParts(const QByteArray &contentType, const QByteArray &body);
/// The ids of messages in a path, parted by commas. nullopt: none, too many at once, or no numbers.
[[nodiscard]] std::optional<QStringList> idsInPath(const QString &text);
/// Whether a message passes the filters a list or a synchronisation was given.
[[nodiscard]] bool messageFits(const Message &message, const Request &request);

} // namespace textback::practice
