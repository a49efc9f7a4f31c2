// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/datawords.h"

#include "ui/widgets/timewords.h"

#include <QLocale>

namespace textback {

QString DataWords::nameOf(const DataCopy &copy, UtcTime now)
{
    //: A day and a time of day
    return TimeWords::sameDay(copy.at, now) ? tr("Today %1").arg(TimeWords::clock(copy.at))
                                            : TimeWords::fullAlone(copy.at, now);
}

QString DataWords::sizeOf(const DataCopy &copy)
{
    const QString size =
        QLocale().formattedDataSize(copy.bytes, copy.bytes < 10'000'000 ? 1 : 0, QLocale::DataSizeTraditionalFormat);
    return copy.kind == DataCopy::Kind::SetAside ? tr("set aside, %1").arg(size)
        : copy.kind == DataCopy::Kind::Archive   ? tr("from an archive, %1").arg(size)
                                                 : size;
}

QString DataWords::contents(const DataContents &contents, UtcTime now)
{
    const QString texts = tr("%n text(s)", nullptr, int(std::min<qint64>(contents.texts, INT_MAX)));
    const QString calls = tr("%n call(s)", nullptr, int(std::min<qint64>(contents.calls, INT_MAX)));
    const QString people = tr("%n caller(s)", nullptr, int(std::min<qint64>(contents.people, INT_MAX)));
    if (!contents.newest)
        //: Texts, calls, callers
        return tr("It is whole: %1, %2, %3.").arg(texts, calls, people);
    //: Texts, calls, callers, a time
    return tr("It is whole: %1, %2, %3. The newest is from %4.")
        .arg(texts, calls, people, TimeWords::full(*contents.newest, now));
}

QString DataWords::amount(const ErasePreview &preview)
{
    const QString texts = tr("%n text(s)", nullptr, int(preview.texts));
    const QString calls = tr("%n call(s)", nullptr, int(preview.calls));
    const QString notes = tr("%n note(s)", nullptr, int(preview.notes));
    const QString files = tr("%n photo(s) or file(s)", nullptr, int(preview.files));
    //: Texts, calls, notes, photos and files
    return tr("%1, %2, %3, %4").arg(texts, calls, notes, files);
}

QString DataWords::copiesHoldIt(const ErasePreview &preview)
{
    if (preview.copies == 0)
        return {};
    return tr("%n backup(s) on this computer still hold them; the older ones go by themselves in the coming months.",
              nullptr, int(preview.copies));
}

} // namespace textback
