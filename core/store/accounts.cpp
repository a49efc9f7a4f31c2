// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accounts.h"

namespace textback {

Line lineFrom(Row &row)
{
    return Line{.id = row.id<LineId>(),
                .carrier = CarrierLine{.carrierId = row.text(),
                                       .number = row.number(),
                                       .label = row.text(),
                                       .kind = row.oneOf(LineKind::Other),
                                       .canText = row.flag(),
                                       .canSendPhotos = row.flag(),
                                       .primary = row.flag(),
                                       .note = row.text()},
                .chosen = row.flag()};
}

Result<QList<Account>> SqliteAccounts::accounts()
{
    auto read = m_all.all<Account>([](Row &row) {
        return Account{.id = row.id<AccountId>(),
                       .carrier = row.text(),
                       .server = QUrl(row.text()),
                       .clientId = row.text(),
                       .chosenLines = {},
                       .addedAt = row.time(),
                       .carrierAccountId = row.text()};
    });
    if (!read.ok())
        return read.error();
    QList<Account> accounts = std::move(read).value();
    for (Account &account : accounts) {
        const auto chosen = m_chosen.all<QString>([](Row &row) { return row.text(); }, account.id);
        if (!chosen.ok())
            return chosen.error();
        account.chosenLines = chosen.value();
    }
    return accounts;
}

Result<AccountId> SqliteAccounts::add(const Account &account)
{
    AccountId id{0};
    const Status done = m_connection.inTransaction([&]() -> Status {
        const QString server = account.server.toString();
        auto found = m_revive.number(account.carrier, server, account.clientId);
        if (found.ok() && !found.value()) {
            found =
                m_insert.number(account.carrier, server, account.clientId, account.addedAt, account.carrierAccountId);
        }
        if (!found.ok())
            return found.error();
        Account added = account;
        added.id = id = AccountId(found.value().value_or(0));
        return update(added);
    });
    if (!done.ok())
        return done.error();
    return id;
}

Status SqliteAccounts::update(const Account &account)
{
    return m_connection.inTransaction([&]() -> Status {
        TEXTBACK_TRY(m_update.run(account.carrier, account.server.toString(), account.clientId, account.addedAt,
                                  account.carrierAccountId, account.id));
        return saveChosen(account.id, account.chosenLines);
    });
}

Status SqliteAccounts::saveChosen(AccountId account, const QStringList &numbers)
{
    TEXTBACK_TRY(m_clearChosen.run(account));
    for (qsizetype position = 0; position < numbers.size(); ++position)
        TEXTBACK_TRY(m_addChosen.run(account, position, numbers.at(position)));
    return Done{};
}

Status SqliteAccounts::remove(AccountId id)
{
    return m_remove.run(id);
}

Status SqliteAccounts::saveLines(AccountId account, const QList<Line> &lines)
{
    return m_connection.inTransaction([&]() -> Status {
        QSet<PhoneNumber> kept;
        for (const Line &line : lines) {
            const CarrierLine &told = line.carrier;
            kept.insert(told.number);
            TEXTBACK_TRY(m_saveLine.run(account, told.number, told.carrierId, told.label, told.kind, told.canText,
                                        told.canSendPhotos, told.primary, told.note, line.chosen));
        }
        const auto known = this->lines(account);
        if (!known.ok())
            return known.error();
        for (const Line &line : known.value()) {
            if (!kept.contains(line.carrier.number))
                TEXTBACK_TRY(m_removeLine.run(line.id));
        }
        return Done{};
    });
}

Result<QList<Line>> SqliteAccounts::lines(AccountId account)
{
    return m_lines.all<Line>(lineFrom, account);
}

} // namespace textback
