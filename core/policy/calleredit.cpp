// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/calleredit.h"

#include <algorithm>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Turns directions or takes no room. What joins emoji stays.
bool isInvisible(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200B || c == 0x200E || c == 0x200F
        || c == 0x2060 || c == 0xFEFF;
}

QString withoutInvisible(QString words, bool withLines)
{
    words.replace(u"\r\n"_s, u"\n"_s);
    words.removeIf([withLines](QChar c) {
        return (c.category() == QChar::Other_Control && !c.isSpace()) || (c == u'\r' && withLines)
            || isInvisible(c.unicode());
    });
    return QString::fromUtf8(words.toUtf8()); // half a character becomes a question mark
}

Error tooLong(const char *what)
{
    return {ErrorKind::Invalid, QString::fromLatin1(what) + u" is too long"_s};
}

qsizetype indexOf(const QStringList &tags, const QString &tag)
{
    const auto found = std::find_if(tags.begin(), tags.end(), [&tag](const QString &known) {
        return known.compare(tag, Qt::CaseInsensitive) == 0;
    });
    return found == tags.end() ? -1 : found - tags.begin();
}

Status tidyTags(QStringList &tags)
{
    QStringList tidy;
    for (const QString &tag : std::as_const(tags)) {
        const QString line = tidyLine(tag);
        if (line.size() > LongestTag)
            return tooLong("a tag");
        if (!line.isEmpty() && indexOf(tidy, line) < 0)
            tidy.append(line);
    }
    tags = tidy;
    return Done{};
}

Error tooMuch()
{
    return {ErrorKind::Rejected, u"more than one person may have"_s};
}

} // namespace

QString tidyLine(const QString &words)
{
    return withoutInvisible(words, false).simplified();
}

Result<CallerEdit> tidied(const CallerEdit &edit)
{
    CallerEdit tidy = edit;
    if (tidy.name)
        tidy.name = tidyLine(*tidy.name);
    if (tidy.address)
        tidy.address = withoutInvisible(*tidy.address, true).trimmed();
    if (tidy.notes)
        tidy.notes = withoutInvisible(*tidy.notes, true).trimmed();
    if (tidy.name && tidy.name->size() > LongestCallerName)
        return tooLong("the name");
    if (tidy.address && tidy.address->size() > LongestAddress)
        return tooLong("the address");
    if (tidy.notes && tidy.notes->size() > LongestNotes)
        return tooLong("the note");
    for (QStringList *tags : {&tidy.addTags, &tidy.removeTags}) {
        if (const Status kept = tidyTags(*tags); !kept.ok())
            return kept.error();
    }
    for (QString &value : tidy.fields) {
        value = tidyLine(value);
        if (value.size() > LongestFieldValue)
            return tooLong("a field");
    }
    return tidy;
}

Result<CallerDetails> edited(const CallerDetails &details, const CallerEdit &edit)
{
    CallerDetails after = details;
    after.name = edit.name.value_or(details.name);
    after.address = edit.address.value_or(details.address);
    after.notes = edit.notes.value_or(details.notes);
    for (const QString &tag : edit.removeTags) {
        if (const qsizetype at = indexOf(after.tags, tag); at >= 0)
            after.tags.removeAt(at);
    }
    for (const QString &tag : edit.addTags) {
        if (indexOf(after.tags, tag) < 0)
            after.tags.append(tag);
    }
    if (after.tags.size() > std::max<qsizetype>(MostTagsPerCaller, details.tags.size()))
        return tooMuch();
    after.tags.sort(Qt::CaseInsensitive);
    for (auto field = edit.fields.begin(); field != edit.fields.end(); ++field) {
        if (field.value().isEmpty())
            after.fields.remove(field.key());
        else
            after.fields.insert(field.key(), field.value());
    }
    return after;
}

CallerEdit editBack(const CallerDetails &before, const CallerDetails &after)
{
    CallerEdit back;
    if (before.name != after.name)
        back.name = before.name;
    if (before.address != after.address)
        back.address = before.address;
    if (before.notes != after.notes)
        back.notes = before.notes;
    for (const QString &tag : before.tags) {
        if (indexOf(after.tags, tag) < 0)
            back.addTags.append(tag);
    }
    for (const QString &tag : after.tags) {
        if (indexOf(before.tags, tag) < 0)
            back.removeTags.append(tag);
    }
    for (const auto *fields : {&before.fields, &after.fields}) {
        for (auto field = fields->constBegin(); field != fields->constEnd(); ++field) {
            if (before.fields.value(field.key()) != after.fields.value(field.key()))
                back.fields.insert(field.key(), before.fields.value(field.key()));
        }
    }
    return back;
}

Result<CallerDetails> together(const CallerDetails &first, const CallerDetails &second,
                               const QMap<CallerFieldId, QString> &fieldNames)
{
    CallerDetails both = first;
    QStringList notes{first.notes};
    const auto take = [&notes](QString &mine, const QString &theirs, const QString &named) {
        if (mine.isEmpty())
            mine = theirs;
        else if (!theirs.isEmpty() && theirs.compare(mine, Qt::CaseInsensitive) != 0)
            notes.append(named.isEmpty() ? theirs : named + u": "_s + theirs);
    };
    take(both.name, second.name, {});
    take(both.address, second.address, {});
    for (auto field = second.fields.begin(); field != second.fields.end(); ++field)
        take(both.fields[field.key()], field.value(), fieldNames.value(field.key()));
    if (second.notes != first.notes)
        notes.append(second.notes);
    notes.removeAll(QString());
    both.notes = notes.join(u'\n');
    CallerEdit tags;
    tags.addTags = second.tags;
    const auto tagged = edited(both, tags);
    if (!tagged.ok() || both.notes.size() > LongestNotes)
        return tooMuch();
    return tagged;
}

Result<QList<CallerField>> tidiedFields(const QList<CallerField> &fields)
{
    if (fields.size() > MostCallerFields)
        return Error{ErrorKind::Invalid, u"too many fields"_s};
    QList<CallerField> tidy = fields;
    QStringList names;
    for (CallerField &field : tidy) {
        field.name = tidyLine(field.name);
        if (field.name.isEmpty() || field.name.size() > LongestFieldName || indexOf(names, field.name) >= 0)
            return Error{ErrorKind::Invalid, u"a field without a fitting name of its own"_s};
        names.append(field.name);
    }
    return tidy;
}

} // namespace textback
