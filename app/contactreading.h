// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/readingthread.h"
#include "core/domain/contacts.h"

namespace textback {

/// Reads files of contacts on a thread of its own. Used on the thread that made it.
class ContactFileThread : public ContactReader {
public:
    explicit ContactFileThread(const QString &databasePath);
    void read(const ContactFile &file, QObject *context, std::function<void(qint64, qint64)> progress,
              Callback<Result<ContactReading>> done) override;
    void cancel() override { m_thread.cancel(); }

private:
    ReadingThread m_thread;
};

/// Writes files of contacts on a thread of its own. As above.
class ContactWriterThread : public ContactExport {
public:
    explicit ContactWriterThread(const QString &databasePath);
    void write(const ContactTarget &target, QObject *context, std::function<void(qint64)> progress,
               Callback<Result<qint64>> done) override;
    void cancel() override { m_thread.cancel(); }

private:
    ReadingThread m_thread;
};

} // namespace textback
