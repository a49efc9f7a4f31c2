// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/deskhost.h"
#include "core/domain/threadcommands.h"

namespace textback {

/// Beginning threads, carried to the desk thread. As DeskGateway.
class ThreadGateway : public QObject, public ThreadCommands {
    Q_OBJECT
public:
    explicit ThreadGateway(DeskHost &host) : m_host(host) {}
    void openThread(const QString &line, const QString &number, QObject *context,
                    Callback<Result<ThreadId>> answered) override;

private:
    DeskHost &m_host;
};

} // namespace textback
