// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"
#include "core/domain/health.h"
#include "core/domain/text.h"

#include <QObject>
#include <QUrl>

namespace textback {

/// How to sign in. `secret*` fields come from the keychain and are never written anywhere else.
struct CarrierCredentials {
    QUrl server; ///< Base address. Plain http only to loopback.
    QString clientId;
    QString secretClientSecret; ///< Empty for public clients.
    QString secretJwt; ///< Empty when signed in by browser.
};

/// A sign-in that can be picked up again by the next start. All of it is secret.
struct CarrierSession {
    QString accessToken;
    QString refreshToken;
    UtcTime accessExpiresAt{};
    UtcTime refreshExpiresAt{};
    QString scope;
    QString ownerId;
    friend bool operator==(const CarrierSession &, const CarrierSession &) = default;
};

enum class LineKind { User, Company, Queue, Fax, Other };

/// One of the office's own numbers as the carrier lists it.
struct CarrierLine {
    QString carrierId;
    PhoneNumber number;
    QString label = {};
    LineKind kind = LineKind::User;
    bool canText = false;
    bool canSendPhotos = false;
    bool primary = false;
    QString note = {}; ///< For the line's details: what is missing, in the carrier's words.
    friend bool operator==(const CarrierLine &, const CarrierLine &) = default;
};

/// What a signed-in account is.
struct CarrierAccountInfo {
    QString accountId;
    QString userId;
    QString userName;
    QStringList missingPermissions; ///< The carrier's names of permissions that watching or texting needs.
    QStringList notes; ///< What could not be read and is not needed, one sentence each.
    QList<CarrierLine> lines;
};

/// A place in the carrier's history up to which everything was read. Opaque to all but the adapter that made it.
using HistoryCursor = QByteArray;

/// Texts and voicemails that are new or changed, oldest first.
struct TextHistory {
    QList<TextMessage> texts;
    QList<VoicemailNote> voicemails;
    HistoryCursor next;
    bool complete = true; ///< False: the carrier could not go back as far as asked.
};

/// Calls that are new or changed, oldest first.
struct CallHistory {
    QList<HistoricCall> calls;
    HistoryCursor next;
    bool complete = true;
};

/// One page of the texts and voicemails the carrier keeps from before, on the way back: everything it keeps between
/// where the page before ended and `reachedBackTo`, in no order.
struct EarlierTexts {
    QList<TextMessage> texts;
    QList<VoicemailNote> voicemails;
    HistoryCursor next; ///< Where the next page begins.
    UtcTime reachedBackTo{}; ///< Carrier's time.
    bool atEnd = false; ///< The carrier keeps nothing from before.
};

/// The same of calls.
struct EarlierCalls {
    QList<HistoricCall> calls;
    HistoryCursor next;
    UtcTime reachedBackTo{};
    bool atEnd = false;
};

/// A text found in the carrier's history when looking up a send whose answer never came.
struct SentTextQuery {
    PhoneNumber line;
    PhoneNumber to;
    QString body;
    UtcTime notBefore{}; ///< Carrier's time.
};

/// Reports calls and texts of one account and sends texts. It translates; it decides nothing and sends nothing by
/// itself. Lives, is called and answers on the desk thread. Every callback comes exactly once unless `context` was
/// destroyed.
class CarrierAdapter : public QObject {
    Q_OBJECT
public:
    ~CarrierAdapter() override = default;

    /// How long the carrier's own records need to settle after a call, by default.
    [[nodiscard]] virtual Milliseconds defaultSettle() const = 0;

    /// Starts watching: signs in, reads the lines, opens the stream, subscribes, and keeps all of it going until
    /// close(). Idempotent. Progress is told by the signals. @param session a sign-in kept from an earlier run, if any.
    virtual void open(const CarrierCredentials &credentials, std::optional<CarrierSession> session) = 0;
    /// Takes leave in order (deletes the subscription, closes the socket) and calls `done` within 3 s at most.
    virtual void close(QObject *context, Callback<Done> done) = 0;
    /// Skips the current waiting time, if any: the user pressed Try now, the network came back, the computer woke.
    /// @param socketSuspect true after sleep or a network change: an open socket is not to be trusted.
    virtual void reconnectNow(bool socketSuspect) = 0;

    /// How long the carrier's limits ask to wait before the next sendText(); zero: now. Asked before an attempt is
    /// written down, so that a text which only waits for its turn never counts as one that may have gone out.
    [[nodiscard]] virtual Milliseconds sendWait() const { return Milliseconds{0}; }
    virtual void sendText(const SendRequest &request, QObject *context, Callback<SendResult> done) = 0;
    /// Whether the carrier's complete history shows this text: those that match, oldest first. An Error says nothing
    /// either way.
    virtual void findSentTexts(const SentTextQuery &query, QObject *context,
                               Callback<Result<QList<TextMessage>>> done) = 0;
    /// Texts and voicemail notes that are new or changed since the cursor. Without a cursor: those of since `from`.
    /// A dead cursor is replaced silently by a full read from `from` (carrier's time).
    virtual void fetchTexts(const HistoryCursor &cursor, UtcTime from, QObject *context,
                            Callback<Result<TextHistory>> done) = 0;
    /// Calls that are new or changed since the cursor; the same rules.
    virtual void fetchCalls(const HistoryCursor &cursor, UtcTime from, QObject *context,
                            Callback<Result<CallHistory>> done) = 0;
    /// One page of what the carrier keeps from before: the newest page before `before` (carrier's time) where `place`
    /// is empty, else the one that follows. Goes behind everything else that is asked of the carrier. A place that
    /// means nothing (any more) counts as none. Forbidden, NotFound: this carrier or sign-in lets nobody read it.
    virtual void fetchEarlierTexts(const HistoryCursor &place, UtcTime before, QObject *context,
                                   Callback<Result<EarlierTexts>> done) = 0;
    virtual void fetchEarlierCalls(const HistoryCursor &place, UtcTime before, QObject *context,
                                   Callback<Result<EarlierCalls>> done) = 0;
    /// Whether a call is still going on. NotFound: it is over (or was never known).
    virtual void fetchOpenCall(const CallKey &key, QObject *context, Callback<Result<QList<LegUpdate>>> done) = 0;
    virtual void markRead(const QStringList &carrierIds, QObject *context, Callback<Status> done) = 0;
    /// The content of an attachment. @param limit bytes; more is an Error.
    virtual void fetchAttachment(const Attachment &attachment, qint64 limit, QObject *context,
                                 Callback<Result<QByteArray>> done) = 0;

    /// When the carrier last gave any sign of life (a frame, a pong, an answer); this computer's clock.
    [[nodiscard]] virtual std::optional<UtcTime> lastSign() const { return std::nullopt; }
    /// The carrier's clock minus this computer's, from its answers; zero until the first one.
    [[nodiscard]] virtual Milliseconds clockOffset() const = 0;

signals:
    void signedIn(const textback::CarrierAccountInfo &info);
    /// The session changed (signed in, refreshed). Keep it in the keychain before it is used further.
    void sessionChanged(const textback::CarrierSession &session);
    void legUpdated(const textback::LegUpdate &update);
    void voicemailNoted(const textback::VoicemailNote &note);
    void textReceived(const textback::TextMessage &text);
    /// The stream says that texts changed without saying which: read them by fetchTexts().
    void textsChanged();
    void healthChanged(const textback::CarrierHealth &health);
    /// The stream is live (again). What happened in between has to be fetched. `recovered`: the carrier says it
    /// replayed all.
    void streamLive(bool recovered);
    /// The stream was lost: what comes next may have gaps.
    void streamLost();
};

} // namespace textback
