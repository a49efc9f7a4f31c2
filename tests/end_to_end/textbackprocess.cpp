// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/textbackprocess.h"

#include "tests/end_to_end/waiting.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int CommandLimit = 60'000;

} // namespace

TextbackProcess::TextbackProcess() : m_folder(QDir::tempPath() + u"/textback-desk-XXXXXX"_s) {}

TextbackProcess::~TextbackProcess()
{
    kill();
}

Printed TextbackProcess::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess command;
    command.setProcessEnvironment(m_environment);
    command.start(QStringLiteral(TEXTBACK_PROGRAM), QStringList{u"--profile"_s, profile()} + arguments);
    command.write(input);
    command.closeWriteChannel();
    const bool ended = command.waitForFinished(CommandLimit) && command.exitStatus() == QProcess::NormalExit;
    return {ended ? command.exitCode() : -1, QString::fromUtf8(command.readAllStandardOutput()),
            QString::fromUtf8(command.readAllStandardError())};
}

bool TextbackProcess::set(const QMap<QString, QString> &settings) const
{
    for (auto each = settings.begin(); each != settings.end(); ++each) {
        if (run({u"config"_s, u"set"_s, each.key(), each.value()}).exitCode != 0)
            return false;
    }
    return true;
}

bool TextbackProcess::copyFrom(const TextbackProcess &other) const
{
    const bool made = QDir().mkpath(profile())
        && QFile::setPermissions(profile(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return made && QFile::copy(other.database(), database());
}

bool TextbackProcess::isRunning() const
{
    // Without an event loop only waiting notices the end.
    return m_desk && m_desk->state() != QProcess::NotRunning && !m_desk->waitForFinished(0);
}

bool TextbackProcess::startInBackground()
{
    m_desk = std::make_unique<QProcess>();
    QProcessEnvironment environment = m_environment;
    environment.insert(u"QT_LOGGING_RULES"_s, u"textback.*=true"_s);
    m_desk->setProcessEnvironment(environment);
    m_desk->setStandardOutputFile(logFile(), QIODevice::Append);
    m_desk->setStandardErrorFile(logFile(), QIODevice::Append);
    m_desk->start(QStringLiteral(TEXTBACK_PROGRAM), {u"--profile"_s, profile(), u"--background"_s});
    return m_desk->waitForStarted();
}

bool TextbackProcess::terminate(std::chrono::milliseconds limit)
{
    if (!isRunning())
        return false;
    m_desk->terminate();
    return m_desk->waitForFinished(int(limit.count())) && m_desk->exitStatus() == QProcess::NormalExit
        && m_desk->exitCode() == 0;
}

void TextbackProcess::kill()
{
    if (!isRunning())
        return;
    m_desk->kill();
    m_desk->waitForFinished();
}

QJsonObject TextbackProcess::status() const
{
    return QJsonDocument::fromJson(run({u"status"_s, u"--json"_s}).out.toUtf8()).object();
}

bool TextbackProcess::waitForWatching(std::chrono::milliseconds limit) const
{
    return waitUntil([this] { return isWatching(); }, limit, 250ms);
}

QString TextbackProcess::log() const
{
    QFile file(logFile());
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString TextbackProcess::keepFiles()
{
    m_folder.setAutoRemove(false);
    return m_folder.path();
}

} // namespace textback
