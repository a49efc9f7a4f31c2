// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/practice/faults.h"
#include "core/carrier/practice/gateway.h"
#include "core/carrier/practice/messages.h"

#include <QObject>

namespace textback::practice {

/// A person's wish to be texted or not, kept for each pair of our number and theirs.
struct Consent {
    QString from; ///< our number
    QString to;
    QString status; ///< "OptIn" or "OptOut"
    QString source; ///< "Recipient", "Api"
    UtcTime changed;
};

/// What the carrier says to a text before taking it.
struct OutgoingText {
    QString from;
    QStringList to;
    QString text;
    QList<Attachment> attachments;
};

/// "+" and what can be a whole telephone number.
[[nodiscard]] bool isE164(const QString &number);
/// The refusal of a number that cannot send texts.
[[nodiscard]] Response cannotText();

/// Takes texts, lets their states change as they travel, brings texts in, and tells the subscribers.
class Texting : public QObject {
    Q_OBJECT
public:
    Texting(const PracticeTime &time, const Account &account, Faults &faults, Messages &messages, Gateway &gateway,
            QObject *parent = nullptr);

    /// A refusal, or nothing when the text is fine.
    [[nodiscard]] std::optional<Response> refuse(const OutgoingText &text) const;
    /// Stores an accepted text and sends it on its way.
    Message &accept(const OutgoingText &text);
    /// A text or photo comes in from outside.
    Message &receive(const QString &from, const QString &to, const QString &text, const QList<Attachment> &photos);
    /// A voicemail or fax came in: its type, numbers, owner and recording are filled in.
    Message &receiveRecording(Message message);
    /// Tells that a message changed in place.
    void announceChange(const Message &message);

    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] QList<Consent> &consents() { return m_consents; }
    void setConsent(const QString &ours, const QString &theirs, const QString &status, const QString &source);
    [[nodiscard]] bool optedOut(const QString &ours, const QString &theirs) const;
    void reset();

private:
    void announceNew(const Message &message);
    void announceMailbox(const Message &message, bool isNew);
    void announceInstant(const Message &message);
    void travel(qint64 id, const QString &outcome);
    void change(qint64 id, const QString &status, const QString &errorCode = {});
    void arriveAtOwnLine(qint64 id);
    void obeyKeyword(const QString &from, const QString &to, const QString &text);
    [[nodiscard]] QString outcomeFor(const QString &from, const QString &to) const;
    [[nodiscard]] QJsonValue idJson(qint64 id, bool usuallyText) const;

    const PracticeTime &m_time;
    const Account &m_account;
    Faults &m_faults;
    Messages &m_messages;
    Gateway &m_gateway;
    QList<Consent> m_consents;
    QObject *m_journeys = nullptr; ///< context of all delayed changes, replaced on reset
};

} // namespace textback::practice
