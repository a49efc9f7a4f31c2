// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/practice/account.h"
#include "core/carrier/practice/faults.h"
#include "core/carrier/practice/practicetime.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>

#include <memory>
#include <optional>
#include <vector>

namespace textback::practice {

struct Attachment {
    qint64 id = 0;
    QString type; ///< "Text", "MmsAttachment", "AudioRecording", "RenderedDocument"
    QByteArray contentType;
    QByteArray bytes;
    QString fileName;
    int seconds = 0; ///< of a voicemail
};

/// A text, voicemail or fax in the mailbox.
struct Message {
    qint64 id = 0;
    qint64 extension = 0;
    QString type = QStringLiteral("SMS");
    QString direction;
    QString from; ///< empty: withheld
    QString callerName; ///< what a call brought with its number; texts bring none
    QStringList to;
    QString text;
    UtcTime created;
    UtcTime modified;
    qint64 acceptedAt = 0; ///< steady microseconds
    bool read = false;
    QString availability = QStringLiteral("Alive");
    QString status;
    QString errorCode;
    std::optional<UtcTime> delivered;
    qint64 conversation = 0; ///< 0: none
    QList<Attachment> attachments;
};

/// The mailbox of the office. Ids only grow; nothing is ever taken out, removed messages are marked.
class Messages {
public:
    Messages(const PracticeTime &time, const Account &account, const Faults &faults)
        : m_time(time), m_account(account), m_faults(faults)
    {
    }

    /// Gives the message its ids and times and keeps it.
    Message &add(Message message);
    /// Keeps messages of before, whose times stand already: they get ids below all others.
    void addPast(std::vector<std::unique_ptr<Message>> messages);
    [[nodiscard]] Message *find(qint64 id);
    void touch(Message &message) { message.modified = m_time.now(); }
    [[nodiscard]] const std::vector<std::unique_ptr<Message>> &all() const { return m_messages; }
    [[nodiscard]] QJsonObject toJson(const Message &message) const;
    void setBaseUrl(const QString &url) { m_baseUrl = url; }
    [[nodiscard]] const QString &baseUrl() const { return m_baseUrl; }
    void clear();

private:
    [[nodiscard]] qint64 conversationOf(const Message &message);
    [[nodiscard]] QJsonObject partyJson(const QString &number, bool target) const;
    [[nodiscard]] QJsonObject attachmentJson(const QString &messageUri, const Attachment &attachment) const;
    const PracticeTime &m_time;
    const Account &m_account;
    const Faults &m_faults;
    QString m_baseUrl;
    std::vector<std::unique_ptr<Message>> m_messages;
    QHash<QString, qint64> m_conversations;
    qint64 m_nextId = 4'100'000'000'001;
    qint64 m_lowestId = 4'100'000'000'000;
};

} // namespace textback::practice
