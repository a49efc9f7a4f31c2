// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace textback {

/// Writes plain words to a file descriptor. Like everything here it may be used while the program is crashing: it calls
/// the kernel and nothing else, and asks nobody for memory.
class PlainWriter {
public:
    explicit PlainWriter(int file) : m_file(file) {}
    void text(const char *words) const;
    void decimal(unsigned long long value) const;
    void hex(std::uintptr_t value) const;

private:
    void digits(unsigned long long value, unsigned base) const;
    int m_file;
};

/// Where the calling thread is, as "library+offset", innermost first.
class CrashFrames {
public:
    /// Loads what the first look needs; before any crash.
    static void prepare();
    void write(const PlainWriter &to);

private:
    struct Frame {
        std::uintptr_t address = 0;
        std::uintptr_t offset = 0;
        std::array<char, 64> library{}; ///< Its file's name without the path, which may name a person.
    };
    void findLibraries();
    void readMapping(const char *line);
    std::array<Frame, 64> m_frames{};
    size_t m_count = 0;
};

} // namespace textback
