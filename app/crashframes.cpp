// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crashframes.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <algorithm>
#include <cstring>

#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>

namespace textback {

namespace {

/// Reads a hexadecimal number and steps past it.
std::uintptr_t hexAt(const char *&at)
{
    std::uintptr_t value = 0;
    for (;; ++at) {
        if (*at >= '0' && *at <= '9')
            value = value * 16 + std::uintptr_t(*at - '0');
        else if (*at >= 'a' && *at <= 'f')
            value = value * 16 + std::uintptr_t(*at - 'a' + 10);
        else
            return value;
    }
}

} // namespace

void PlainWriter::text(const char *words) const
{
    [[maybe_unused]] const auto written = ::write(m_file, words, std::strlen(words));
}

void PlainWriter::digits(unsigned long long value, unsigned base) const
{
    std::array<char, 24> reversed{};
    char *at = reversed.data() + reversed.size() - 1; // the last one stays 0
    do {
        *--at = "0123456789abcdef"[value % base];
        value /= base;
    } while (value != 0);
    text(at);
}

void PlainWriter::decimal(unsigned long long value) const
{
    digits(value, 10);
}

void PlainWriter::hex(std::uintptr_t value) const
{
    text("0x");
    digits(value, 16);
}

void CrashFrames::prepare()
{
    std::array<void *, 1> first{};
    [[maybe_unused]] const int found = ::backtrace(first.data(), 1); // the first call loads a library
}

void CrashFrames::write(const PlainWriter &to)
{
    std::array<void *, 64> addresses{};
    m_count = size_t(std::max(0, ::backtrace(addresses.data(), int(addresses.size()))));
    for (size_t i = 0; i < m_count; ++i)
        m_frames[i].address = reinterpret_cast<std::uintptr_t>(addresses[i]);
    findLibraries();
    for (size_t i = 0; i < m_count; ++i) {
        const Frame &frame = m_frames[i];
        const bool known = frame.library[0] != '\0';
        to.text("  ");
        to.text(known ? frame.library.data() : "unknown");
        to.text("+");
        to.hex(known ? frame.offset : frame.address);
        to.text("\n");
    }
}

/// The kernel's own list of what is mapped where; the dynamic linker's holds a lock that the crash may hold, too.
void CrashFrames::findLibraries()
{
    const int maps = ::open("/proc/self/maps", O_RDONLY | O_CLOEXEC);
    if (maps < 0)
        return; // not Linux: bare addresses
    std::array<char, 1024> line{};
    size_t length = 0;
    std::array<char, 4096> chunk{};
    for (ssize_t got = 0; (got = ::read(maps, chunk.data(), chunk.size())) > 0;) {
        for (size_t i = 0; i < size_t(got); ++i) {
            if (chunk[i] != '\n') {
                if (length + 1 < line.size())
                    line[length++] = chunk[i];
                continue;
            }
            line[length] = '\0';
            readMapping(line.data());
            length = 0;
        }
    }
    ::close(maps);
}

/// "start-end rights offset device inode   path"
void CrashFrames::readMapping(const char *line)
{
    const char *at = line;
    const std::uintptr_t start = hexAt(at);
    const std::uintptr_t end = *at == '-' ? hexAt(++at) : 0;
    const char *name = std::strrchr(line, '/');
    if (!name || std::strlen(at) < 7)
        return;
    at += 6; // " r-xp "
    const std::uintptr_t fileOffset = hexAt(at);
    for (size_t i = 0; i < m_count; ++i) {
        Frame &frame = m_frames[i];
        if (frame.address < start || frame.address >= end)
            continue;
        frame.offset = frame.address - start + fileOffset;
        std::strncpy(frame.library.data(), name + 1, frame.library.size() - 1);
    }
}

} // namespace textback
#endif
