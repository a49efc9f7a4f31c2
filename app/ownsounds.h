// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/noticesettings.h"
#include "ui/widgets/soundplayer.h"

#include <QTemporaryDir>

namespace textback {

/// The sounds of notices where the desktop makes none. UI thread.
class OwnSounds : public QObject {
    Q_OBJECT
public:
    /// @param maker may be empty; then it stays silent.
    explicit OwnSounds(SoundPlayerMaker maker, QObject *parent = nullptr);
    void play(NoticeKind kind);

private:
    [[nodiscard]] QString fileOf(NoticeKind kind);
    SoundPlayerMaker m_maker;
    std::unique_ptr<SoundPlayer> m_player; ///< Made with the first sound.
    std::unique_ptr<QTemporaryDir> m_folder; ///< What plays is another program: it needs files.
};

} // namespace textback
