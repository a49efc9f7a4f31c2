// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/carrier/scriptedserver.h"
#include "tests/support/fakeclock.h"

#include <QElapsedTimer>
#include <QEventLoop>

#include <array>

namespace textback {

/// Knows when a client and a ScriptedServer of one thread have said all they have to say to each other, so that a test
/// may move the time without cutting them off. Counts what happens instead of waiting a while: however slow the
/// computer is, nothing is under way when `settle` returns.
class Quiet {
public:
    Quiet(const ScriptedServer &server, const FakeClock &clock) : m_server(server), m_clock(clock)
    {
        if (!m_listener.listen(QHostAddress::LocalHost))
            qFatal("no port on loopback");
        m_near.connectToHost(m_listener.serverAddress(), m_listener.serverPort());
        if (!m_near.waitForConnected() || !m_listener.waitForNewConnection(10'000))
            qFatal("no connection on loopback");
        m_far = m_listener.nextPendingConnection();
        QObject::connect(m_far, &QTcpSocket::readyRead, m_far, [this] { m_far->write(m_far->readAll()); });
        QObject::connect(&m_near, &QTcpSocket::readyRead, &m_loop, [this] {
            m_near.readAll();
            m_loop.quit();
        });
    }

    /// Returns when every request has its answer, or is one that the server leaves without, and the streams are silent.
    void settle()
    {
        QElapsedTimer tooLong; // a test that never settles fails by what it asserts
        tooLong.start();
        for (int silent = 0; silent < Rounds && tooLong.elapsed() < 20'000;) {
            const auto before = activity();
            roundTrip();
            silent = activity() == before && requestsUnderWay() == m_server.leftHanging() ? silent + 1 : 0;
        }
    }

    /// A byte there and back. Every socket that had something to read when it left has been read when it is back.
    void roundTrip()
    {
        m_near.write("x");
        m_loop.exec();
    }

private:
    static constexpr int Rounds = 8; ///< More than one exchange on a stream has steps.

    /// Each exchange holds a timer of the clock as long as it is under way.
    [[nodiscard]] qsizetype requestsUnderWay() const { return m_clock.pendingFor("textback::HttpExchange"); }
    [[nodiscard]] std::array<qint64, 4> activity() const
    {
        return {m_server.heard(), qint64(m_clock.made()), qint64(m_server.openStreams()), qint64(requestsUnderWay())};
    }

    const ScriptedServer &m_server;
    const FakeClock &m_clock;
    QTcpServer m_listener;
    QTcpSocket m_near;
    QTcpSocket *m_far = nullptr; ///< A child of the listener.
    QEventLoop m_loop;
};

} // namespace textback
