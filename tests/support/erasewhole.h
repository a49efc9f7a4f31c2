// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/erasing.h"

namespace textback {

/// Erases one person to the end, with nothing in between. @return what there was
inline Result<ErasePreview> eraseWhole(Eraser &eraser, const PhoneNumber &number, UtcTime now)
{
    constexpr int EntriesAStep = 100;
    auto preview = eraser.previewPerson(number);
    if (!preview.ok())
        return preview;
    const auto begun = eraser.beginErasing(number, now);
    if (!begun.ok())
        return begun.error();
    for (;;) {
        const auto left = eraser.eraseSome(EntriesAStep);
        if (!left.ok())
            return left.error();
        if (left.value() == 0)
            return preview;
    }
}

} // namespace textback
