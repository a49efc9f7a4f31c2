// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/secretstore.h"
#include "core/domain/utctime.h"

#include <QPointer>
#include <QString>

#include <deque>
#include <memory>

namespace QKeychain {
class Job;
}

namespace textback {

/// Secrets in the operating system's keychain under the service "Textback", never in a file of ours.
/// One thread, for all stores of a process (QtKeychain's own queue belongs to the first thread that uses it), and its
/// event loop must be GLib's on Linux, as Qt's default is. Requests are carried out one at a time, in order; each is
/// answered within `patience` of being asked. A write or removal that began but was not answered in time counts as
/// Unavailable and may still take effect; one that had not begun by then never does. When the store is destroyed,
/// requests that have not begun are dropped and nobody is called back.
class KeychainStore final : public QObject, public SecretStore {
    Q_OBJECT
public:
    /// @param profile sets this profile's secrets apart from those of any other; the same at every start.
    explicit KeychainStore(QString profile, Milliseconds patience = std::chrono::seconds{5}, QObject *parent = nullptr);
    ~KeychainStore() override;

    /// Forbidden: the person or the system refused access.
    void read(const QString &name, QObject *context, Callback<Result<QByteArray>> done) override;
    void write(const QString &name, const QByteArray &secret, QObject *context, Callback<Status> done) override;
    /// Removing what is not there is Done. A locked keychain may say Done and keep the secret.
    void remove(const QString &name, QObject *context, Callback<Status> done) override;

private:
    struct Request;
    using RequestPtr = std::shared_ptr<Request>;
    void enqueue(RequestPtr request);
    void beginNext();
    void finish(QKeychain::Job *job, const RequestPtr &request);
    void giveUp(const RequestPtr &request);
    [[nodiscard]] QString keyOf(const QString &name) const;

    QString m_profile;
    Milliseconds m_patience;
    std::deque<RequestPtr> m_waiting;
    QPointer<QKeychain::Job> m_running; ///< Deletes itself when it ends: QtKeychain calls back into it until then.
};

} // namespace textback
