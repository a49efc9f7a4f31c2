// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/practice/calls.h"
#include "core/carrier/practice/router.h"
#include "core/carrier/practice/synctokens.h"

namespace textback::practice {

/// The REST operations that describe the office: who is who, numbers, hours, queues, address book, features.
class AccountApi {
public:
    AccountApi(const PracticeTime &time, const Account &account, const Faults &faults, const Calls &calls);
    void addTo(Router &router);
    void setBaseUrl(const QString &url) { m_baseUrl = url; }
    void invalidateSyncTokens() { m_syncTokens.invalidate(); }

private:
    void addPeople(Router &router);
    void addNumbersAndHours(Router &router);
    void addVersions(Router &router);
    void addHandling(Router &router);
    void addDictionary(Router &router);
    [[nodiscard]] Response accountInfo() const;
    [[nodiscard]] Response extensionInfo(qint64 id) const;
    [[nodiscard]] Response extensions(const Visit &visit) const;
    [[nodiscard]] Response phoneNumbers(const Visit &visit, bool wholeAccount) const;
    [[nodiscard]] Response phoneNumber(const Visit &visit) const;
    [[nodiscard]] QJsonObject numberJson(const OfficeNumber &number) const;
    [[nodiscard]] Response businessHours(const Visit &visit) const;
    [[nodiscard]] Response features(const Visit &visit) const;
    [[nodiscard]] Response callQueues(const Visit &visit) const;
    [[nodiscard]] Response queueMembers(const Visit &visit) const;
    [[nodiscard]] Response smsConfiguration(const Visit &visit) const;
    [[nodiscard]] Response directory(const Visit &visit) const;
    [[nodiscard]] Response addressBook(const Visit &visit);
    [[nodiscard]] Response presence(const Visit &visit) const;
    [[nodiscard]] QJsonArray activeCallsOf(qint64 extension) const;
    [[nodiscard]] Response contacts(const Visit &visit) const;
    [[nodiscard]] Response contact(const Visit &visit) const;
    [[nodiscard]] QList<QJsonObject> contactsOf(qint64 extension) const;
    [[nodiscard]] Response answeringRules(const Visit &visit) const;
    [[nodiscard]] Response answeringRule(const Visit &visit) const;
    [[nodiscard]] QList<QJsonObject> rulesOf(qint64 extension) const;
    [[nodiscard]] Response handlingStates(const Visit &visit) const;
    [[nodiscard]] Response smsRecipients(const Visit &visit) const;
    [[nodiscard]] Response parseNumbers(const Visit &visit) const;
    [[nodiscard]] QJsonObject parsedNumber(const QString &text) const;
    [[nodiscard]] QJsonObject country() const;
    [[nodiscard]] QJsonObject timeZone() const;

    const PracticeTime &m_time;
    const Account &m_account;
    const Faults &m_faults;
    const Calls &m_calls;
    QString m_baseUrl;
    SyncTokens m_syncTokens;
};

} // namespace textback::practice
