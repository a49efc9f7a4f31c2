// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace textback {

/// The only owner of its bytes; overwrites them before giving the memory back. (Copies made by whoever reads them are
/// out of its reach.)
class SecretBytes {
public:
    SecretBytes() = default;
    explicit SecretBytes(const QByteArray &bytes) : m_bytes(bytes.begin(), bytes.end()) {}
    SecretBytes(SecretBytes &&other) noexcept = default; // a moved-from vector holds nothing
    SecretBytes &operator=(SecretBytes &&other) noexcept
    {
        overwrite();
        m_bytes = std::move(other.m_bytes);
        return *this;
    }
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes() { overwrite(); }

    [[nodiscard]] QByteArray copy() const { return {m_bytes.data(), static_cast<qsizetype>(m_bytes.size())}; }

private:
    void overwrite() noexcept
    {
        // volatile: the compiler may not drop writes to memory that is about to be freed.
        for (volatile char &byte : m_bytes)
            byte = 0;
        m_bytes.clear();
    }
    std::vector<char> m_bytes;
};

} // namespace textback
