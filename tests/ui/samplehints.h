// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/backupnews.h"
#include "core/domain/secretsnews.h"
#include "core/domain/signout.h"
#include "core/domain/sleepcare.h"
#include "core/domain/supportnotes.h"
#include "core/domain/updatenews.h"
#include "ui/shell/windowports.h"

namespace textback {

class FakeSleep : public SleepCare {
public:
    IdleSleep idle = IdleSleep::Unknown;
    bool isWanted = false;
    [[nodiscard]] IdleSleep idleSleep() const override { return idle; }
    [[nodiscard]] bool wanted() const override { return isWanted; }
    [[nodiscard]] bool keepsAwake() const override { return isWanted; }
};

class FakeUpdates : public UpdateNews {
public:
    std::optional<NewerVersion> version;
    [[nodiscard]] std::optional<NewerVersion> newer() const override { return version; }
    void setSeen() override
    {
        version.reset();
        emit changed();
    }
};

class FakeSecretsNews : public SecretsNews {
public:
    void set(bool forThisRunOnly)
    {
        isForThisRunOnly = forThisRunOnly;
        emit changed();
    }
    [[nodiscard]] bool keptForThisRunOnly() const override { return isForThisRunOnly; }
    bool isForThisRunOnly = false;
};

class FakeBackupNews : public BackupNews {
public:
    void set(bool failing)
    {
        isFailing = failing;
        emit changed();
    }
    [[nodiscard]] bool failing() const override { return isFailing; }
    void look() override { ++looks; }
    bool isFailing = false;
    int looks = 0;
};

/// Answers as the test says.
class FakeSignOut : public SignOutCommands {
public:
    void signOut(const SignOutOrder &order, QObject *, std::function<void(SignOutProgress)> progress,
                 Callback<SignOutOutcome> done) override
    {
        orders.append(order);
        tell = std::move(progress);
        finish = std::move(done);
    }
    void cancelSignOut() override { ++cancelled; }
    QList<SignOutOrder> orders;
    std::function<void(SignOutProgress)> tell;
    Callback<SignOutOutcome> finish;
    int cancelled = 0;
};

class FakeSupport : public SupportNotes {
public:
    QString notes = QStringLiteral("== versions\nTextback 0.1.0\n\n== settings\ndelay-seconds: 10\n");
    void gather(QObject *, Callback<QString> ready) override { ready(notes); }
};

/// What a window offers for the program itself.
/// What was before the first sign-in, fetched for forty days and stopped there.
inline HistoryImport sampleImport(UtcTime now)
{
    HistoryImport import;
    import.before = now;
    import.stopped = true;
    import.texts.reached = import.calls.reached = now - std::chrono::hours{24 * 40};
    import.texts.taken = 312;
    import.calls.taken = 80;
    return import;
}

struct SampleHints {
    void into(WindowPorts &ports)
    {
        ports.sleep = &sleep;
        ports.updates = &updates;
        ports.secrets = &secrets;
        ports.backups = &backups;
        ports.signOut = &signOut;
        ports.support = &support;
    }
    FakeSleep sleep;
    FakeUpdates updates;
    FakeSecretsNews secrets;
    FakeBackupNews backups;
    FakeSignOut signOut;
    FakeSupport support;
};

} // namespace textback
