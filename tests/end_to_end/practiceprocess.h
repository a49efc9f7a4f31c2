// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QUrl>

#include <memory>
#include <optional>

namespace textback {

/// A practice carrier as a process of its own, ordered about through its control port. Blocks its thread, needs no
/// event loop.
class PracticeProcess {
public:
    ~PracticeProcess();

    /// @return false: it did not come up.
    [[nodiscard]] bool start(const QStringList &options = {});
    [[nodiscard]] QString baseUrl() const { return m_description[QLatin1String("base_url")].toString(); }
    [[nodiscard]] QString clientId() const { return m_description[QLatin1String("client_id")].toString(); }
    [[nodiscard]] QString authorityFile() const { return m_description[QLatin1String("ca_file")].toString(); }
    [[nodiscard]] QByteArray jwt() const { return m_description[QLatin1String("jwt")].toString().toUtf8(); }

    /// The answer; empty where the order was refused or nobody answered.
    QJsonObject post(const QString &path, const QJsonObject &order) const;
    [[nodiscard]] QJsonObject get(const QString &path) const;

    /// @return false: the order was refused.
    bool call(const QString &scenario, const QString &from, double ringSeconds = 0.3,
              const QJsonObject &more = {}) const;
    bool receive(const QString &from, const QString &text) const;
    bool fault(const QJsonObject &order) const;
    [[nodiscard]] QJsonObject state() const { return get(QStringLiteral("/state")); }
    [[nodiscard]] QJsonArray log() const;
    /// Texts it accepted, by recipient.
    [[nodiscard]] QMap<QString, int> acceptedTexts() const;
    [[nodiscard]] bool allCallsAreOver() const;
    [[nodiscard]] QString errorOutput() { return QString::fromUtf8(m_process->readAllStandardError()); }

private:
    /// Empty: refused or not answered.
    [[nodiscard]] std::optional<QJsonObject> ask(const QByteArray &method, const QString &path,
                                                 const QByteArray &body) const;
    std::unique_ptr<QProcess> m_process;
    QJsonObject m_description;
    QUrl m_control;
};

/// Requests of the carrier's sign-in group, when they reached it, in milliseconds of its steady clock.
[[nodiscard]] QList<qint64> signInRequests(const QJsonArray &log);
/// The most of them within any 60 s.
[[nodiscard]] int mostSignInsInAMinute(const QJsonArray &log);
/// The log for people, times in milliseconds from `zero` on the carrier's steady clock.
[[nodiscard]] QString inWords(const QJsonArray &log, qint64 zero);
/// How many requests were answered with this status.
[[nodiscard]] int answersWith(const QJsonArray &log, int status);

} // namespace textback
