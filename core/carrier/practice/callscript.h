// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/practice/account.h"
#include "core/domain/result.h"
#include "core/domain/utctime.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QSet>

namespace textback::practice {

/// What the control port asked for. Times are real ones.
struct CallRequest {
    QString scenario;
    QString from = {}; ///< E.164; empty: the caller withholds the number
    QString to = {}; ///< E.164; empty: the main line
    Milliseconds ring{20'000};
    std::optional<Milliseconds> reportedRing = {}; ///< what the events say the ringing took, if not the truth
    std::optional<Milliseconds> answerAfter = {}; ///< when the one who answers does; default: after the ringing time
    Milliseconds talk{3'000};
    Milliseconds voicemail{5'000};
};

/// One leg of a call as the carrier reports it.
struct CallParty {
    int number = 0;
    qint64 extension = 0; ///< 0: somebody outside
    QString direction; ///< from the platform's point of view: the outside caller's leg is "Outbound"
    QJsonObject from;
    QJsonObject to;
    QString code; ///< the state last reported; empty: never yet
    QString reason;
    QJsonObject peer;
    bool missed = false;
    bool queueCall = false;
    QString queueName; ///< shown on an agent's phone
};

/// Something that happens `at` real time after the call began; events say it happened `reported` after.
struct CallStep {
    enum class Kind { Party, ProvisionalRow, FinalRow, Voicemail, Fax };
    Kind kind = Kind::Party;
    Milliseconds at{0};
    Milliseconds reported{0};
    int party = 0;
    QString code = {};
    QString reason = {};
    bool missed = false;
    bool losing = false; ///< a queue agent's leg that another agent's answer ended
    QJsonObject peer = {};
};

/// A phone that rang, as the call log lists it beneath the call.
struct RingOutLeg {
    int party = 0;
    qint64 extension = 0;
    Milliseconds start{0};
    Milliseconds length{0};
    QString result; ///< "Stopped", "Call connected", "IP Phone Offline"
};

/// Everything about one call, before and while it happens.
struct CallScript {
    QString sessionId;
    QString telephonySessionId;
    QString rowId;
    QString from;
    QString to;
    QString direction = QStringLiteral("Inbound"); ///< of the call-log row
    QString type = QStringLiteral("Voice");
    QString result; ///< of the finished row
    QString reason;
    QString toName;
    qint64 rowExtension = 0; ///< whose row it is; 0: the menu's or the queue's alone
    QString internalCaller; ///< extension number of a colleague who calls
    bool live = true; ///< false: nothing is reported while it happens (a blocked caller)
    bool viaQueue = false;
    QSet<qint64> extensions; ///< who sees the row in the own log
    QList<CallParty> parties;
    QList<CallStep> steps;
    QList<RingOutLeg> ringOuts;
    Milliseconds shift{0}; ///< how much longer the call is reported to have taken than it took
};

/// Writes the script of a scenario. @return Invalid with a sentence for an unknown scenario or number.
[[nodiscard]] Result<CallScript> writeScript(const CallRequest &request, const Account &account);
[[nodiscard]] QStringList scenarioNames();

} // namespace textback::practice
