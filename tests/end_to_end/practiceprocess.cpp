// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/practiceprocess.h"

#include "tests/end_to_end/waiting.h"

#include <QJsonDocument>
#include <QMap>
#include <QTcpSocket>

using namespace Qt::Literals::StringLiterals;

namespace textback {

PracticeProcess::~PracticeProcess()
{
    if (!m_process || m_process->state() == QProcess::NotRunning)
        return;
    m_process->terminate();
    if (!m_process->waitForFinished(5'000)) {
        m_process->kill();
        m_process->waitForFinished(5'000);
    }
}

bool PracticeProcess::start(const QStringList &options)
{
    m_process = std::make_unique<QProcess>();
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->start(QStringLiteral(TEXTBACK_PROGRAM), QStringList{u"practice-carrier"_s} + options);
    const bool spoke = waitUntil(
        [this] {
            m_process->waitForReadyRead(50);
            return m_process->canReadLine() || m_process->state() == QProcess::NotRunning;
        },
        20s, 1ms);
    if (!spoke)
        return false;
    m_description = QJsonDocument::fromJson(m_process->readLine()).object();
    m_control = QUrl(m_description["control_url"_L1].toString());
    return m_control.isValid() && !jwt().isEmpty();
}

std::optional<QJsonObject> PracticeProcess::ask(const QByteArray &method, const QString &path,
                                                const QByteArray &body) const
{
    QTcpSocket socket;
    socket.connectToHost(m_control.host(), quint16(m_control.port()));
    if (!socket.waitForConnected(5'000))
        return std::nullopt;
    socket.write(method + ' ' + path.toUtf8() + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                 + "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
                 + body);
    QByteArray answer;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(20'000))
        answer += socket.readAll();
    answer += socket.readAll();
    const qsizetype head = answer.indexOf("\r\n\r\n");
    if (head < 0 || answer.mid(9, 3) != "200")
        return std::nullopt;
    return QJsonDocument::fromJson(answer.mid(head + 4)).object();
}

QJsonObject PracticeProcess::post(const QString &path, const QJsonObject &order) const
{
    return ask("POST", path, QJsonDocument(order).toJson(QJsonDocument::Compact)).value_or(QJsonObject{});
}

QJsonObject PracticeProcess::get(const QString &path) const
{
    return ask("GET", path, {}).value_or(QJsonObject{});
}

bool PracticeProcess::call(const QString &scenario, const QString &from, double ringSeconds,
                           const QJsonObject &more) const
{
    QJsonObject order{{u"scenario"_s, scenario},
                      {u"from"_s, from},
                      {u"ring_seconds"_s, ringSeconds},
                      {u"reported_ring_seconds"_s, 12}};
    for (auto each = more.begin(); each != more.end(); ++each)
        order.insert(each.key(), each.value());
    return !post(u"/calls"_s, order).isEmpty();
}

bool PracticeProcess::receive(const QString &from, const QString &text) const
{
    return !post(u"/texts"_s, {{u"from"_s, from}, {u"text"_s, text}}).isEmpty();
}

bool PracticeProcess::fault(const QJsonObject &order) const
{
    return ask("POST", u"/faults"_s, QJsonDocument(order).toJson(QJsonDocument::Compact)).has_value();
}

QJsonArray PracticeProcess::log() const
{
    return get(u"/log"_s)["entries"_L1].toArray();
}

QMap<QString, int> PracticeProcess::acceptedTexts() const
{
    QMap<QString, int> texts;
    const QJsonArray all = state()["texts"_L1].toArray();
    for (const QJsonValue &text : all)
        ++texts[text["to"_L1].toString()];
    return texts;
}

bool PracticeProcess::allCallsAreOver() const
{
    const QJsonArray calls = state()["calls"_L1].toArray();
    return std::all_of(calls.begin(), calls.end(), [](const QJsonValue &call) { return call["over"_L1].toBool(); });
}

QList<qint64> signInRequests(const QJsonArray &log)
{
    QList<qint64> times;
    for (const QJsonValue &entry : log) {
        if (entry["what"_L1].toString() == "request"_L1 && entry["path"_L1].toString().startsWith("/restapi/oauth/"_L1))
            times.append(entry["at_us"_L1].toInteger() / 1'000);
    }
    return times;
}

int mostSignInsInAMinute(const QJsonArray &log)
{
    const QList<qint64> times = signInRequests(log);
    int most = 0;
    for (qsizetype first = 0; first < times.size(); ++first) {
        int within = 0;
        for (qsizetype each = first; each < times.size() && times.at(each) < times.at(first) + 60'000; ++each)
            ++within;
        most = std::max(most, within);
    }
    return most;
}

QString inWords(const QJsonArray &log, qint64 zero)
{
    QString words;
    for (const QJsonValue &entry : log) {
        words += u"%1 %2 %3 %4 %5 %6\n"_s.arg(entry["at_us"_L1].toInteger() / 1'000 - zero, 7)
                     .arg(entry["what"_L1].toString(), entry["method"_L1].toString(), entry["path"_L1].toString(),
                          entry["status"_L1].isDouble() ? QString::number(entry["status"_L1].toInt()) : QString(),
                          entry["body"_L1].toString().left(160));
    }
    return words;
}

int answersWith(const QJsonArray &log, int status)
{
    int count = 0;
    for (const QJsonValue &entry : log)
        count += entry["what"_L1].toString() == "response"_L1 && entry["status"_L1].toInt() == status;
    return count;
}

} // namespace textback
