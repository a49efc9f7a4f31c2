// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/end_to_end/practiceprocess.h"

#include <QWebSocket>

namespace textback {

/// The least that can listen to a practice carrier: signs in, opens the stream, subscribes.
class StreamListener : public QObject {
    Q_OBJECT
public:
    /// Blocks until it is signed in. @param filter what to be told about
    StreamListener(const PracticeProcess &carrier, QString filter);
    [[nodiscard]] const QByteArray &token() const { return m_token; }
    [[nodiscard]] const QUrl &server() const { return m_server; }
    /// Runs this thread's events until the subscription stands. @return false: it does not
    [[nodiscard]] bool waitUntilListening();

signals:
    void listening();
    void told(const QString &frame);

private:
    QJsonObject askOnce(const QByteArray &path, const QByteArray &form);
    void subscribe();
    void read(const QString &frame);

    QUrl m_server;
    QString m_filter;
    QByteArray m_token;
    QWebSocket m_stream;
    bool m_listening = false;
};

/// Counts the texts that the carrier takes.
class TextWitness : public QObject {
    Q_OBJECT
public:
    explicit TextWitness(const PracticeProcess &carrier);
    [[nodiscard]] bool waitUntilListening() { return m_listener.waitUntilListening(); }
    [[nodiscard]] int texts() const { return m_texts; }
    /// Runs this thread's events until there are so many. @return false: not within ten seconds
    [[nodiscard]] bool waitForTexts(int count);

signals:
    void counted();

private:
    StreamListener m_listener;
    int m_texts = 0;
};

} // namespace textback
