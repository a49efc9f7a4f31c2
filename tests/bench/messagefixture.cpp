// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/messagefixture.h"

#include "core/policy/verdictrecord.h"
#include "core/store/bulkload.h"
#include "core/store/storednumbers.h"
#include "core/store/threadstate.h"
#include "tests/bench/fixturewords.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <vector>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 FirstItemId = qint64(1) << 30;
constexpr qint64 FirstTextId = 9'000'000'000;
constexpr qint64 End = 1'782'820'800'000; // 2026-06-30 12:00 UTC
constexpr qint64 Year = 365LL * 24 * 3600 * 1000;
constexpr qint64 Week = 7LL * 24 * 3600 * 1000;

/// How many texts each thread has, the busiest first.
std::vector<int> zipfCounts(FixtureSize size)
{
    double sum = 0;
    for (int rank = 1; rank <= size.threads; ++rank)
        sum += 1.0 / rank;
    std::vector<int> counts;
    int left = size.messages;
    for (int rank = 1; rank <= size.threads; ++rank) {
        const int reserved = size.threads - rank; // at least one for each that follows
        const int wanted = int(std::lround(size.messages / sum / rank));
        counts.push_back(std::clamp(wanted, 1, std::max(1, left - reserved)));
        left -= counts.back();
    }
    counts.front() += left;
    return counts;
}

/// The thread of each text in the order of time.
std::vector<int> schedule(FixtureSize size, QRandomGenerator &random)
{
    std::vector<int> order;
    order.reserve(size_t(size.messages));
    const std::vector<int> counts = zipfCounts(size);
    for (size_t thread = 0; thread < counts.size(); ++thread)
        order.insert(order.end(), size_t(counts[thread]), int(thread));
    for (size_t place = order.size(); place > 1; --place)
        std::swap(order[place - 1], order[size_t(random.bounded(quint32(place)))]);
    return order;
}

class FixtureWriter {
public:
    FixtureWriter(BulkLoad &load, FixtureSize size) : m_load(load), m_size(size) {}
    Status write()
    {
        TEXTBACK_TRY(writeOffice());
        TEXTBACK_TRY(writeCallers());
        const std::vector<int> order = schedule(m_size, m_random);
        m_started.assign(size_t(m_size.threads), false);
        m_last.assign(size_t(m_size.threads), 0);
        m_step = std::max<qint64>(3 * Year / std::max(1, m_size.messages), 4);
        const qint64 begin = End - m_step * m_size.messages;
        for (qint64 serial = 0; serial < qint64(order.size()); ++serial)
            TEXTBACK_TRY(writeText(serial, order[size_t(serial)], begin + serial * m_step));
        return writeThreads();
    }

private:
    Status item(qint64 at, int thread, ItemKind kind, Turn turn, const QStringList &more, const QVariantList &values)
    {
        m_last[size_t(thread)] = at;
        return m_load.insert(u"item"_s, QStringList{u"id"_s, u"thread_id"_s, u"at_ms"_s, u"kind"_s, u"turn"_s} + more,
                             QVariantList{m_item++, thread + 1, at, int(kind), int(turn)} + values);
    }

    Status writeOffice()
    {
        // A server nobody listens at: whoever opens this profile is signed out and asks no one.
        TEXTBACK_TRY(m_load.insert(
            u"account"_s, {u"id"_s, u"carrier"_s, u"server"_s, u"client_id"_s, u"added_ms"_s, u"carrier_account_id"_s},
            {1, u"ringcentral"_s, u"http://127.0.0.1:9"_s, u"fixture"_s, End - 3 * Year, u"1"_s}));
        TEXTBACK_TRY(m_load.insert(u"setting"_s, {u"name"_s, u"value"_s, u"changed_ms"_s},
                                   {u"company"_s, u"Maple Street Services"_s, End - 3 * Year}));
        return m_load.insert(u"line"_s,
                             {u"id"_s, u"account_id"_s, u"number"_s, u"carrier_id"_s, u"label"_s, u"kind"_s,
                              u"can_text"_s, u"can_send_photos"_s, u"is_primary"_s, u"note"_s, u"chosen"_s},
                             {1, 1, fixtureLine().e164(), u"1"_s, u"Front desk"_s, 0, 1, 1, 1, u""_s, 1});
    }

    Status writeCallers()
    {
        const QStringList columns{u"id"_s, u"number"_s, u"name"_s, u"carrier_name"_s};
        for (int caller = 0; caller < m_size.threads; ++caller) {
            const QString name = caller % 3 == 0 ? plausibleName(m_random) : u""_s;
            TEXTBACK_TRY(m_load.insert(u"caller"_s, columns,
                                       {caller + 1, fixtureCaller(caller).e164(), caller % 6 == 0 ? name : u""_s,
                                        caller % 6 == 0 ? u""_s : name}));
        }
        return Done{};
    }

    Status writeText(qint64 serial, int thread, qint64 at)
    {
        if (!m_started[size_t(thread)]) {
            m_started[size_t(thread)] = true;
            TEXTBACK_TRY(writeMissedCall(thread, at - 2));
            return writeTextBack(serial, thread, at);
        }
        if (serial % 499 == 0) {
            TEXTBACK_TRY(item(at - 1, thread, ItemKind::Note, Turn::None, {u"direction"_s, u"body"_s, u"written_by"_s},
                              {1, plausibleText(m_random), u"Desk"_s}));
        }
        const bool ours = m_random.bounded(100) < 45;
        const bool photo = !ours && m_random.bounded(100) == 0;
        const bool unread = !ours && at > End - Week && serial > m_size.messages - 40;
        if (photo)
            TEXTBACK_TRY(writePhoto());
        return item(at, thread, ItemKind::Text, ours ? Turn::Person : Turn::Theirs, textColumns(),
                    {int(ours), plausibleText(m_random), fixtureTextId(serial), at,
                     int(ours ? DeliveryState::Delivered : DeliveryState::Accepted), int(unread), int(photo)});
    }
    static QStringList textColumns()
    {
        static const QStringList columns{u"direction"_s, u"body"_s,   u"carrier_id"_s, u"modified_ms"_s,
                                         u"state"_s,     u"unread"_s, u"files"_s};
        return columns;
    }

    Status writePhoto()
    {
        return m_load.insert(
            u"attachment"_s,
            {u"item_id"_s, u"position"_s, u"carrier_id"_s, u"uri"_s, u"content_type"_s, u"file_name"_s, u"size"_s},
            {m_item, 0, u"p%1"_s.arg(m_item), u""_s, u"image/jpeg"_s, u"photo.jpg"_s, 48'000});
    }

    Status writeMissedCall(int thread, qint64 at)
    {
        const int call = ++m_calls;
        Verdict verdict;
        verdict.decision = Decision::Text;
        verdict.checks = {{.kind = CheckKind::RuleFits, .result = CheckResult::Passed, .inputs = {}}};
        verdict.judgedAt = fromMs(at);
        const QByteArray json = QJsonDocument(toJson(verdict)).toJson(QJsonDocument::Compact);
        TEXTBACK_TRY(m_load.insert(
            u"verdict"_s,
            {u"id"_s, u"call_id"_s, u"decision"_s, u"decided_by"_s, u"judged_ms"_s, u"json"_s, u"inputs"_s},
            {call, call, int(Decision::Text), int(CheckKind::RuleFits), at, json, QByteArray("{}")}));
        TEXTBACK_TRY(m_load.insert(
            u"call"_s,
            {u"id"_s,           u"account_id"_s,  u"call_key"_s,           u"line_number"_s, u"caller_id"_s,
             u"thread_id"_s,    u"item_id"_s,     u"caller_name"_s,        u"outcome"_s,     u"label"_s,
             u"confidence"_s,   u"started_ms"_s,  u"ended_ms"_s,           u"rang_s"_s,      u"voicemail_left"_s,
             u"from_history"_s, u"choice"_s,      u"needs_confirmation"_s, u"is_missed"_s,   u"unfinished"_s,
             u"verdict_id"_s,   u"text_back_id"_s},
            {call,
             1,
             callKey(call),
             fixtureLine().e164(),
             thread + 1,
             thread + 1,
             m_item,
             u""_s,
             int(CallOutcome::Missed),
             int(MissedLabel::NoAnswer),
             int(Confidence::Confirmed),
             at,
             at + 1,
             24,
             0,
             0,
             0,
             0,
             1,
             0,
             call,
             call}));
        return item(at, thread, ItemKind::Call, Turn::Missed, {u"call_id"_s}, {call});
    }
    static QString callKey(int call) { return u"s-fixture-%1"_s.arg(call); }

    Status writeTextBack(qint64 serial, int thread, qint64 at)
    {
        const QString body = u"Hi, this is Maple Street Services. Sorry we missed your call! How can we help?"_s;
        TEXTBACK_TRY(m_load.insert(
            u"outbox"_s,
            {u"id"_s,         u"account_id"_s,  u"cause"_s,      u"call_key"_s, u"thread_id"_s,    u"caller_id"_s,
             u"item_id"_s,    u"line_number"_s, u"body"_s,       u"state"_s,    u"created_ms"_s,   u"not_before_ms"_s,
             u"attempts"_s,   u"look_ups"_s,    u"carrier_id"_s, u"failure"_s,  u"failure_code"_s, u"cancel_reason"_s,
             u"written_by"_s, u"carrier_ms"_s,  u"accepted"_s,   u"counts"_s,   u"is_open"_s},
            {m_calls,
             1,
             int(TextCause::MissedCall),
             callKey(m_calls),
             thread + 1,
             thread + 1,
             m_item,
             fixtureLine().e164(),
             body,
             int(OutboxState::Delivered),
             at,
             at,
             1,
             0,
             fixtureTextId(serial),
             0,
             u""_s,
             0,
             u""_s,
             at,
             1,
             1,
             0}));
        return item(at, thread, ItemKind::Text, Turn::TextBack, textColumns() + QStringList{u"outbox_id"_s},
                    {1, body, fixtureTextId(serial), at, int(DeliveryState::Delivered), 0, 0, m_calls});
    }

    Status writeThreads()
    {
        // An office does its work: only what is a few days old still waits.
        const QStringList columns{u"id"_s,        u"account_id"_s,   u"line_number"_s,
                                  u"caller_id"_s, u"manual_state"_s, u"manual_ms"_s};
        for (int thread = 0; thread < m_size.threads; ++thread) {
            const qint64 last = m_last[size_t(thread)];
            const bool done = last < End - Week / 7 || thread % 5 != 0;
            TEXTBACK_TRY(m_load.insert(u"thread"_s, columns,
                                       {thread + 1, 1, fixtureLine().e164(), thread + 1,
                                        done ? QVariant(int(ThreadState::Done)) : QVariant(),
                                        done ? QVariant(last) : QVariant()}));
        }
        TEXTBACK_TRY(m_load.noteDigits());
        return m_load.summarizeThreads();
    }

    BulkLoad &m_load;
    FixtureSize m_size;
    QRandomGenerator m_random{20'260'630};
    qint64 m_item = FirstItemId;
    int m_calls = 0;
    qint64 m_step = 0;
    std::vector<bool> m_started;
    std::vector<qint64> m_last;
};

} // namespace

PhoneNumber fixtureLine()
{
    return PhoneNumber::fromE164(u"+15550100100"_s).value();
}

PhoneNumber fixtureCaller(int index)
{
    // Eight hundred area codes with a hundred numbers each that belong to nobody.
    const qint64 number = 10'005'550'100 + qint64(200 + index % 800) * 10'000'000 + index / 800 % 100;
    return PhoneNumber::fromE164(u'+' + QString::number(number)).value();
}

QString fixtureTextId(qint64 serial)
{
    return QString::number(FirstTextId + serial);
}

Status writeFixture(const QString &path, FixtureSize size)
{
    if (size.threads < 1 || size.threads > 80'000 || size.messages < size.threads)
        return Error{ErrorKind::Invalid, u"1 to 80000 threads, and at least one message in each"_s};
    auto load = BulkLoad::begin(path);
    if (!load.ok())
        return load.error();
    TEXTBACK_TRY(FixtureWriter(*load.value(), size).write());
    return load.value()->finish();
}

} // namespace textback
