// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/timelinefiles.h"

#include <QHash>

namespace textback {

Status TimelineFiles::addTo(ThreadId thread, QList<TimelineItem> &items)
{
    if (items.isEmpty())
        return Done{};
    QHash<ItemId, QList<Attachment>> files;
    const auto take = [&files](Row &row) {
        const auto item = row.id<ItemId>();
        files[item].append(attachmentFrom(row));
        return true;
    };
    TEXTBACK_TRY(m_files.each(take, thread, items.constLast().at, items.constFirst().at));
    for (TimelineItem &item : items) {
        if (auto *text = std::get_if<TextItem>(&item.what))
            text->attachments = files.value(item.id);
    }
    return Done{};
}

} // namespace textback
