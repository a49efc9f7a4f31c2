// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instanceserver.h"

#include <QTimer>

class QLocalSocket;

namespace textback {

/// One question to the running desk, from the first byte to the last. Deletes itself when the connection is over.
class InstanceConnection final : public QObject {
    Q_OBJECT
public:
    /// @param socket becomes its own.
    InstanceConnection(QLocalSocket *socket, const InstanceServer::Handler &handler, InstanceServer::Times times,
                       QObject *parent);

private:
    enum class Stage { Reading, Thinking, Answering };
    void readMore();
    void ask(const QByteArray &line);
    void answer(const QJsonObject &object);
    void answerError(const QString &sentence);
    void runOutOfTime();

    QLocalSocket *m_socket;
    InstanceServer::Handler m_handler;
    InstanceServer::Times m_times;
    QTimer m_limit;
    Stage m_stage = Stage::Reading;
};

} // namespace textback
