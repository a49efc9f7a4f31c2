// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/deskhost.h"
#include "core/domain/signout.h"

#include <atomic>
#include <memory>

namespace textback {

/// One sign-out, step by step. Lives in the room it works on, on the desk thread; deletes itself.
class SignOutRun : public QObject {
    Q_OBJECT
public:
    using Cancelled = std::shared_ptr<std::atomic<bool>>;
    SignOutRun(DeskRoom &room, SignOutOrder order, Cancelled cancelled);
    void start();

signals:
    void progressed(int step, double part);
    void finished(const textback::SignOutOutcome &outcome);

private:
    void save();
    void leave();
    void forget(AccountId account);
    void erase();
    void finish(SignOutTrouble trouble, const QString &detail = {});
    [[nodiscard]] std::function<bool(double)> telling(SignOutStep step);

    DeskRoom &m_room;
    SignOutOrder m_order;
    Cancelled m_cancelled;
    SignOutOutcome m_outcome;
};

/// Carries sign-outs to the desk thread and the answers back. Used on the thread that made it; must be destroyed after
/// its host has stopped.
class SignOutGateway : public QObject, public SignOutCommands {
    Q_OBJECT
public:
    explicit SignOutGateway(DeskHost &host) : m_host(host) {}
    void signOut(const SignOutOrder &order, QObject *context, std::function<void(SignOutProgress)> progress,
                 Callback<SignOutOutcome> done) override;
    void cancelSignOut() override;

private:
    DeskHost &m_host;
    SignOutRun::Cancelled m_cancelled; ///< Of the newest one.
};

} // namespace textback
