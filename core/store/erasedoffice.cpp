// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasedoffice.h"

#include "core/policy/officerecord.h"
#include "core/policy/policyrecord.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace textback {

namespace {

QByteArray keptJson(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// The number as it stands in records.
QByteArray written(const PhoneNumber &number)
{
    return '"' + number.e164().toUtf8() + '"';
}

void takeOutOfRules(QList<Rule> &rules, const PhoneNumber &number)
{
    for (Rule &rule : rules) {
        if (rule.prefixes.removeAll(number.e164()) > 0 && rule.prefixes.isEmpty())
            rule.on = false;
    }
}

/// What cannot be read is left as it is: it undoes nothing and nobody is shown it.
QByteArray documentWithout(const QByteArray &bytes, const PhoneNumber &number)
{
    const auto document = documentFromJson(QJsonDocument::fromJson(bytes).object());
    return document ? keptJson(toJson(ErasedOffice::without(*document, number))) : bytes;
}

QByteArray policyWithout(const QByteArray &bytes, const PhoneNumber &number)
{
    auto policy = policyFromJson(QJsonDocument::fromJson(bytes).object());
    if (!policy)
        return bytes;
    takeOutOfRules(policy->rules, number);
    return keptJson(toJson(*policy));
}

} // namespace

OfficeDocument ErasedOffice::without(OfficeDocument document, const PhoneNumber &number)
{
    if (document.lists) {
        for (NumberList &list : *document.lists)
            list.numbers.removeAll(number);
    }
    if (document.rules)
        takeOutOfRules(*document.rules, number);
    return document;
}

Result<bool> ErasedOffice::holds(const PhoneNumber &number)
{
    const auto entries = m_holds.number(number);
    if (!entries.ok())
        return entries.error();
    bool held = entries.value().value_or(0) > 0;
    const Status read = m_parts.each([&held, &number](Row &row) {
        row.skip(1);
        held = held || row.bytes().contains(written(number));
        return !held;
    });
    if (!read.ok())
        return read.error();
    return held;
}

Status ErasedOffice::forget(const PhoneNumber &number)
{
    TEXTBACK_TRY(m_takeOut.run(number));
    TEXTBACK_TRY(forgetInParts(number));
    TEXTBACK_TRY(forgetInChanges(number));
    return forgetInPolicies(number);
}

Status ErasedOffice::forgetInParts(const PhoneNumber &number)
{
    const auto parts = m_parts.all<KeptPart>([](Row &row) {
        const QString name = row.text();
        return KeptPart{name, row.bytes()};
    });
    if (!parts.ok())
        return parts.error();
    for (const KeptPart &part : parts.value()) {
        if (part.json.contains(written(number)))
            TEXTBACK_TRY(m_rewritePart.run(documentWithout(part.json, number), part.name));
    }
    return Done{};
}

Status ErasedOffice::forgetInChanges(const PhoneNumber &number)
{
    QList<KeptChange> found;
    const Status read = m_changes.each([&](Row &row) {
        KeptChange kept{row.id<OfficeChangeId>(), row.bytes(), row.bytes()};
        if (kept.before.contains(written(number)) || kept.after.contains(written(number)))
            found.append(kept);
        return true;
    });
    if (!read.ok())
        return read.error();
    for (const KeptChange &kept : found)
        TEXTBACK_TRY(
            m_rewriteChange.run(documentWithout(kept.before, number), documentWithout(kept.after, number), kept.id));
    return Done{};
}

Status ErasedOffice::forgetInPolicies(const PhoneNumber &number)
{
    QList<KeptPolicy> found;
    const Status read = m_policies.each([&](Row &row) {
        KeptPolicy kept{row.integer(), row.bytes()};
        if (kept.json.contains(written(number)))
            found.append(kept);
        return true;
    });
    if (!read.ok())
        return read.error();
    for (const KeptPolicy &kept : found) {
        const QByteArray json = policyWithout(kept.json, number);
        // Of no policy that anybody will be judged by: it is not theirs any more.
        const QByteArray hash =
            QCryptographicHash::hash(json + ' ' + QByteArray::number(kept.id), QCryptographicHash::Sha256);
        TEXTBACK_TRY(m_rewritePolicy.run(json, hash, kept.id));
    }
    return Done{};
}

} // namespace textback
