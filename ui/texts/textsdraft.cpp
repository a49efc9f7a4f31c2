// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/textsdraft.h"

#include "ui/widgets/rulewords.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

template <typename Texts> auto textIn(Texts &texts, const QString &key)
{
    return std::find_if(texts.begin(), texts.end(), [&key](const TextTemplate &text) { return text.key == key; });
}

bool sends(const Rule &rule, const QString &key)
{
    return rule.action == RuleAction::Text && rule.templateKey == key;
}

QString freeTextName(const OfficeTexts &texts, const QString &wanted)
{
    const auto taken = [&texts](const QString &name) {
        const auto named = [&name](const TextTemplate &text) { return text.name == name; };
        return std::any_of(texts.automatic.begin(), texts.automatic.end(), named)
            || std::any_of(texts.replies.begin(), texts.replies.end(), named);
    };
    QString name = wanted;
    for (int number = 2; taken(name); ++number)
        name = u"%1 (%2)"_s.arg(wanted.left(80)).arg(number);
    return name;
}

QList<TextTemplate> &listOf(OfficeTexts &texts, TextGroup group)
{
    return group == TextGroup::Reply ? texts.replies : texts.automatic;
}

} // namespace

void TextsDraft::load(const OfficeTexts &kept)
{
    m_steps.load(kept);
    m_typedIn.clear();
    emit changed();
}

void TextsDraft::setKept(const OfficeTexts &kept)
{
    m_steps.setKept(kept);
    m_typedIn.clear();
    emit changed();
}

void TextsDraft::undo()
{
    m_typedIn.clear();
    if (m_steps.undo())
        emit changed();
}

void TextsDraft::redo()
{
    m_typedIn.clear();
    if (m_steps.redo())
        emit changed();
}

void TextsDraft::change(const OfficeTexts &next, const QString &typedIn)
{
    const bool goesOn = !typedIn.isEmpty() && typedIn == m_typedIn;
    m_typedIn = typedIn;
    if (m_steps.change(next, goesOn))
        emit changed();
}

std::optional<TextTemplate> TextsDraft::text(const QString &key) const
{
    for (const QList<TextTemplate> *list : {&texts().automatic, &texts().replies}) {
        if (const auto found = textIn(*list, key); found != list->end())
            return *found;
    }
    return std::nullopt;
}

bool TextsDraft::isReply(const QString &key) const
{
    return textIn(texts().replies, key) != texts().replies.end();
}

QStringList TextsDraft::sentBy(const QString &key) const
{
    QStringList names;
    for (const Rule &rule : texts().rules) {
        if (sends(rule, key))
            names << RuleWords::name(rule.name);
    }
    return names;
}

bool TextsDraft::isSent(const QString &key) const
{
    return std::any_of(texts().rules.begin(), texts().rules.end(),
                       [&key](const Rule &rule) { return rule.on && sends(rule, key); });
}

QString TextsDraft::add(TextTemplate text)
{
    OfficeTexts next = texts();
    text.key = u"own-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    text.name = freeTextName(next, text.name);
    listOf(next, text.group).append(text);
    change(next, {});
    return text.key;
}

QString TextsDraft::duplicate(const QString &key)
{
    OfficeTexts next = texts();
    for (QList<TextTemplate> *list : {&next.automatic, &next.replies}) {
        const auto found = textIn(*list, key);
        if (found == list->end())
            continue;
        TextTemplate copy = *found;
        copy.key = u"own-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
        copy.name = freeTextName(next, copy.name);
        list->insert(found - list->begin() + 1, copy);
        change(next, {});
        return copy.key;
    }
    return {};
}

void TextsDraft::replace(const TextTemplate &text)
{
    OfficeTexts next = texts();
    for (QList<TextTemplate> *list : {&next.automatic, &next.replies}) {
        if (const auto found = textIn(*list, text.key); found != list->end())
            *found = text;
    }
    change(next, text.key);
}

int TextsDraft::placeOf(const QString &key) const
{
    const auto found = textIn(texts().automatic, key);
    return found == texts().automatic.end() ? -1 : int(found - texts().automatic.begin());
}

void TextsDraft::move(const QString &key, int to)
{
    OfficeTexts next = texts();
    const int from = placeOf(key);
    if (from < 0 || to < 0 || to >= next.automatic.size())
        return;
    next.automatic.move(from, to);
    change(next, {});
}

void TextsDraft::remove(const QString &key, const QString &instead)
{
    OfficeTexts next = texts();
    const auto isIt = [&key](const TextTemplate &text) { return text.key == key; };
    next.automatic.removeIf(isIt);
    next.replies.removeIf(isIt);
    for (Rule &rule : next.rules) {
        if (sends(rule, key))
            rule.templateKey = instead;
    }
    change(next, {});
}

} // namespace textback
