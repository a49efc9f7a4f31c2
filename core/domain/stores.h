// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/carrier.h"
#include "core/domain/historyimport.h"
#include "core/domain/id.h"
#include "core/domain/officechange.h"
#include "core/domain/outbox.h"
#include "core/domain/verdict.h"

#include <QJsonObject>
#include <QMap>

namespace textback {

/// One sign-in to a carrier. Secrets stand in the keychain under `secretName()`.
struct Account {
    AccountId id{0};
    QString carrier; ///< "ringcentral", "practice".
    QUrl server;
    QString clientId;
    QStringList chosenLines; ///< E.164; empty: every line that can text.
    UtcTime addedAt{}; ///< Calls that ended before are not ours to judge. This computer's clock.
    QString carrierAccountId; ///< Learned at the first sign-in.
    [[nodiscard]] QString secretName() const { return QStringLiteral("account-%1").arg(id.value()); }
    [[nodiscard]] QString sessionSecretName() const { return secretName() + QStringLiteral("-session"); }
    friend bool operator==(const Account &, const Account &) = default;
};

struct Line {
    LineId id{0};
    CarrierLine carrier;
    bool chosen = true; ///< Watched and texted from.
    friend bool operator==(const Line &, const Line &) = default;
};

/// A call as kept, with the thread it belongs to.
struct StoredCall {
    CallId id{0};
    ThreadId thread{0}; ///< 0 for withheld callers.
    Call call;
    PersonChoice choice = PersonChoice::None;
    bool judged = false; ///< A verdict stands.
    bool needsConfirmation = false; ///< Something may have been missed: ask the history before judging.
    bool recorded = false; ///< The carrier has a voicemail's recording; the store's own to tell, as `heard`.
    bool heard = false;
    bool earlier = false; ///< Ended before this desk began to watch: known, and never judged.
};

// All stores: used on the desk thread with the writing connection; every method is one statement or a few, durable when
// it (or the surrounding transaction) returns. An Error is always ErrorKind::Storage; its code is "full" when the disk
// is.

class AccountStore {
public:
    virtual ~AccountStore() = default;
    virtual Result<QList<Account>> accounts() = 0;
    virtual Result<AccountId> add(const Account &account) = 0;
    virtual Status update(const Account &account) = 0;
    virtual Status remove(AccountId id) = 0;
    virtual Status saveLines(AccountId account, const QList<Line> &lines) = 0;
    virtual Result<QList<Line>> lines(AccountId account) = 0;
};

/// A voicemail that somebody listened to for the first time.
struct HeardVoicemail {
    ThreadId thread{0};
    QString carrierId;
};

class CallStore {
public:
    virtual ~CallStore() = default;
    virtual Result<std::optional<StoredCall>> find(const CallKey &key) = 0;
    virtual Result<std::optional<StoredCall>> byId(CallId id) = 0;
    /// Inserts or updates by call key; makes the caller, thread and timeline item as needed.
    virtual Result<StoredCall> save(const StoredCall &call) = 0;
    /// Calls without an outcome or without a verdict where one is due, oldest first.
    virtual Result<QList<StoredCall>> unfinished() = 0;
    /// The newest call of this caller on this line that began within `window` before `at`, for voicemail notes without
    /// a call id.
    virtual Result<std::optional<StoredCall>> newestOf(const PhoneNumber &caller, UtcTime at, Milliseconds window) = 0;
    virtual Status saveVerdict(CallId call, const Verdict &verdict, const QJsonObject &inputs) = 0;
    /// Where the carrier keeps what the caller said. What was heard once stays heard. @return whether anything is new.
    virtual Result<bool> keepRecording(CallId call, const VoicemailNote &note) = 0;
    /// Somebody listened to the voicemail of this timeline item. @return which; empty where that was known, or nothing
    /// is recorded.
    virtual Result<std::optional<HeardVoicemail>> markHeard(ItemId item) = 0;
};

class OutboxStore {
public:
    virtual ~OutboxStore() = default;
    /// Keeps the intent and shows it in the thread. One that leaves at once (Sending) is kept durably and no more: what
    /// screens need follows by show(). A second automatic text for one call key is ErrorKind::Rejected.
    virtual Result<OutboxId> add(const OutboxText &text) = 0;
    /// Shows in its thread a text that was added as Sending. update() makes up for it after a run that ended between.
    virtual Status show(OutboxId id) = 0;
    /// Writes state, attempt, look-up, carrier id, failure and cancel fields, and the body and notBefore of queued
    /// rows.
    virtual Status update(const OutboxText &text) = 0;
    virtual Result<std::optional<OutboxText>> find(OutboxId id) = 0;
    virtual Result<std::optional<OutboxText>> byCarrierId(const QString &carrierId) = 0;
    virtual Result<std::optional<OutboxText>> automaticFor(const CallKey &key) = 0;
    /// Queued, Sending and Unknown rows, in the order they may leave: notBefore, then id.
    virtual Result<QList<OutboxText>> unfinished() = 0;
};

/// What became of a text that was kept.
struct KeptText {
    ThreadId thread{0};
    ItemId item{0};
    bool isNew = false;
    bool changed = false;
};

/// A note of our own in a thread, as it stood there.
struct PrivateNote {
    ItemId item{0};
    ThreadId thread{0};
    UtcTime at{}; ///< Carrier's time.
    QString body = {};
    QString writtenBy = {};
    friend bool operator==(const PrivateNote &, const PrivateNote &) = default;
};

class TextStore {
public:
    virtual ~TextStore() = default;
    /// Upserts by carrier id; the newer `modifiedAt` wins, states by rank. `outbox` links our own text with the
    /// carrier's record.
    virtual Result<KeptText> save(const TextMessage &text, std::optional<OutboxId> outbox) = 0;
    /// The same of a text from long before this desk began to watch: nobody waits for an answer to it.
    virtual Result<KeptText> saveEarlier(const TextMessage &text) = 0;
    virtual Result<std::optional<TextMessage>> byCarrierId(const QString &carrierId) = 0;
    /// A private note; never sent.
    virtual Result<ItemId> addNote(ThreadId thread, const QString &body, const QString &writtenBy, UtcTime at) = 0;
    /// Deletes a note, and what the search knows of it. @return what it was. NotFound: this thread has no such note.
    virtual Result<PrivateNote> removeNote(ThreadId thread, ItemId note) = 0;
    /// Puts a deleted note back where it stood. @return its id: the one it had, unless that was given away since.
    virtual Result<ItemId> restoreNote(const PrivateNote &note) = 0;
    /// Carrier ids of inbound texts of a thread not yet read; marks them read here.
    virtual Result<QStringList> markRead(ThreadId thread) = 0;
};

enum class OptOutSource { Caller, Person, Carrier };

class CallerStore {
public:
    virtual ~CallerStore() = default;
    /// Facts for judging a call that began at `callStart`; `now` bounds the caps. `ignore`: the call's own automatic
    /// text.
    virtual Result<CallerFacts> facts(const Call &call, UtcTime now, const QString &homeCountry) = 0;
    /// Ignored when a newer change of this number is known. @return whether anything changed.
    virtual Result<bool> setAskedToStop(const PhoneNumber &number, bool stop, OptOutSource source, const QString &words,
                                        UtcTime at) = 0;
    virtual Result<bool> askedToStop(const PhoneNumber &number) = 0;
    /// This text of the thread reads as if its writer wanted no more texts: a person is to decide. Ignored where that
    /// was decided after it was written, or a newer text stands in question. Nothing: it is decided.
    virtual Status setStopQuestion(ThreadId thread, std::optional<ItemId> text) = 0;
    virtual Status setNeverText(const PhoneNumber &number, bool never, UtcTime at) = 0;
    virtual Status setCannotGetTexts(const PhoneNumber &number, bool cannot) = 0;
    virtual Status setName(const PhoneNumber &number, const QString &name) = 0;
    /// Whether this number was erased after `at`: what it wrote then must not come back from the carrier. Known only of
    /// those who were erased while the history was being imported, or who asked for something.
    virtual Result<bool> erasedSince(const PhoneNumber &number, UtcTime at) = 0;
    virtual Result<std::optional<UtcTime>> lastHelpAnswer(const PhoneNumber &number) = 0;
};

enum class ThreadState { WaitingOnUs, WaitingOnThem, Snoozed, Done };

class ThreadStore {
public:
    virtual ~ThreadStore() = default;
    /// The thread of this line and caller, made if missing.
    virtual Result<ThreadId> threadOf(const PhoneNumber &line, const PhoneNumber &caller) = 0;
    virtual Status setState(ThreadId thread, ThreadState state, std::optional<UtcTime> snoozedUntil, UtcTime at) = 0;
    virtual Result<ThreadState> state(ThreadId thread) = 0;
    /// Threads whose snooze is over by `now` (this computer's clock) wait on us again. @return which.
    virtual Result<QList<ThreadId>> endSnoozes(UtcTime now) = 0;
    /// Line and caller of a thread.
    virtual Result<std::pair<PhoneNumber, PhoneNumber>> numbers(ThreadId thread) = 0;
};

/// How far the import of what the carrier keeps from before the first sign-in has come.
class HistoryImportStore {
public:
    virtual ~HistoryImportStore() = default;
    /// Nothing: no import of this account began yet.
    virtual Result<std::optional<HistoryImport>> place(AccountId account) = 0;
    virtual Status keep(const HistoryImport &import) = 0;
};

/// Settings, cursors and the watch ledger.
class DeskBook {
public:
    virtual ~DeskBook() = default;
    virtual Result<QMap<QString, QString>> settings() = 0;
    virtual Status setSetting(const QString &key, const std::optional<QString> &value, UtcTime at) = 0;
    virtual Result<HistoryCursor> cursor(const QString &kind) = 0;
    virtual Status setCursor(const QString &kind, const HistoryCursor &cursor) = 0;
    virtual Result<std::optional<UtcTime>> instant(const QString &name) = 0;
    virtual Status setInstant(const QString &name, UtcTime at) = 0;
    /// One line of the watch ledger: when the desk began or stopped watching, and why.
    virtual Status noteWatching(bool watching, UtcTime at, const QString &reason) = 0;
    /// Instants (this computer's clock) of the last requests of the carrier's sign-in group, for its limit over
    /// restarts.
    virtual Result<QList<UtcTime>> signInRequests() = 0;
    virtual Status noteSignInRequest(UtcTime at) = 0;
};

/// What the owner decided that is more than a setting, and who changed what when.
class OfficeStore {
public:
    virtual ~OfficeStore() = default;
    /// What is kept now; settings are the DeskBook's and not in it.
    virtual Result<OfficeDocument> document() = 0;
    /// Keeps the parts of `after` and the change itself. @return under what id.
    virtual Result<OfficeChangeId> keep(const OfficeDocument &before, const OfficeDocument &after, const QString &who,
                                        UtcTime at) = 0;
    virtual Result<std::optional<OfficeChange>> change(OfficeChangeId id) = 0;
};

/// The replies people choose from, by name: those that come along, as far as they were not changed or removed, and the
/// office's own.
class SavedReplyStore {
public:
    virtual ~SavedReplyStore() = default;
    virtual Result<QList<TextTemplate>> savedReplies() = 0;
    /// Keeps it under its key, new or changed; one that was removed is back. Invalid: it has no name or no words.
    virtual Status keepSavedReply(const TextTemplate &reply, UtcTime at) = 0;
    virtual Status removeSavedReply(const QString &key, UtcTime at) = 0;
};

/// Lists of numbers, for the desk.
class NumberListStore {
public:
    virtual ~NumberListStore() = default;
    /// Every list with its numbers, the desk's own first.
    virtual Result<QList<NumberList>> lists() = 0;
    /// Replaces the list whole. Rejected for those who asked to stop.
    virtual Status save(const NumberList &list, UtcTime at) = 0;
    virtual Status remove(const QString &key) = 0;
};

/// Everything the desk keeps, over one writing connection.
class DeskStore {
public:
    virtual ~DeskStore() = default;
    virtual AccountStore &accounts() = 0;
    virtual CallStore &calls() = 0;
    virtual OutboxStore &outbox() = 0;
    virtual TextStore &texts() = 0;
    virtual CallerStore &callers() = 0;
    virtual ThreadStore &threads() = 0;
    virtual DeskBook &book() = 0;
    virtual OfficeStore &office() = 0;
    virtual SavedReplyStore &replies() = 0;
    virtual HistoryImportStore &historyImport() = 0;
    virtual NumberListStore &numberLists() = 0;
    /// Runs `work` in one durable transaction: committed if it returns Done, undone whole if it returns an Error. Nests
    /// (inner ones join).
    virtual Status inTransaction(const std::function<Status()> &work) = 0;
    /// Small upkeep when idle: WAL checkpoint, index merges.
    virtual void tidy() = 0;
};

} // namespace textback
