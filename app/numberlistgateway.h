// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/deskhost.h"
#include "core/domain/numberlists.h"

namespace textback {

/// Changes of number lists, carried to the desk thread. As OfficeGateway.
class NumberListGateway : public QObject, public NumberListCommands {
    Q_OBJECT
public:
    explicit NumberListGateway(DeskHost &host) : m_host(host) {}
    void saveNumbers(const NumberList &list, QObject *context, Callback<Status> answered) override;
    void removeNumberList(const QString &key, QObject *context, Callback<Status> answered) override;

private:
    void ask(QObject *context, Callback<Status> answered, std::function<Status(DeskRoom &)> work);
    DeskHost &m_host;
};

} // namespace textback
