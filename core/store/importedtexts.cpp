// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/importedtexts.h"

#include "core/store/sqlitestore.h"

#include <QFileInfo>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

/// As if it had been sent and not been found since: once it is looked for, and not found, a person decides (Outbox).
constexpr int LookUpsOfOneAttempt = 2;

} // namespace

OutboxText doubted(OutboxText text)
{
    text.state = OutboxState::Unknown;
    text.sendingSince = text.sendingSince.value_or(text.notBefore);
    text.lookUps = std::max(text.lookUps, LookUpsOfOneAttempt);
    return text;
}

Status settleImported(const QString &path)
{
    auto opened = Connection::open(path, Connection::Mode::Write);
    if (!opened.ok())
        return opened.error();
    {
        SqliteStore store(path, std::move(opened).value(), {});
        const Status settled = store.inTransaction([&store]() -> Status {
            const auto open = store.outbox().unfinished();
            if (!open.ok())
                return open.error();
            for (const OutboxText &text : open.value())
                TEXTBACK_TRY(store.outbox().update(doubted(text)));
            return Done{};
        });
        TEXTBACK_TRY(settled);
    }
    // Closing the file has written its log into it, unless there was no room.
    if (QFileInfo(path + u"-wal"_s).size() > 0)
        return Error{ErrorKind::Storage, u"the imported file could not be written to its end"_s, {}, u"full"_s};
    return Done{};
}

} // namespace textback
