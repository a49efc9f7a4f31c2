// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/starters.h"

namespace textback {

using namespace Qt::Literals::StringLiterals;

QList<TextTemplate> starterTemplates()
{
    return {
        {u"simple"_s, u"Simple"_s,
         u"Hi, this is {company}. Sorry we missed your call! How can we help? Just reply to this text."_s},
        {u"booking"_s, u"Booking"_s,
         u"Hi, {company} here, sorry we missed you. Pick a time at {booking_link} or reply here and we'll get back to "
         "you."_s},
        {u"after-hours"_s, u"After hours"_s,
         u"Thanks for calling {company}. We're closed right now and open again {next_open}. Tell us what you need and "
         "we'll get to it first thing."_s,
         TextGroup::Closed},
        {u"break"_s, u"Break"_s,
         u"Hi, this is {company}. We're away from the phone until {next_open}. Reply here and we'll call you back."_s,
         TextGroup::Break},
    };
}

QList<TextTemplate> starterReplies()
{
    return {
        {u"reply-morning"_s, u"Morning: we read it"_s,
         u"Good morning {first_name|there}, this is {company}. We just read your message and will call you shortly."_s},
        {u"reply-on-my-way"_s, u"On our way"_s,
         u"Hi {first_name|there}, we're on our way to you. Reply here if anything changes."_s},
        {u"reply-address"_s, u"Ask for the address"_s,
         u"Thanks {first_name|for writing}. What's the address, and when would be a good time to come by?"_s},
        {u"reply-book"_s, u"Pick a time"_s,
         u"Hi {first_name|there}, you can pick a time that suits you here: {booking_link}"_s},
        {u"reply-hours"_s, u"When we are open"_s,
         u"We're open {open_today}. You can also reach us at {callback_number}."_s},
        {u"reply-thanks"_s, u"Thank you"_s,
         u"Thank you {first_name|for your trust}, it was good working with you. {company}"_s},
    };
}

QList<Rule> starterRules()
{
    Rule menu;
    menu.name = u"Hung up in the menu"_s;
    menu.abandonedInMenu = true;
    menu.action = RuleAction::Leave;
    Rule open;
    open.name = u"While open"_s;
    open.situations = {Situation::Open};
    open.templateKey = u"simple"_s;
    Rule closed;
    closed.name = u"While closed"_s;
    closed.situations = {Situation::Closed, Situation::Holiday};
    closed.templateKey = u"after-hours"_s;
    Rule away;
    away.name = u"During a break"_s;
    away.situations = {Situation::Break};
    away.templateKey = u"break"_s;
    return {menu, open, closed, away};
}

QString optOutSentence()
{
    return u"Reply STOP to opt out."_s;
}

} // namespace textback
