// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/stores.h"

namespace textback {

/// Burns down with every step; when it is burnt out, everything fails until it is repaired.
class Fuse {
public:
    void light(int steps) { m_left = steps; }
    void repair() { m_left = -1; }
    [[nodiscard]] bool burntOut() const { return m_left == 0; }
    template <typename F> auto step(F work) -> decltype(work())
    {
        if (m_left > 0)
            --m_left;
        if (m_left == 0)
            return Error{ErrorKind::Storage, QStringLiteral("dead")};
        return work();
    }

private:
    int m_left = -1; ///< Negative: not lit.
};

class CrashingCalls : public CallStore {
public:
    CrashingCalls(Fuse &fuse, CallStore &real) : m_fuse(fuse), m_real(real) {}
    std::function<void(CallId, const Verdict &, const QJsonObject &)> verdictKept = [](auto, auto &, auto &) {};
    using Found = Result<std::optional<StoredCall>>;
    Found find(const CallKey &key) override
    {
        return m_fuse.step([&] { return m_real.find(key); });
    }
    Found byId(CallId id) override
    {
        return m_fuse.step([&] { return m_real.byId(id); });
    }
    Result<StoredCall> save(const StoredCall &call) override
    {
        return m_fuse.step([&] { return m_real.save(call); });
    }
    Result<QList<StoredCall>> unfinished() override
    {
        return m_fuse.step([&] { return m_real.unfinished(); });
    }
    Found newestOf(const PhoneNumber &caller, UtcTime at, Milliseconds window) override
    {
        return m_fuse.step([&] { return m_real.newestOf(caller, at, window); });
    }
    Status saveVerdict(CallId call, const Verdict &verdict, const QJsonObject &inputs) override
    {
        verdictKept(call, verdict, inputs);
        return m_fuse.step([&] { return m_real.saveVerdict(call, verdict, inputs); });
    }

    Result<bool> keepRecording(CallId call, const VoicemailNote &note) override
    {
        return m_fuse.step([&] { return m_real.keepRecording(call, note); });
    }
    Result<std::optional<HeardVoicemail>> markHeard(ItemId item) override
    {
        return m_fuse.step([&] { return m_real.markHeard(item); });
    }

private:
    Fuse &m_fuse;
    CallStore &m_real;
};

class CrashingOutbox : public OutboxStore {
public:
    CrashingOutbox(Fuse &fuse, OutboxStore &real) : m_fuse(fuse), m_real(real) {}
    using Found = Result<std::optional<OutboxText>>;
    Result<OutboxId> add(const OutboxText &text) override
    {
        return m_fuse.step([&] { return m_real.add(text); });
    }
    Status show(OutboxId id) override
    {
        return m_fuse.step([&] { return m_real.show(id); });
    }
    Status update(const OutboxText &text) override
    {
        return m_fuse.step([&] { return m_real.update(text); });
    }
    Found find(OutboxId id) override
    {
        return m_fuse.step([&] { return m_real.find(id); });
    }
    Found byCarrierId(const QString &id) override
    {
        return m_fuse.step([&] { return m_real.byCarrierId(id); });
    }
    Found automaticFor(const CallKey &key) override
    {
        return m_fuse.step([&] { return m_real.automaticFor(key); });
    }
    Result<QList<OutboxText>> unfinished() override
    {
        return m_fuse.step([&] { return m_real.unfinished(); });
    }

private:
    Fuse &m_fuse;
    OutboxStore &m_real;
};

class CrashingTexts : public TextStore {
public:
    CrashingTexts(Fuse &fuse, TextStore &real) : m_fuse(fuse), m_real(real) {}
    Result<KeptText> save(const TextMessage &text, std::optional<OutboxId> outbox) override
    {
        return m_fuse.step([&] { return m_real.save(text, outbox); });
    }
    Result<KeptText> saveEarlier(const TextMessage &text) override
    {
        return m_fuse.step([&] { return m_real.saveEarlier(text); });
    }
    Result<std::optional<TextMessage>> byCarrierId(const QString &id) override
    {
        return m_fuse.step([&] { return m_real.byCarrierId(id); });
    }
    Result<ItemId> addNote(ThreadId thread, const QString &body, const QString &by, UtcTime at) override
    {
        return m_fuse.step([&] { return m_real.addNote(thread, body, by, at); });
    }
    Result<PrivateNote> removeNote(ThreadId thread, ItemId note) override
    {
        return m_fuse.step([&] { return m_real.removeNote(thread, note); });
    }
    Result<ItemId> restoreNote(const PrivateNote &note) override
    {
        return m_fuse.step([&] { return m_real.restoreNote(note); });
    }
    Result<QStringList> markRead(ThreadId thread) override
    {
        return m_fuse.step([&] { return m_real.markRead(thread); });
    }

private:
    Fuse &m_fuse;
    TextStore &m_real;
};

/// A store that dies after a given number of steps, as a program does in a crash: everything fails from then on, and an
/// open transaction is rolled back.
class CrashingStore : public DeskStore {
public:
    explicit CrashingStore(DeskStore &real) : m_real(real) {}
    [[nodiscard]] Fuse &fuse() { return m_fuse; }
    AccountStore &accounts() override { return m_real.accounts(); }
    CrashingCalls &calls() override { return m_calls; }
    OutboxStore &outbox() override { return m_outbox; }
    TextStore &texts() override { return m_texts; }
    CallerStore &callers() override { return m_real.callers(); }
    ThreadStore &threads() override { return m_real.threads(); }
    DeskBook &book() override { return m_real.book(); }
    OfficeStore &office() override { return m_real.office(); }
    SavedReplyStore &replies() override { return m_real.replies(); }
    HistoryImportStore &historyImport() override { return m_real.historyImport(); }
    NumberListStore &numberLists() override { return m_real.numberLists(); }
    Status inTransaction(const std::function<Status()> &work) override
    {
        return m_real.inTransaction([&]() -> Status {
            const Status done = work();
            return m_fuse.step([&] { return done; }); // dying here is dying before the commit
        });
    }
    void tidy() override { m_real.tidy(); }

private:
    DeskStore &m_real;
    Fuse m_fuse;
    CrashingCalls m_calls{m_fuse, m_real.calls()};
    CrashingOutbox m_outbox{m_fuse, m_real.outbox()};
    CrashingTexts m_texts{m_fuse, m_real.texts()};
};

} // namespace textback
