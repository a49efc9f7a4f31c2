// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eraserequests.h"

#include "app/deskrequests.h"
#include "app/erasecounting.h"
#include "app/readingthread.h"
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

/// Counts elsewhere, so that the desk goes on meanwhile.
void count(DeskRoom &room, const std::function<Result<ErasePreview>(Connection &, const QString &)> &work,
           Callback<Result<ErasePreview>> done)
{
    auto *thread = new ReadingThread(room.databasePath(), u"counting"_s);
    thread->setParent(&room);
    thread->ask<ErasePreview>(
        [work, database = room.databasePath()](Connection &connection, const ReadingThread::Progress &) {
            return work(connection, database);
        },
        thread, [](qint64, qint64) {},
        [thread, done = std::move(done)](const Result<ErasePreview> &counted) {
            thread->deleteLater();
            done(counted);
        });
}

/// Answers when all is gone, or says that the rest goes on before the other side stops waiting.
void eraseNow(DeskRoom &room, const PhoneNumber &number, const ErasePreview &preview, bool mayWait,
              const ErasingAnswer &answer)
{
    constexpr Milliseconds Longest = std::chrono::seconds(20); // the other side waits for 30
    auto *once = new QObject(&room);
    const auto reply = [once, answer](const QJsonObject &made) {
        once->deleteLater();
        answer(made);
    };
    auto finished = std::make_shared<bool>(false);
    room.erasing().erase(
        number, once, [](int) {},
        [&room, reply, preview, finished](const Status &erased) {
            if (std::exchange(*finished, true))
                return;
            const bool later = !erased.ok() && erased.error().code == PersonErasing::unfinished();
            if (!erased.ok() && !later)
                return reply(failedAnswer(erased.error()));
            QJsonObject made = previewAnswer(room, preview, true);
            made.insert(u"goes_on"_s, later);
            reply(made);
        });
    if (mayWait)
        return;
    room.clock().callAfter(Longest, once, [&room, reply, preview, finished] {
        if (std::exchange(*finished, true))
            return;
        QJsonObject made = previewAnswer(room, preview, true);
        made.insert(u"goes_on"_s, true);
        reply(made);
    });
}

void answerPerson(DeskRoom &room, const QJsonObject &request, bool confirmed, const ErasingAnswer &answer)
{
    const auto read = PhoneNumber::fromE164(request.value("number"_L1).toString());
    if (!read.ok())
        return answer(errorAnswer(u"This is not a telephone number."_s));
    const PhoneNumber number = read.value();
    const bool alone = request.value("alone"_L1).toBool();
    count(
        room,
        [number](Connection &connection, const QString &database) { return countPerson(connection, database, number); },
        [&room, number, confirmed, alone, answer](const Result<ErasePreview> &preview) {
            if (!preview.ok())
                return answer(failedAnswer(preview.error()));
            if (confirmed)
                return eraseNow(room, number, preview.value(), alone, answer);
            answer(previewAnswer(room, preview.value(), false));
        });
}

void answerOlder(DeskRoom &room, int months, bool confirmed, const ErasingAnswer &answer)
{
    const UtcTime before = fromQDateTime(toQDateTime(room.clock().now()).addMonths(-months));
    const auto counted = [&room, months, confirmed, answer](const Result<ErasePreview> &preview) {
        if (!preview.ok())
            return answer(failedAnswer(preview.error()));
        if (confirmed) {
            const Status kept = room.setSetting(u"forget-after-months"_s, QString::number(months));
            if (!kept.ok())
                return answer(failedAnswer(kept.error()));
        }
        QJsonObject made = previewAnswer(room, preview.value(), confirmed);
        made.insert(u"months"_s, months);
        answer(made);
    };
    if (months <= 0)
        return counted(ErasePreview{});
    count(
        room,
        [before](Connection &connection, const QString &database) { return countOlder(connection, database, before); },
        counted);
}

} // namespace

void answerErasing(DeskRoom &room, const QJsonObject &request, const ErasingAnswer &answer)
{
    const bool confirmed = request.value("confirmed"_L1).toBool();
    if (request.value("command"_L1) == "erase"_L1)
        return answerPerson(room, request, confirmed, answer);
    answerOlder(room, request.value("months"_L1).toInt(), confirmed, answer);
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
    if (erased && answer.value("goes_on"_L1).toBool())
        return words + u"It is not shown any more; a running desk erases the rest of it little by little.\n"_s;
    return words + (erased ? u"Erased.\n"_s : u"Nothing was erased. Add --yes to do it; it cannot be undone.\n"_s);
}

} // namespace textback
