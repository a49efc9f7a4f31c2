// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rulesroom.h"

namespace textback {

RulesRoom::RulesRoom()
{
    office.current = policyFrom({});
    machine.answer.calls = 211;
    machine.answer.before.texted = 126;
    machine.answer.before.left = 85;
    machine.answer.before.rules = {{QStringLiteral("While open"), 100}, {QStringLiteral("While closed"), 26}};
    machine.answer.after = machine.answer.before;
    const auto number = PhoneNumber::fromE164(QStringLiteral("+15125550100")).value();
    inbox.officeLines = {
        {.carrier = {
             .carrierId = QStringLiteral("1"), .number = number, .label = QStringLiteral("Main line"), .note = {}}}};
    page = std::make_unique<RulesPage>(RulesPorts{inbox, office, office, events, clock, &machine, &lists, &lists});
    page->resize(1200, 900);
    page->show();
    page->refresh();
}

RulesRoom::~RulesRoom() = default;

} // namespace textback
