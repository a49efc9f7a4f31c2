// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/deskhost.h"
#include "core/domain/wonjobs.h"

namespace textback {

/// What people say became a job, carried to the desk thread. As DeskGateway.
class WonGateway : public QObject, public WonCommands {
    Q_OBJECT
public:
    explicit WonGateway(DeskHost &host) : m_host(host) {}
    void setWon(CallId call, bool won, QObject *context, Callback<Status> answered) override;

private:
    DeskHost &m_host;
};

} // namespace textback
