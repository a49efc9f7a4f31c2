// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/clockoffset.h"
#include "core/carrier/ringcentral/accountreader.h"
#include "core/carrier/ringcentral/callfetch.h"
#include "core/carrier/ringcentral/consentreader.h"
#include "core/carrier/ringcentral/gateway.h"
#include "core/carrier/trust.h"
#include "core/domain/carrierhours.h"
#include "core/domain/contacts.h"

namespace textback::ringcentral {

/// One RingCentral account: puts the parts together and translates. Lives, is called and answers on the desk thread;
/// may be destroyed at any moment.
class RingCentralAdapter : public CarrierAdapter, public CarrierHoursReader, public CarrierBookReader {
    Q_OBJECT
public:
    /// @param clock and ledgers outlive the adapter; without `requests` the limits' use is forgotten with it
    RingCentralAdapter(Clock &clock, SignInLedger &ledger, const QSslConfiguration &trust = standardTrust(),
                       RequestLedger *requests = nullptr);
    ~RingCentralAdapter() override;

    [[nodiscard]] Milliseconds defaultSettle() const override { return 10s; }
    void open(const CarrierCredentials &credentials, std::optional<CarrierSession> session) override;
    void close(QObject *context, Callback<Done> done) override;
    void reconnectNow(bool socketSuspect) override;
    /// A text that would have to wait for the carrier's limits or for the sign-in is refused as retryable with the time
    /// to wait, so that its checks are made again before it leaves.
    [[nodiscard]] Milliseconds sendWait() const override;
    void sendText(const SendRequest &request, QObject *context, Callback<SendResult> done) override;
    void findSentTexts(const SentTextQuery &query, QObject *context,
                       Callback<Result<QList<TextMessage>>> done) override;
    void fetchTexts(const HistoryCursor &cursor, UtcTime from, QObject *context,
                    Callback<Result<TextHistory>> done) override;
    void fetchCalls(const HistoryCursor &cursor, UtcTime from, QObject *context,
                    Callback<Result<CallHistory>> done) override;
    void fetchEarlierTexts(const HistoryCursor &place, UtcTime before, QObject *context,
                           Callback<Result<EarlierTexts>> done) override;
    void fetchEarlierCalls(const HistoryCursor &place, UtcTime before, QObject *context,
                           Callback<Result<EarlierCalls>> done) override;
    void fetchOpenCall(const CallKey &key, QObject *context, Callback<Result<QList<LegUpdate>>> done) override;
    void markRead(const QStringList &carrierIds, QObject *context, Callback<Status> done) override;
    void fetchAttachment(const Attachment &attachment, qint64 limit, QObject *context,
                         Callback<Result<QByteArray>> done) override;
    /// The company's hours; where the account may not see those, the signed-in user's.
    void readHours(QObject *context, Callback<Result<CarrierHours>> done) override;
    void readBook(const QByteArray &place, QObject *context, Callback<Result<BookChanges>> done) override;
    [[nodiscard]] std::optional<UtcTime> lastSign() const override { return m_lastSign; }
    [[nodiscard]] Milliseconds clockOffset() const override { return m_offset.value(); }

signals:
    /// People whom the carrier lists as having asked for no texts; after signing in and after gaps.
    void optedOut(const QList<textback::OptOut> &optOuts);

private:
    void startWatching();
    void readConsents();
    void tellHealth();
    [[nodiscard]] CarrierHealth health() const;
    void readAccount(const CarrierAccountInfo &info);
    void readNews(const Notification &news);
    void readSession(const QJsonObject &session, UtcTime otherwise);
    void readHeldSessions();
    void noteTextsChanged();
    void tellTextsChanged();
    void prepareForText();
    void readHoursAt(const QString &owner, QObject *context, Callback<Result<CarrierHours>> done);
    [[nodiscard]] Urgency urgencyOfReading(const std::optional<Milliseconds> &lastReading) const;
    void finishClosing();
    [[nodiscard]] OurSide ourSide() const;
    [[nodiscard]] UtcTime carrierTime() const { return m_clock.now() + m_offset.value(); }

    struct HeldSession {
        QJsonObject session;
        UtcTime otherwise{};
    };
    struct Closing {
        QPointer<QObject> context;
        Callback<Done> done;
        Milliseconds deadline{0}; ///< Monotonic.
    };

    Clock &m_clock;
    SignInGate m_gate;
    HttpWire m_wire;
    SignIn m_signIn;
    HttpClient m_client;
    AccountReader m_account;
    Gateway m_gateway;
    ConsentReader m_consents;
    ClockOffset m_offset;
    std::optional<UtcTime> m_lastSign;
    CallLogAccess m_callLog;
    CarrierCredentials m_credentials;
    QSet<PhoneNumber> m_ourNumbers;
    QList<PhoneNumber> m_textingLines;
    QList<HeldSession> m_held; ///< Calls' news that came before it was known who is who.
    CarrierHealth m_toldHealth;
    std::optional<Milliseconds> m_textsChangedSince; ///< Monotonic; of news not yet told.
    int m_textsChangedTurn = 0;
    std::optional<Milliseconds> m_preparedAt; ///< Monotonic, as the next four.
    Milliseconds m_gapAt{0}; ///< The newest time something may have been missed.
    std::optional<Milliseconds> m_textsReadAt; ///< When the newest successful reading began.
    std::optional<Milliseconds> m_callsReadAt;
    std::optional<Milliseconds> m_consentsReadAt;
    QList<Closing> m_closing;
    bool m_isOpen = false;
    bool m_watching = false;
};

} // namespace textback::ringcentral
