// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/desk.h"

#include "core/engine/accountsecrets.h"
#include "core/engine/enginelog.h"
#include "core/engine/officekeeper.h"
#include "core/policy/openinghours.h"
#include "core/policy/rulechoice.h"

#include <algorithm>

namespace textback {

namespace {

constexpr Milliseconds LookForKeysEvery = 15s;
constexpr Milliseconds LookEvery = 60s; // opening hours and snoozes change on the minute
constexpr Milliseconds WaitForAnswers = 1500ms; // quitting takes 5 s at most, and the carrier needs its part

} // namespace

Desk::Desk(Clock &clock, DeskStore &store, CarrierAdapter &carrier, SecretStore &secrets, DeskEvents &events)
    : m_clock(clock),
      m_store(store),
      m_carrier(carrier),
      m_secrets(secrets),
      m_events(events),
      m_parts{clock, store, carrier, m_policy},
      m_tracker(clock),
      m_missed(m_parts),
      m_outbox(
          m_parts, [this](const OutboxText &text) { return m_missed.lastCheck(text); },
          [this] { return m_catchUp.textsAreCurrent(); }),
      m_intake(m_parts, m_outbox),
      m_catchUp(m_parts,
                {[this](const TextHistory &read) { return takeTexts(read); },
                 [this](const CallHistory &read) { return takeCalls(read); }},
                m_missed.confirmations()),
      m_importer(m_parts,
                 {[this](const TextMessage &text) { return m_intake.takeEarlier(text); },
                  [this](const HistoricCall &row) { return m_missed.takeEarlier(row); },
                  [this](const VoicemailNote &note) { m_missed.voicemailNoted(note); }}),
      m_health(m_parts),
      m_keeper({store, events, nullptr, [this] { return m_parts.carrierNow(); },
                [this](const PhoneNumber &number) { return m_outbox.cancelAllTo(number, CancelReason::AskedToStop); },
                [this](const Error &error) { m_health.storageFailed(error); }}),
      m_wake(clock)
{
    m_missed.setOutbox(m_outbox);
    connectCarrier();
    connectParts();
    connectImporter();
}

void Desk::connectCarrier()
{
    connect(&m_carrier, &CarrierAdapter::signedIn, this, &Desk::signedIn);
    connect(&m_carrier, &CarrierAdapter::sessionChanged, this, &Desk::keepSession);
    connect(&m_carrier, &CarrierAdapter::legUpdated, &m_tracker, &CallTracker::take);
    connect(&m_carrier, &CarrierAdapter::voicemailNoted, &m_missed, &MissedCalls::voicemailNoted);
    connect(&m_carrier, &CarrierAdapter::textReceived, this, [this](const TextMessage &text) {
        if (!m_intake.take(text).ok())
            m_catchUp.readTextsSoon(); // it stands in the history too, once the disk takes it
    });
    connect(&m_carrier, &CarrierAdapter::textsChanged, &m_catchUp, &CatchUp::readTextsSoon);
    connect(&m_carrier, &CarrierAdapter::healthChanged, &m_health, &HealthKeeper::carrierChanged);
    connect(&m_carrier, &CarrierAdapter::healthChanged, &m_outbox, &Outbox::pump);
    connect(&m_carrier, &CarrierAdapter::healthChanged, this, &Desk::carrierChanged);
    connect(&m_carrier, &CarrierAdapter::streamLive, &m_catchUp, &CatchUp::streamLive);
    connect(&m_carrier, &CarrierAdapter::streamLost, this, [this] {
        m_tracker.streamLost();
        m_catchUp.streamLost();
    });
}

void Desk::connectParts()
{
    connect(&m_tracker, &CallTracker::callSeen, &m_missed, &MissedCalls::callSeen);
    connect(&m_tracker, &CallTracker::callEnded, &m_missed, &MissedCalls::callEnded);
    connect(&m_tracker, &CallTracker::callSettled, &m_missed, &MissedCalls::callSettled);
    connect(&m_tracker, &CallTracker::callCorrected, &m_missed, &MissedCalls::callCorrected);
    connect(&m_tracker, &CallTracker::callOverdue, &m_missed, &MissedCalls::callOverdue);
    connect(&m_tracker, &CallTracker::callForgotten, &m_missed, &MissedCalls::callForgotten);
    connect(&m_tracker, &CallTracker::callForgotten, &m_catchUp, &CatchUp::callsForgotten);
    connect(&m_missed, &MissedCalls::confirmationWanted, &m_catchUp, &CatchUp::confirmationWanted);
    connect(&m_catchUp, &CatchUp::historyRead, &m_missed, &MissedCalls::historyWasRead);
    connect(&m_catchUp, &CatchUp::changed, this, [this] {
        m_health.catchUpChanged(m_catchUp.light(), m_catchUp.trouble());
        m_outbox.pump();
    });
    connect(&m_outbox, &Outbox::gateWanted, &m_catchUp, &CatchUp::readTextsSoon);
    connect(&m_outbox, &Outbox::refused, &m_intake, &TextIntake::learnFromFailure);
    connect(&m_outbox, &Outbox::undecided, &m_intake, &TextIntake::learnFromFailure);
    connect(&m_outbox, &Outbox::changed, &m_missed, &MissedCalls::outboxChanged);
    connect(&m_outbox, &Outbox::changed, this, [this] { m_health.waitingChanged(m_outbox.waiting()); });
    connect(&m_missed, &MissedCalls::storageFailed, &m_health, &HealthKeeper::storageFailed);
    connect(&m_outbox, &Outbox::storageFailed, &m_health, &HealthKeeper::storageFailed);
    connect(&m_intake, &TextIntake::storageFailed, &m_health, &HealthKeeper::storageFailed);
    connect(&m_missed, &MissedCalls::countdownStarted, &m_events, &DeskEvents::countdownStarted);
    connect(&m_missed, &MissedCalls::countdownStarted, &m_catchUp, [this](const Countdown &countdown) {
        m_catchUp.readTextsBefore(countdown.leavesAt - countdown.startedAt);
    });
    connect(&m_missed, &MissedCalls::countdownEnded, &m_events, &DeskEvents::countdownEnded);
    connect(&m_missed, &MissedCalls::threadChanged, &m_events, &DeskEvents::threadChanged);
    connect(&m_missed, &MissedCalls::threadChanged, &m_events, &DeskEvents::countsChanged);
    connect(&m_missed, &MissedCalls::noticed, &m_events, &DeskEvents::noticed);
    connect(&m_intake, &TextIntake::threadChanged, &m_events, &DeskEvents::threadChanged);
    connect(&m_intake, &TextIntake::threadChanged, &m_events, &DeskEvents::countsChanged);
    connect(&m_intake, &TextIntake::filesArrived, this, &Desk::filesArrived);
    connect(&m_intake, &TextIntake::noticed, &m_events, &DeskEvents::noticed);
    connect(&m_health, &HealthKeeper::changed, &m_events, &DeskEvents::healthChanged);
    connect(&m_wake, &WakeWatch::woke, this, [this] { connectionsSuspect(); });
}

Status Desk::start(const Account &account)
{
    m_account = account;
    if (const Status loaded = loadPolicy(); !loaded.ok())
        return loaded;
    const auto lines = m_store.accounts().lines(account.id);
    if (!lines.ok())
        return lines.error();
    m_intake.setAccount(account.id);
    m_missed.setLines(lines.value());
    m_missed.setWatchedSince(account.addedAt);
    m_intake.setWatchedSince(account.addedAt);
    if (const Status loaded = m_outbox.load(); !loaded.ok())
        return loaded;
    if (const Status loaded = m_missed.load(); !loaded.ok())
        return loaded;
    m_health.waitingChanged(m_outbox.waiting());
    m_wake.start();
    lookAfter();
    signInWhenKeysAreThere();
    return Done{};
}

void Desk::signInWhenKeysAreThere()
{
    if (m_stopping)
        return;
    m_secrets.read(m_account.secretName(), this, [this](const Result<QByteArray> &secret) {
        m_health.keychainAvailable(secret.ok());
        if (secret.ok())
            openCarrier(secret.value());
        else // missing looks like locked: wait for a person to unlock it
            m_clock.callAfter(LookForKeysEvery, this, [this] { signInWhenKeysAreThere(); });
    });
}

void Desk::openCarrier(const QByteArray &secret)
{
    CarrierCredentials credentials;
    credentials.server = m_account.server;
    credentials.clientId = m_account.clientId;
    if (!readSecret(secret, credentials))
        qCWarning(logDesk) << "the keychain's entry of this account is not readable";
    m_secrets.read(m_account.sessionSecretName(), this, [this, credentials](const Result<QByteArray> &session) {
        if (!m_stopping)
            m_carrier.open(credentials, session.ok() ? sessionFromSecret(session.value()) : std::nullopt);
    });
}

void Desk::keepSession(const CarrierSession &session)
{
    m_secrets.write(m_account.sessionSecretName(), toSecret(session), this, [](const Status &kept) {
        if (!kept.ok()) // the next start signs in anew
            qCInfo(logDesk) << "the sign-in is kept for this run only:" << kept.error().detail;
    });
}

void Desk::signedIn(const CarrierAccountInfo &info)
{
    QList<Line> lines;
    for (const CarrierLine &found : info.lines) {
        const bool chosen = m_account.chosenLines.isEmpty() || m_account.chosenLines.contains(found.number.e164());
        lines.append(Line{LineId{0}, found, chosen});
    }
    m_accountNotes = info.notes;
    if (!info.accountId.isEmpty()) // else the user's details could not be read this time
        m_account.carrierAccountId = info.accountId;
    const Status kept = m_store.inTransaction([&]() -> Status {
        if (const Status updated = m_store.accounts().update(m_account); !updated.ok())
            return updated;
        // None: the list could not be read this time. What an earlier one said still holds.
        return lines.isEmpty() ? Status(Done{}) : m_store.accounts().saveLines(m_account.id, lines);
    });
    if (!kept.ok())
        m_health.storageFailed(kept.error());
    const auto stored = m_store.accounts().lines(m_account.id);
    m_missed.setLines(stored.ok() && kept.ok() ? stored.value() : lines);
    m_catchUp.start(m_account.addedAt);
    if (!m_missed.judging().lines().isEmpty()) // else nobody knows whose the history is
        m_importer.start(m_account);
    emit m_events.accountsChanged();
}

void Desk::stop(QObject *context, Callback<Done> done)
{
    m_stopping = true;
    m_outbox.close();
    m_catchUp.stop();
    m_importer.stop();
    m_leave = [this, context, done = std::move(done)] { m_carrier.close(context, done); };
    const auto leave = [this] {
        if (const auto go = std::exchange(m_leave, nullptr))
            go();
    };
    if (m_outbox.inFlight() == 0) {
        leave();
        return;
    }
    connect(&m_outbox, &Outbox::changed, this, [this, leave] {
        if (m_outbox.inFlight() == 0)
            leave();
    });
    m_clock.callAfter(WaitForAnswers, this, leave); // what is not answered by then is looked up by the next run
}

void Desk::connectionsSuspect()
{
    m_carrier.reconnectNow(true);
    m_tracker.streamLost();
    m_catchUp.gap();
}

void Desk::tryNow()
{
    m_carrier.reconnectNow(false);
    m_catchUp.tryNow();
    m_importer.tryNow();
}

Status Desk::loadPolicy()
{
    const auto policy = OfficeKeeper(m_store, m_clock).policy();
    if (!policy.ok())
        return policy.error();
    m_policy = policy.value();
    m_tracker.setSettle(m_policy.settle);
    m_health.policyChanged();
    return Done{};
}

void Desk::policyChanged()
{
    if (const Status loaded = loadPolicy(); !loaded.ok())
        m_health.storageFailed(loaded.error());
    if (m_outcomes)
        m_outcomes->look();
    emit m_events.settingsChanged();
    emit m_events.nowAnswerChanged(nowAnswer());
}

void Desk::lookAfter()
{
    emit m_events.nowAnswerChanged(nowAnswer());
    m_keeper.endSnoozes(m_clock.now());
    m_health.stillHere();
    m_outbox.pump(); // scheduled texts go by the wall clock, which runs on while timers sleep
    if (m_outcomes)
        m_outcomes->look();
    m_clock.callAfter(LookEvery, this, [this] {
        if (m_tracker.openCalls() == 0)
            m_store.tidy(); // not at the start, when a window waits for the file
        lookAfter();
    });
}

NowAnswer Desk::nowAnswer() const
{
    const UtcTime now = m_parts.carrierNow();
    NowAnswer answer;
    answer.situation = situationAt(m_policy.hours, now);
    answer.until = nextChange(m_policy.hours, now);
    answer.texts = false;
    if (const Rule *rule = ruleForAnybody(m_policy, answer.situation, now)) {
        answer.texts = rule->action == RuleAction::Text && m_policy.automatic && m_policy.textingDesk;
        const auto wording = std::find_if(m_policy.templates.begin(), m_policy.templates.end(),
                                          [rule](const TextTemplate &t) { return t.key == rule->templateKey; });
        if (wording != m_policy.templates.end())
            answer.templateName = wording->name;
    }
    return answer;
}

} // namespace textback
