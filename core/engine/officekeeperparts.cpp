// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One saved reply or one list of numbers at a time.
#include "core/engine/officekeeper.h"
#include "core/policy/listmerging.h"

#include <algorithm>

namespace textback {

Result<OfficeChangeId> OfficeKeeper::keepReply(const TextTemplate &reply, const QString &who)
{
    return changeReplies(who, [&reply](QList<TextTemplate> &replies) {
        const auto same = std::find_if(replies.begin(), replies.end(),
                                       [&reply](const TextTemplate &other) { return other.key == reply.key; });
        same == replies.end() ? replies.append(reply) : void(*same = reply);
    });
}

Result<OfficeChangeId> OfficeKeeper::removeReply(const QString &key, const QString &who)
{
    return changeReplies(who, [&key](QList<TextTemplate> &replies) {
        replies.removeIf([&key](const TextTemplate &reply) { return reply.key == key; });
    });
}

Result<OfficeChangeId> OfficeKeeper::changeReplies(const QString &who,
                                                   const std::function<void(QList<TextTemplate> &)> &edit)
{
    auto replies = m_store.replies().savedReplies();
    if (!replies.ok())
        return replies.error();
    OfficeDocument wanted;
    wanted.replies = replies.value();
    edit(*wanted.replies);
    return save(wanted, who);
}

Result<OfficeChangeId> OfficeKeeper::keepList(const NumberList &list, const QString &who)
{
    return changeLists(who, [&list](QList<NumberList> &lists) {
        lists.removeIf([&list](const NumberList &other) { return other.key == list.key; });
        lists.append(list);
    });
}

Result<OfficeChangeId> OfficeKeeper::removeList(const QString &key, const QString &who)
{
    if (key == neverTextList() || key == askedToStopList())
        return Error{ErrorKind::Rejected, QStringLiteral("this list is the desk's own")};
    return changeLists(who, [&key](QList<NumberList> &lists) {
        lists.removeIf([&key](const NumberList &one) { return one.key == key; });
    });
}

Result<OfficeChangeId> OfficeKeeper::changeLists(const QString &who,
                                                 const std::function<void(QList<NumberList> &)> &edit)
{
    const auto lists = m_store.numberLists().lists();
    if (!lists.ok())
        return lists.error();
    OfficeDocument wanted;
    wanted.lists = ownersLists(lists.value());
    edit(*wanted.lists);
    return save(wanted, who);
}

} // namespace textback
