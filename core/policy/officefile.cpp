// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/officefile.h"

#include "core/policy/listmerging.h"
#include "core/policy/officerecord.h"
#include "core/policy/settings.h"

#include <QJsonDocument>

#include <algorithm>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int FileForm = 1;
constexpr QLatin1String FormKey("textback-office");

/// Named by the document itself, or a matter of one desk alone.
bool travels(const SettingDefinition &setting)
{
    static const QStringList staying{u"opening-hours"_s, u"time-zone"_s, u"text-open"_s,   u"text-closed"_s,
                                     u"text-break"_s,    u"automatic"_s, u"texting-desk"_s};
    return !setting.hidden && !staying.contains(setting.key);
}

QString keptValue(const QMap<QString, QString> &settings, const QString &key)
{
    const SettingDefinition *definition = settingDefinition(key);
    return settings.value(key, definition ? definition->standard : QString());
}

template <typename T> QString keyOf(const T &one)
{
    return one.key;
}
QString keyOf(const Rule &rule)
{
    return rule.name;
}

template <typename T>
void compareLists(const QList<T> &now, const QList<T> &wanted, OfficeItem item, QList<OfficeDifference> &found)
{
    const auto named = [item](ItemChange change, const T &one) {
        return OfficeDifference{item, change, one.name, item == OfficeItem::Rule ? QString() : keyOf(one)};
    };
    const auto sameKey = [](const QList<T> &list, const T &one) {
        return std::find_if(list.begin(), list.end(), [&](const T &other) { return keyOf(other) == keyOf(one); });
    };
    for (const T &one : wanted) {
        const auto before = sameKey(now, one);
        if (before == now.end())
            found.append(named(ItemChange::Added, one));
        else if (!(*before == one))
            found.append(named(ItemChange::Changed, one));
    }
    for (const T &one : now) {
        if (sameKey(wanted, one) == wanted.end())
            found.append(named(ItemChange::Removed, one));
    }
}

/// Whether the rules that both have stand in another order.
bool orderDiffers(const QList<Rule> &now, const QList<Rule> &wanted)
{
    const auto namesIn = [](const QList<Rule> &list, const QList<Rule> &other) {
        QStringList names;
        for (const Rule &rule : list) {
            if (std::any_of(other.begin(), other.end(), [&rule](const Rule &one) { return one.name == rule.name; }))
                names << rule.name;
        }
        return names;
    };
    return namesIn(now, wanted) != namesIn(wanted, now);
}

} // namespace

OfficeDocument wholeOffice(const OfficePolicy &policy, const QMap<QString, QString> &settings)
{
    OfficeDocument document{policy.templates, policy.rules, policy.hours, {}};
    document.hours->closedNow.reset(); // today's affair
    for (const SettingDefinition &setting : settingDefinitions()) {
        if (travels(setting))
            document.settings.insert(setting.key, keptValue(settings, setting.key));
    }
    return document;
}

QByteArray toFile(const OfficeDocument &document)
{
    QJsonObject json = toJson(document);
    json.insert(FormKey, FileForm);
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<OfficeDocument> officeFromFile(const QByteArray &bytes)
{
    if (bytes.size() > LargestOfficeFile)
        return Error{ErrorKind::Invalid, u"the file is too large"_s, {}, u"size"_s};
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const int form = json.value(FormKey).toInt();
    if (form > FileForm)
        return Error{ErrorKind::Invalid, u"the file is of a later form"_s, {}, u"newer"_s};
    const auto document = documentFromJson(json);
    if (form != FileForm || !document || document->isEmpty())
        return Error{ErrorKind::Invalid, u"this is no file of an office"_s, {}, u"form"_s};
    OfficeDocument result = *document;
    if (result.lists && !listsProblem(ownersLists(*result.lists)).isEmpty())
        return Error{ErrorKind::Invalid, u"the lists of numbers make no sense"_s, {}, u"form"_s};
    if (result.lists)
        result.lists = ownersLists(*result.lists); // who asked to stop is known where they asked
    result.settings.removeIf([](const std::pair<const QString &, QString &> &setting) {
        const SettingDefinition *definition = settingDefinition(setting.first);
        return !definition || !travels(*definition);
    });
    return result;
}

QList<OfficeDifference> differences(const OfficeDocument &before, const OfficeDocument &after)
{
    QList<OfficeDifference> found;
    if (before.templates && after.templates)
        compareLists(*before.templates, *after.templates, OfficeItem::Text, found);
    if (before.replies && after.replies)
        compareLists(*before.replies, *after.replies, OfficeItem::Reply, found);
    if (before.rules && after.rules) {
        compareLists(*before.rules, *after.rules, OfficeItem::Rule, found);
        if (orderDiffers(*before.rules, *after.rules))
            found.append({OfficeItem::RuleOrder, ItemChange::Changed, {}});
    }
    if (before.hours && after.hours && *before.hours != *after.hours)
        found.append({OfficeItem::Hours, ItemChange::Changed, {}});
    if (before.lists && after.lists)
        compareLists(*before.lists, *after.lists, OfficeItem::List, found);
    for (auto at = after.settings.begin(); at != after.settings.end(); ++at) {
        if (before.settings.value(at.key()) != at.value())
            found.append({OfficeItem::Setting, ItemChange::Changed, at.key()});
    }
    return found;
}

QList<OfficeDifference> differences(const OfficePolicy &now, const QMap<QString, QString> &settings,
                                    const OfficeDocument &wanted)
{
    OfficeDocument parts = wanted;
    parts.settings.clear();
    parts.replies.reset();
    parts.lists.reset();
    QList<OfficeDifference> found = differences(OfficeDocument{now.templates, now.rules, now.hours, {}}, parts);
    for (auto at = wanted.settings.begin(); at != wanted.settings.end(); ++at) {
        const Result<QString> value = readSetting(at.key(), at.value());
        if (!value.ok() || value.value() != keptValue(settings, at.key()))
            found.append({OfficeItem::Setting, ItemChange::Changed, at.key()});
    }
    return found;
}

} // namespace textback
