// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/carrierhabits.h"

#include "core/engine/enginelog.h"

namespace textback {

namespace {

constexpr Milliseconds AnsweredWithin = 10s; // a machine; people take longer
constexpr qsizetype MostAsked = 50;

} // namespace

void CarrierHabits::setAccount(AccountId account)
{
    m_account = account;
    m_asked.clear();
}

QString CarrierHabits::name(ReplyMeaning meaning, int time) const
{
    const QString word = meaning == ReplyMeaning::Stop ? QStringLiteral("stop") : QStringLiteral("help");
    return QStringLiteral("carrier-answered-%1-%2-account-%3").arg(word).arg(time).arg(m_account.value());
}

void CarrierHabits::asked(const PhoneNumber &caller, ReplyMeaning meaning, UtcTime at)
{
    if (m_asked.size() >= MostAsked)
        m_asked.removeIf([at](const auto &known) { return at - known.value().at > AnsweredWithin; });
    if (m_asked.size() < MostAsked)
        m_asked.insert(caller.e164(), {meaning, at});
}

void CarrierHabits::foreignText(const TextMessage &text)
{
    if (text.remotes.size() != 1)
        return;
    const auto found = m_asked.constFind(text.remotes.constFirst().e164());
    if (found == m_asked.constEnd() || text.at < found->at || text.at - found->at > AnsweredWithin)
        return;
    const ReplyMeaning meaning = found->meaning;
    m_asked.erase(found);
    note(meaning, text.at);
}

void CarrierHabits::note(ReplyMeaning meaning, UtcTime at)
{
    const auto before = m_book.instant(name(meaning, 1));
    if (!before.ok())
        return; // the next time tells it too
    const int time = before.value() && meaning == ReplyMeaning::Help ? 2 : 1;
    if (m_book.setInstant(name(meaning, time), at).ok())
        qCInfo(logDesk) << "somebody else answers" << (meaning == ReplyMeaning::Stop ? "STOP" : "HELP");
}

bool CarrierHabits::answers(ReplyMeaning meaning) const
{
    const auto known = m_book.instant(name(meaning, meaning == ReplyMeaning::Help ? 2 : 1));
    return known.ok() && known.value().has_value();
}

} // namespace textback
