// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plays one sound file for the program that started it, and knows nothing else. Recordings come from strangers: what
// takes them apart does not run beside sign-ins and texts, and may end badly. Orders and news are lines (soundlines.h).
#include "app/sound/soundlines.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QGuiApplication>
#include <QMediaDevices>
#include <QMediaPlayer>
#include <QTimer>

#include <iostream>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int NewsEvery = 200; // ms

void say(const QByteArray &line)
{
    std::cout << line.toStdString() << std::endl; // at once
}

/// The player and the orders it takes.
class Sound : public QObject {
public:
    Sound()
    {
        m_player.setAudioOutput(&m_output);
        m_news.setInterval(NewsEvery);
        connect(&m_news, &QTimer::timeout, this, [this] { sayPlace(); });
        connect(&m_player, &QMediaPlayer::mediaStatusChanged, this, &Sound::statusChanged);
        connect(&m_player, &QMediaPlayer::playbackStateChanged, this, &Sound::stateChanged);
        connect(&m_player, &QMediaPlayer::errorOccurred, this, [] { say(soundlines::Unplayable); });
    }

    void obey(const QByteArray &line)
    {
        const qsizetype space = line.indexOf(' ');
        const QByteArray order = space < 0 ? line : line.left(space);
        const QByteArray rest = space < 0 ? QByteArray() : line.mid(space + 1);
        if (order == soundlines::Open) {
            open(QString::fromUtf8(QByteArray::fromPercentEncoding(rest)));
        } else if (order == soundlines::Play) {
            m_player.play();
        } else if (order == soundlines::Pause) {
            m_player.pause();
        } else if (order == soundlines::Seek) {
            m_player.setPosition(rest.toLongLong());
            sayPlace();
        }
    }

private:
    void open(const QString &path)
    {
        m_readySaid = false;
        if (QMediaDevices::audioOutputs().isEmpty())
            return say(soundlines::NoOutput);
        m_output.setDevice(QMediaDevices::defaultAudioOutput()); // as it is now: headphones come and go
        m_player.setSource(QUrl::fromLocalFile(path));
    }

    void statusChanged(QMediaPlayer::MediaStatus status)
    {
        if (status == QMediaPlayer::InvalidMedia)
            return say(soundlines::Unplayable);
        const bool loaded = status == QMediaPlayer::LoadedMedia || status == QMediaPlayer::BufferedMedia;
        if (loaded && !std::exchange(m_readySaid, true))
            say(soundlines::Ready + QByteArray(" ") + QByteArray::number(m_player.duration()));
        if (status == QMediaPlayer::EndOfMedia)
            say(soundlines::Ended);
    }

    void stateChanged(QMediaPlayer::PlaybackState state)
    {
        const bool playing = state == QMediaPlayer::PlayingState;
        playing ? m_news.start() : m_news.stop();
        say(playing ? soundlines::Playing : soundlines::Paused);
    }

    void sayPlace() { say(soundlines::At + QByteArray(" ") + QByteArray::number(m_player.position())); }

    QMediaPlayer m_player;
    QAudioOutput m_output;
    QTimer m_news;
    bool m_readySaid = false;
};

} // namespace

} // namespace textback

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // it shows nothing
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "ffmpeg"); // the other one ends where a plugin of its is missing
#endif
    QGuiApplication program(argc, argv);
    textback::Sound sound;
    std::thread orders([&sound] {
        std::string line;
        while (std::getline(std::cin, line))
            QMetaObject::invokeMethod(&sound, [&sound, order = QByteArray::fromStdString(line)] { sound.obey(order); });
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit); // whoever listened is gone
    });
    const int code = QGuiApplication::exec();
    orders.join();
    return code;
}
