// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deskcommand.h"

#include "app/contactrequests.h"
#include "app/deskrequests.h"
#include "app/eraserequests.h"
#include "app/instanceclient.h"
#include "app/profilelock.h"
#include "app/statusjson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>
#include <QTimer>

#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int Failed = 1;
constexpr int Misused = 2;

int complain(const QString &sentence, int code)
{
    QTextStream(stderr) << "textback: " << sentence << "\n";
    return code;
}

void say(const QString &words)
{
    QTextStream(stdout) << words;
}

/// One line of standard input; secrets come this way and no other.
QString lineOf(QFile &input)
{
    constexpr qint64 LongestSecret = 64 * 1024;
    return QString::fromUtf8(input.readLine(LongestSecret)).trimmed();
}

std::variant<QJsonObject, QString> requestOf(const AddAccountCommand &command)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return u"standard input cannot be read."_s;
    const QString jwt = command.byBrowser ? QString() : lineOf(input);
    const QString clientSecret = command.clientSecretOnStdin ? lineOf(input) : QString();
    if (jwt.isEmpty() && !command.byBrowser)
        return u"the first line of standard input must hold the JWT."_s;
    if (command.clientSecretOnStdin && clientSecret.isEmpty())
        return u"the line of standard input for the client secret is empty."_s;
    QJsonArray lines;
    for (const PhoneNumber &line : command.lines)
        lines.append(line.e164());
    const QString what = command.byBrowser ? u"account-sign-in"_s : u"account-add"_s;
    return QJsonObject{
        {u"command"_s, what}, {u"server"_s, command.server.toString()}, {u"client_id"_s, command.clientId},
        {u"jwt"_s, jwt},      {u"client_secret"_s, clientSecret},       {u"lines"_s, lines}};
}

std::variant<QJsonObject, QString> requestOf(const Command &command)
{
    if (const auto *add = std::get_if<AddAccountCommand>(&command))
        return requestOf(*add);
    if (const auto *remove = std::get_if<RemoveAccountCommand>(&command))
        return QJsonObject{{u"command"_s, u"account-remove"_s}, {u"id"_s, remove->account.value()}};
    if (const auto *get = std::get_if<GetConfigCommand>(&command))
        return QJsonObject{{u"command"_s, u"config-get"_s}, {u"key"_s, get->key}};
    if (const auto *set = std::get_if<SetConfigCommand>(&command))
        return QJsonObject{{u"command"_s, u"config-set"_s}, {u"key"_s, set->key}, {u"value"_s, set->value}};
    if (const auto *erase = std::get_if<EraseCommand>(&command))
        return QJsonObject{{u"command"_s, erase->person ? u"erase"_s : u"forget"_s},
                           {u"number"_s, erase->person ? erase->person->e164() : QString()},
                           {u"months"_s, erase->months},
                           {u"confirmed"_s, erase->confirmed}};
    if (const auto *contacts = std::get_if<ContactsCommand>(&command))
        return QJsonObject{{u"command"_s, contacts->import ? u"contacts-import"_s : u"contacts-export"_s},
                           {u"file"_s, QDir::current().absoluteFilePath(contacts->file)}};
    if (std::holds_alternative<ListConfigCommand>(command))
        return QJsonObject{{u"command"_s, u"config-list"_s}};
    if (std::holds_alternative<ListAccountsCommand>(command))
        return QJsonObject{{u"command"_s, u"account-list"_s}};
    return QJsonObject{{u"command"_s, u"status"_s}};
}

void printSettings(const QJsonArray &settings)
{
    for (const QJsonValue &setting : settings) {
        say(u"%1=%2\n    %3\n"_s.arg(setting["key"_L1].toString(), setting["value"_L1].toString(),
                                     setting["meaning"_L1].toString()));
    }
}

void printAccounts(const QJsonArray &accounts)
{
    for (const QJsonValue &account : accounts) {
        QStringList lines;
        const QJsonArray told = account["lines"_L1].toArray();
        for (const QJsonValue &line : told)
            lines.append(line.toString());
        say(u"%1 %2 %3 %4 %5\n"_s.arg(account["id"_L1].toInteger())
                .arg(account["carrier"_L1].toString(), account["server"_L1].toString(),
                     account["client_id"_L1].toString(),
                     lines.isEmpty() ? u"every line that can text"_s : lines.join(u", "_s)));
    }
}

void printAdded(const QJsonObject &answer)
{
    say(u"Account %1 is set up.\n"_s.arg(answer.value("id"_L1).toInteger()));
    const QStringList missing = answer.value("missing_permissions"_L1).toVariant().toStringList();
    if (!missing.isEmpty())
        say(u"It lacks these permissions, which watching needs: %1.\n"_s.arg(missing.join(u", "_s)));
    if (answer.value("for_this_run_only"_L1).toBool())
        say(u"No keychain took the sign-in: it lasts until the desk ends.\n"_s);
}

int print(const Command &command, const QJsonObject &answer)
{
    if (!answer.value("ok"_L1).toBool())
        return complain(answer.value("error"_L1).toString(), answer.value("misused"_L1).toBool() ? Misused : Failed);
    if (std::holds_alternative<ListConfigCommand>(command))
        printSettings(answer.value("settings"_L1).toArray());
    else if (std::holds_alternative<GetConfigCommand>(command))
        say(answer.value("value"_L1).toString() + u"\n"_s);
    else if (std::holds_alternative<ListAccountsCommand>(command))
        printAccounts(answer.value("accounts"_L1).toArray());
    else if (std::holds_alternative<AddAccountCommand>(command))
        printAdded(answer);
    else if (std::holds_alternative<EraseCommand>(command))
        say(erasingInWords(answer));
    else if (std::holds_alternative<ContactsCommand>(command))
        say(contactsInWords(answer));
    else if (const auto *status = std::get_if<StatusCommand>(&command)) {
        const QJsonObject values = answer.value("status"_L1).toObject();
        say(status->json ? QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact)) + u"\n"_s
                         : statusInWords(values));
    }
    return 0;
}

int sayNotRunning(const StatusCommand &command)
{
    if (command.json)
        say(u"{\"running\":false,\"watching\":false}\n"_s);
    return complain(u"Textback is not running for this profile."_s, Failed);
}

/// Where a request gets its answer.
using Asker = std::function<Result<QJsonObject>(const QJsonObject &)>;

/// The answer to the request; for a sign-in by browser what came of it in the end, the page having been named.
Result<QJsonObject> answerInTheEnd(const QJsonObject &request, const Asker &ask)
{
    Result<QJsonObject> answer = ask(request);
    if (!answer.ok() || !answer.value().contains("page"_L1))
        return answer;
    say(u"Open this page in your browser and sign in there:\n%1\n"_s.arg(answer.value()["page"_L1].toString()));
    do
        answer = ask({{u"command"_s, u"account-sign-in-wait"_s}});
    while (answer.ok() && answer.value()["waiting"_L1].toBool());
    return answer;
}

QJsonObject askRoom(DeskRoom &room, const QJsonObject &request)
{
    QJsonObject answer;
    QTimer::singleShot(0, &room, [&] {
        answerRequest(room, request, [&answer](const QJsonObject &made) {
            answer = made;
            QCoreApplication::quit();
        });
    });
    QCoreApplication::exec();
    return answer;
}

/// Without a running desk: on the database itself, with the profile's lock held.
QJsonObject answerAlone(const Profile &profile, QJsonObject request)
{
    request.insert(u"alone"_s, true); // nobody gives up waiting, and nothing goes on after the answer
    DeskEvents events;
    DeskRoom room(profile.database(), keychainOnlyFor(profile), events);
    if (const Status opened = room.open(); !opened.ok())
        return errorAnswer(opened.error().detail);
    return answerInTheEnd(request, [&room](const QJsonObject &question) { return askRoom(room, question); }).value();
}

} // namespace

int runDeskCommand(const Profile &profile, const Command &command)
{
    const auto request = requestOf(command);
    if (const auto *sentence = std::get_if<QString>(&request))
        return complain(*sentence, Misused);
    const QJsonObject &question = std::get<QJsonObject>(request);
    constexpr int MostTries = 25; // a desk that is just starting or stopping holds the lock and does not listen
    for (int attempt = 0; attempt < MostTries; ++attempt) {
        if (attempt > 0)
            std::this_thread::sleep_for(std::chrono::milliseconds{200});
        const auto answer = answerInTheEnd(
            question, [&profile](const QJsonObject &asked) { return askRunningDesk(profile.directory, asked); });
        if (answer.ok())
            return print(command, answer.value());
        if (answer.error().kind != ErrorKind::Unavailable)
            return complain(answer.error().detail, Failed);
        if (const auto *status = std::get_if<StatusCommand>(&command))
            return sayNotRunning(*status);
        ProfileLock lock;
        const Status locked = lock.acquire(profile.directory);
        if (locked.ok())
            return print(command, answerAlone(profile, question));
        if (locked.error().kind != ErrorKind::Rejected)
            return complain(locked.error().detail, Failed);
    }
    return complain(u"The running desk does not answer."_s, Failed);
}

} // namespace textback
