// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/deskhost.h"
#include "app/readingthread.h"
#include "core/domain/numberlists.h"

namespace textback {

/// Changes of number lists, carried to the desk thread, as OfficeGateway; and long lists read on a thread of their own.
class NumberListGateway : public QObject, public NumberListCommands {
    Q_OBJECT
public:
    explicit NumberListGateway(DeskHost &host) : m_host(host), m_reading(host.databasePath(), QStringLiteral("list")) {}
    void saveNumbers(const NumberList &list, QObject *context, Callback<Status> answered) override;
    void removeNumberList(const QString &key, QObject *context, Callback<Status> answered) override;
    void readNumbers(const QString &key, QObject *context, Callback<Result<QList<PhoneNumber>>> answered) override;

private:
    void ask(QObject *context, Callback<Status> answered, std::function<Status(DeskRoom &)> work);
    DeskHost &m_host;
    ReadingThread m_reading;
};

} // namespace textback
