// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From starting the program to its painted inbox, with years of messages, beside an empty window of Qt started the same
// way in turns with it. Needs a display or QT_QPA_PLATFORM=offscreen.
// start_bench [--full]: 20,000 messages, or a million (--full, TEXTBACK_FULL).
#include "tests/bench/goals.h"
#include "tests/bench/measuring.h"
#include "tests/bench/messagefixture.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <QWidget>

using namespace textback;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Starts = 15;
constexpr int Limit = 30'000; // ms

class EmptyWindow : public QWidget {
protected:
    void paintEvent(QPaintEvent *) override
    {
        QTimer::singleShot(0, this, [] { std::fprintf(stderr, "painted\n"); });
    }
};

int showEmptyWindow(int argc, char **argv)
{
    const QApplication app(argc, argv);
    EmptyWindow window;
    window.resize(1180, 760);
    window.show();
    return QApplication::exec();
}

/// Starts a program and waits until it says that it painted. @return whether it did.
bool startUntilPainted(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.setReadChannel(QProcess::StandardError);
    process.start(program, arguments);
    QByteArray said;
    while (!said.contains("painted")) {
        if (!process.waitForReadyRead(Limit))
            return false;
        said += process.readAllStandardError();
    }
    return true;
}

bool measureStart(Times &times, const QString &program, const QStringList &arguments)
{
    QProcess process;
    bool painted = false;
    times.once([&] { painted = startUntilPainted(process, program, arguments); });
    process.terminate();
    return process.waitForFinished(Limit) && painted;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && QLatin1StringView(argv[1]) == "--empty"_L1)
        return showEmptyWindow(argc, argv);
    const QCoreApplication app(argc, argv);
    const bool full = app.arguments().contains(u"--full"_s) || qEnvironmentVariableIsSet("TEXTBACK_FULL");
    qputenv("QT_LOGGING_RULES", "textback.start.debug=true");
    if (qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "xcb"); // as people start it
    const QTemporaryDir profile(QDir::currentPath() + u"/start-bench-XXXXXX"_s);
    const FixtureSize size =
        full ? FixtureSize{.messages = 1'000'000, .threads = 50'000} : FixtureSize{.messages = 20'000, .threads = 1000};
    if (!writeFixture(profile.filePath(u"textback.sqlite"_s), size).ok())
        return 1;
    const QString program = QStringLiteral(TEXTBACK_PROGRAM);
    const QStringList ours{u"--profile"_s, profile.path()};
    Times first;
    Times starts;
    Times empty;
    if (!measureStart(first, program, ours))
        return 1;
    for (int start = 0; start < Starts; ++start) {
        if (!measureStart(empty, app.applicationFilePath(), {u"--empty"_s}) || !measureStart(starts, program, ours))
            return 1;
    }
    starts.sorted();
    empty.sorted();
    std::printf("%d messages; the first start of all %.0f ms\n", size.messages, first.at(0) / 1000);
    print("start to painted inbox", starts, &empty);
    Goals goals(full);
    goals.hold("times an empty window, p50", starts.at(0.5) / empty.at(0.5), 2.5);
    return goals.missed() ? 1 : 0;
}
