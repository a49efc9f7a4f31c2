// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/placeholders.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

QList<PlaceholderUse> placeholdersIn(const QString &body)
{
    QList<PlaceholderUse> found;
    qsizetype open = -1;
    for (qsizetype at = 0; at < body.size(); ++at) { // no pattern: those find nothing where half a character stands
        if (body[at] == u'{')
            open = at; // the innermost counts
        if (body[at] != u'}' || open < 0)
            continue;
        const QString inside = body.mid(open + 1, at - open - 1);
        found.append(
            {inside.section(u'|', 0, 0).trimmed().toLower(), inside.section(u'|', 1).trimmed(), open, at + 1 - open});
        open = -1;
    }
    return found;
}

bool hasPlaceholder(const QString &body, const QString &name)
{
    const QList<PlaceholderUse> found = placeholdersIn(body);
    return std::any_of(found.begin(), found.end(), [&name](const PlaceholderUse &use) { return use.name == name; });
}

QString withStandIn(const QString &body, const QString &name, const QString &standIn)
{
    QString words = standIn;
    for (const QChar c : {u'{', u'}', u'|', u'\n'})
        words.replace(c, u' ');
    words = words.simplified();
    QString result = body;
    const QList<PlaceholderUse> found = placeholdersIn(body);
    for (auto use = found.crbegin(); use != found.crend(); ++use) { // from the end, so that places before stay right
        if (use->name == name)
            result.replace(use->at, use->length,
                           words.isEmpty() ? u'{' + name + u'}' : u'{' + name + u'|' + words + u'}');
    }
    return result;
}

} // namespace textback
