// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/practice/callscript.h"

namespace textback::practice {

/// Writes down what happens in a call, step after step, keeping the real and the reported time.
class ScriptWriter {
public:
    ScriptWriter(const CallRequest &request, const Account &account);
    [[nodiscard]] const CallRequest &request() const { return m_request; }
    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] CallScript &script() { return m_script; }
    [[nodiscard]] CallScript finished();

    /// The caller reaches the one whom the dialled number brings to. @return the party that rings
    int reachOffice(bool rings = true);
    int reachQueue();
    int reachMenu();
    /// A further leg to somebody of the office; says nothing yet.
    int office(const Extension &extension);
    /// A queue agent's phone starts ringing.
    int agent(const Extension &extension);
    int addParty(qint64 extension, const QString &direction, const QJsonObject &from, const QJsonObject &to);

    void say(int party, const QString &code, const QString &reason = {});
    void leave(int party, const QString &reason, bool missed);
    void lose(int agent); ///< another agent answered
    void moveAway(int party); ///< the call goes on in another session, the caller with it
    void ringOut(int party, const QString &result); ///< the leg in the call log, from its first word until now
    void wait(Milliseconds time);
    void ring(int part = 1, int of = 1); ///< a part of the ringing time
    void ringUntilAnswer();
    void add(CallStep::Kind kind);
    void hangUp(const QString &result, const QString &reason); ///< the caller leaves; the row is written
    void close(const QString &result, const QString &reason); ///< only the row
    void see(qint64 extension) { m_script.extensions.insert(extension); }

private:
    int reach(const Extension &extension, bool rings);
    [[nodiscard]] QJsonObject callerJson(bool withName) const;
    [[nodiscard]] QJsonObject dialledJson(const QString &name, qint64 extension) const;
    CallStep &step(CallStep::Kind kind);
    const CallRequest &m_request;
    const Account &m_account;
    CallScript m_script;
    Milliseconds m_at{0};
    Milliseconds m_reported{0};
};

void outboundScene(ScriptWriter &write);
void internalScene(ScriptWriter &write);

} // namespace textback::practice
