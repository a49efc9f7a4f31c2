// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/practiceoffice.h"

#include "core/store/sqliteinbox.h"
#include "tests/end_to_end/waiting.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

void addItems(CallerRecord &record, const QList<TimelineItem> &items)
{
    for (const TimelineItem &item : items) {
        if (const auto *call = std::get_if<CallItem>(&item.what)) {
            ++record.calls;
            record.held += call->verdict && call->verdict->decision == Decision::Hold;
        } else if (const auto *text = std::get_if<TextItem>(&item.what)) {
            if (text->direction == TextDirection::In)
                record.replies.append(text->body);
            record.undecided += text->outbox && text->outbox->state == OutboxState::Unknown;
            record.failed += text->outbox && text->outbox->state == OutboxState::Failed;
            record.cancelled += text->outbox && text->outbox->state == OutboxState::Cancelled;
        }
    }
}

} // namespace

QString callerNumber(int index)
{
    static constexpr std::array areas{201, 212, 303, 312, 404, 415, 503, 512, 602, 615,
                                      617, 702, 713, 720, 801, 816, 904, 916, 919, 971};
    // Numbers that end in 0150 to 0156 have a fate of their own at the practice carrier.
    const int area = areas.at(size_t(index / 40) % areas.size());
    return u"+1"_s + QString::number(area) + u"5550"_s + QString::number(160 + index % 40);
}

QMap<QString, QString> hastySettings()
{
    return {{u"delay-seconds"_s, u"0"_s},    {u"settle-seconds"_s, u"0"_s},       {u"cap-hour"_s, u"0"_s},
            {u"cap-day"_s, u"0"_s},          {u"lookup-first-seconds"_s, u"2"_s}, {u"lookup-last-seconds"_s, u"5"_s},
            {u"catch-up-seconds"_s, u"20"_s}};
}

bool prepare(const TextbackProcess &profile, const QMap<QString, QString> &settings)
{
    return profile.set(settings);
}

PracticeOffice::~PracticeOffice()
{
    desk.kill();
    desk.run({u"account"_s, u"remove"_s, u"1"_s}); // where none was added, there is nothing to take out
}

QString PracticeOffice::addAccount(const QStringList &carrierOptions)
{
    if (!carrier.start(carrierOptions))
        return u"the practice carrier did not start"_s;
    if (!carrier.authorityFile().isEmpty())
        desk.setVariable(u"TEXTBACK_EXTRA_CA"_s, carrier.authorityFile());
    // Many offices that open at once ask one keychain, which may take longer then than the program waits.
    constexpr int Tries = 4;
    Printed added;
    for (int tried = 0; tried < Tries; ++tried) {
        added = desk.run({u"account"_s, u"add"_s, u"ringcentral"_s, u"--server"_s, carrier.baseUrl(), u"--client-id"_s,
                          carrier.clientId(), u"--jwt-stdin"_s},
                         carrier.jwt() + '\n');
        if (added.exitCode == 0 || !added.err.contains(u"did not answer in time"_s))
            break;
    }
    return added.exitCode == 0 ? QString() : u"the account was not added: "_s + added.err;
}

QString PracticeOffice::watch()
{
    if (const QString trouble = addAccount(); !trouble.isEmpty())
        return trouble;
    if (!desk.startInBackground() || !desk.waitForWatching())
        return u"the desk does not watch: "_s + desk.log();
    return {};
}

QString PracticeOffice::open(const QMap<QString, QString> &settings)
{
    return desk.set(settings) ? watch() : u"a setting was refused"_s;
}

QString PracticeOffice::openLike(const TextbackProcess &prepared)
{
    return desk.copyFrom(prepared) ? watch() : u"the prepared profile was not copied"_s;
}

QMap<QString, CallerRecord> PracticeOffice::records() const
{
    QMap<QString, CallerRecord> records;
    const auto inbox = openInbox(desk.database());
    if (!inbox.ok())
        return records;
    const auto threads = inbox.value()->threads(InboxView::All, {}, 10'000);
    if (!threads.ok())
        return records;
    for (const ThreadRow &thread : threads.value()) {
        if (const auto items = inbox.value()->timeline(thread.id, {}, 1'000); items.ok())
            addItems(records[thread.caller.e164()], items.value());
    }
    return records;
}

int PracticeOffice::unfinishedTexts() const
{
    const QJsonObject outbox = desk.status()["outbox"_L1].toObject();
    if (outbox.isEmpty())
        return -1;
    return outbox["queued"_L1].toInt() + outbox["sending"_L1].toInt() + outbox["unknown"_L1].toInt();
}

void PracticeOffice::waitUntilSettled(const QStringList &callers, std::chrono::milliseconds limit) const
{
    (void)waitUntil(
        [&] {
            const auto texts = carrier.acceptedTexts();
            const bool allTexted = std::all_of(callers.begin(), callers.end(),
                                               [&texts](const QString &caller) { return texts.value(caller) > 0; });
            if (allTexted)
                return unfinishedTexts() == 0;
            const auto known = records();
            return std::all_of(callers.begin(), callers.end(),
                               [&](const QString &caller) {
                                   const CallerRecord record = known.value(caller);
                                   return texts.value(caller) > 0 || record.needsPerson();
                               })
                && unfinishedTexts() == 0;
        },
        limit, 500ms);
}

bool PracticeOffice::textsOneMore(const QString &caller, std::chrono::milliseconds limit) const
{
    return waitUntil([this] { return carrier.allCallsAreOver(); }, limit) && carrier.call(u"missed"_s, caller)
        && waitUntil([&] { return carrier.acceptedTexts().value(caller) > 0; }, limit);
}

QStringList PracticeOffice::complaintsAbout(const QStringList &callers, qsizetype most) const
{
    QStringList complaints;
    const auto texts = carrier.acceptedTexts();
    const auto known = records();
    QStringList shown;
    for (const QString &caller : callers) {
        const int count = texts.value(caller);
        const CallerRecord record = known.value(caller);
        if (count > 1)
            complaints.append(u"%1 was texted %2 times"_s.arg(caller).arg(count));
        else if (count == 0 && record.needsPerson())
            shown.append(caller);
        else if (count == 0)
            complaints.append(u"%1 was lost (%2 calls known)"_s.arg(caller).arg(record.calls));
    }
    if (shown.size() > most)
        complaints.append(u"left to a person: "_s + shown.join(u' '));
    return complaints;
}

} // namespace textback
