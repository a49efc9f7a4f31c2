// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/callername.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace textback {

bool isFillerName(const QString &name)
{
    static constexpr std::array Fillers = {"WIRELESS CALLER"_L1,  "MOBILE CALLER"_L1,  "CELL PHONE"_L1,
                                           "UNKNOWN"_L1,          "UNKNOWN CALLER"_L1, "UNAVAILABLE"_L1,
                                           "ANONYMOUS"_L1,        "RESTRICTED"_L1,     "PRIVATE CALLER"_L1,
                                           "TOLL FREE CALLER"_L1, "CALLER"_L1,         "NAME UNAVAILABLE"_L1};
    const QString plain = name.simplified();
    return std::any_of(Fillers.begin(), Fillers.end(),
                       [&plain](QLatin1String filler) { return plain.compare(filler, Qt::CaseInsensitive) == 0; });
}

} // namespace textback
