// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

namespace textback::practice {

/// One transparent pixel: what a practice photo shows unless another was given.
[[nodiscard]] QByteArray pixelPng();
/// How large a PNG, GIF or JPEG is; empty for anything else.
[[nodiscard]] QSize pictureSize(const QByteArray &file);

} // namespace textback::practice
