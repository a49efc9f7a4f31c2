// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/desk.h"
#include "core/domain/deskpeople.h"
#include "core/domain/officecommands.h"
#include "core/domain/optout.h"
#include "core/domain/replies.h"
#include "core/domain/secretstore.h"
#include "core/engine/calltracker.h"
#include "core/engine/catchup.h"
#include "core/engine/healthkeeper.h"
#include "core/engine/historyimporter.h"
#include "core/engine/missedcalls.h"
#include "core/engine/outcomewatch.h"
#include "core/engine/textintake.h"
#include "core/engine/threadkeeper.h"
#include "core/engine/wakewatch.h"

#include <memory>

namespace textback {

/// One desk: an account watched, its calls judged, its texts sent. It works the same with or without a window. Lives on
/// the desk thread with everything it is given; the methods are what people ask of it, each done at once.
class Desk : public QObject {
    Q_OBJECT
public:
    /// References are not owned and outlive the desk. `events` is where news are told; it lives on the desk thread too.
    Desk(Clock &clock, DeskStore &store, CarrierAdapter &carrier, SecretStore &secrets, DeskEvents &events);

    /// From the start on, an alarm goes by what came out. Before start(); the reader outlives the desk.
    void watchOutcomes(OutcomeReader &reader);
    /// Who of ours does what is asked; without it nobody in particular. Not owned.
    void setPeople(DeskPeopleBook *people)
    {
        m_people = people;
        m_keeper.setPeople(people);
    }
    /// Who is called what, for {first_name} in automatic texts.
    void setContacts(ContactQueries *contacts) { m_missed.setContacts(contacts); }
    /// Takes up where the last run ended and starts watching the account.
    Status start(const Account &account);
    /// Takes leave of the carrier in order; within 4 s.
    void stop(QObject *context, Callback<Done> done);

    Result<OutboxId> sendText(ThreadId thread, const QString &body);
    Result<KeptReply> sendReply(const Reply &reply);
    Result<ThreadId> sendTextTo(const QString &line, const QString &number, const QString &body);
    Status cancelText(OutboxId text);
    Status restoreText(OutboxId text);
    Status resendText(OutboxId text);
    Status cancelCountdown(const CallKey &call, PersonChoice why);
    Status textAnyway(CallId call);
    /// What needs no carrier. markRead() there does not tell it.
    [[nodiscard]] ThreadKeeper &keeper() { return m_keeper; }
    Status markRead(ThreadId thread);
    /// Somebody listened to a voicemail; the carrier is told.
    Status markHeard(ItemId item);
    Status setSetting(const QString &key, const QString &value);
    /// As OfficeCommands.
    Result<OfficeChangeId> saveOffice(const OfficeDocument &wanted, const QString &who);
    Result<OfficeChangeId> restoreOffice(OfficeChangeId change, Restore side, const QString &who);
    Status setAutomatic(bool on, std::optional<UtcTime> pausedUntil);
    /// The carrier lists these people as having asked for no texts.
    Status takeOptOuts(const QList<OptOut> &optOuts);
    /// What the owner decided was changed past this desk: it is read again, and told.
    void policyChanged();
    void tryNow();
    /// What the carrier keeps from before the first sign-in: no more of it, until somebody says go on.
    void stopHistoryImport() { m_importer.cancel(); }
    void resumeHistoryImport() { m_importer.resume(); }
    [[nodiscard]] HistoryProgress historyProgress() const { return m_importer.progress(); }
    /// The network came or went, or the computer woke.
    void connectionsSuspect();

    [[nodiscard]] DeskHealth health() const { return m_health.health(); }
    [[nodiscard]] const QList<Line> &lines() const { return m_missed.judging().lines(); }
    /// What the carrier did not let this sign-in read.
    [[nodiscard]] const QStringList &accountNotes() const { return m_accountNotes; }
    [[nodiscard]] NowAnswer nowAnswer() const;
    [[nodiscard]] const CarrierHabits &carrierHabits() const { return m_intake.habits(); }

signals:
    /// A text came with files that are not here yet.
    void filesArrived(textback::ItemId item);

private:
    void connectCarrier();
    void connectParts();
    void connectImporter();
    void signInWhenKeysAreThere();
    void openCarrier(const QByteArray &credentials);
    void signedIn(const CarrierAccountInfo &info);
    void carrierChanged(const CarrierHealth &health);
    void keepSession(const CarrierSession &session);
    Status takeTexts(const TextHistory &history);
    Status takeCalls(const CallHistory &history);
    void lookAfter();
    Status loadPolicy();
    Result<OfficeChangeId> changed(const Result<OfficeChangeId> &kept);
    /// Who gets it, and from which line.
    [[nodiscard]] Result<OutboxText> addressed(const Reply &reply);

    Clock &m_clock;
    DeskStore &m_store;
    CarrierAdapter &m_carrier;
    SecretStore &m_secrets;
    DeskEvents &m_events;
    DeskPeopleBook *m_people = nullptr;
    OfficePolicy m_policy;
    Account m_account;
    QStringList m_accountNotes;
    DeskParts m_parts;
    CallTracker m_tracker;
    MissedCalls m_missed;
    Outbox m_outbox;
    TextIntake m_intake;
    CatchUp m_catchUp;
    HistoryImporter m_importer;
    HealthKeeper m_health;
    ThreadKeeper m_keeper;
    WakeWatch m_wake;
    std::unique_ptr<OutcomeWatch> m_outcomes;
    bool m_stopping = false;
    bool m_linesAwaited = false;
    std::function<void()> m_leave; ///< What is left to do once nothing is in flight any more.
};

} // namespace textback
