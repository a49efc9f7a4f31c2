// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlitestore.h"

#include <QTemporaryDir>
#include <QTest>

namespace textback {

using namespace Qt::Literals::StringLiterals;

PhoneNumber number(const QString &e164);

inline const UtcTime Noon = fromMs(1'772'553'600'000); // 2026-03-03 16:00 UTC

/// A fresh store in a directory of its own, with one account of two lines.
class DeskFixture {
public:
    DeskFixture();
    ~DeskFixture();
    void reopen(const OpenOptions &options = {});
    void addAccount();
    [[nodiscard]] QString path() const;

    [[nodiscard]] StoredCall call(const QString &key, CallOutcome outcome, UtcTime at) const;
    [[nodiscard]] OutboxText textBack(const QString &key, UtcTime at) const;
    [[nodiscard]] OutboxText manualText(const QString &body, UtcTime at) const;
    [[nodiscard]] TextMessage carrierText(const QString &id, TextDirection direction, UtcTime at) const;
    [[nodiscard]] ThreadId thread();
    /// How many texts stand in the thread.
    [[nodiscard]] qint64 texts();
    /// One number from the file, read past the store.
    [[nodiscard]] qint64 ask(const QString &sql) const;
    [[nodiscard]] ThreadState state();

    QTemporaryDir folder;
    std::unique_ptr<SqliteStore> store;
    AccountId account{0};
    PhoneNumber line = number(u"+15550100100"_s);
    PhoneNumber secondLine = number(u"+15550100101"_s);
    PhoneNumber caller = number(u"+15550100142"_s);
};

} // namespace textback
