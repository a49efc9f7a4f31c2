// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/readingthread.h"
#include "core/domain/datacare.h"

namespace textback {

class DeskHost;

/// Backups, and forgetting for good. Counts and copies on a thread of its own; erases on the desk thread, which alone
/// writes. Used on the thread that made it; to be destroyed after its host has stopped.
class DataGateway : public QObject, public DataCare, public ErasingCommands {
    Q_OBJECT
public:
    explicit DataGateway(DeskHost &host);
    void copies(QObject *context, Callback<QList<DataCopy>> done) override;
    void copyNow(QObject *context, Callback<Status> done) override;
    void look(const QString &file, QObject *context, Callback<Result<DataLook>> done) override;
    void restore(const QString &file) override { emit restoreWanted(file); }
    void previewPerson(const PhoneNumber &number, QObject *context, Callback<Result<ErasePreview>> done) override;
    void previewOlder(int months, QObject *context, Callback<Result<ErasePreview>> done) override;
    void takeArchive(const QString &file, QObject *context, std::function<void(int)> progress,
                     Callback<Result<DataCopy>> done) override;
    void writeArchive(const QString &file, QObject *context, std::function<void(int)> progress,
                      Callback<Result<qint64>> done) override;
    void cancelArchive() override { m_archives.cancel(); }
    void erasePerson(const PhoneNumber &number, QObject *context, std::function<void(int)> progress,
                     Callback<Status> done) override;

signals:
    void restoreWanted(const QString &file);

private:
    DeskHost &m_host;
    ReadingThread m_thread;
    ReadingThread m_archives; ///< Takes long, and is not to be cut short by a question about something else.
};

} // namespace textback
