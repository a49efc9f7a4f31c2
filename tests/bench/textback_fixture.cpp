// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// textback-fixture --messages N --threads M --profile DIR: a profile of a busy office, to measure the program with.
#include "tests/bench/messagefixture.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <cstdio>

using namespace textback;
using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Writes a profile full of made-up messages. Run textback --profile DIR on it."_s);
    parser.addHelpOption();
    parser.addOptions({{u"messages"_s, u"How many texts."_s, u"N"_s, u"1000000"_s},
                       {u"threads"_s, u"In how many threads."_s, u"M"_s, u"50000"_s},
                       {u"profile"_s, u"The directory to make."_s, u"DIR"_s}});
    parser.process(app);
    const QString profile = parser.value(u"profile"_s);
    if (profile.isEmpty())
        parser.showHelp(2);
    if (!QDir().mkpath(profile)
        || !QFile::setPermissions(profile, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) {
        std::fprintf(stderr, "The directory could not be made.\n");
        return 1;
    }
    QElapsedTimer timer;
    timer.start();
    const QString path = profile + u"/textback.sqlite"_s;
    const Status written = writeFixture(
        path, {.messages = parser.value(u"messages"_s).toInt(), .threads = parser.value(u"threads"_s).toInt()});
    if (!written.ok()) {
        std::fprintf(stderr, "%s\n", qPrintable(written.error().detail));
        return 1;
    }
    std::printf("%lld MiB in %.1f s\n", qlonglong(QFileInfo(path).size() / 1024 / 1024),
                double(timer.elapsed()) / 1000);
    return 0;
}
