// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/textreview.h"

#include <QCoreApplication>

namespace textback {

/// What a review of a text found, as people say it. Pure.
class ReviewWording {
    Q_DECLARE_TR_FUNCTIONS(textback::ReviewWording)
public:
    /// What is wrong, a sentence. @param group what the text is for.
    [[nodiscard]] static QString remark(const TextRemark &remark, TextGroup group);
    /// What the button says that mends it.
    [[nodiscard]] static QString cure(const TextRemark &remark);
    /// What holds where this is not wrong.
    [[nodiscard]] static QString passed(TextFault fault);
};

} // namespace textback
