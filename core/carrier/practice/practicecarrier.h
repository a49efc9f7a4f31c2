// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/practice/callscript.h"
#include "core/domain/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>

#include <memory>

namespace textback {

/// A simulated RingCentral on loopback sockets: REST and the WebSocket stream on one port, orders on a second one.
/// It lives on the thread it is made on, keeps everything in memory and shares nothing with other carriers, so several
/// may run side by side. README.md beside this file is its documentation.
class PracticeCarrier : public QObject {
    Q_OBJECT
public:
    explicit PracticeCarrier(QObject *parent = nullptr);
    ~PracticeCarrier() override;

    struct Options {
        quint16 port = 0; ///< 0: any free one
        bool tls = false; ///< with a certificate made for this run
    };
    /// Starts listening. @return Network when a port is taken, Storage when the certificate file cannot be written.
    [[nodiscard]] Status start(const Options &options);

    [[nodiscard]] QString baseUrl() const; ///< "http://127.0.0.1:port", or https
    [[nodiscard]] QString controlUrl() const;
    [[nodiscard]] QString clientId() const;
    [[nodiscard]] QString jwt() const;
    [[nodiscard]] QStringList lines() const; ///< the numbers that can text, the main line first
    [[nodiscard]] QString caFile() const; ///< the certificate clients must trust; empty without TLS
    [[nodiscard]] QJsonObject description() const; ///< all of these, as the stand-alone program prints them

    /// @return what POST /calls answers: telephonySessionId, callLogId, ...
    [[nodiscard]] Result<QJsonObject> startCall(const practice::CallRequest &request);
    /// @return what POST /texts answers: the message record.
    [[nodiscard]] Result<QJsonObject> receiveText(const QString &from, const QString &text, const QString &to = {},
                                                  const QByteArray &photo = {});
    /// Texts and calls of before anybody signed in, as POST /history takes them. @return how many were added
    [[nodiscard]] Result<QJsonObject> addHistory(const QJsonObject &order);
    /// The faults of one order, as POST /faults takes them.
    [[nodiscard]] Status setFaults(const QJsonObject &faults);
    void advance(std::chrono::seconds step);
    /// The texts clients sent and the carrier took: id, at, at_us, from, to, text, status.
    [[nodiscard]] QJsonArray acceptedTexts() const;
    [[nodiscard]] QJsonArray log(qint64 after = 0) const;
    [[nodiscard]] QJsonObject state() const;
    /// As after the start: no calls, no messages, no sign-ins, no faults. The ports stay.
    void reset();

private:
    struct Parts;
    [[nodiscard]] Status act(const QString &name, const QJsonValue &value);
    void expire(const QString &what);
    void setLimits(const QJsonObject &limits);
    void addSignInOperations();
    std::unique_ptr<Parts> m_parts;
};

} // namespace textback
