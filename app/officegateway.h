// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/deskhost.h"

namespace textback {

/// Who changes something in a window: the name they signed in to this computer with.
[[nodiscard]] QString personAtThisComputer();

/// What the owner decides, carried to the desk thread and the answers back; with or without an account. Used on the
/// thread that made it; must be destroyed after its host has stopped.
class OfficeGateway : public QObject, public OfficeCommands {
    Q_OBJECT
public:
    explicit OfficeGateway(DeskHost &host) : m_host(host) {}
    void saveOffice(const OfficeDocument &wanted, QObject *context, Callback<Result<OfficeChangeId>> answered) override;
    void restoreOffice(OfficeChangeId change, Restore side, QObject *context,
                       Callback<Result<OfficeChangeId>> answered) override;

private:
    using Answer = Callback<Result<OfficeChangeId>>;
    void ask(QObject *context, Answer answered, std::function<Result<OfficeChangeId>(DeskRoom &)> work);
    DeskHost &m_host;
};

} // namespace textback
