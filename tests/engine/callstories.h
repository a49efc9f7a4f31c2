// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"

#include <QList>

namespace textback::stories {

using namespace Qt::Literals::StringLiterals;

inline const UtcTime Start = fromMs(1'772'550'000'000);

inline PhoneNumber number(const char16_t *e164)
{
    return PhoneNumber::fromE164(QStringView(e164)).value();
}

/// Writes the reports of one call in the order a carrier would make them.
class Story {
public:
    explicit Story(QString key) : m_key(std::move(key)) {}
    Story &leg(const QString &id, LegRole role, LegPhase phase, OutcomeHint hint = OutcomeHint::None)
    {
        LegUpdate update;
        update.callKey = m_key;
        update.legId = id;
        update.sequence = m_sequence++;
        update.line = number(u"+15125550100");
        update.remote = number(u"+15125550142");
        update.direction = Direction::In;
        update.role = role;
        update.phase = phase;
        update.hint = hint;
        update.at = Start + m_offset;
        m_updates.append(update);
        return *this;
    }
    Story &after(Milliseconds by)
    {
        m_offset += by;
        return *this;
    }
    [[nodiscard]] QList<LegUpdate> updates() const { return m_updates; }

private:
    QString m_key;
    qint64 m_sequence = 2;
    Milliseconds m_offset{0};
    QList<LegUpdate> m_updates;
};

inline QList<LegUpdate> missedCall()
{
    return Story(u"s-1"_s)
        .leg(u"caller"_s, LegRole::Caller, LegPhase::Ringing)
        .leg(u"desk"_s, LegRole::Person, LegPhase::Ringing)
        .after(18s)
        .leg(u"desk"_s, LegRole::Person, LegPhase::Ended)
        .leg(u"caller"_s, LegRole::Caller, LegPhase::Ended)
        .updates();
}

inline QList<LegUpdate> queueAnsweredByOne()
{
    return Story(u"s-2"_s)
        .leg(u"caller"_s, LegRole::Caller, LegPhase::Ringing)
        .leg(u"queue"_s, LegRole::Group, LegPhase::Ringing)
        .leg(u"a"_s, LegRole::Person, LegPhase::Ringing)
        .leg(u"b"_s, LegRole::Person, LegPhase::Ringing)
        .after(5s)
        .leg(u"b"_s, LegRole::Person, LegPhase::Answered)
        .leg(u"a"_s, LegRole::Person, LegPhase::Ended, OutcomeHint::Missed)
        .after(60s)
        .leg(u"b"_s, LegRole::Person, LegPhase::Ended)
        .leg(u"caller"_s, LegRole::Caller, LegPhase::Ended)
        .updates();
}

inline QList<LegUpdate> voicemail()
{
    return Story(u"s-3"_s)
        .leg(u"caller"_s, LegRole::Caller, LegPhase::Ringing)
        .leg(u"desk"_s, LegRole::Person, LegPhase::Ringing)
        .after(20s)
        .leg(u"desk"_s, LegRole::Person, LegPhase::Ringing, OutcomeHint::Voicemail)
        .after(30s)
        .leg(u"desk"_s, LegRole::Person, LegPhase::Ended)
        .leg(u"caller"_s, LegRole::Caller, LegPhase::Ended)
        .updates();
}

} // namespace textback::stories
