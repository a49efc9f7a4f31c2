// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTest>
#ifdef QT_WIDGETS_LIB
#include <QApplication>
#endif

namespace textback {

/// The tests of a room are one program, which runs the one that its first argument names: `unit_tests judge_test -v2`.
/// Every test file keeps what it defines in a namespace of its own, as several files are compiled as one. Registered
/// before main, by the macros below; read by main alone.
class TestProgram {
public:
    using Run = int (*)(int argc, char **argv);

    /// @param name as ctest knows it; what stands before a "::" is left out. Lives as long as the program.
    TestProgram(const char *name, Run run);

    /// @return the exit code of the named test; without a name that is known, all names are printed
    static int runNamed(int argc, char **argv);
};

/// The body of a test's main, with the kind of application the test needs.
template <typename Application, typename Test> int runTest(int argc, char **argv)
{
    const Application application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace textback

#define TEXTBACK_TEST_IN(space, test, application)                                                                     \
    namespace space {                                                                                                  \
    static const textback::TestProgram registered##test(#space, textback::runTest<application, test>);                 \
    }
/// A test without windows. @param space the namespace of the file, named as the test; @param test the class
#define TEXTBACK_TEST(space, test) TEXTBACK_TEST_IN(space, test, QCoreApplication)
/// A test with windows.
#define TEXTBACK_WINDOW_TEST(space, test) TEXTBACK_TEST_IN(space, test, QApplication)
