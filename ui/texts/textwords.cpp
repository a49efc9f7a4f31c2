// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/textwords.h"

#include "ui/composer/chips.h"

using namespace Qt::Literals::StringLiterals;

namespace textback {

QString TextWords::group(TextGroup group)
{
    switch (group) {
    case TextGroup::Open:
        return tr("When we're open");
    case TextGroup::Break:
        return tr("During a break");
    case TextGroup::Closed:
        return tr("When we're closed");
    case TextGroup::Holiday:
        return tr("On holidays");
    case TextGroup::Voicemail:
        return tr("After a voicemail");
    case TextGroup::CalledBefore:
        return tr("When they call again");
    case TextGroup::Reply:
        break;
    }
    return tr("Saved reply");
}

QString TextWords::newName(TextGroup group)
{
    return group == TextGroup::Reply ? tr("New reply") : tr("New text");
}

QString TextWords::icon(TextGroup group)
{
    switch (group) {
    case TextGroup::Open:
        return u"text-back"_s;
    case TextGroup::Break:
        return u"light-paused"_s;
    case TextGroup::Closed:
        return u"moon"_s;
    case TextGroup::Holiday:
        return u"calendar"_s;
    case TextGroup::Voicemail:
        return u"voicemail"_s;
    case TextGroup::CalledBefore:
        return u"callbacks"_s;
    case TextGroup::Reply:
        break;
    }
    return u"saved-reply"_s;
}

QString TextWords::inBrief(const QString &body)
{
    RenderFacts facts;
    facts.firstName = u"Helen"_s; // as in the preview
    facts.company = PlaceholderWords::of(u"company"_s);
    facts.bookingLink = PlaceholderWords::of(u"booking_link"_s);
    facts.line = PlaceholderWords::of(u"line"_s);
    facts.agent = PlaceholderWords::of(u"agent"_s);
    facts.nextOpen = PlaceholderWords::of(u"next_open"_s);
    facts.openToday = PlaceholderWords::of(u"open_today"_s);
    facts.callbackNumber = PlaceholderWords::of(u"callback_number"_s);
    return renderForPerson(body, facts).body;
}

QString TextWords::withHoles(QString body, const QStringList &missing)
{
    for (const QString &name : missing)
        body.replace(u'{' + name + u'}', u'[' + PlaceholderWords::missing(name) + u']');
    return body;
}

} // namespace textback
