// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signout.h"

#include "core/store/archive.h"

#include <QFile>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace textback {

SignOutRun::SignOutRun(DeskRoom &room, SignOutOrder order, Cancelled cancelled)
    : QObject(&room), m_room(room), m_order(std::move(order)), m_cancelled(std::move(cancelled))
{
}

void SignOutRun::start()
{
    emit progressed(int(SignOutStep::Stopping), 0);
    if (!m_order.archive.isEmpty() && QFile::exists(m_order.archive))
        return finish(SignOutTrouble::NotSaved, u"a file of that name is there already"_s);
    m_room.stopWatching(this, [this](Done) { save(); }); // what comes in from now on is fetched by the next sign-in
}

std::function<bool(double)> SignOutRun::telling(SignOutStep step)
{
    return [this, step](double part) {
        emit progressed(int(step), part);
        return !m_cancelled->load();
    };
}

void SignOutRun::save()
{
    if (m_order.archive.isEmpty())
        return leave();
    if (!telling(SignOutStep::Saving)(0))
        return finish(SignOutTrouble::Cancelled);
    const auto saved =
        exportArchive(m_room.databasePath(), m_order.archive, m_room.clock().now(), telling(SignOutStep::Saving));
    if (!saved.ok() && !m_cancelled->load())
        return finish(SignOutTrouble::NotSaved, saved.error().detail);
    if (saved.ok())
        m_outcome.saved = saved.value().texts;
    leave();
}

void SignOutRun::leave()
{
    if (m_cancelled->load()) {
        if (!m_order.archive.isEmpty())
            QFile::remove(m_order.archive); // ours, as none was there before
        return finish(SignOutTrouble::Cancelled);
    }
    emit progressed(int(SignOutStep::SigningOut), 0);
    const auto accounts = m_room.accountFacts();
    if (!accounts.ok())
        return finish(SignOutTrouble::NotSignedOut, accounts.error().detail);
    accounts.value().isEmpty() ? erase() : forget(accounts.value().constFirst().id);
}

void SignOutRun::forget(AccountId account)
{
    m_room.removeAccount(account, this, [this](const Status &removed) {
        if (!removed.ok())
            return finish(SignOutTrouble::NotSignedOut, removed.error().detail);
        erase();
    });
}

void SignOutRun::erase()
{
    m_outcome.signedOut = true;
    if (!m_order.erase)
        return finish(SignOutTrouble::None);
    const Status wiped = m_room.wiper()->wipe(m_room.clock().now(), telling(SignOutStep::Erasing));
    if (wiped.ok())
        finish(SignOutTrouble::None);
    else
        finish(SignOutTrouble::NotErased, wiped.error().detail);
}

void SignOutRun::finish(SignOutTrouble trouble, const QString &detail)
{
    m_outcome.trouble = trouble;
    m_outcome.detail = detail;
    if (!m_outcome.signedOut)
        m_room.watchAnew(this, [](const Status &) {}); // as before; if that fails the strip says so
    m_room.tellErased();
    emit finished(m_outcome);
    deleteLater();
}

void SignOutGateway::signOut(const SignOutOrder &order, QObject *context, std::function<void(SignOutProgress)> progress,
                             Callback<SignOutOutcome> done)
{
    cancelSignOut();
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    const QPointer<QObject> asker(context);
    m_host.run([this, order, cancelled = m_cancelled, asker, progress = std::move(progress),
                done = std::move(done)](DeskRoom &room) {
        auto *run = new SignOutRun(room, order, cancelled);
        connect(run, &SignOutRun::progressed, run, [this, asker, progress](int step, double part) {
            QMetaObject::invokeMethod(this, [asker, progress, step, part] {
                if (asker)
                    progress({SignOutStep(step), part});
            });
        });
        connect(run, &SignOutRun::finished, run, [this, asker, done](const SignOutOutcome &outcome) {
            QMetaObject::invokeMethod(this, [asker, done, outcome] {
                if (asker)
                    done(outcome);
            });
        });
        run->start();
    });
}

void SignOutGateway::cancelSignOut()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

} // namespace textback
