// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/erasecounting.h"

#include "core/store/backups.h"
#include "core/store/erasing.h"
#include "core/store/files.h"

namespace textback {

namespace {

Result<ErasePreview> counted(Connection &connection, const QString &database,
                             const std::function<Result<ErasePreview>(StoredEraser &)> &count)
{
    StoredTimeline timeline(connection);
    StoredEraser eraser(connection, timeline, filesFolder(database));
    auto preview = count(eraser);
    if (!preview.ok())
        return preview;
    ErasePreview full = std::move(preview).value();
    full.copies = copiesOf(database).size();
    return full;
}

} // namespace

Result<ErasePreview> countPerson(Connection &connection, const QString &database, const PhoneNumber &number)
{
    return counted(connection, database, [&](StoredEraser &eraser) { return eraser.previewPerson(number); });
}

Result<ErasePreview> countOlder(Connection &connection, const QString &database, UtcTime before)
{
    return counted(connection, database, [&](StoredEraser &eraser) { return eraser.previewOlder(before); });
}

} // namespace textback
