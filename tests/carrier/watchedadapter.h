// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/ringcentral/adapter.h"
#include "tests/carrier/quiet.h"
#include "tests/carrier/scriptedaccount.h"
#include "tests/support/fakeclock.h"

#include <QTest>

#include <memory>

namespace textback::ringcentral {

/// An adapter at a scripted account, and everything it has told.
class Watched : public QObject {
public:
    explicit Watched(const ScriptedAccount &account, std::optional<CarrierSession> session = {});
    ~Watched() override;
    [[nodiscard]] bool green() const;
    /// Moves time in small steps; in between everybody says what there is to say.
    void pass(Milliseconds time, Milliseconds step = 1s);

    /// Moves time until the next token request has arrived.
    void passUntilRenewal(const ScriptedAccount &account);

    FakeClock clock;
    Quiet quiet;
    ForgetfulLedger ledger;
    std::unique_ptr<RingCentralAdapter> adapter;
    CarrierHealth health;
    QList<TroubleKind> troubles;
    QList<bool> lives;
    int lost = 0;
    int textsChanged = 0;
    QList<LegUpdate> legs;
    QList<TextMessage> texts;
    QList<VoicemailNote> voicemails;
    QList<CarrierSession> sessions;
    std::optional<CarrierAccountInfo> info;
};

} // namespace textback::ringcentral
