// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace textback {

/// A time of day as the locale writes it, with "pm" where the locale has "p. m.": its dots would end a sentence twice,
/// and in capitals they shout.
[[nodiscard]] inline QString withPlainMarks(QString time, const QLocale &locale = {})
{
    for (const QString &mark : {locale.amText(), locale.pmText()}) {
        if (!mark.contains(u'.'))
            continue;
        QString plain = mark.toLower();
        plain.removeIf([](QChar c) { return !c.isLetter(); });
        time.replace(mark, plain, Qt::CaseInsensitive);
    }
    return time;
}

} // namespace textback
