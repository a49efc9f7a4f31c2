// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/secretstore.h"

#include <QTest>

#include <optional>

namespace textback {

/// Waits for the answers of a SecretStore; empty when none came within the time the port promises.
inline std::optional<Result<QByteArray>> readNow(SecretStore &store, const QString &name)
{
    QObject context;
    std::optional<Result<QByteArray>> answer;
    store.read(name, &context, [&](Result<QByteArray> result) { answer.emplace(std::move(result)); });
    [[maybe_unused]] const bool inTime = QTest::qWaitFor([&] { return answer.has_value(); }, 6000);
    return answer;
}

inline std::optional<Status> writeNow(SecretStore &store, const QString &name, const QByteArray &secret)
{
    QObject context;
    std::optional<Status> answer;
    store.write(name, secret, &context, [&](const Status &result) { answer.emplace(result); });
    [[maybe_unused]] const bool inTime = QTest::qWaitFor([&] { return answer.has_value(); }, 6000);
    return answer;
}

inline std::optional<Status> removeNow(SecretStore &store, const QString &name)
{
    QObject context;
    std::optional<Status> answer;
    store.remove(name, &context, [&](const Status &result) { answer.emplace(result); });
    [[maybe_unused]] const bool inTime = QTest::qWaitFor([&] { return answer.has_value(); }, 6000);
    return answer;
}

template <typename T> bool succeeded(const std::optional<Result<T>> &answer)
{
    return answer.has_value() && answer->ok();
}

template <typename T> bool failedAs(const std::optional<Result<T>> &answer, ErrorKind kind)
{
    return answer.has_value() && !answer->ok() && answer->error().kind == kind;
}

} // namespace textback
