// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Of systems that we know nothing of; the others have files of their own.
#include "app/awakelock.h"

namespace textback {

namespace {

class NoAwakeLock : public AwakeLock {
public:
    void hold() override {}
    void release() override {}
    [[nodiscard]] bool held() const override { return false; }
};

class NoPowerNews : public PowerNews {
public:
    [[nodiscard]] bool pluggedIn() const override { return true; }
    [[nodiscard]] IdleSleep idleSleep() const override { return IdleSleep::Unknown; }
};

} // namespace

std::unique_ptr<AwakeLock> makeAwakeLock()
{
    return std::make_unique<NoAwakeLock>();
}

std::unique_ptr<PowerNews> makePowerNews()
{
    return std::make_unique<NoPowerNews>();
}

} // namespace textback
