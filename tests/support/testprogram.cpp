// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"

#include <cstdio>
#include <map>
#include <string_view>

namespace textback {

namespace {

constexpr int UnknownTest = 2;

std::map<std::string_view, TestProgram::Run> &registeredTests()
{
    static std::map<std::string_view, TestProgram::Run> tests;
    return tests;
}

} // namespace

TestProgram::TestProgram(const char *name, Run run)
{
    std::string_view plain(name);
    if (const size_t colons = plain.rfind("::"); colons != std::string_view::npos)
        plain.remove_prefix(colons + 2);
    registeredTests().emplace(plain, run);
}

int TestProgram::runNamed(int argc, char **argv)
{
    const auto test = argc < 2 ? registeredTests().end() : registeredTests().find(argv[1]);
    if (test == registeredTests().end()) {
        std::puts("Which of these?");
        for (const auto &[name, run] : registeredTests())
            std::printf("  %.*s\n", int(name.size()), name.data());
        return UnknownTest;
    }
    argv[1] = argv[0];
    return test->second(argc - 1, argv + 1);
}

} // namespace textback

int main(int argc, char **argv)
{
    return textback::TestProgram::runNamed(argc, argv);
}
