// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/trust.h"

#include "core/carrier/carrierlog.h"

#include <QSslCertificate>

using namespace Qt::Literals::StringLiterals;

namespace textback {

Result<QSslConfiguration> trustWith(const QString &file)
{
    const auto authorities = QSslCertificate::fromPath(file, QSsl::Pem);
    if (authorities.isEmpty())
        return Error{ErrorKind::Invalid, u"no certificate can be read from "_s + file};
    auto trust = QSslConfiguration::defaultConfiguration();
    trust.addCaCertificates(authorities);
    return trust;
}

QSslConfiguration standardTrust()
{
    const QString file = qEnvironmentVariable(ExtraAuthorityVariable);
    if (!file.isEmpty()) {
        const auto trust = trustWith(file);
        if (trust.ok())
            return trust.value();
        qCWarning(carrierLog) << "extra certificate authority not used:" << trust.error().detail;
    }
    return QSslConfiguration::defaultConfiguration();
}

} // namespace textback
