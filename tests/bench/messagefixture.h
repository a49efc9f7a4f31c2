// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/phonenumber.h"
#include "core/domain/result.h"

namespace textback {

struct FixtureSize {
    int messages = 0;
    int threads = 0;
};

/// Writes a database of an office that is set up, signed out and years old: `size.messages` texts in `size.threads`
/// threads of which the n-th busiest has about 1/n of the busiest's texts (Zipf), a missed call and its text back at
/// the beginning of each thread, a note here and there. The same size gives the same rows.
/// @param path of the file, which must not exist.
[[nodiscard]] Status writeFixture(const QString &path, FixtureSize size);

/// The n-th caller of a fixture, from 0: a number of the range that belongs to nobody.
[[nodiscard]] PhoneNumber fixtureCaller(int index);
/// The carrier's id of the n-th text, and of the first that the fixture does not use.
[[nodiscard]] QString fixtureTextId(qint64 serial);
[[nodiscard]] PhoneNumber fixtureLine();

} // namespace textback
