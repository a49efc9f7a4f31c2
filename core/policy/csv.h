// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace textback {

/// What a file of lines begins with, so that spreadsheets read its letters right: the byte order mark of UTF-8.
[[nodiscard]] QByteArray csvBeginning();
/// One line of a table as RFC 4180 has it, in UTF-8 and with its end. Cells may be strangers' words: one that a
/// spreadsheet would take for a formula gets an apostrophe in front.
[[nodiscard]] QByteArray csvLine(const QStringList &cells);

} // namespace textback
