// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/settings.h"
#include "tests/support/fakeoffice.h"
#include "tests/support/fakerules.h"
#include "ui/shell/windowports.h"

namespace textback {

/// A made-up owner's decisions with last month's figures, for pictures of "Who gets a text".
class SampleRules {
public:
    SampleRules()
    {
        m_office.current = policyFrom({{QStringLiteral("company"), QStringLiteral("Oak Plumbing")}});
        QList<Rule> &rules = m_office.current.rules;
        Rule owner;
        owner.name = QStringLiteral("Owner's list");
        owner.lists = {QStringLiteral("owner")};
        owner.action = RuleAction::Hold;
        Rule message = rules.at(1);
        message.name = QStringLiteral("Voicemail");
        message.situations.clear();
        message.voicemailLeft = true;
        message.delay = 60s;
        Rule sales = rules.at(1);
        sales.name = QStringLiteral("Sales");
        sales.on = false;
        sales.situations.clear();
        sales.callers = {CallerKind::New};
        sales.between = DayTimes{480, 1020};
        sales.templateKey = QStringLiteral("booking");
        rules = QList<Rule>{owner, message, rules.at(2), rules.at(3), sales, rules.at(1)};
        TrialReport &report = m_machine.answer;
        report.calls = 211;
        report.before.texted = 126;
        report.before.held = 10;
        report.before.left = 75;
        const int decided[] = {3, 22, 45, 19, 0, 40};
        for (int at = 0; at < 6; ++at)
            report.before.rules.insert(rules.at(at).name, decided[at]);
        report.before.wouldFit.insert(sales.name, 9);
        const std::pair<CheckKind, int> stopped[] = {{CheckKind::CanGetTexts, 14},   {CheckKind::NotOnNeverTextList, 6},
                                                     {CheckKind::NotAskedToStop, 4}, {CheckKind::RangLongEnough, 31},
                                                     {CheckKind::CoolDownOver, 18},  {CheckKind::NoConversation, 7},
                                                     {CheckKind::FreshEnough, 2}};
        for (const auto &[kind, calls] : stopped)
            report.before.stopped[std::size_t(kind)] = calls;
        report.after = report.before;
        m_lists.lists.append({QStringLiteral("owner"), QStringLiteral("the owner's list"), {}});
    }
    void into(WindowPorts &ports)
    {
        ports.office = &m_office;
        ports.officeCommands = &m_office;
        ports.numberLists = &m_lists;
        ports.numberListCommands = &m_lists;
        ports.timeMachine = &m_machine;
    }

private:
    FakeOffice m_office;
    FakeTimeMachine m_machine;
    FakeLists m_lists;
};

} // namespace textback
