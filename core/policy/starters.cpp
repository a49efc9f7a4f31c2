// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/starters.h"

#include <array>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Name and words of one text in each language. Only characters of the GSM-7 alphabet, which has few accents: a text
/// that needs others counts as two or three.
struct Starter {
    QString key;
    TextGroup group;
    std::array<std::pair<QString, QString>, TextLanguageCount> said;
};

const QList<Starter> &starters()
{
    static const QList<Starter> all{
        {u"simple"_s,
         TextGroup::Open,
         {{{u"Simple"_s,
            u"Hi, this is {company}. Sorry we missed your call! How can we help? Just reply to this text."_s},
           {u"Sencillo"_s,
            u"Hola, somos {company}. Disculpe que no pudimos contestar. ¿En qué le ayudamos? Responda a este mensaje."_s},
           {u"Simple"_s,
            u"Bonjour, ici {company}. Nous avons manqué votre appel. Comment vous aider? Répondez à ce message."_s}}}},
        {u"booking"_s,
         TextGroup::Open,
         {{{u"Booking"_s,
            u"Hi, {company} here, sorry we missed you. Pick a time at {booking_link} or reply here and we'll get back "
            "to you."_s},
           {u"Reserva"_s,
            u"Hola, somos {company}. Disculpe que no pudimos contestar. Elija hora en {booking_link} o responda a este "
            "mensaje."_s},
           {u"Réservation"_s,
            u"Bonjour, ici {company}. Nous avons manqué votre appel. Choisissez une heure à {booking_link} ou répondez "
            "ici."_s}}}},
        {u"after-hours"_s,
         TextGroup::Closed,
         {{{u"After hours"_s,
            u"Thanks for calling {company}. We're closed right now and open again {next_open}. Tell us what you need "
            "and we'll get to it first thing."_s},
           {u"Cerrado"_s,
            u"Gracias por llamar a {company}. Ahora hemos cerrado y abrimos {next_open}. Escriba lo que necesita y le "
            "atendemos al abrir."_s},
           {u"Fermé"_s,
            u"Merci d'avoir appelé {company}. Nous avons fermé et rouvrons {next_open}. Écrivez ce qu'il vous faut et "
            "nous vous rappelons à l'ouverture."_s}}}},
        {u"break"_s,
         TextGroup::Break,
         {{{u"Break"_s,
            u"Hi, this is {company}. We're away from the phone until {next_open}. Reply here and we'll call you back."_s},
           {u"Pausa"_s,
            u"Hola, somos {company}. Estamos en una pausa y volvemos {next_open}. Responda a este mensaje y le "
            "llamamos."_s},
           {u"Pause"_s,
            u"Bonjour, ici {company}. Nous sommes en pause et revenons {next_open}. Répondez ici et nous vous "
            "rappelons."_s}}}},
    };
    return all;
}

const QList<Starter> &replies()
{
    static const QList<Starter> all{
        {u"reply-morning"_s,
         TextGroup::Reply,
         {{{u"Morning: we read it"_s,
            u"Good morning {first_name|there}, this is {company}. We just read your message and will call you "
            "shortly."_s},
           {u"Por la mañana: lo leímos"_s,
            u"Hola {first_name|buenas}, somos {company}. Recibimos su mensaje y le llamamos en breve."_s},
           {u"Le matin : nous l'avons lu"_s,
            u"Bonjour {first_name|à vous}, ici {company}. Nous venons de lire votre message et vous rappelons sous "
            "peu."_s}}}},
        {u"reply-on-my-way"_s,
         TextGroup::Reply,
         {{{u"On our way"_s, u"Hi {first_name|there}, we're on our way to you. Reply here if anything changes."_s},
           {u"En camino"_s, u"Hola {first_name|buenas}, vamos en camino. Responda a este mensaje si algo cambia."_s},
           {u"En route"_s,
            u"Bonjour {first_name|à vous}, nous sommes en route. Répondez ici si quelque chose change."_s}}}},
        {u"reply-address"_s,
         TextGroup::Reply,
         {{{u"Ask for the address"_s,
            u"Thanks {first_name|for writing}. What's the address, and when would be a good time to come by?"_s},
           {u"Pedir el domicilio"_s,
            u"Gracias {first_name|por escribir}. ¿En qué domicilio es, y a qué hora le conviene?"_s},
           {u"Demander l'adresse"_s,
            u"Merci {first_name|de nous écrire}. Quelle est l'adresse, et quand pouvons-nous passer?"_s}}}},
        {u"reply-book"_s,
         TextGroup::Reply,
         {{{u"Pick a time"_s, u"Hi {first_name|there}, you can pick a time that suits you here: {booking_link}"_s},
           {u"Elegir hora"_s, u"Hola {first_name|buenas}, elija la hora que le conviene: {booking_link}"_s},
           {u"Choisir une heure"_s,
            u"Bonjour {first_name|à vous}, choisissez l'heure qui vous convient : {booking_link}"_s}}}},
        {u"reply-hours"_s,
         TextGroup::Reply,
         {{{u"When we are open"_s, u"We're open {open_today}. You can also reach us at {callback_number}."_s},
           {u"Horario de hoy"_s, u"Hoy abrimos {open_today}. También puede llamar al {callback_number}."_s},
           {u"Heures du jour"_s,
            u"Nous sommes ouverts {open_today}. Vous pouvez aussi appeler le {callback_number}."_s}}}},
        {u"reply-thanks"_s,
         TextGroup::Reply,
         {{{u"Thank you"_s, u"Thank you {first_name|for your trust}, it was good working with you. {company}"_s},
           {u"Gracias"_s, u"Gracias {first_name|por su confianza}, fue un gusto trabajar para usted. {company}"_s},
           {u"Merci"_s,
            u"Merci {first_name|de votre confiance}, ce fut un plaisir de travailler pour vous. {company}"_s}}}},
    };
    return all;
}

QList<TextTemplate> inLanguage(const QList<Starter> &list, TextLanguage language)
{
    QList<TextTemplate> texts;
    for (const Starter &one : list) {
        const auto &[name, body] = one.said[std::size_t(language)];
        texts.append({one.key, name, body, one.group});
    }
    return texts;
}

} // namespace

QList<TextTemplate> starterTemplates(TextLanguage language)
{
    return inLanguage(starters(), language);
}

QList<TextTemplate> starterReplies(TextLanguage language)
{
    return inLanguage(replies(), language);
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

} // namespace textback
