// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <memory>

namespace textback {

/// Whoever holds it is the only one that writes to a profile. The operating system lets go of it when the process
/// ends, however it ends: there are no stale locks, not even after a power cut.
class ProfileLock {
public:
    ProfileLock();
    ~ProfileLock();
    ProfileLock(const ProfileLock &) = delete;
    ProfileLock &operator=(const ProfileLock &) = delete;

    /// Makes the directory (readable by the user only) if need be and takes the lock. Rejected: somebody else has it.
    /// Storage: the directory or the file cannot be made.
    [[nodiscard]] Status acquire(const QString &profileDirectory);
    void release();

private:
    struct Held;
    std::unique_ptr<Held> m_held;
};

} // namespace textback
