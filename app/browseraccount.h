// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/ringcentral/browsersignin.h"
#include "core/domain/accountcommands.h"
#include "core/domain/stores.h"

#include <memory>

namespace textback {

class DeskRoom;

/// Signs in by browser and keeps what comes of it: a new account, or a new sign-in for the account there is, which goes
/// on with everything it had. Desk thread.
class BrowserAccount : public QObject {
    Q_OBJECT
public:
    /// @param room not owned; it owns us.
    explicit BrowserAccount(DeskRoom &room);

    /// Cancels an earlier try and begins. finished() follows exactly once for each start, maybe at once.
    /// @return the page to open in the browser; empty where it ended at once
    QUrl start(const BrowserSignInOrder &order);
    void cancel();
    [[nodiscard]] bool isWaiting() const { return m_waiting; }
    /// What came of the last try; nothing before the first.
    [[nodiscard]] const std::optional<SignInOutcome> &outcome() const { return m_outcome; }

signals:
    void finished(const textback::SignInOutcome &outcome);

private:
    void signedIn(const ringcentral::BrowserSignIn::Finished &result);
    void keep(const CarrierSession &session);
    void keepSession(const Account &account, const CarrierSession &session, bool isNew);
    void finish(SignInOutcome outcome);

    DeskRoom &m_room;
    std::unique_ptr<ringcentral::BrowserSignIn> m_signIn;
    BrowserSignInOrder m_order;
    std::optional<Account> m_again; ///< The account that signs in again.
    std::optional<SignInOutcome> m_outcome;
    bool m_waiting = false;
};

} // namespace textback
