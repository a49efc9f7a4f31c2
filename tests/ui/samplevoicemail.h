// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakefiles.h"
#include "tests/support/fakeinbox.h"
#include "ui/shell/windowports.h"

namespace textback {

/// A player that has played a little of a recording that is 17 s long.
class StillPlayer : public SoundPlayer {
public:
    void open(const QString &) override { emit ready(Milliseconds{17'000}); }
    void play() override
    {
        emit playingChanged(true);
        emit moved(Milliseconds{6'000});
    }
    void pause() override { emit playingChanged(false); }
    void seek(Milliseconds at) override { emit moved(at); }
    void close() override {}
};

/// The second call of the sample office's open thread left a voicemail.
inline void addSampleVoicemail(FakeInbox &inbox, FakeFiles &files, WindowPorts &ports)
{
    constexpr ItemId item{64};
    for (TimelineItem &entry : inbox.timelines[ThreadId(6)]) {
        auto *call = std::get_if<CallItem>(&entry.what);
        if (!call || entry.id != item)
            continue;
        call->stored.recorded = true;
        call->stored.call.voicemailLeft = true;
        call->stored.call.voicemailLength = std::chrono::seconds{17};
    }
    files.files[item] = {{item, 0, {FileState::Kept, FileKind::Sound, QString(64, QChar(u'b')), 40'000}, {}, {}, {}}};
    ports.soundPlayer = [] { return std::make_unique<StillPlayer>(); };
}

} // namespace textback
