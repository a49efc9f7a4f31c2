// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/importbook.h"

namespace textback {

static_assert(int(HistoryEnd::Open) == 0 && int(HistoryEnd::Reached) == 1 && int(HistoryEnd::NotWanted) == 2);
static_assert(int(HistoryEnd::Refused) == 3);

namespace {

HistoryPart partFrom(Row &row)
{
    HistoryPart part;
    part.place = row.bytes();
    part.reached = row.time();
    part.end = row.oneOf(HistoryEnd::Refused);
    part.taken = row.integer();
    part.oldest = row.maybeTime();
    return part;
}

HistoryImport importFrom(Row &row)
{
    HistoryImport import;
    import.account = row.id<AccountId>();
    import.before = row.time();
    import.known = row.maybeTime();
    import.stopped = row.flag();
    import.texts = partFrom(row);
    import.calls = partFrom(row);
    return import;
}

} // namespace

Result<std::optional<HistoryImport>> SqliteImportBook::place(AccountId account)
{
    return m_of.first<HistoryImport>(importFrom, account);
}

Result<std::optional<HistoryImport>> SqliteImportBook::current()
{
    return m_current.first<HistoryImport>(importFrom);
}

Status SqliteImportBook::keep(const HistoryImport &import)
{
    const HistoryPart &texts = import.texts;
    const HistoryPart &calls = import.calls;
    if (import.isDone()) // nothing of them can come back any more
        TEXTBACK_TRY(m_forgetErased.run());
    return m_keep.run(import.account, import.before, import.known, import.stopped, texts.place, texts.reached,
                      texts.end, texts.taken, texts.oldest, calls.place, calls.reached, calls.end, calls.taken,
                      calls.oldest);
}

} // namespace textback
