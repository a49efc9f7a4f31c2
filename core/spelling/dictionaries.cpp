// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/dictionaries.h"

#include <QCoreApplication>
#include <QDir>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<DictionaryFiles> dictionaryAt(const QString &folder, const QString &pattern)
{
    const QStringList found = QDir(folder).entryList({pattern + u".aff"_s}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QString &rules : found) {
        const QString base = folder + u'/' + rules.chopped(4);
        if (QFile::exists(base + u".dic"_s))
            return DictionaryFiles{base + u".aff"_s, base + u".dic"_s};
    }
    return std::nullopt;
}

} // namespace

QStringList dictionaryFolders()
{
    return {QCoreApplication::applicationDirPath() + u"/dictionaries"_s,
            QDir::homePath() + u"/.local/share/hunspell"_s,
            QDir::homePath() + u"/Library/Spelling"_s,
            u"/usr/share/hunspell"_s,
            u"/usr/share/myspell/dicts"_s,
            u"/usr/local/share/hunspell"_s,
            u"/opt/homebrew/share/hunspell"_s,
            u"/Library/Spelling"_s};
}

std::optional<DictionaryFiles> findDictionary(const QStringList &folders, const QStringList &languages)
{
    for (const QString &language : languages) {
        const QString name = QString(language).replace(u'-', u'_');
        const QString plain = name.section(u'_', 0, 0);
        for (const QString &pattern : {name, plain + u"_*"_s}) {
            for (const QString &folder : folders) {
                if (const auto found = dictionaryAt(folder, pattern))
                    return found;
            }
        }
    }
    return std::nullopt;
}

} // namespace textback
