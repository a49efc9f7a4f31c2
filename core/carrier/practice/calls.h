// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/practice/callscript.h"
#include "core/carrier/practice/synctokens.h"
#include "core/carrier/practice/texting.h"

#include <QObject>

#include <memory>
#include <vector>

namespace textback::practice {

/// A call that happens or happened.
struct Call {
    enum class Row { None, Provisional, Final };
    CallScript script;
    UtcTime started; ///< as reported
    UtcTime ended;
    int sequence = 1;
    bool over = false;
    Row row = Row::None;
    UtcTime rowModified;
    qint64 message = 0; ///< the voicemail or fax it left
    QString callerName = QStringLiteral("MOBILE CALLER");
};

/// Plays the calls: events to the subscribers, rows in the call log, voicemails in the mailbox.
class Calls : public QObject {
    Q_OBJECT
public:
    Calls(const PracticeTime &time, const Account &account, Faults &faults, Gateway &gateway, Texting &texting,
          QObject *parent = nullptr);

    [[nodiscard]] Result<QJsonObject> start(const CallRequest &request);
    /// A call of before, from its beginning at `at` to its row in the call log; nobody is told.
    [[nodiscard]] Result<std::unique_ptr<Call>> past(const CallRequest &request, UtcTime at);
    void addPast(std::vector<std::unique_ptr<Call>> calls);
    [[nodiscard]] const std::vector<std::unique_ptr<Call>> &all() const { return m_calls; }
    [[nodiscard]] QJsonArray state() const;
    [[nodiscard]] QJsonObject partyJson(const Call &call, const CallParty &party) const;
    void reset();

private:
    void name(Call &call);
    void play(Call &call);
    void perform(Call &call, const CallStep &step);
    void report(Call &call, const CallStep &step);
    void fillPeer(CallParty &party, const CallStep &step) const;
    void leaveRecording(Call &call, const CallStep &step);
    [[nodiscard]] bool isHidden(const CallParty &party) const;

    const PracticeTime &m_time;
    const Account &m_account;
    Faults &m_faults;
    Gateway &m_gateway;
    Texting &m_texting;
    std::vector<std::unique_ptr<Call>> m_calls;
    QObject *m_scenes = nullptr; ///< context of everything still to happen, replaced on reset
    qint64 m_next = 1;
};

} // namespace textback::practice
