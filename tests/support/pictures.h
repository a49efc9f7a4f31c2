// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#include <QWidget>

namespace textback {

/// Where the environment names a folder in TEXTBACK_PICTURES, saves there what this looks like now, under this name and
/// that of the running test; elsewhere it does nothing.
inline void takePicture(QWidget &of, const QString &name)
{
    const QString folder = qEnvironmentVariable("TEXTBACK_PICTURES");
    if (folder.isEmpty())
        return;
    const char *tag = QTest::currentDataTag();
    const QString run = QString::fromLatin1(tag ? tag : QTest::currentTestFunction());
    if (!of.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, name, run)))
        qWarning("the picture cannot be written");
}

/// Whether those pictures are to be dark: TEXTBACK_PICTURES_THEME=dark.
[[nodiscard]] inline bool picturesAreDark()
{
    return qEnvironmentVariable("TEXTBACK_PICTURES_THEME") == QLatin1String("dark");
}

} // namespace textback
