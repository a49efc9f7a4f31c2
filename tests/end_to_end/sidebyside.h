// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <functional>

namespace textback {

/// One story with a desk of its own. @return what was wrong; empty: nothing.
struct Story {
    QString name;
    std::function<QStringList()> tell;
};

/// Tells stories side by side, at most `most` at once, in the order given: most of their time is waiting.
/// @return every complaint with the name of its story.
[[nodiscard]] QStringList tellSideBySide(const QList<Story> &stories, int most);

/// Whether the long campaigns run at their stated size.
[[nodiscard]] bool isFullRun();
/// Desks keep their sign-in in the keychain, and a person's own is never touched.
[[nodiscard]] bool hasKeychainOfOurOwn();

} // namespace textback

#define TEXTBACK_NEEDS_KEYCHAIN()                                                                                      \
    if (!textback::hasKeychainOfOurOwn())                                                                              \
    QSKIP("There is no keychain of our own here: run this through tests/run or tests/support/private_session.")
