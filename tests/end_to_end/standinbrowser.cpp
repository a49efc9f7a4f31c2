// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/standinbrowser.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTcpSocket>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int Limit = 30'000;

/// One request, as a browser makes it. Blocks.
QByteArray fetch(const QByteArray &method, const QUrl &url, const QByteArray &form = {})
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    if (!socket.waitForConnected(Limit))
        return {};
    const QByteArray host = url.host().toUtf8() + ':' + QByteArray::number(url.port());
    socket.write(method + ' ' + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + " HTTP/1.1\r\nHost: " + host
                 + "\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                 + QByteArray::number(form.size()) + "\r\n\r\n" + form);
    QByteArray all;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(Limit))
        all += socket.readAll();
    return all + socket.readAll();
}

QUrl locationIn(const QByteArray &answer)
{
    for (const QByteArray &line : answer.split('\n')) {
        if (line.startsWith("Location:"))
            return QUrl::fromEncoded(line.mid(9).trimmed());
    }
    return {};
}

QUrl pageIn(QProcess &command)
{
    QByteArray out;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < Limit && command.waitForReadyRead(Limit)) {
        out += command.readAllStandardOutput();
        for (const QByteArray &line : out.split('\n')) {
            if (line.startsWith("http") && out.endsWith('\n'))
                return QUrl::fromEncoded(line.trimmed());
        }
    }
    return {};
}

} // namespace

SignInRun signInByBrowser(const TextbackProcess &desk, const PracticeProcess &carrier, const QByteArray &decision,
                          QList<QByteArray> &codes)
{
    QProcess command;
    command.start(QStringLiteral(TEXTBACK_PROGRAM),
                  {u"--profile"_s, desk.profile(), u"account"_s, u"add"_s, u"ringcentral"_s, u"--server"_s,
                   carrier.baseUrl(), u"--client-id"_s, carrier.clientId(), u"--browser"_s});
    SignInRun run;
    const QUrl page = pageIn(command);
    const QUrl form = page.isEmpty() ? QUrl() : locationIn(fetch("GET", page));
    if (!form.isEmpty() && fetch("GET", form).contains("<form")) {
        const QUrl back = locationIn(fetch("POST", page, "decision=" + decision));
        const QByteArray code = QUrlQuery(back).queryItemValue(u"code"_s).toUtf8();
        if (!code.isEmpty())
            codes.append(code);
        run.lastPage = fetch("GET", back);
    } else {
        run.printed.err = u"no page to open, or it shows no form: "_s;
    }
    const bool ended = command.waitForFinished(Limit) && command.exitStatus() == QProcess::NormalExit;
    run.printed.exitCode = ended ? command.exitCode() : -1;
    run.printed.out = QString::fromUtf8(command.readAllStandardOutput());
    run.printed.err += QString::fromUtf8(command.readAllStandardError());
    return run;
}

} // namespace textback
