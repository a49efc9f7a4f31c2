// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QStringList>

namespace textback {

inline QString projectRoot()
{
    return QStringLiteral(PROJECT_ROOT);
}

inline QStringList filesIn(const QStringList &folders, const QStringList &patterns)
{
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator files(projectRoot() + u'/' + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            found << QDir(projectRoot()).relativeFilePath(files.next());
    }
    found.sort();
    return found;
}

inline QStringList sources(const QStringList &folders)
{
    return filesIn(folders, {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
}

inline QStringList linesOf(const QString &path)
{
    QFile file(projectRoot() + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

/// The line without its comment and without what stands in string literals: only code can break a rule about code.
inline QString codeOf(QString line)
{
    static const QRegularExpression literal(QStringLiteral("\"(?:[^\"\\\\]|\\\\.)*\""));
    static const QRegularExpression comment(QStringLiteral("//.*$"));
    return line.replace(literal, QStringLiteral("\"\"")).remove(comment);
}

/// The classes, structs and enumerations that a file defines outside unnamed namespaces and other classes, with their
/// namespaces. Reads what clang-format leaves behind: namespaces begin at the margin, and their ends say so.
inline QStringList typesDefinedIn(const QStringList &lines)
{
    static const QRegularExpression opening(QStringLiteral("^(?:inline )?namespace(?: ([\\w:]+))? \\{$"));
    static const QRegularExpression definition(QStringLiteral(
        "^(?:template\\s*<.*>\\s*)?(?:enum class|enum|class|struct) (\\w+)(?: final)?(?:\\s*\\{.*|\\s*:(?!:)[^;]*)?$"));
    QStringList found;
    QStringList spaces; // an unnamed one is empty
    for (const QString &line : lines) {
        const auto space = opening.match(line);
        const auto type = definition.match(line);
        if (space.hasMatch())
            spaces << space.captured(1);
        else if (line.startsWith(QLatin1StringView("} // namespace")) && !spaces.isEmpty())
            spaces.removeLast();
        else if (type.hasMatch() && !spaces.contains(QString()))
            found << (spaces + QStringList{type.captured(1)}).join(QLatin1StringView("::"));
    }
    return found;
}

} // namespace textback
