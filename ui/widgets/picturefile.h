// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

class QIODevice;

namespace textback {

/// Reads a picture that nobody vouches for: only common kinds of pixels, only sizes that fit into memory, upright.
/// Takes its time: not for the UI thread. @param most it is made to fit into this. @return null: it cannot be shown.
[[nodiscard]] QImage loadPicture(QIODevice &device, QSize most);

/// The picture as it goes out: a JPEG of at most `most` bytes, without what cameras write beside it (where it was
/// taken). Not for the UI thread. @return empty: it cannot be read.
[[nodiscard]] QByteArray photoForSending(QIODevice &device, qint64 most);

} // namespace textback
