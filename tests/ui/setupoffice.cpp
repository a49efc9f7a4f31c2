// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/setupoffice.h"

namespace textback {

SetupOffice::SetupOffice()
{
    desk.onSetting = [this](const QString &key, const QString &value) { inbox.officeSettings.insert(key, value); };
}

SetupOffice::~SetupOffice() = default;

void SetupOffice::open()
{
    SetupPorts ports{inbox, desk, accounts, events, clock, settings};
    ports.startAtLogin = &login;
    ports.languages = languages;
    ports.server = QUrl(QStringLiteral("https://example.com"));
    ports.clientId = clientId;
    ports.hasAccount = !accounts.known.isEmpty();
    window = std::make_unique<SetupWindow>(ports);
    window->show();
}

void SetupOffice::addLines()
{
    const auto line = [](const char *number, const char *label, LineKind kind, bool canText) {
        CarrierLine found{QString::fromLatin1(number), PhoneNumber::fromE164(QString::fromLatin1(number)).value()};
        found.label = QString::fromLatin1(label);
        found.kind = kind;
        found.canText = canText;
        return Line{LineId{0}, found, true};
    };
    inbox.officeLines = {line("+15125550100", "Main line", LineKind::User, true),
                         line("+18885550130", "Free line", LineKind::Company, true),
                         line("+15125550120", "Workshop", LineKind::Company, false)};
}

void SetupOffice::ownCall(CallOutcome outcome, std::optional<Decision> decision, std::optional<OutboxState> text,
                          bool replied)
{
    const ThreadId thread{1};
    const auto bare = [thread](const PhoneNumber &caller, const PhoneNumber &line) {
        return ThreadRow{thread, caller, line, {}, {}, {}, {}, {}, {}, {}, {}, {},
                         {},     {},     {},   {}, {}, {}, {}, {}, {}, {}, {}};
    };
    ThreadRow row =
        bare(PhoneNumber::fromE164(u"+15125550188").value(), PhoneNumber::fromE164(u"+15125550100").value());
    inbox.rows.insert_or_assign(thread, row);
    CallItem call;
    call.stored.id = CallId{7};
    call.stored.call.key = QStringLiteral("s-1");
    call.stored.call.line = row.line;
    call.stored.call.outcome = outcome;
    call.stored.call.rang = std::chrono::seconds{21};
    call.stored.call.endedAt = clock.now();
    if (decision) {
        call.verdict = Verdict{};
        call.verdict->decision = *decision;
        call.verdict->judgedAt = clock.now();
    }
    QList<TimelineItem> items{{ItemId{1}, clock.now(), call}};
    if (text) {
        OutboxText sent{.line = row.line, .to = row.caller};
        sent.cause = TextCause::MissedCall;
        sent.callKey = call.stored.call.key;
        sent.state = *text;
        sent.sendingSince = clock.now();
        TextItem item;
        item.direction = TextDirection::Out;
        item.outbox = sent;
        items.append({ItemId{2}, clock.now(), item});
    }
    if (replied) {
        TextItem item;
        item.body = QStringLiteral("ok");
        items.append({ItemId{3}, clock.now() + 1ms, item});
    }
    inbox.timelines[thread] = items;
    emit events.threadChanged(thread);
}

} // namespace textback
