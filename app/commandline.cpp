// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/arguments.h"
#include "app/filearguments.h"
#include "core/policy/settings.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

using Parsed = std::variant<Command, Misuse>;

const QString Profile = u"--profile"_s;

Misuse tooMany(const QStringList &words, qsizetype wanted)
{
    return {u"The argument %1 is one too many."_s.arg(quoted(words.at(wanted)))};
}

bool isThisComputer(const QString &host)
{
    return host == u"localhost"_s || QHostAddress(host).isLoopback();
}

std::variant<QUrl, Misuse> parseServer(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool plain =
        url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    if (!plain || (url.scheme() != u"https"_s && url.scheme() != u"http"_s))
        return Misuse{
            u"%1 is not a server's address; one looks like https://platform.ringcentral.com."_s.arg(quoted(text))};
    if (url.scheme() == u"http"_s && !isThisComputer(url.host()))
        return Misuse{u"The server must be an https address; plain http is for this computer only."_s};
    return url;
}

Parsed parseAddAccount(const Arguments &arguments)
{
    if (arguments.words().value(2) != u"ringcentral"_s)
        return Misuse{u"\"account add\" needs the kind of account next; today that is: ringcentral."_s};
    if (arguments.words().size() > 3)
        return tooMany(arguments.words(), 3);
    for (const QString &needed : {u"--server"_s, u"--client-id"_s}) {
        if (arguments.value(needed).trimmed().isEmpty())
            return Misuse{u"\"account add ringcentral\" needs the option %1 with a value."_s.arg(needed)};
    }
    if (arguments.has(u"--jwt-stdin"_s) == arguments.has(u"--browser"_s))
        return Misuse{u"\"account add ringcentral\" needs either --browser, to sign in on the carrier's page, or "
                      "--jwt-stdin and the sign-in's JWT on standard input."_s};
    auto server = parseServer(arguments.value(u"--server"_s));
    if (const auto *misuse = std::get_if<Misuse>(&server))
        return *misuse;
    AddAccountCommand command;
    command.server = std::get<QUrl>(server);
    command.clientId = arguments.value(u"--client-id"_s);
    command.clientSecretOnStdin = arguments.has(u"--client-secret-stdin"_s);
    command.byBrowser = arguments.has(u"--browser"_s);
    const QStringList lines = arguments.values(u"--line"_s);
    for (const QString &text : lines) {
        const auto number = PhoneNumber::fromE164(text);
        if (!number.ok())
            return Misuse{u"%1 is not a telephone number; write a line like +15125550100."_s.arg(quoted(text))};
        if (!command.lines.contains(number.value()))
            command.lines << number.value();
    }
    return command;
}

Parsed parseAccount(const QStringList &rest)
{
    const Arguments arguments(rest, {u"--jwt-stdin"_s, u"--browser"_s, u"--client-secret-stdin"_s},
                              {u"--server"_s, u"--client-id"_s, u"--line"_s}, {u"--line"_s});
    if (!arguments.mistake().isEmpty())
        return Misuse{arguments.mistake()};
    const QStringList &words = arguments.words();
    const QString what = words.value(1);
    if (what == u"add"_s)
        return parseAddAccount(arguments);
    if (what != u"list"_s && what != u"remove"_s)
        return Misuse{u"\"account\" needs one of add, list, remove next."_s};
    const Arguments plain(rest, {}, {});
    if (!plain.mistake().isEmpty())
        return Misuse{plain.mistake()};
    if (what == u"list"_s)
        return words.size() > 2 ? Parsed(tooMany(words, 2)) : Parsed(ListAccountsCommand{});
    bool isNumber = false;
    const qint64 id = words.value(2).toLongLong(&isNumber);
    if (!isNumber || id <= 0)
        return Misuse{u"\"account remove\" needs the account's number next; textback account list shows it."_s};
    return words.size() > 3 ? Parsed(tooMany(words, 3)) : Parsed(RemoveAccountCommand{AccountId{id}});
}

Parsed parseConfig(const QStringList &words)
{
    const QString what = words.value(1);
    if (what == u"list"_s)
        return words.size() > 2 ? Parsed(tooMany(words, 2)) : Parsed(ListConfigCommand{});
    if (what != u"get"_s && what != u"set"_s)
        return Misuse{u"\"config\" needs one of list, get, set next."_s};
    const QString key = words.value(2);
    const SettingDefinition *definition = settingDefinition(key);
    if (!definition || definition->hidden)
        return Misuse{u"There is no setting %1; textback config list names them all."_s.arg(quoted(key))};
    if (what == u"get"_s)
        return words.size() > 3 ? Parsed(tooMany(words, 3)) : Parsed(GetConfigCommand{key});
    if (words.size() < 4)
        return Misuse{u"\"config set %1\" needs the new value next."_s.arg(key)};
    if (words.size() > 4)
        return Misuse{u"\"config set %1\" takes one value; put words with spaces in quotes."_s.arg(key)};
    const auto value = readSetting(key, words.at(3));
    if (!value.ok())
        return Misuse{value.error().detail};
    return SetConfigCommand{key, value.value()};
}

Parsed parseStatus(const QStringList &rest)
{
    const Arguments arguments(rest, {u"--json"_s}, {});
    if (!arguments.mistake().isEmpty())
        return Misuse{arguments.mistake()};
    if (arguments.words().size() > 1)
        return tooMany(arguments.words(), 1);
    return StatusCommand{arguments.has(u"--json"_s)};
}

Parsed parsePracticeCarrier(const QStringList &rest)
{
    const Arguments arguments(rest, {u"--tls"_s}, {u"--port"_s});
    if (!arguments.mistake().isEmpty())
        return Misuse{arguments.mistake()};
    if (arguments.words().size() > 1)
        return tooMany(arguments.words(), 1);
    bool isNumber = true;
    const quint16 port = arguments.has(u"--port"_s) ? arguments.value(u"--port"_s).toUShort(&isNumber) : quint16{0};
    if (!isNumber)
        return Misuse{
            u"%1 is not a port; ports are numbers from 0 to 65535."_s.arg(quoted(arguments.value(u"--port"_s)))};
    return PracticeCarrierCommand{port, arguments.has(u"--tls"_s)};
}

Parsed parseRun(const QStringList &rest)
{
    const Arguments arguments(rest, {u"--background"_s, u"--practice"_s, u"--tray"_s}, {});
    if (!arguments.mistake().isEmpty())
        return Misuse{arguments.mistake()};
    if (!arguments.words().isEmpty())
        return Misuse{
            u"There is no command %1; textback --help shows what there is."_s.arg(quoted(arguments.words().first()))};
    return RunCommand{arguments.has(u"--background"_s), arguments.has(u"--practice"_s), arguments.has(u"--tray"_s)};
}

/// Settings may begin with a dash (a negative number, refused with its own sentence): only words here.
Parsed parseConfigWords(QStringList rest)
{
    rest.removeOne(u"--"_s);
    return parseConfig(rest);
}

/// Puts the command first, so that an option before it is judged as one of its own.
QString commandOf(QStringList &rest)
{
    static const QStringList known{u"account"_s, u"config"_s, u"status"_s, u"practice-carrier"_s};
    const auto word =
        std::find_if(rest.begin(), rest.end(), [](const QString &argument) { return !argument.startsWith(u'-'); });
    if (word == rest.end() || (!known.contains(*word) && !isFileCommand(*word)))
        return {};
    std::rotate(rest.begin(), word, word + 1);
    return rest.first();
}

Parsed parseCommand(QStringList rest)
{
    const QString command = commandOf(rest);
    const QStringList options = rest.mid(0, rest.indexOf(u"--"_s));
    if (options.contains(u"--help"_s) || options.contains(u"-h"_s))
        return HelpCommand{};
    if (rest.size() == 1 && (rest.first() == u"--version"_s || rest.first() == u"-v"_s))
        return VersionCommand{};
    if (command == u"account"_s)
        return parseAccount(rest);
    if (command == u"config"_s)
        return parseConfigWords(rest);
    if (command == u"status"_s)
        return parseStatus(rest);
    if (command == u"practice-carrier"_s)
        return parsePracticeCarrier(rest);
    if (isFileCommand(command))
        return parseFileCommand(rest);
    return parseRun(rest);
}

} // namespace

std::variant<CommandLine, Misuse> parseCommandLine(const QStringList &arguments)
{
    QStringList rest;
    QStringList profileArguments; // --profile may stand before or after the command
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == u"--"_s) {
            rest += arguments.mid(i);
            break;
        }
        if (argument.startsWith(Profile + u'='))
            profileArguments << argument;
        else if (argument == Profile)
            profileArguments += arguments.mid(i++, 2);
        else
            rest << argument;
    }
    const Arguments profile(profileArguments, {}, {Profile});
    if (!profile.mistake().isEmpty())
        return Misuse{profile.mistake()};
    CommandLine line;
    if (profile.has(Profile)) {
        if (profile.value(Profile).isEmpty())
            return Misuse{u"The option --profile needs a directory after it."_s};
        line.profile = profile.value(Profile);
    }
    auto command = parseCommand(rest);
    if (const auto *misuse = std::get_if<Misuse>(&command))
        return *misuse;
    line.command = std::move(std::get<Command>(command));
    return line;
}

QString helpText()
{
    return uR"(Textback texts back the callers you miss.

  textback [--background] [--practice] [--tray]
      Opens the desk. --background: without a window, until Ctrl+C or SIGTERM.
      --practice: on the practice account, where nothing real is sent.
      --tray: as an icon in the tray, the window closed, as when it starts with the computer.
  textback account add ringcentral --server URL --client-id ID --browser|--jwt-stdin
                   [--client-secret-stdin] [--line +1...]...
      Adds a RingCentral account. --browser: prints the address of a page to sign in on,
      and waits; for an account that is there already, it signs in again. --jwt-stdin:
      the JWT is the first line of standard input. The client secret is the next line.
      Without --line every line that can text is used.
  textback account list
  textback account remove NUMBER
  textback config list
  textback config get SETTING
  textback config set SETTING VALUE
  textback status [--json]
      Asks the running desk how it is.
  textback backup [list]
      Makes a backup now; list: names those there are. A running desk makes one a day.
  textback restore FILE
      Puts a backup in place of what the profile holds now, which is kept beside it.
  textback erase NUMBER [--yes]
  textback forget MONTHS [--yes]
      Erases one person; everything older than so many months, from now on (0: nothing).
      Without --yes they only say what would go.
  textback contacts import FILE
  textback contacts export FILE
      Names and numbers from a table (CSV) or cards (vCard), or into one.
  textback export FILE
  textback import FILE
      Everything as one open archive; into a new profile, from another computer.
  textback practice-carrier [--port N] [--tls]
      A practice RingCentral on this computer for other programs, until SIGTERM.
  textback --version
  textback --help

  --profile DIR   with any of them: keep everything in DIR instead of the usual place.

Exit codes: 0 done, 1 it did not work, 2 the command line makes no sense.
)"_s;
}

} // namespace textback
