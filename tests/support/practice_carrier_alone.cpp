// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/alone.h"
#include "core/carrier/practice/practicecarrier.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    int exitCode = 0;
    const auto carrier = textback::startPracticeCarrierAlone(application.arguments().mid(1), exitCode);
    return carrier ? QCoreApplication::exec() : exitCode;
}
