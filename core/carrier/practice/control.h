// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/practice/httplistener.h"

namespace textback {
class PracticeCarrier;
}

namespace textback::practice {

/// The second port, on which tests and people give orders in JSON.
class Control {
public:
    explicit Control(PracticeCarrier &carrier);
    [[nodiscard]] bool listen();
    [[nodiscard]] QString url() const;

private:
    [[nodiscard]] Response answer(const Request &request);
    [[nodiscard]] Response startCall(const QJsonObject &order);
    [[nodiscard]] Response receiveText(const QJsonObject &order);
    [[nodiscard]] Response addHistory(const QJsonObject &order);
    [[nodiscard]] Response setFaults(const QJsonObject &order);
    [[nodiscard]] Response moveTime(const QJsonObject &order);
    PracticeCarrier &m_carrier;
    HttpListener m_listener;
};

} // namespace textback::practice
