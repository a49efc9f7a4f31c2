// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instanceclient.h"

#include "app/socketaddress.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QLocalSocket>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

int remaining(const QDeadlineTimer &deadline)
{
    return static_cast<int>(deadline.remainingTime());
}

/// The answer's line, or what came of it until the desk hung up, time ran out or it grew too long.
QByteArray readLine(QLocalSocket &socket, const QDeadlineTimer &deadline)
{
    QByteArray line;
    while (!line.endsWith('\n') && line.size() < MostAnswerBytes) {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(remaining(deadline)))
            break;
        line += socket.readLine(MostAnswerBytes);
    }
    return line;
}

} // namespace

Result<QJsonObject> askRunningDesk(const QString &profileDirectory, const QJsonObject &question,
                                   std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    const QByteArray line = QJsonDocument(question).toJson(QJsonDocument::Compact) + '\n';
    if (line.size() >= MostRequestBytes)
        return Error{ErrorKind::Invalid, u"the question is too long"_s};
    const auto address = readSocketAddress(profileDirectory);
    if (!address.ok())
        return Error{ErrorKind::Unavailable, address.error().detail};
    QLocalSocket socket;
    socket.connectToServer(address.value());
    if (!socket.waitForConnected(remaining(deadline)))
        return Error{ErrorKind::Unavailable, socket.errorString()};
    socket.write(line);
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(remaining(deadline)))
            break; // the desk may still have answered why it hung up
    }
    const QJsonDocument answer = QJsonDocument::fromJson(readLine(socket, deadline));
    if (!answer.isObject())
        return Error{ErrorKind::Network, u"the running desk did not answer: "_s + socket.errorString()};
    return answer.object();
}

} // namespace textback
