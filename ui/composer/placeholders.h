// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/render.h"

#include <QStringList>

class QPlainTextEdit;

namespace textback {

/// Writes the values of placeholders that have one into the editor, in place of their braces.
void fillPlaceholders(QPlainTextEdit &edit, const RenderFacts &facts);
/// The placeholders still standing in a text, as written: a person's text is not sent while there are any.
[[nodiscard]] QStringList openPlaceholders(const QString &text);

} // namespace textback
