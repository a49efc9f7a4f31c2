// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/practice/accountapi.h"
#include "core/carrier/practice/calllogapi.h"
#include "core/carrier/practice/certificate.h"
#include "core/carrier/practice/control.h"
#include "core/carrier/practice/history.h"
#include "core/carrier/practice/httplistener.h"
#include "core/carrier/practice/messageapi.h"
#include "core/carrier/practice/practicecarrier.h"

#include <QTemporaryFile>

namespace textback {

/// What a practice carrier is made of, in the order in which each needs the ones before.
struct PracticeCarrier::Parts {
    practice::PracticeTime time;
    practice::Account account;
    practice::TrafficLog log;
    practice::Faults faults;
    practice::RateLimits limits;
    practice::Tokens tokens{time};
    practice::OAuth oauth{time, account, faults, tokens};
    practice::Router router{time, account, faults, tokens, limits, log};
    practice::Gateway gateway{time, account, faults, log, oauth};
    practice::Messages messages{time, account, faults};
    practice::Texting texting{time, account, faults, messages, gateway};
    practice::Calls calls{time, account, faults, gateway, texting};
    practice::MessageApi messageApi{time, faults, messages, texting};
    practice::CallLogApi callLogApi{time, account, calls, faults};
    practice::History history{time, account, messages, calls};
    practice::AccountApi accountApi{time, account, faults, calls};
    practice::HttpListener listener{[this](practice::Request &request) { return router.answer(request); }};
    std::unique_ptr<practice::Control> control;
    QTemporaryFile caFile;
    QString baseUrl;

    /// Makes a certificate, writes its authority to caFile and turns TLS on.
    [[nodiscard]] Status secure();
};

} // namespace textback
