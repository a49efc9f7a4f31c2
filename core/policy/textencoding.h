// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

#include <optional>

namespace textback {

/// How the letters of a file stand in its bytes.
enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Windows1252 };

/// Finds out how a file is written, piece by piece: by its byte order mark, by the zero bytes that UTF-16 has beside
/// plain letters, by whether it is UTF-8 as a whole; otherwise it is Windows-1252, as spreadsheets of old write.
class EncodingGuess {
public:
    void take(QByteArrayView piece);
    /// Of all that was taken; nothing is taken after it.
    [[nodiscard]] TextEncoding guess();

private:
    QByteArray m_beginning;
    QStringDecoder m_utf8{QStringDecoder::Utf8};
};

/// Reads the letters of a file piece by piece. Bytes that mean nothing become U+FFFD; zero characters are left out.
class TextDecoder {
public:
    explicit TextDecoder(TextEncoding encoding);
    [[nodiscard]] QString decode(QByteArrayView piece);

private:
    std::optional<QStringDecoder> m_decoder; ///< Empty: Windows-1252.
};

} // namespace textback
