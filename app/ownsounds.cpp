// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ownsounds.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace textback {

OwnSounds::OwnSounds(SoundPlayerMaker maker, QObject *parent) : QObject(parent), m_maker(std::move(maker)) {}

QString OwnSounds::fileOf(NoticeKind kind)
{
    const QString name = kind == NoticeKind::Missed ? u"missed.wav"_s
        : kind == NoticeKind::Reply                 ? u"reply.wav"_s
                                                    : u"trouble.wav"_s;
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(name);
    if (!QFile::exists(path) && !QFile::copy(u":/textback/sounds/"_s + name, path))
        return {};
    return path;
}

void OwnSounds::play(NoticeKind kind)
{
    if (!m_player && m_maker) {
        m_player = m_maker();
        if (!m_player)
            return;
        // It stays silent where it cannot be played: a notice is seen, too.
        connect(m_player.get(), &SoundPlayer::ready, m_player.get(), &SoundPlayer::play);
        connect(m_player.get(), &SoundPlayer::ended, m_player.get(), &SoundPlayer::close);
    }
    if (const QString file = fileOf(kind); m_player && !file.isEmpty())
        m_player->open(file);
}

} // namespace textback
