// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filearguments.h"

#include "app/arguments.h"

using namespace Qt::Literals::StringLiterals;

namespace textback {

bool isFileCommand(const QString &word)
{
    static const QStringList known{u"export"_s, u"import"_s, u"backup"_s,  u"restore"_s,
                                   u"erase"_s,  u"forget"_s, u"contacts"_s};
    return known.contains(word);
}

namespace {

std::variant<Command, Misuse> parseErasing(const QStringList &rest)
{
    const Arguments arguments(rest, {u"--yes"_s}, {});
    if (!arguments.mistake().isEmpty())
        return Misuse{arguments.mistake()};
    const QStringList &words = arguments.words();
    if (words.size() > 2)
        return Misuse{u"The argument %1 is one too many."_s.arg(quoted(words.at(2)))};
    EraseCommand command;
    command.confirmed = arguments.has(u"--yes"_s);
    const QString what = words.value(1);
    if (words.value(0) == u"erase"_s) {
        const auto number = PhoneNumber::fromE164(what);
        if (!number.ok())
            return Misuse{u"\"erase\" needs a number like +15125550100 next."_s};
        command.person = number.value();
        return command;
    }
    bool whole = false;
    command.months = what.toInt(&whole);
    if (!whole || command.months < 0 || command.months > 1200)
        return Misuse{u"\"forget\" needs a number of months from 0 to 1200 next."_s};
    return command;
}

std::variant<Command, Misuse> parseContacts(const QStringList &rest)
{
    const Arguments arguments(rest, {}, {});
    if (!arguments.mistake().isEmpty())
        return Misuse{arguments.mistake()};
    const QStringList &words = arguments.words();
    constexpr qsizetype Most = 3;
    if (words.size() > Most)
        return Misuse{u"The argument %1 is one too many."_s.arg(quoted(words.at(Most)))};
    const QString what = words.value(1);
    if (what != u"import"_s && what != u"export"_s)
        return Misuse{u"\"contacts\" needs import or export next."_s};
    if (words.value(2).isEmpty())
        return Misuse{u"\"contacts %1\" needs the name of a file next."_s.arg(what)};
    return ContactsCommand{what == u"import"_s, words.at(2)};
}

} // namespace

std::variant<Command, Misuse> parseFileCommand(const QStringList &rest)
{
    using What = FileCommand::What;
    if (rest.value(0) == u"erase"_s || rest.value(0) == u"forget"_s)
        return parseErasing(rest);
    if (rest.value(0) == u"contacts"_s)
        return parseContacts(rest);
    const Arguments arguments(rest, {}, {});
    if (!arguments.mistake().isEmpty())
        return Misuse{arguments.mistake()};
    const QStringList &words = arguments.words();
    const QString command = words.value(0);
    const qsizetype most = 2;
    if (words.size() > most)
        return Misuse{u"The argument %1 is one too many."_s.arg(quoted(words.at(most)))};
    if (command == u"backup"_s) {
        if (words.size() == 1)
            return FileCommand{What::Backup, {}};
        if (words.at(1) == u"list"_s)
            return FileCommand{What::ListBackups, {}};
        return Misuse{u"\"backup\" stands alone, or with list after it."_s};
    }
    if (words.value(1).isEmpty())
        return Misuse{u"\"%1\" needs the name of a file next."_s.arg(command)};
    const What what = command == u"export"_s ? What::Export : command == u"import"_s ? What::Import : What::Restore;
    return FileCommand{what, words.at(1)};
}

} // namespace textback
