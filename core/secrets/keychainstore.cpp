// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychainstore.h"

#include "core/secrets/log.h"
#include "core/secrets/secretbytes.h"

#include <QTimer>

#include <algorithm>

#include <qt6keychain/keychain.h>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

const QString Service = u"Textback"_s;

Error errorFrom(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {ErrorKind::NotFound, u"the keychain holds no such entry"_s};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {ErrorKind::Forbidden, u"the keychain refused access: "_s + job.errorString()};
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return {ErrorKind::Unavailable, u"no usable keychain: "_s + job.errorString()};
}

} // namespace

struct KeychainStore::Request {
    enum class Kind { Read, Write, Remove };
    Kind kind;
    QString name;
    SecretBytes secret; ///< Write only.
    QPointer<QObject> context;
    Callback<Result<QByteArray>> done; ///< Writes and removals pass an empty value.
    bool answered = false;

    void answer(Result<QByteArray> result)
    {
        secret = SecretBytes();
        if (!std::exchange(answered, true) && context)
            done(std::move(result));
    }
};

KeychainStore::KeychainStore(QString profile, Milliseconds patience, QObject *parent)
    : QObject(parent), m_profile(std::move(profile)), m_patience(patience)
{
}

KeychainStore::~KeychainStore() = default;

void KeychainStore::read(const QString &name, QObject *context, Callback<Result<QByteArray>> done)
{
    enqueue(std::make_shared<Request>(Request{Request::Kind::Read, name, {}, context, std::move(done)}));
}

void KeychainStore::write(const QString &name, const QByteArray &secret, QObject *context, Callback<Status> done)
{
    const auto asStatus = [done = std::move(done)](const Result<QByteArray> &result) {
        done(result.ok() ? Status(Done{}) : Status(result.error()));
    };
    enqueue(std::make_shared<Request>(Request{Request::Kind::Write, name, SecretBytes(secret), context, asStatus}));
}

void KeychainStore::remove(const QString &name, QObject *context, Callback<Status> done)
{
    const auto asStatus = [done = std::move(done)](const Result<QByteArray> &result) {
        const bool gone = result.ok() || result.error().kind == ErrorKind::NotFound;
        done(gone ? Status(Done{}) : Status(result.error()));
    };
    enqueue(std::make_shared<Request>(Request{Request::Kind::Remove, name, {}, context, asStatus}));
}

void KeychainStore::enqueue(RequestPtr request)
{
    m_waiting.push_back(request);
    QTimer::singleShot(m_patience, this, [this, request = std::move(request)] { giveUp(request); });
    beginNext();
}

void KeychainStore::beginNext()
{
    if (m_running || m_waiting.empty())
        return;
    const RequestPtr request = std::move(m_waiting.front());
    m_waiting.pop_front();

    QKeychain::Job *job = nullptr;
    switch (request->kind) {
    case Request::Kind::Read:
        job = new QKeychain::ReadPasswordJob(Service);
        break;
    case Request::Kind::Write: {
        auto *write = new QKeychain::WritePasswordJob(Service);
        write->setBinaryData(request->secret.copy());
        job = write;
        break;
    }
    case Request::Kind::Remove:
        job = new QKeychain::DeletePasswordJob(Service);
        break;
    }
    job->setKey(keyOf(request->name));
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    m_running = job;
    connect(job, &QKeychain::Job::finished, this,
            [this, request](QKeychain::Job *finished) { this->finish(finished, request); });
    job->start();
}

void KeychainStore::finish(QKeychain::Job *job, const RequestPtr &request)
{
    m_running.clear();
    // The answer may destroy this store: what remains to do is queued first.
    QMetaObject::invokeMethod(this, &KeychainStore::beginNext, Qt::QueuedConnection);
    if (job->error() != QKeychain::NoError) {
        const Error error = errorFrom(*job);
        qCInfo(secretsLog, "%ls: %ls", qUtf16Printable(request->name), qUtf16Printable(error.detail));
        request->answer(error);
        return;
    }
    const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(job);
    request->answer(read ? read->binaryData() : QByteArray());
}

void KeychainStore::giveUp(const RequestPtr &request)
{
    if (request->answered)
        return;
    std::erase(m_waiting, request);
    qCWarning(secretsLog, "The keychain did not answer in time about \"%ls\"", qUtf16Printable(request->name));
    request->answer(Error{ErrorKind::Unavailable, u"the keychain does not answer"_s});
}

QString KeychainStore::keyOf(const QString &name) const
{
    return m_profile + u'/' + name;
}

} // namespace textback
