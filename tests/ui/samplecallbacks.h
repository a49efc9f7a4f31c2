// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakecallbacks.h"
#include "tests/ui/sampleoffice.h"

namespace textback {

/// Fills the call-back list of the made-up office: a failed text, a held call, a landline, and one done today.
void fillSampleCallBacks(FakeCallBacks &list, UtcTime now);

} // namespace textback
