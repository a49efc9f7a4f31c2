// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

#include <chrono>
#include <memory>

namespace textback {

/// What one command printed.
struct Printed {
    int exitCode = -1; ///< -1: it crashed or did not end.
    QString out;
    QString err;
};

/// The real program with a profile of its own. Blocks its thread, needs no event loop.
class TextbackProcess {
public:
    /// A new, empty profile, gone with this object.
    TextbackProcess();
    /// Kills what still runs.
    ~TextbackProcess();

    [[nodiscard]] QString profile() const { return m_folder.filePath(QStringLiteral("profile")); }
    [[nodiscard]] QString database() const { return profile() + QStringLiteral("/textback.sqlite"); }

    /// textback --profile P arguments...
    Printed run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// config set, one by one. @return false: one was refused.
    [[nodiscard]] bool set(const QMap<QString, QString> &settings) const;

    /// Begins with the data of another profile, whose desk must not run. Before anything else.
    [[nodiscard]] bool copyFrom(const TextbackProcess &other) const;

    /// For everything that is started from now on.
    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }
    /// textback --background
    [[nodiscard]] bool startInBackground();
    /// SIGTERM. @return whether it ended with code 0 within the limit.
    [[nodiscard]] bool terminate(std::chrono::milliseconds limit = std::chrono::seconds{5});
    /// SIGKILL, and waits for the end.
    void kill();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] qint64 processId() const { return m_desk ? m_desk->processId() : 0; }

    /// status --json
    [[nodiscard]] QJsonObject status() const;
    [[nodiscard]] bool isWatching() const { return status()[QLatin1String("watching")].toBool(); }
    [[nodiscard]] bool waitForWatching(std::chrono::milliseconds limit = std::chrono::seconds{30}) const;
    /// What the background runs wrote to standard error.
    [[nodiscard]] QString log() const;
    /// Leaves profile and log where they are, for somebody who looks for what went wrong. @return their folder.
    QString keepFiles();

private:
    [[nodiscard]] QString logFile() const { return m_folder.filePath(QStringLiteral("log")); }
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    std::unique_ptr<QProcess> m_desk;
};

} // namespace textback
