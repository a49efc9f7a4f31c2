// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eraserequests.h"

#include "app/deskrequests.h"
#include "core/store/backups.h"

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

QJsonObject previewAnswer(DeskRoom &room, const ErasePreview &preview, bool erased)
{
    return okAnswer({{u"erased"_s, erased},
                     {u"numbers"_s, preview.numbers},
                     {u"threads"_s, preview.threads},
                     {u"calls"_s, preview.calls},
                     {u"texts"_s, preview.texts},
                     {u"notes"_s, preview.notes},
                     {u"files"_s, preview.files},
                     {u"contacts"_s, preview.contacts},
                     {u"waiting"_s, preview.waiting},
                     {u"opt_out_stays"_s, preview.optOutStays},
                     {u"backups"_s, copiesOf(room.databasePath()).size()}});
}

QJsonObject failedAnswer(const Error &error)
{
    if (error.kind == ErrorKind::NotFound)
        return errorAnswer(u"Nobody with this number is known."_s);
    if (error.kind == ErrorKind::Rejected)
        return errorAnswer(u"A text or a call with this person is under way. Try again when it is over."_s);
    return errorAnswer(error.detail);
}

QJsonObject answerPerson(DeskRoom &room, const QJsonObject &request, bool confirmed)
{
    const auto number = PhoneNumber::fromE164(request.value("number"_L1).toString());
    if (!number.ok())
        return errorAnswer(u"This is not a telephone number."_s);
    Eraser &eraser = *room.eraser();
    const auto preview =
        confirmed ? eraser.erasePerson(number.value(), room.clock().now()) : eraser.previewPerson(number.value());
    if (!preview.ok())
        return failedAnswer(preview.error());
    if (confirmed)
        room.tellErased(preview.value().threadIds);
    return previewAnswer(room, preview.value(), confirmed);
}

QJsonObject answerOlder(DeskRoom &room, const QJsonObject &request, bool confirmed)
{
    const int months = request.value("months"_L1).toInt();
    const UtcTime before = fromQDateTime(toQDateTime(room.clock().now()).addMonths(-months));
    const auto preview = months > 0 ? room.eraser()->previewOlder(before) : Result<ErasePreview>(ErasePreview{});
    if (!preview.ok())
        return failedAnswer(preview.error());
    if (confirmed) {
        const Status kept = room.setSetting(u"forget-after-months"_s, QString::number(months));
        if (!kept.ok())
            return failedAnswer(kept.error());
    }
    QJsonObject answer = previewAnswer(room, preview.value(), confirmed);
    answer.insert(u"months"_s, months);
    return answer;
}

} // namespace

QJsonObject answerErasing(DeskRoom &room, const QJsonObject &request)
{
    const bool confirmed = request.value("confirmed"_L1).toBool();
    return request.value("command"_L1) == "erase"_L1 ? answerPerson(room, request, confirmed)
                                                     : answerOlder(room, request, confirmed);
}

QString erasingInWords(const QJsonObject &answer)
{
    const bool erased = answer.value("erased"_L1).toBool();
    const bool older = answer.contains("months"_L1);
    const auto amount = [&answer](QLatin1StringView name) { return answer.value(name).toInteger(); };
    QString words = u"%1 threads, %2 calls, %3 texts, %4 notes, %5 files\n"_s.arg(amount("threads"_L1))
                        .arg(amount("calls"_L1))
                        .arg(amount("texts"_L1))
                        .arg(amount("notes"_L1))
                        .arg(amount("files"_L1));
    if (amount("numbers"_L1) > 1)
        words += u"This person has %1 numbers here; all of them go.\n"_s.arg(amount("numbers"_L1));
    if (amount("contacts"_L1) > 0)
        words += u"%1 contacts hold it; they go too.\n"_s.arg(amount("contacts"_L1));
    if (amount("waiting"_L1) > 0)
        words +=
            u"%1 texts or calls are under way; until they are over nothing is erased.\n"_s.arg(amount("waiting"_L1));
    if (answer.value("opt_out_stays"_L1).toBool())
        words += u"That this number is not to be texted stays known, by a hash alone.\n"_s;
    if (amount("backups"_L1) > 0)
        words += u"%1 backups still hold it until they are thinned out; textback backup list names them.\n"_s.arg(
            amount("backups"_L1));
    if (older && erased)
        return words
            + (amount("months"_L1) > 0 ? u"A running desk forgets them little by little from now on.\n"_s
                                       : u"Everything is kept from now on.\n"_s);
    return words + (erased ? u"Erased.\n"_s : u"Nothing was erased. Add --yes to do it; it cannot be undone.\n"_s);
}

} // namespace textback
