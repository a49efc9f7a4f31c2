// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace textback {

/// A request body that can be read once and never again. QNetworkAccessManager silently sends a request again when its
/// connection dies before the answer; it cannot if the body is sequential. This is what keeps one text from becoming
/// two.
class OnceUpload : public QIODevice {
    Q_OBJECT
public:
    explicit OnceUpload(QByteArray body, QObject *parent = nullptr);

    /// Whether any of the body may have left. False proves that the server got no complete request.
    [[nodiscard]] bool wasRead() const { return m_position > 0 || m_body.isEmpty(); }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_position >= m_body.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override;
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_body;
    qint64 m_position = 0;
};

} // namespace textback
