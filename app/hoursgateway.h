// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/deskhost.h"
#include "core/domain/carrierhours.h"

namespace textback {

/// Asks the desk's carrier for its hours, on the desk thread, and carries the answer back. Used on the thread that made
/// it; must be destroyed after its host has stopped.
class HoursGateway : public QObject, public CarrierHoursReader {
    Q_OBJECT
public:
    explicit HoursGateway(DeskHost &host) : m_host(host) {}
    void readHours(QObject *context, Callback<Result<CarrierHours>> done) override;

private:
    DeskHost &m_host;
};

} // namespace textback
