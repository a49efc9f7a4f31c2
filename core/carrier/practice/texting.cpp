// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/texting.h"

#include <QTimer>

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto SentAfter = 250ms;
constexpr auto SettledAfter = 700ms;
constexpr qsizetype LongestText = 1'000;

/// The fate of texts to the numbers that end so. README.md has the list.
QString fateOf(const QString &number)
{
    static const QHash<QString, QString> fates{{u"0150"_s, u"landline"_s},     {u"0151"_s, u"opted_out"_s},
                                               {u"0152"_s, u"unregistered"_s}, {u"0153"_s, u"sent_only"_s},
                                               {u"0154"_s, u"spam"_s},         {u"0155"_s, u"unreachable"_s},
                                               {u"0156"_s, u"queued_only"_s}};
    return fates.value(number.right(4), u"delivered"_s);
}

/// Final status and error code of each failing fate.
std::pair<QString, QString> failureOf(const QString &fate)
{
    static const QHash<QString, std::pair<QString, QString>> failures{
        {u"landline"_s, {u"SendingFailed"_s, u"SMS-UP-410"_s}},
        {u"opted_out"_s, {u"SendingFailed"_s, u"SMS-RC-413"_s}},
        {u"unregistered"_s, {u"DeliveryFailed"_s, u"SMS-CAR-414"_s}},
        {u"spam"_s, {u"DeliveryFailed"_s, u"SMS-CAR-430"_s}},
        {u"unreachable"_s, {u"DeliveryFailed"_s, u"SMS-CAR-431"_s}}};
    return failures.value(fate);
}

} // namespace

bool isE164(const QString &number)
{
    return number.size() >= 8 && number.size() <= 16 && number.startsWith(u'+')
        && std::all_of(number.begin() + 1, number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Response cannotText()
{
    return errorResponse(403, u"MSG-242"_s, u"Sending SMS is not available from the number specified."_s);
}

Texting::Texting(const PracticeTime &time, const Account &account, Faults &faults, Messages &messages, Gateway &gateway,
                 QObject *parent)
    : QObject(parent), m_time(time), m_account(account), m_faults(faults), m_messages(messages), m_gateway(gateway)
{
    reset();
}

void Texting::reset()
{
    delete m_journeys;
    m_journeys = new QObject(this);
    m_consents.clear();
}

std::optional<Response> Texting::refuse(const OutgoingText &text) const
{
    if (text.from.isEmpty())
        return badParameter(u"from"_s);
    const OfficeNumber *line = m_account.number(text.from);
    if (!line)
        return errorResponse(403, u"MSG-304"_s, u"Phone number doesn't belong to extension"_s,
                             {{u"parameterName"_s, u"from"_s}});
    if (!line->canText() || (!text.attachments.isEmpty() && !line->features.contains("MmsSender"_L1)))
        return cannotText();
    if (text.to.isEmpty())
        return badParameter(u"to"_s);
    for (const QString &each : text.to) {
        if (!isE164(each))
            return badParameter(u"to.phoneNumber"_s);
        if (!each.startsWith("+1"_L1) && !line->features.contains("InternationalSmsSender"_L1))
            return errorResponse(403, u"MSG-240"_s, u"International SMS is not supported"_s,
                                 {{u"parameterName"_s, u"to.phoneNumber"_s}});
    }
    if (text.text.size() > LongestText || (text.text.isEmpty() && text.attachments.isEmpty()))
        return badParameter(u"text"_s);
    return std::nullopt;
}

Message &Texting::accept(const OutgoingText &text)
{
    Message message;
    message.extension = m_account.user().id;
    message.direction = u"Outbound"_s;
    message.from = text.from;
    message.to = text.to;
    message.text = text.text;
    message.read = true;
    message.status = u"Queued"_s;
    message.attachments = text.attachments;
    Message &stored = m_messages.add(std::move(message));
    const qint64 id = stored.id;
    const QString fate = outcomeFor(text.from, text.to.first());
    QTimer::singleShot(0, m_journeys, [this, id, fate] {
        if (Message *found = m_messages.find(id))
            announceNew(*found);
        travel(id, fate);
    });
    return stored;
}

QString Texting::outcomeFor(const QString &from, const QString &to) const
{
    if (optedOut(from, to))
        return u"opted_out"_s;
    if (registrationOf(m_faults, from) != "Confirmed"_L1)
        return u"unregistered"_s;
    return m_faults.word(u"text_outcome"_s, fateOf(to));
}

void Texting::travel(qint64 id, const QString &outcome)
{
    if (outcome == "queued_only"_L1)
        return;
    const auto later = [this](Milliseconds delay, std::function<void()> step) {
        QTimer::singleShot(delay, Qt::PreciseTimer, m_journeys, std::move(step));
    };
    const auto [status, code] = failureOf(outcome);
    if (status == "SendingFailed"_L1)
        return later(SettledAfter, [this, id, status = status, code = code] { change(id, status, code); });
    later(SentAfter, [this, id] {
        change(id, u"Sent"_s);
        arriveAtOwnLine(id);
    });
    if (!status.isEmpty())
        later(SettledAfter, [this, id, status = status, code = code] { change(id, status, code); });
    else if (outcome != "sent_only"_L1)
        later(SettledAfter, [this, id] { change(id, u"Delivered"_s); });
}

void Texting::change(qint64 id, const QString &status, const QString &errorCode)
{
    Message *message = m_messages.find(id);
    if (!message)
        return;
    message->status = status;
    message->errorCode = errorCode;
    if (status == "Delivered"_L1)
        message->delivered = m_time.now();
    m_messages.touch(*message);
    announceChange(*message);
}

void Texting::arriveAtOwnLine(qint64 id)
{
    const Message *sent = m_messages.find(id);
    if (!sent)
        return;
    const QString from = sent->from;
    const QString text = sent->text;
    const QList<Attachment> photos = sent->attachments.mid(1);
    for (const QString &to : QStringList(sent->to)) {
        const OfficeNumber *line = m_account.number(to);
        if (line && line->canText())
            receive(from, to, text, photos);
    }
}

Message &Texting::receive(const QString &from, const QString &to, const QString &text, const QList<Attachment> &photos)
{
    Message message;
    message.extension = m_account.user().id;
    message.direction = u"Inbound"_s;
    message.from = from;
    message.to = {to};
    message.text = text;
    message.status = u"Received"_s;
    message.attachments = photos;
    Message &stored = m_messages.add(std::move(message));
    obeyKeyword(from, to, text);
    announceInstant(stored);
    announceNew(stored);
    return stored;
}

Message &Texting::receiveRecording(Message message)
{
    message.direction = u"Inbound"_s;
    message.status = u"Received"_s;
    Message &stored = m_messages.add(std::move(message));
    QJsonObject body = m_messages.toJson(stored);
    const bool isVoicemail = stored.type == "VoiceMail"_L1;
    if (isVoicemail)
        body.insert(u"type"_s, m_faults.word(u"voicemail_spelling"_s, u"Voicemail"_s));
    body.insert(u"id"_s, idJson(stored.id, !isVoicemail));
    QJsonArray attachments;
    const QJsonArray numbered = body.value("attachments"_L1).toArray();
    for (const QJsonValue &each : numbered) {
        QJsonObject attachment = each.toObject();
        attachment.insert(u"id"_s, idJson(readId(attachment.value("id"_L1)), !isVoicemail));
        attachments.append(attachment);
    }
    body.insert(u"attachments"_s, attachments);
    const QString path = m_account.extensionPath(stored.extension) + (isVoicemail ? u"/voicemail"_s : u"/fax"_s);
    m_gateway.publish({path, isVoicemail ? QString() : u"direction=Inbound"_s, {}, body});
    announceNew(stored);
    return stored;
}

void Texting::obeyKeyword(const QString &from, const QString &to, const QString &text)
{
    static const QSet<QString> stops{u"STOP"_s, u"STOPALL"_s, u"UNSUBSCRIBE"_s, u"CANCEL"_s, u"END"_s, u"QUIT"_s};
    static const QSet<QString> starts{u"START"_s, u"UNSTOP"_s, u"YES"_s};
    const QString word = text.trimmed().toUpper();
    if (stops.contains(word))
        setConsent(to, from, u"OptOut"_s, u"Recipient"_s);
    else if (starts.contains(word))
        setConsent(to, from, u"OptIn"_s, u"Recipient"_s);
}

void Texting::setConsent(const QString &ours, const QString &theirs, const QString &status, const QString &source)
{
    m_consents.removeIf([&](const Consent &each) { return each.from == ours && each.to == theirs; });
    m_consents.append({ours, theirs, status, source, m_time.now()});
}

bool Texting::optedOut(const QString &ours, const QString &theirs) const
{
    return std::any_of(m_consents.begin(), m_consents.end(), [&](const Consent &each) {
        return (each.from == ours || each.from == u"*") && each.to == theirs && each.status == "OptOut"_L1;
    });
}

} // namespace textback::practice
