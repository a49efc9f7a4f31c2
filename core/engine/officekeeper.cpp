// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/officekeeper.h"

#include "core/policy/listmerging.h"
#include "core/policy/officecheck.h"
#include "core/policy/officedocument.h"
#include "core/policy/settings.h"

#include <algorithm>

namespace textback {

namespace {

/// The desk's own memory is no decision of the owner's: it leaves no trace among the changes.
bool isMemory(const QString &setting)
{
    const SettingDefinition *definition = settingDefinition(setting);
    return definition && definition->hidden;
}

QString keptOrStandard(const QMap<QString, QString> &settings, const QString &key)
{
    const SettingDefinition *definition = settingDefinition(key);
    return settings.value(key, definition ? definition->standard : QString());
}

/// In an order that does not follow their names.
template <typename T> QList<T> byKey(QList<T> list)
{
    std::sort(list.begin(), list.end(), [](const T &one, const T &other) { return one.key < other.key; });
    return list;
}

/// As they are read again: without an order of their own.
QList<NumberList> inOrder(QList<NumberList> lists)
{
    for (NumberList &list : lists) {
        std::sort(list.numbers.begin(), list.numbers.end(),
                  [](const PhoneNumber &one, const PhoneNumber &other) { return one.e164() < other.e164(); });
        const qsizetype different = std::unique(list.numbers.begin(), list.numbers.end()) - list.numbers.begin();
        list.numbers.remove(different, list.numbers.size() - different);
    }
    return byKey(std::move(lists));
}

/// The value of a part before and after a change, unless it is the same.
template <typename T>
void compare(const T &now, const std::optional<T> &wanted, std::optional<T> &before, std::optional<T> &after)
{
    if (wanted && *wanted != now) {
        before = now;
        after = wanted;
    }
}

/// A change speaks of the lists alone that it changes: some are long.
void leaveOutTheSame(std::optional<QList<NumberList>> &before, std::optional<QList<NumberList>> &after)
{
    if (!before || !after)
        return;
    const QList<NumberList> old = *before;
    const QList<NumberList> wanted = *after;
    before->removeIf([&wanted](const NumberList &list) { return wanted.contains(list); });
    after->removeIf([&old](const NumberList &list) { return old.contains(list); });
}

} // namespace

Result<OfficeKeeper::Kept> OfficeKeeper::kept() const
{
    const auto settings = m_store.book().settings();
    if (!settings.ok())
        return settings.error();
    const auto document = m_store.office().document();
    if (!document.ok())
        return document.error();
    return Kept{settings.value(), officeFrom(settings.value(), document.value())};
}

Result<OfficePolicy> OfficeKeeper::policy() const
{
    const auto found = kept();
    if (!found.ok())
        return found.error();
    return found.value().policy;
}

Result<QMap<QString, QString>> OfficeKeeper::settings() const
{
    const auto settings = m_store.book().settings();
    if (!settings.ok())
        return settings;
    const auto document = m_store.office().document();
    if (!document.ok())
        return document.error();
    return settingsShown(settings.value(), document.value());
}

Result<OfficeChangeId> OfficeKeeper::save(const OfficeDocument &wanted, const QString &who)
{
    const auto found = kept();
    if (!found.ok())
        return found.error();
    const auto [settings, policy] = found.value();
    const auto parts = folded(wanted, policy);
    if (!parts.ok())
        return parts.error();
    const QString problem = officeProblem(withParts(policy, parts.value()));
    if (!problem.isEmpty())
        return Error{ErrorKind::Invalid, problem};
    OfficeDocument before;
    OfficeDocument after;
    compare(policy.templates, parts.value().templates, before.templates, after.templates);
    compare(policy.rules, parts.value().rules, before.rules, after.rules);
    compare(policy.hours, parts.value().hours, before.hours, after.hours);
    if (const Status compared = compareTables(parts.value(), before, after); !compared.ok())
        return compared.error();
    const QMap<QString, QString> &wantedSettings = parts.value().settings;
    for (auto at = wantedSettings.begin(); at != wantedSettings.end(); ++at) {
        const QString now = keptOrStandard(settings, at.key());
        if (now != at.value() || !settings.contains(at.key())) {
            before.settings.insert(at.key(), now);
            after.settings.insert(at.key(), at.value());
        }
    }
    OfficeChangeId id{0};
    const Status written = write(before, after, who, id);
    if (!written.ok())
        return written.error();
    return id;
}

Status OfficeKeeper::compareTables(const OfficeDocument &wanted, OfficeDocument &before, OfficeDocument &after)
{
    if (wanted.replies) {
        if (wanted.replies->size() > MostTemplates)
            return Error{ErrorKind::Invalid,
                         QStringLiteral("There can be at most %1 saved replies.").arg(MostTemplates)};
        const auto replies = m_store.replies().savedReplies();
        if (!replies.ok())
            return replies.error();
        compare(byKey(replies.value()), std::optional(byKey(*wanted.replies)), before.replies, after.replies);
    }
    if (wanted.lists) {
        if (const QString problem = listsProblem(*wanted.lists); !problem.isEmpty())
            return Error{ErrorKind::Invalid, problem};
        const auto lists = m_store.numberLists().lists();
        if (!lists.ok())
            return lists.error();
        compare(inOrder(ownersLists(lists.value())), std::optional(inOrder(*wanted.lists)), before.lists, after.lists);
        leaveOutTheSame(before.lists, after.lists);
    }
    return Done{};
}

Status OfficeKeeper::write(const OfficeDocument &before, const OfficeDocument &after, const QString &who,
                           OfficeChangeId &id)
{
    if (after.isEmpty())
        return Done{};
    return m_store.inTransaction([&]() -> Status {
        if (const Status kept = writeReplies(before, after); !kept.ok())
            return kept;
        if (const Status kept = writeLists(before, after); !kept.ok())
            return kept;
        OfficeDocument noted = after;
        OfficeDocument was = before;
        for (auto at = after.settings.begin(); at != after.settings.end(); ++at) {
            if (const Status set = m_store.book().setSetting(at.key(), at.value(), m_clock.now()); !set.ok())
                return set;
            if (isMemory(at.key()) || before.settings.value(at.key()) == at.value()) {
                noted.settings.remove(at.key());
                was.settings.remove(at.key());
            }
        }
        if (noted.isEmpty())
            return Done{};
        const auto kept = m_store.office().keep(was, noted, who, m_clock.now());
        if (!kept.ok())
            return kept.error();
        id = kept.value();
        return Done{};
    });
}

Status OfficeKeeper::writeReplies(const OfficeDocument &before, const OfficeDocument &after)
{
    const QList<TextTemplate> none;
    const QList<TextTemplate> old = before.replies.value_or(none);
    const QList<TextTemplate> wanted = after.replies.value_or(none);
    for (const TextTemplate &reply : wanted) {
        if (old.contains(reply))
            continue;
        if (const Status kept = m_store.replies().keepSavedReply(reply, m_clock.now()); !kept.ok())
            return kept;
    }
    for (const TextTemplate &reply : old) {
        const auto same = [&reply](const TextTemplate &other) { return other.key == reply.key; };
        if (std::any_of(wanted.begin(), wanted.end(), same))
            continue;
        if (const Status removed = m_store.replies().removeSavedReply(reply.key, m_clock.now()); !removed.ok())
            return removed;
    }
    return Done{};
}

Status OfficeKeeper::writeLists(const OfficeDocument &before, const OfficeDocument &after)
{
    const QList<NumberList> none;
    const QList<NumberList> old = before.lists.value_or(none);
    const QList<NumberList> wanted = after.lists.value_or(none);
    for (const NumberList &list : wanted) {
        if (old.contains(list))
            continue;
        if (const Status kept = m_store.numberLists().save(list, m_clock.now()); !kept.ok())
            return kept;
    }
    for (const NumberList &list : old) {
        const auto same = [&list](const NumberList &other) { return other.key == list.key; };
        if (list.key == neverTextList() || std::any_of(wanted.begin(), wanted.end(), same))
            continue;
        if (const Status removed = m_store.numberLists().remove(list.key); !removed.ok())
            return removed;
    }
    return Done{};
}

Result<OfficeChangeId> OfficeKeeper::restore(OfficeChangeId change, Restore side, const QString &who)
{
    const auto found = m_store.office().change(change);
    if (!found.ok())
        return found.error();
    if (!found.value())
        return Error{ErrorKind::NotFound, QStringLiteral("there is no such change")};
    const OfficeChange &kept = *found.value();
    OfficeDocument wanted = side == Restore::Before ? kept.before : kept.after;
    if (wanted.lists) {
        const auto lists = m_store.numberLists().lists();
        if (!lists.ok())
            return lists.error();
        const QList<NumberList> from =
            (side == Restore::Before ? kept.after : kept.before).lists.value_or(*wanted.lists);
        wanted.lists = changedLists(ownersLists(lists.value()), from, *wanted.lists);
    }
    return save(wanted, who);
}

} // namespace textback
