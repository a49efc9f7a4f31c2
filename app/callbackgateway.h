// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/deskhost.h"

namespace textback {

/// What people do with the call-back list, carried to the desk thread. As DeskGateway.
class CallBackGateway : public QObject, public CallBackCommands {
    Q_OBJECT
public:
    explicit CallBackGateway(DeskHost &host) : m_host(host) {}
    void finishCallBack(CallId call, CallBackResult result, const QString &note, QObject *context,
                        Callback<Result<CallBackResultId>> answered) override;
    void undoCallBack(CallBackResultId result, QObject *context, Callback<Status> answered) override;

private:
    DeskHost &m_host;
};

} // namespace textback
