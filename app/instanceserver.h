// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QJsonObject>
#include <QLocalServer>

#include <chrono>

namespace textback {

/// How long a connection may take.
struct InstanceTimes {
    std::chrono::milliseconds request = std::chrono::seconds{5}; ///< To send its one line.
    std::chrono::milliseconds answer = std::chrono::seconds{30}; ///< For the handler, then for reading the answer.
};

/// The running desk's ear: other starts of the program send one line of JSON (an object) and get one line back. Only
/// the same user can connect. Bad or slow requests get {"error": sentence} or are cut; nothing they send is kept.
/// Thread: the one it was made on, with an event loop.
class InstanceServer final : public QObject {
    Q_OBJECT
public:
    using Answer = std::function<void(const QJsonObject &)>;
    /// May answer later; only the first answer counts, and one after the time limit is ignored. Requests may hold
    /// secrets: they go into no log.
    using Handler = std::function<void(const QJsonObject &request, Answer answer)>;
    using Times = InstanceTimes;

    explicit InstanceServer(Handler handler, Times times = {}, QObject *parent = nullptr);
    ~InstanceServer() override;

    /// Listens for this profile. Call it while holding the profile's lock: a socket that a dead desk left is replaced.
    [[nodiscard]] Status listen(const QString &profileDirectory);
    void close();

private:
    void greet();
    Handler m_handler;
    Times m_times;
    QString m_profileDirectory;
    QLocalServer m_server;
    int m_open = 0;
};

} // namespace textback
