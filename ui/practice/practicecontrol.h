// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace textback {

/// What can be made to happen in practice.
enum class PracticeEvent {
    MissedCall,
    Voicemail,
    AnsweredCall,
    ShortCalls, ///< Three of them, a few seconds each.
    Reply, ///< The last made-up caller writes.
    Photo,
    Stop, ///< The last made-up caller writes STOP.
    Landline, ///< A caller whose number can't get texts.
    InternetFails ///< For 30 s.
};
constexpr int PracticeEventCount = int(PracticeEvent::InternetFails) + 1;

/// Makes things happen on the practice carrier. The practice panel calls it; app/ implements it. UI thread.
class PracticeControl {
public:
    virtual ~PracticeControl() = default;
    /// @return false: it cannot happen now, for there is no last caller yet.
    virtual bool play(PracticeEvent event) = 0;
};

} // namespace textback
