// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/signinledger.h"
#include "core/domain/accountcommands.h"
#include "core/domain/carrierhours.h"
#include "core/domain/secretstore.h"
#include "core/engine/contactsync.h"
#include "core/engine/desk.h"
#include "core/engine/filekeeper.h"
#include "core/engine/personerasing.h"
#include "core/engine/retention.h"
#include "core/engine/systemclock.h"
#include "core/store/sqlitestore.h"

#include <memory>

namespace textback {

class RequestLedger;

class BrowserAccount;

/// Makes the keychain on the thread that asks.
using SecretStoreMaker = std::function<std::unique_ptr<SecretStore>()>;

/// Everything of one desk that lives on the desk thread: the store, the keychain, the carrier and the desk itself, in
/// the order in which they need each other. Made, used and destroyed there.
class DeskRoom : public QObject {
    Q_OBJECT
public:
    DeskRoom(QString databasePath, const SecretStoreMaker &makeSecrets, DeskEvents &events);
    ~DeskRoom() override;

    /// Opens the database. @param restore a backup to put in its place first; empty: none.
    Status open(const QString &restore = {});
    /// Starts watching the account, if there is one.
    Status startWatching();
    /// The same, in a room that watches (and not one that was opened to change a setting).
    Status watchIfRunning() { return m_watches ? startWatching() : Status(Done{}); }
    /// Takes leave of the carrier; within 4.5 s.
    void close(QObject *context, Callback<Done> done);

    /// What the command line and the windows may know of the accounts.
    Result<QList<AccountFacts>> accountFacts();
    void addAccount(const NewAccount &account, QObject *context, Callback<Result<AccountId>> done);
    void removeAccount(AccountId id, QObject *context, Callback<Status> done);
    /// Signs in by browser, for a new account or again.
    [[nodiscard]] BrowserAccount &browserAccount() { return *m_browserAccount; }
    /// Ends what is watched now, if anything, and watches what is set up now.
    /// Takes leave of the carrier; the account stays.
    void stopWatching(QObject *context, Callback<Done> done) { stopDesk(context, std::move(done)); }
    void watchAnew(QObject *context, Callback<Status> done);
    Status setSetting(const QString &key, const QString &value, const QString &who = {});
    /// As OfficeCommands; works without an account too.
    Result<OfficeChangeId> saveOffice(const OfficeDocument &wanted, const QString &who);
    Result<OfficeChangeId> restoreOffice(OfficeChangeId change, Restore side, const QString &who);
    /// As NumberListCommands.
    Status keepSavedReply(const TextTemplate &reply, const QString &who);
    Status removeSavedReply(const QString &key, const QString &who);
    Status saveNumbers(const NumberList &list, const QString &who);
    Status removeNumberList(const QString &key, const QString &who);
    /// Settings as people read them.
    [[nodiscard]] Result<QMap<QString, QString>> settings();

    [[nodiscard]] DeskStore *store() const { return m_store.get(); }
    /// Only while an account is watched.
    [[nodiscard]] FileKeeper *files() const { return m_files.get(); }
    /// What people write with; works without an account too.
    [[nodiscard]] SqliteWriting *writing() const { return m_store ? &m_store->writing() : nullptr; }
    [[nodiscard]] WonStore *wonJobs() const { return m_store ? &m_store->wonJobs() : nullptr; }
    [[nodiscard]] CallBackStore *callBacks() const { return m_store ? &m_store->callBacks() : nullptr; }
    [[nodiscard]] SqliteDeskPeople *people() const { return m_store ? &m_store->deskPeople() : nullptr; }
    [[nodiscard]] SqliteCallerBook *callerBook() const { return m_store ? &m_store->callerBook() : nullptr; }
    [[nodiscard]] SqliteContactBook *contactBook() const { return m_store ? &m_store->contactBook() : nullptr; }
    [[nodiscard]] Eraser *eraser() const { return m_store ? &m_store->eraser() : nullptr; }
    /// Only where the database could be opened.
    [[nodiscard]] PersonErasing &erasing() { return *m_erasing; }
    [[nodiscard]] Wiper *wiper() const { return m_store ? &m_store->wiper() : nullptr; }
    /// Everybody was erased: whatever is on screen is counted anew.
    void tellErased();
    /// Conversations whose names have changed with the contacts are told.
    void tellContacts();
    [[nodiscard]] Desk *desk() const { return m_desk.get(); }
    /// What needs no carrier, with an account or without one.
    [[nodiscard]] ThreadKeeper *keeper() const { return m_desk ? &m_desk->keeper() : m_keeper.get(); }
    /// Null without an account, or where its carrier has no hours to tell.
    [[nodiscard]] CarrierHoursReader *carrierHours() const
    {
        return dynamic_cast<CarrierHoursReader *>(m_carrier.get());
    }
    [[nodiscard]] Clock &clock() { return m_clock; }
    [[nodiscard]] SecretStore &secrets() { return *m_secrets; }
    [[nodiscard]] SignInLedger &ledger();
    [[nodiscard]] const QString &databasePath() const { return m_databasePath; }
    [[nodiscard]] const OpenReport &report() const { return m_report; }

private:
    Status watch(const Account &account);
    /// Tells everybody that something of the owner's was changed.
    Status told(const Result<OfficeChangeId> &change);
    /// The name of who is at the desk, where somebody said it.
    [[nodiscard]] QString signedBy(const QString &who) const;
    Result<Account> enter(const NewAccount &wanted);
    Status forget(AccountId id);
    void stopDesk(QObject *context, Callback<Done> done);
    /// Contacts of files that an earlier run has not taken to their end go, a few at a time.
    void takeAwayHalf(QList<ContactSourceId> files);

    void makeKeeper();
    /// Snoozes end without a desk too.
    void endSnoozes();

    class StoredLedger;
    SystemClock m_clock;
    QString m_databasePath;
    bool m_watches = false;
    DeskEvents &m_events;
    std::unique_ptr<SqliteStore> m_store;
    OpenReport m_report;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<StoredLedger> m_ledger;
    std::unique_ptr<RequestLedger> m_requests; ///< Of the carrier's other limits.
    std::unique_ptr<CarrierAdapter> m_carrier;
    std::unique_ptr<ThreadKeeper> m_keeper; ///< While no account is watched.
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<BrowserAccount> m_browserAccount;
    std::unique_ptr<FileKeeper> m_files;
    std::unique_ptr<ContactSync> m_contactSync;
    std::unique_ptr<Retention> m_retention;
    std::unique_ptr<PersonErasing> m_erasing;
};

} // namespace textback
