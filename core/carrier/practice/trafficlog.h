// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace textback::practice {

/// Everything that crossed the carrier's sockets, with the steady time in microseconds: what tests measure with.
/// Holds the newest entries only. Sign-in bodies are not kept.
class TrafficLog {
public:
    /// Notes one crossing now. `what` is "request", "response", "frame_in", "frame_out", "socket_open", ...
    void note(const QString &what, QJsonObject details);
    /// The entries from number `after` on, oldest first.
    [[nodiscard]] QJsonArray entries(qint64 after = 0) const;
    void clear() { m_entries.clear(); }

private:
    QList<QJsonObject> m_entries;
    qint64 m_next = 1;
};

/// The first part of a body, as text, for the log.
[[nodiscard]] QString summaryOf(const QByteArray &body);

} // namespace textback::practice
