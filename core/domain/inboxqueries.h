// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/stores.h"

#include <QList>

#include <variant>

namespace textback {

enum class InboxView { WaitingOnUs, WaitingOnThem, Snoozed, Done, All };

struct ViewCounts {
    int waitingOnUs = 0;
    int waitingOnThem = 0;
    int snoozed = 0;
    int done = 0;
    int all = 0;
    int callBacks = 0;
    friend bool operator==(const ViewCounts &, const ViewCounts &) = default;
};

enum class LastEvent { MissedCall, AnsweredCall, OutboundCall, Voicemail, TextIn, TextOut, Photo, Note };

/// One row of the inbox list.
struct ThreadRow {
    ThreadId id{0};
    PhoneNumber caller;
    PhoneNumber line;
    QString name; ///< Empty: show the number. A stranger's words where `nameFromCarrier`.
    QString lastWords; ///< Of the last text or note; empty for calls. A stranger's words.
    LastEvent lastEvent = LastEvent::MissedCall;
    UtcTime lastAt{}; ///< Carrier's time, as all below.
    ThreadState state = ThreadState::WaitingOnUs;
    std::optional<UtcTime> waitingSince;
    std::optional<UtcTime> snoozedUntil;
    int unread = 0;
    int missedSinceAnswer = 0; ///< "called n times" when more than one.
    std::optional<std::chrono::seconds> lastRang; ///< Of the last call, if that was the last event.
    std::optional<UtcTime> textedBackAt; ///< Newest automatic text.
    std::optional<UtcTime> repliedAt; ///< Newest text from them after it.
    std::optional<UtcTime> weWroteAt; ///< Newest text by a person of ours.
    std::optional<OutboxState> lastOutState; ///< Of the newest text of ours.
    FailureReason lastFailure = FailureReason::None;
    std::optional<Decision> lastDecision; ///< About the newest missed call.
    std::optional<CheckKind> lastDecidedBy;
    bool askedToStop = false;
    bool neverText = false;
    bool cannotGetTexts = false;
    QString owner = {}; ///< Who of ours looks after it; empty: nobody.
    std::optional<UtcTime> voicemailAt = {}; ///< Newest voicemail that no person of ours answered.
};

/// Where a page of rows ended: pass it to get the next.
struct ThreadKey {
    qint64 sort = 0;
    qint64 id = 0;
};

struct CallItem {
    StoredCall stored;
    std::optional<Verdict> verdict;
    std::optional<OutboxId> textBack;
};

struct TextItem {
    TextDirection direction = TextDirection::In;
    QString body; ///< A stranger's words when In.
    std::optional<OutboxText> outbox; ///< Ours, sent from this desk. `files` is left empty.
    DeliveryState state = DeliveryState::Accepted; ///< Of texts that other programs sent.
    FailureReason failure = FailureReason::None;
    QString failureCode;
    QList<Attachment> attachments;
};

struct NoteItem {
    QString body;
    QString writtenBy;
};

struct TimelineItem {
    ItemId id{0};
    UtcTime at{}; ///< Carrier's time.
    std::variant<CallItem, TextItem, NoteItem> what;
};

struct TimelineKey {
    qint64 atMs = 0;
    qint64 id = 0;
};

/// One caller, for the card beside the thread.
struct CallerCard {
    PhoneNumber number;
    QString name;
    int calls = 0;
    int missed = 0;
    int texts = 0;
    bool neverText = false;
    std::optional<UtcTime> askedToStopAt;
    QString stopWords;
    bool cannotGetTexts = false;
    QList<StoredCall> lastCalls; ///< Newest first, at most ten.
};

/// One missed call that a person has to ring or decide about.
struct CallBackRow {
    StoredCall call;
    QString name;
    std::optional<Verdict> verdict;
    FailureReason failure = FailureReason::None;
};

/// The read side for the windows: own read-only connection, used on the UI thread, each answer within a few
/// milliseconds.
class InboxQueries {
public:
    virtual ~InboxQueries() = default;
    virtual Result<ViewCounts> counts() = 0;
    /// How far what was before the first sign-in is fetched; nothing: no account, or none of it yet.
    virtual Result<std::optional<HistoryImport>> historyImport() = 0;
    /// Waiting views: longest waiting first. The others: newest first.
    virtual Result<QList<ThreadRow>> threads(InboxView view, std::optional<ThreadKey> after, int limit) = 0;
    [[nodiscard]] virtual ThreadKey keyOf(InboxView view, const ThreadRow &row) const = 0;
    virtual Result<std::optional<ThreadRow>> thread(ThreadId id) = 0;
    /// The newest items older than `before` (all, if empty), newest first.
    virtual Result<QList<TimelineItem>> timeline(ThreadId thread, std::optional<TimelineKey> before, int limit) = 0;
    virtual Result<std::optional<CallerCard>> card(ThreadId thread) = 0;
    virtual Result<QList<CallBackRow>> callBacks(int limit) = 0;
    /// Threads whose caller's name, number (any fragment of digits) or texts match, newest first.
    virtual Result<QList<ThreadRow>> search(const QString &words, int limit) = 0;
    virtual Result<QList<Line>> lines() = 0;
    virtual Result<QMap<QString, QString>> settings() = 0;
};

} // namespace textback
