// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/soundplayer.h"

#include <QProcess>

namespace textback {

/// Plays in a process of its own, which is made for each file and trusted with nothing: a recording that breaks what
/// takes it apart ends that process alone.
class ChildPlayer : public SoundPlayer {
    Q_OBJECT
public:
    explicit ChildPlayer(QString program, QObject *parent = nullptr);
    ~ChildPlayer() override;
    void open(const QString &path) override;
    void play() override;
    void pause() override;
    void seek(Milliseconds at) override;
    void close() override;

private:
    void order(const QByteArray &line);
    void read();
    void take(const QByteArray &line);
    void fail(SoundTrouble trouble);

    QString m_program;
    QProcess *m_process = nullptr;
};

/// Where the program that plays is, or nothing where this copy came without.
[[nodiscard]] QString soundProgram();
/// Makes players where they can be made; for WindowPorts.
[[nodiscard]] SoundPlayerMaker soundPlayerMaker();

} // namespace textback
