// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/linecheck.h"

namespace textback {

LineState checkLine(const CarrierLine &line)
{
    if (line.kind == LineKind::Fax)
        return LineState::Fax;
    if (!line.canText)
        return line.kind == LineKind::User ? LineState::NotAllowed : LineState::OthersNumber;
    return line.number.kind() == NumberKind::TollFree ? LineState::TollFree : LineState::Ready;
}

bool canTextFrom(LineState state)
{
    return state == LineState::Ready || state == LineState::TollFree;
}

} // namespace textback
