// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/end_to_end/practiceprocess.h"
#include "tests/end_to_end/textbackprocess.h"

namespace textback {

/// What a desk's database says about one caller.
struct CallerRecord {
    int calls = 0;
    int held = 0; ///< Calls that a person has to decide about.
    int undecided = 0; ///< Texts of which nobody knows whether they went out.
    int failed = 0; ///< Texts that were refused.
    int cancelled = 0; ///< Texts that were taken back.
    QStringList replies;
    [[nodiscard]] bool needsPerson() const { return held + undecided + failed > 0; }
};

/// The number of a caller who gets texts. Each index up to 800 is somebody else.
[[nodiscard]] QString callerNumber(int index);
/// Short waits and no limits of our own, so that many calls fit into a short run.
[[nodiscard]] QMap<QString, QString> hastySettings();

/// A practice carrier and a desk that watches it, both processes of their own.
class PracticeOffice {
public:
    PracticeProcess carrier;
    TextbackProcess desk;

    PracticeOffice() = default;
    /// Takes its sign-in out of the keychain again: every secret in there makes writing the next one slower.
    ~PracticeOffice();
    PracticeOffice(const PracticeOffice &) = delete;
    PracticeOffice &operator=(const PracticeOffice &) = delete;

    /// Sets everything up and waits until the desk watches. @return what went wrong; empty: nothing.
    [[nodiscard]] QString open(const QMap<QString, QString> &settings);
    /// The same with settings that stand in a prepared profile already.
    [[nodiscard]] QString openLike(const TextbackProcess &prepared);
    /// Everything up to the start of the desk.
    /// @param carrierOptions of the practice carrier's command line
    [[nodiscard]] QString addAccount(const QStringList &carrierOptions = {});

    /// What the database holds, by number, read beside the desk.
    [[nodiscard]] QMap<QString, CallerRecord> records() const;
    /// Texts on their way: queued, sending or unknown. -1: the desk does not answer.
    [[nodiscard]] int unfinishedTexts() const;
    /// Waits until each of them has been texted or is shown to a person, and nothing is under way any more.
    void waitUntilSettled(const QStringList &callers, std::chrono::milliseconds limit) const;
    /// One more person calls and is texted. Whatever was to be sent before has been sent then, as texts leave in the
    /// order of their calls. @return false: not within the limit.
    [[nodiscard]] bool textsOneMore(const QString &caller, std::chrono::milliseconds limit) const;
    /// What is wrong with the way these callers were treated: each must have exactly one text, or none and stand before
    /// a person. @param most how many of them may stand before a person
    [[nodiscard]] QStringList complaintsAbout(const QStringList &callers, qsizetype most = 0) const;

private:
    [[nodiscard]] QString watch();
};

/// One profile with these settings, to open offices from; making it takes a command each.
[[nodiscard]] bool prepare(const TextbackProcess &profile, const QMap<QString, QString> &settings);

} // namespace textback
