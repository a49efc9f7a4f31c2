// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/datacare.h"

#include <QStringList>

namespace textback {

/// Answers as the test says.
class FakeData : public DataCare, public ErasingCommands {
public:
    QList<DataCopy> kept;
    QStringList asked;
    Callback<Status> copied;
    Callback<Result<DataLook>> looked;
    Callback<Result<ErasePreview>> previewed;
    Callback<Status> erased;
    std::function<void(int)> erasing;
    Callback<Result<DataCopy>> taken;
    std::function<void(int)> taking;
    Callback<Result<qint64>> written;
    std::function<void(int)> writing;

    void copies(QObject *, Callback<QList<DataCopy>> done) override { done(kept); }
    void copyNow(QObject *, Callback<Status> done) override
    {
        asked << QStringLiteral("copy");
        copied = std::move(done);
    }
    void look(const QString &file, QObject *, Callback<Result<DataLook>> done) override
    {
        asked << QStringLiteral("look ") + file;
        looked = std::move(done);
    }
    void restore(const QString &file) override { asked << QStringLiteral("restore ") + file; }
    void previewPerson(const PhoneNumber &number, QObject *, Callback<Result<ErasePreview>> done) override
    {
        asked << QStringLiteral("preview ") + number.e164();
        previewed = std::move(done);
    }
    void previewOlder(int months, QObject *, Callback<Result<ErasePreview>> done) override
    {
        asked << QStringLiteral("preview %1").arg(months);
        previewed = std::move(done);
    }
    void takeArchive(const QString &file, QObject *, std::function<void(int)> progress,
                     Callback<Result<DataCopy>> done) override
    {
        asked << QStringLiteral("take ") + file;
        taking = std::move(progress);
        taken = std::move(done);
    }
    void writeArchive(const QString &file, QObject *, std::function<void(int)> progress,
                      Callback<Result<qint64>> done) override
    {
        asked << QStringLiteral("write ") + file;
        writing = std::move(progress);
        written = std::move(done);
    }
    void cancelArchive() override { asked << QStringLiteral("cancel"); }
    void erasePerson(const PhoneNumber &number, QObject *, std::function<void(int)> progress,
                     Callback<Status> done) override
    {
        erasing = std::move(progress);
        asked << QStringLiteral("erase ") + number.e164();
        erased = std::move(done);
    }
};

} // namespace textback
