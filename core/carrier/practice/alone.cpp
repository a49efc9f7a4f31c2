// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/alone.h"

#include "core/carrier/practice/practicecarrier.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimer>

#include <csignal>
#include <cstdio>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

volatile std::sig_atomic_t wantedToEnd = 0; // a signal handler can reach nothing else

void askToEnd(int)
{
    wantedToEnd = 1;
}

void complain(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
}

Result<PracticeCarrier::Options> readArguments(const QStringList &arguments)
{
    PracticeCarrier::Options options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == "--tls"_L1) {
            options.tls = true;
        } else if (argument == "--port"_L1 || argument.startsWith("--port="_L1)) {
            const QString value = argument == "--port"_L1 ? arguments.value(++i) : argument.mid(7);
            bool fine = false;
            options.port = value.toUShort(&fine);
            if (!fine)
                return Error{ErrorKind::Invalid, u"--port needs a number from 0 to 65535."_s};
        } else {
            return Error{ErrorKind::Invalid, u"practice-carrier does not know the argument %1."_s.arg(argument)};
        }
    }
    return options;
}

} // namespace

std::unique_ptr<PracticeCarrier> startPracticeCarrierAlone(const QStringList &arguments, int &exitCode)
{
    const Result<PracticeCarrier::Options> options = readArguments(arguments);
    exitCode = options.ok() ? 1 : 2;
    if (!options.ok()) {
        complain(options.error().detail);
        return nullptr;
    }
    auto carrier = std::make_unique<PracticeCarrier>();
    if (const Status started = carrier->start(options.value()); !started.ok()) {
        complain(started.error().detail);
        return nullptr;
    }
    std::signal(SIGTERM, askToEnd);
    std::signal(SIGINT, askToEnd);
    auto *watch = new QTimer(carrier.get());
    watch->callOnTimeout(carrier.get(), [] {
        if (wantedToEnd)
            QCoreApplication::quit();
    });
    watch->start(50ms);
    const QByteArray line = QJsonDocument(carrier->description()).toJson(QJsonDocument::Compact) + '\n';
    std::fputs(line.constData(), stdout);
    std::fflush(stdout);
    exitCode = 0;
    return carrier;
}

} // namespace textback
