// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/streamlistener.h"

#include <QTcpSocket>

namespace textback {

/// The least that can text a missed caller back: reads a frame for two words, writes a request with the number it found
/// to a connection that is open already. Keeps nothing, checks nothing.
class BareReplier : public QObject {
    Q_OBJECT
public:
    explicit BareReplier(const PracticeProcess &carrier);
    [[nodiscard]] bool waitUntilListening() { return m_listener.waitUntilListening(); }

private:
    void read(const QString &frame);

    StreamListener m_listener;
    QTcpSocket m_http;
    QString m_lastCaller;
};

} // namespace textback
