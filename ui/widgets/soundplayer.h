// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"

#include <QObject>

#include <functional>
#include <memory>

namespace textback {

/// Why a sound is not heard.
enum class SoundTrouble {
    NoOutput, ///< This computer has no loudspeaker or headphones.
    Unplayable ///< The file is damaged, or of a kind that cannot be played here.
};

/// Plays one sound file at a time. Lives and answers on the UI thread, and never blocks it.
class SoundPlayer : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Reads a file; ready() or failed() follows. What played before ends.
    virtual void open(const QString &path) = 0;
    virtual void play() = 0;
    virtual void pause() = 0;
    virtual void seek(Milliseconds at) = 0;
    /// Forgets the file.
    virtual void close() = 0;

signals:
    void ready(textback::Milliseconds length);
    /// Several times a second while it plays, and after seek().
    void moved(textback::Milliseconds at);
    void playingChanged(bool playing);
    /// Its end was reached; play() begins anew.
    void ended();
    void failed(textback::SoundTrouble trouble);
};

/// Makes a player, or nothing where this copy of the program cannot play.
using SoundPlayerMaker = std::function<std::unique_ptr<SoundPlayer>()>;

} // namespace textback
