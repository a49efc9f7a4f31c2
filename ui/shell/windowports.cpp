// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowports.h"

#include "core/policy/settings.h"

namespace textback {

Result<OfficePolicy> officeOf(const WindowPorts &ports)
{
    if (ports.office)
        return ports.office->policy();
    const auto settings = ports.queries.settings();
    if (!settings.ok())
        return settings.error();
    return policyFrom(settings.value());
}

} // namespace textback
