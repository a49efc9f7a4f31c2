// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deskroom.h"

#include "app/browseraccount.h"
#include "core/carrier/requestfile.h"
#include "core/carrier/ringcentral/adapter.h"
#include "core/engine/accountsecrets.h"
#include "core/engine/officekeeper.h"

#include <QPointer>

namespace textback {

/// The carrier counts sign-ins per minute however often the program was restarted, so they are kept in the database.
class DeskRoom::StoredLedger : public SignInLedger {
public:
    explicit StoredLedger(DeskBook &book) : m_book(book) {}
    [[nodiscard]] QList<UtcTime> recent() override
    {
        const auto kept = m_book.signInRequests();
        return kept.ok() ? kept.value() : QList<UtcTime>();
    }
    void note(UtcTime at) override
    {
        (void)m_book.noteSignInRequest(at); // a full disk must not keep the desk from signing in
    }

private:
    DeskBook &m_book;
};

DeskRoom::DeskRoom(QString databasePath, const SecretStoreMaker &makeSecrets, DeskEvents &events)
    : m_databasePath(std::move(databasePath)), m_events(events), m_secrets(makeSecrets())
{
}

DeskRoom::~DeskRoom() = default;

Status DeskRoom::open(const QString &restore)
{
    OpenOptions options;
    options.now = m_clock.now();
    options.restore = restore;
    auto opened = openStore(m_databasePath, options);
    if (!opened.ok())
        return opened.error();
    m_store = std::move(opened).value();
    m_report = m_store->report();
    m_ledger = std::make_unique<StoredLedger>(m_store->book());
    m_requests = std::make_unique<RequestFile>(m_databasePath + QStringLiteral("-requests"), m_clock.now());
    m_browserAccount = std::make_unique<BrowserAccount>(*this);
    m_retention = std::make_unique<Retention>(m_clock, m_store->book(), m_store->eraser(), m_events);
    m_erasing = std::make_unique<PersonErasing>(m_clock, m_store->eraser(), m_events);
    connect(m_erasing.get(), &PersonErasing::officeChanged, this,
            [this] { m_desk ? m_desk->policyChanged() : emit m_events.settingsChanged(); });
    m_erasing->resume();
    makeKeeper();
    const auto half = m_store->contactBook().halfFiles();
    takeAwayHalf(half.ok() ? half.value() : QList<ContactSourceId>());
    return Done{};
}

void DeskRoom::tellErased()
{
    emit m_events.countsChanged();
}

SignInLedger &DeskRoom::ledger()
{
    return *m_ledger;
}

Status DeskRoom::startWatching()
{
    if (!std::exchange(m_watches, true))
        endSnoozes();
    m_retention->start();
    const auto accounts = m_store->accounts().accounts();
    if (!accounts.ok())
        return accounts.error();
    return accounts.value().isEmpty() ? Status(Done{}) : watch(accounts.value().constFirst());
}

Status DeskRoom::watch(const Account &account)
{
    auto carrier =
        std::make_unique<ringcentral::RingCentralAdapter>(m_clock, *m_ledger, standardTrust(), m_requests.get());
    auto *adapter = carrier.get();
    m_carrier = std::move(carrier);
    m_desk = std::make_unique<Desk>(m_clock, *m_store, *m_carrier, *m_secrets, m_events);
    m_desk->watchOutcomes(m_store->outcomes());
    m_desk->setPeople(&m_store->deskPeople());
    m_desk->setContacts(&m_store->contactQueries());
    m_files = std::make_unique<FileKeeper>(m_store->files(), *m_carrier, filesFolder(m_databasePath));
    connect(m_desk.get(), &Desk::filesArrived, m_files.get(), &FileKeeper::fetch);
    connect(m_files.get(), &FileKeeper::threadChanged, &m_events, &DeskEvents::threadChanged);
    connect(adapter, &ringcentral::RingCentralAdapter::optedOut, m_desk.get(),
            [this](const QList<OptOut> &optOuts) { (void)m_desk->takeOptOuts(optOuts); }); // read again if it fails
    m_contactSync = std::make_unique<ContactSync>(m_clock, m_store->contactBook(), *adapter, m_events);
    m_contactSync->start(account.id);
    return m_desk->start(account);
}

void DeskRoom::stopDesk(QObject *context, Callback<Done> done)
{
    if (!m_desk) {
        done(Done{});
        return;
    }
    const QPointer<QObject> asker(context);
    m_desk->stop(this, [this, asker, done = std::move(done)](Done) {
        // The carrier is calling us: it goes when it has come back, yet before the clock and the ledgers, which its
        // timers ask as long as it lives.
        const auto end = [this, asker, done] {
            m_files.reset();
            m_contactSync.reset();
            m_desk.reset();
            m_carrier.reset();
            if (asker)
                done(Done{});
            else
                (void)watchIfRunning(); // what was to happen in between will not
        };
        QMetaObject::invokeMethod(this, end, Qt::QueuedConnection);
    });
}

void DeskRoom::watchAnew(QObject *context, Callback<Status> done)
{
    stopDesk(context, [this, done = std::move(done)](Done) {
        const Status watching = watchIfRunning();
        emit m_events.accountsChanged();
        done(watching);
    });
}

void DeskRoom::close(QObject *context, Callback<Done> done)
{
    if (m_browserAccount)
        m_browserAccount->cancel();
    stopDesk(context, std::move(done));
}

void DeskRoom::addAccount(const NewAccount &wanted, QObject *context, Callback<Result<AccountId>> done)
{
    const auto entered = enter(wanted);
    if (!entered.ok()) {
        done(entered.error());
        return;
    }
    const Account account = entered.value();
    m_secrets->write(account.secretName(), toSecret(wanted.secretJwt, wanted.secretClientSecret), context,
                     [this, account, done = std::move(done)](const Status &kept) {
                         if (kept.ok()) {
                             done(account.id);
                         } else {
                             (void)forget(account.id); // an account that cannot sign in helps nobody
                             done(kept.error());
                         }
                     });
}

Result<Account> DeskRoom::enter(const NewAccount &wanted)
{
    const auto accounts = m_store->accounts().accounts();
    if (!accounts.ok())
        return accounts.error();
    if (!accounts.value().isEmpty())
        return Error{ErrorKind::Rejected,
                     QStringLiteral("This desk already has an account. Remove it first: textback account remove %1")
                         .arg(accounts.value().constFirst().id.value())};
    if (!wanted.automatic) {
        if (const Status off = setSetting(QStringLiteral("automatic"), QStringLiteral("off")); !off.ok())
            return off.error();
    }
    Account account;
    account.carrier = QStringLiteral("ringcentral");
    account.server = wanted.server;
    account.clientId = wanted.clientId;
    account.chosenLines = wanted.lines;
    account.addedAt = m_clock.now();
    const auto added = m_store->accounts().add(account);
    if (!added.ok())
        return added.error();
    account.id = added.value();
    return account;
}

Result<QList<AccountFacts>> DeskRoom::accountFacts()
{
    const auto accounts = m_store->accounts().accounts();
    if (!accounts.ok())
        return accounts.error();
    QList<AccountFacts> facts;
    for (const Account &account : accounts.value())
        facts.append({account.id, account.server, account.clientId, account.chosenLines, account.addedAt});
    return facts;
}

Status DeskRoom::forget(AccountId id)
{
    return m_store->accounts().remove(id);
}

void DeskRoom::removeAccount(AccountId id, QObject *context, Callback<Status> done)
{
    const auto accounts = m_store->accounts().accounts();
    const bool known = accounts.ok()
        && std::any_of(accounts.value().begin(), accounts.value().end(),
                       [id](const Account &account) { return account.id == id; });
    if (!known) {
        done(Error{ErrorKind::NotFound, QStringLiteral("There is no account %1.").arg(id.value())});
        return;
    }
    stopDesk(context, [this, id, context, done = std::move(done)](Done) {
        Account account;
        account.id = id;
        m_secrets->remove(account.sessionSecretName(), context, [](const Status &) {});
        m_secrets->remove(account.secretName(), context, [this, id, done](const Status &) {
            const Status forgotten = forget(id);
            emit m_events.accountsChanged();
            done(forgotten);
        });
    });
}

QString DeskRoom::signedBy(const QString &who) const
{
    const auto name = m_store->deskPeople().writer();
    return name.ok() && !name.value().isEmpty() ? name.value() : who;
}

Result<OfficeChangeId> DeskRoom::saveOffice(const OfficeDocument &wanted, const QString &who)
{
    if (m_desk)
        return m_desk->saveOffice(wanted, signedBy(who));
    auto kept = OfficeKeeper(*m_store, m_clock).save(wanted, signedBy(who));
    emit m_events.settingsChanged();
    return kept;
}

Result<OfficeChangeId> DeskRoom::restoreOffice(OfficeChangeId change, Restore side, const QString &who)
{
    if (m_desk)
        return m_desk->restoreOffice(change, side, signedBy(who));
    auto kept = OfficeKeeper(*m_store, m_clock).restore(change, side, signedBy(who));
    emit m_events.settingsChanged();
    return kept;
}

Status DeskRoom::told(const Result<OfficeChangeId> &change)
{
    emit m_events.settingsChanged();
    return change.ok() ? Status(Done{}) : Status(change.error());
}

Status DeskRoom::keepSavedReply(const TextTemplate &reply, const QString &who)
{
    return told(OfficeKeeper(*m_store, m_clock).keepReply(reply, signedBy(who)));
}

Status DeskRoom::removeSavedReply(const QString &key, const QString &who)
{
    return told(OfficeKeeper(*m_store, m_clock).removeReply(key, signedBy(who)));
}

Status DeskRoom::setSetting(const QString &key, const QString &value, const QString &who)
{
    OfficeDocument wanted;
    wanted.settings.insert(key, value);
    const auto kept = saveOffice(wanted, who);
    return kept.ok() ? Status(Done{}) : Status(kept.error());
}

Status DeskRoom::saveNumbers(const NumberList &list, const QString &who)
{
    return told(OfficeKeeper(*m_store, m_clock).keepList(list, signedBy(who)));
}

Status DeskRoom::removeNumberList(const QString &key, const QString &who)
{
    return told(OfficeKeeper(*m_store, m_clock).removeList(key, signedBy(who)));
}

Result<QMap<QString, QString>> DeskRoom::settings()
{
    return OfficeKeeper(*m_store, m_clock).settings();
}

} // namespace textback
