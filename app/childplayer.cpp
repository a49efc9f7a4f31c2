// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/childplayer.h"

#include "app/sound/soundlines.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr qint64 LongestLine = 200;
constexpr qint64 LongestSound = 24LL * 3600 * 1000; // ms
constexpr int SeeingOff = 1000; // ms; a process that was killed takes a few

/// The figure behind the first word of a line, bounded: who says it was fed by a stranger.
Milliseconds figureIn(const QByteArray &line)
{
    return Milliseconds(std::clamp<qint64>(line.mid(line.indexOf(' ') + 1).toLongLong(), 0, LongestSound));
}

} // namespace

ChildPlayer::ChildPlayer(QString program, QObject *parent) : SoundPlayer(parent), m_program(std::move(program)) {}

ChildPlayer::~ChildPlayer()
{
    close();
    // Whoever still ends is seen off here: there may be no event loop any more that would.
    const auto all = findChildren<QProcess *>();
    for (QProcess *ending : all) {
        ending->disconnect();
        ending->waitForFinished(SeeingOff);
    }
}

void ChildPlayer::open(const QString &path)
{
    close();
    m_process = new QProcess(this);
    m_process->setProcessChannelMode(QProcess::SeparateChannels);
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &ChildPlayer::read);
    connect(m_process, &QProcess::errorOccurred, this, [this] { fail(SoundTrouble::Unplayable); });
    connect(m_process, &QProcess::finished, this, [this] { fail(SoundTrouble::Unplayable); });
    m_process->start(m_program, {});
    order(soundlines::Open + QByteArray(" ") + path.toUtf8().toPercentEncoding("/"));
}

void ChildPlayer::play()
{
    order(soundlines::Play);
}

void ChildPlayer::pause()
{
    order(soundlines::Pause);
}

void ChildPlayer::seek(Milliseconds at)
{
    order(soundlines::Seek + QByteArray(" ") + QByteArray::number(qint64(at.count())));
}

void ChildPlayer::close()
{
    if (!m_process)
        return;
    QProcess *ending = std::exchange(m_process, nullptr);
    ending->disconnect(this);
    QObject::connect(ending, &QProcess::finished, ending, &QObject::deleteLater);
    if (ending->state() == QProcess::NotRunning)
        return ending->deleteLater();
    ending->kill(); // it keeps nothing that could be lost
}

void ChildPlayer::order(const QByteArray &line)
{
    if (m_process)
        m_process->write(line + '\n');
}

void ChildPlayer::read()
{
    while (m_process && m_process->canReadLine())
        take(m_process->readLine(LongestLine).trimmed());
    if (m_process && m_process->bytesAvailable() > LongestLine)
        fail(SoundTrouble::Unplayable); // nothing of ours talks like that
}

void ChildPlayer::take(const QByteArray &line)
{
    const QByteArray news = line.left(line.indexOf(' ') < 0 ? line.size() : line.indexOf(' '));
    if (news == soundlines::Ready)
        emit ready(figureIn(line));
    else if (news == soundlines::At)
        emit moved(figureIn(line));
    else if (news == soundlines::Playing || news == soundlines::Paused)
        emit playingChanged(news == soundlines::Playing);
    else if (news == soundlines::Ended)
        emit ended();
    else if (news == soundlines::NoOutput)
        fail(SoundTrouble::NoOutput);
    else
        fail(SoundTrouble::Unplayable);
}

void ChildPlayer::fail(SoundTrouble trouble)
{
    close();
    emit failed(trouble);
}

QString soundProgram()
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString &path : {here + u"/textback-sound"_s, here + u"/textback-sound.exe"_s,
                                here + u"/../libexec/textback/textback-sound"_s}) {
        if (QFileInfo(path).isExecutable())
            return QFileInfo(path).canonicalFilePath();
    }
    return {};
}

SoundPlayerMaker soundPlayerMaker()
{
    const QString program = soundProgram();
    if (program.isEmpty())
        return {};
    return [program] { return std::make_unique<ChildPlayer>(program); };
}

} // namespace textback
