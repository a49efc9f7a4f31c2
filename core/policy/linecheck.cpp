// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/linecheck.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr QLatin1StringView Separator = "; "_L1;
constexpr QLatin1StringView OffWords = "texting is switched off for this person"_L1;
constexpr QLatin1StringView PrivacyWords = "account under health privacy"_L1;

/// In the order of the states.
constexpr std::array<QLatin1StringView, 5> RegistrationWords{
    ""_L1, "registered for business texts"_L1, "registration is being checked"_L1, "registration was refused"_L1,
    "not registered for business texts"_L1};

/// In the order of the notes.
constexpr std::array<QLatin1StringView, 5> AccountWords{
    "The user's details cannot be read"_L1, "The list of numbers cannot be read"_L1,
    "The list of extensions cannot be read"_L1, "Who asked for no more texts cannot be read"_L1,
    "The carrier says that texting is switched off for this user"_L1};
constexpr qsizetype LongestDetail = 60;

} // namespace

QString noteOf(const AccountRemark &remark)
{
    const QString words = AccountWords.at(size_t(remark.note));
    return remark.detail.isEmpty() ? words + u'.' : u"%1 (%2)."_s.arg(words, remark.detail.left(LongestDetail));
}

std::optional<AccountRemark> accountRemarkOf(const QString &note)
{
    for (size_t index = 0; index < AccountWords.size(); ++index) {
        if (!note.startsWith(AccountWords.at(index)))
            continue;
        AccountRemark remark{AccountNote(index), {}};
        const QString rest = note.mid(AccountWords.at(index).size());
        if (rest.startsWith(" ("_L1) && rest.endsWith(")."_L1))
            remark.detail = rest.mid(2, rest.size() - 4);
        return remark;
    }
    return std::nullopt;
}

QString noteOf(const LineStanding &standing)
{
    QStringList parts;
    if (standing.registration != Registration::NotTold)
        parts.append(RegistrationWords.at(size_t(standing.registration)));
    if (standing.textingOff)
        parts.append(OffWords);
    if (standing.healthPrivacy)
        parts.append(PrivacyWords);
    return parts.join(Separator);
}

LineStanding standingOf(const CarrierLine &line)
{
    LineStanding standing;
    for (const QString &part : line.note.split(Separator, Qt::SkipEmptyParts)) {
        for (size_t index = 1; index < RegistrationWords.size(); ++index) {
            if (part == RegistrationWords.at(index))
                standing.registration = Registration(index);
        }
        standing.textingOff = standing.textingOff || part == OffWords;
        standing.healthPrivacy = standing.healthPrivacy || part == PrivacyWords;
    }
    return standing;
}

bool needsRegistration(const CarrierLine &line)
{
    // The United States and Canada register local numbers; toll-free ones are verified instead.
    if (!line.canText || !line.number.e164().startsWith(u"+1"_s) || line.number.kind() == NumberKind::TollFree)
        return false;
    const QString region = line.number.region();
    return region.isEmpty() || region == "US"_L1 || region == "CA"_L1;
}

LineState checkLine(const CarrierLine &line)
{
    if (line.kind == LineKind::Fax)
        return LineState::Fax;
    if (!line.canText)
        return line.kind == LineKind::User ? LineState::NotAllowed : LineState::OthersNumber;
    const LineStanding standing = standingOf(line);
    if (standing.textingOff)
        return LineState::TextingOff;
    if (line.number.kind() == NumberKind::TollFree)
        return LineState::TollFree;
    if (!needsRegistration(line))
        return LineState::Ready;
    switch (standing.registration) {
    case Registration::NotTold:
        return LineState::RegistrationNotTold;
    case Registration::Confirmed:
        return LineState::Ready;
    case Registration::Waiting:
        return LineState::RegistrationWaits;
    case Registration::Refused:
        return LineState::RegistrationRefused;
    case Registration::Missing:
        return LineState::NotRegistered;
    }
    return LineState::RegistrationNotTold;
}

bool canTextFrom(LineState state)
{
    return state == LineState::Ready || state == LineState::TollFree || state == LineState::RegistrationNotTold;
}

} // namespace textback
