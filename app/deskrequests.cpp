// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deskrequests.h"

#include "app/browseraccount.h"
#include "app/contactrequests.h"
#include "app/eraserequests.h"
#include "app/statusjson.h"
#include "core/policy/settings.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

using Answer = std::function<void(const QJsonObject &)>;

QString sentenceOf(const Error &error)
{
    if (error.kind == ErrorKind::Unavailable)
        return u"There is no keychain to keep the sign-in in, or it is locked. Start or unlock one, such as GNOME "
               "Keyring or KWallet, and try again."_s;
    return error.detail.isEmpty() ? u"It did not work."_s : error.detail;
}

QJsonObject answerOf(const Status &status)
{
    return status.ok() ? okAnswer() : errorAnswer(sentenceOf(status.error()));
}

QJsonObject configList(DeskRoom &room)
{
    const auto kept = room.settings();
    if (!kept.ok())
        return errorAnswer(sentenceOf(kept.error()));
    QJsonArray settings;
    for (const SettingDefinition &definition : settingDefinitions()) {
        if (definition.hidden)
            continue;
        settings.append(QJsonObject{{u"key"_s, definition.key},
                                    {u"value"_s, kept.value().value(definition.key, definition.standard)},
                                    {u"standard"_s, definition.standard},
                                    {u"meaning"_s, definition.meaning}});
    }
    return okAnswer({{u"settings"_s, settings}});
}

QJsonObject configGet(DeskRoom &room, const QString &key)
{
    const SettingDefinition *definition = settingDefinition(key);
    if (!definition)
        return errorAnswer(u"There is no setting \"%1\"."_s.arg(key));
    const auto kept = room.settings();
    if (!kept.ok())
        return errorAnswer(sentenceOf(kept.error()));
    return okAnswer({{u"value"_s, kept.value().value(key, definition->standard)}});
}

QJsonObject configSet(DeskRoom &room, const QJsonObject &request)
{
    const QString key = request.value("key"_L1).toString();
    const auto value = readSetting(key, request.value("value"_L1).toString());
    if (!value.ok())
        return errorAnswer(value.error().detail);
    return answerOf(room.setSetting(key, value.value(), u"command line"_s));
}

QJsonObject accountList(DeskRoom &room)
{
    const auto accounts = room.store()->accounts().accounts();
    if (!accounts.ok())
        return errorAnswer(sentenceOf(accounts.error()));
    QJsonArray list;
    for (const Account &account : accounts.value()) {
        list.append(QJsonObject{{u"id"_s, account.id.value()},
                                {u"carrier"_s, account.carrier},
                                {u"server"_s, account.server.toString()},
                                {u"client_id"_s, account.clientId},
                                {u"lines"_s, QJsonArray::fromStringList(account.chosenLines)}});
    }
    return okAnswer({{u"accounts"_s, list}});
}

void accountAdd(DeskRoom &room, const QJsonObject &request, const Answer &answer)
{
    NewAccount account;
    account.server = QUrl(request.value("server"_L1).toString());
    account.clientId = request.value("client_id"_L1).toString();
    account.secretJwt = request.value("jwt"_L1).toString();
    account.secretClientSecret = request.value("client_secret"_L1).toString();
    const QJsonArray lines = request.value("lines"_L1).toArray();
    for (const QJsonValue &line : lines)
        account.lines.append(line.toString());
    room.addAccount(account, &room, [&room, answer](const Result<AccountId> &added) {
        if (!added.ok()) {
            answer(errorAnswer(sentenceOf(added.error())));
            return;
        }
        if (const Status watching = room.watchIfRunning(); !watching.ok())
            answer(errorAnswer(sentenceOf(watching.error())));
        else
            answer(okAnswer({{u"id"_s, added.value().value()}}));
    });
}

SignInPageWords pageWords()
{
    return {u"Textback"_s, u"You are signed in. You can close this page and go back to Textback."_s,
            u"You are not signed in. You can close this page; in Textback you can try again."_s,
            u"This page belongs to an earlier try. Go back to Textback and open the newest one."_s};
}

QString sentenceOf(const SignInOutcome &outcome)
{
    switch (outcome.trouble) {
    case SignInTrouble::None:
        break;
    case SignInTrouble::Cancelled:
        return u"The sign-in was cancelled."_s;
    case SignInTrouble::Refused:
        return u"The sign-in was refused on the carrier's page."_s;
    case SignInTrouble::TimedOut:
        return u"Nobody signed in within ten minutes."_s;
    case SignInTrouble::NoPort:
        return u"The ports 48317, 48318 and 48319 of this computer are all in use."_s;
    case SignInTrouble::NoAnswer:
        return u"The carrier did not answer: %1"_s.arg(outcome.detail);
    case SignInTrouble::NotAccepted:
        return u"The carrier did not accept the sign-in: %1"_s.arg(outcome.detail);
    case SignInTrouble::OtherAccount:
        return u"This desk already has another account. Remove it first: textback account remove %1"_s.arg(
            outcome.account.value());
    case SignInTrouble::NotKept:
        return u"The sign-in could not be kept: %1"_s.arg(outcome.detail);
    }
    return {};
}

QJsonObject answerOf(const SignInOutcome &outcome)
{
    if (outcome.trouble != SignInTrouble::None)
        return errorAnswer(sentenceOf(outcome));
    return okAnswer({{u"id"_s, outcome.account.value()},
                     {u"missing_permissions"_s, QJsonArray::fromStringList(outcome.missingPermissions)},
                     {u"for_this_run_only"_s, outcome.forThisRunOnly}});
}

void accountSignIn(DeskRoom &room, const QJsonObject &request, const Answer &answer)
{
    BrowserSignInOrder order;
    order.server = QUrl(request.value("server"_L1).toString());
    order.clientId = request.value("client_id"_L1).toString();
    order.secretClientSecret = request.value("client_secret"_L1).toString();
    order.lines = request.value("lines"_L1).toVariant().toStringList();
    order.words = pageWords();
    BrowserAccount &account = room.browserAccount();
    const QUrl page = account.start(order);
    answer(page.isEmpty() && account.outcome() ? answerOf(*account.outcome())
                                               : okAnswer({{u"page"_s, page.toString(QUrl::FullyEncoded)}}));
}

/// What came of the sign-in under way, as soon as it is known; now and then that it is not known yet.
void accountSignInWait(DeskRoom &room, const Answer &answer)
{
    constexpr Milliseconds Longest = 20s; // the other side waits for 30
    BrowserAccount &account = room.browserAccount();
    if (!account.isWaiting()) {
        answer(account.outcome() ? answerOf(*account.outcome()) : errorAnswer(u"No sign-in is under way."_s));
        return;
    }
    auto *once = new QObject(&account);
    const auto reply = [once, answer](const QJsonObject &made) {
        once->deleteLater();
        once->disconnect();
        answer(made);
    };
    QObject::connect(&account, &BrowserAccount::finished, once,
                     [reply](const SignInOutcome &outcome) { reply(answerOf(outcome)); });
    room.clock().callAfter(Longest, once, [reply] { reply(okAnswer({{u"waiting"_s, true}})); });
}

} // namespace

QJsonObject okAnswer(QJsonObject values)
{
    values.insert(u"ok"_s, true);
    return values;
}

QJsonObject errorAnswer(const QString &sentence)
{
    return {{u"ok"_s, false}, {u"error"_s, sentence}};
}

void answerRequest(DeskRoom &room, const QJsonObject &request, const Answer &answer)
{
    const QString command = request.value("command"_L1).toString();
    if (!room.store())
        answer(errorAnswer(u"The desk's database could not be opened."_s));
    else if (command == "status"_L1)
        answer(okAnswer({{u"status"_s, statusJson(room)}}));
    else if (command == "erase"_L1 || command == "forget"_L1)
        answerErasing(room, request, answer);
    else if (command == "contacts-import"_L1 || command == "contacts-export"_L1)
        answerContacts(room, request, answer);
    else if (command == "config-list"_L1)
        answer(configList(room));
    else if (command == "config-get"_L1)
        answer(configGet(room, request.value("key"_L1).toString()));
    else if (command == "config-set"_L1)
        answer(configSet(room, request));
    else if (command == "account-list"_L1)
        answer(accountList(room));
    else if (command == "account-add"_L1)
        accountAdd(room, request, answer);
    else if (command == "account-sign-in"_L1)
        accountSignIn(room, request, answer);
    else if (command == "account-sign-in-wait"_L1)
        accountSignInWait(room, answer);
    else if (command == "account-remove"_L1)
        room.removeAccount(AccountId{request.value("id"_L1).toInteger()}, &room,
                           [answer](const Status &removed) { answer(answerOf(removed)); });
    else
        answer(errorAnswer(u"This desk does not know the request."_s));
}

} // namespace textback
