// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/tradestarters.h"

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int Situations = int(TextGroup::Reply);

/// The words around what a trade asks, which stands at %1.
struct Frame {
    QString name;
    QString body;
};

// Only characters of the GSM-7 alphabet, which has few accents: a text that needs others counts as two or three.

QList<Frame> framesOf(TextLanguage language)
{
    switch (language) {
    case TextLanguage::Spanish:
        return {
            {u"Abierto"_s, u"Hola, somos {company}. Disculpe que no pudimos contestar. %1 Responda a este mensaje."_s},
            {u"Pausa"_s, u"Hola, somos {company}. Volvemos {next_open}. %1 Responda y le llamamos."_s},
            {u"Cerrado"_s, u"Hola, somos {company}. Abrimos {next_open}. %1 Responda y le llamamos."_s},
            {u"Festivo"_s, u"Hola, somos {company}. Es festivo; abrimos {next_open}. %1 Responda y llamamos."_s},
            {u"Mensaje de voz"_s, u"Hola, somos {company}. Gracias por su mensaje de voz, le llamamos pronto. %1"_s},
            {u"Llama otra vez"_s,
             u"Hola, somos {company}. Vemos que nos busca. %1 Responda y le llamamos enseguida."_s}};
    case TextLanguage::French:
        return {
            {u"Ouvert"_s, u"Bonjour, ici {company}. Nous avons manqué votre appel. %1 Répondez à ce message."_s},
            {u"Pause"_s, u"Bonjour, ici {company}. Nous revenons {next_open}. %1 Répondez, nous rappelons."_s},
            {u"Fermé"_s, u"Merci de votre appel à {company}. Nous rouvrons {next_open}. %1 Répondez à ce message."_s},
            {u"Jour férié"_s,
             u"Merci de votre appel à {company}. En congé, nous rouvrons {next_open}. %1 Répondez ici."_s},
            {u"Message vocal"_s, u"Ici {company}. Merci de votre message vocal, nous rappelons vite. %1"_s},
            {u"Rappelle"_s,
             u"Ici {company}. Vous avez rappelé, pardon. %1 Répondez et nous rappelons tout de suite."_s}};
    case TextLanguage::English:
        break;
    }
    return {
        {u"Open"_s, u"Hi, this is {company}. Sorry we missed your call! %1 Just reply to this text."_s},
        {u"Break"_s, u"Hi, this is {company}. We're away until {next_open}. %1 Reply here and we'll call you back."_s},
        {u"After hours"_s, u"Thanks for calling {company}. We open again {next_open}. %1 Just reply to this text."_s},
        {u"Holiday"_s, u"Thanks for calling {company}. We're on holiday until {next_open}. %1 Just reply here."_s},
        {u"Voicemail"_s, u"Hi, this is {company}. Thanks for your voicemail, we'll call you back soon. %1"_s},
        {u"Called again"_s,
         u"Hi, {company} here. You called again, sorry we're still busy. %1 Reply and we'll ring you next."_s}};
}

QString questionOf(Trade trade, TextLanguage language)
{
    static const QString questions[TextLanguageCount][TradeCount] = {
        {u"What needs fixing, and where?"_s, u"Need an appointment or a call?"_s, u"What shall we book, and when?"_s,
         u"What does your vehicle need?"_s},
        {u"¿Qué reparamos, y en qué lugar?"_s, u"¿Desea una cita o una llamada?"_s, u"¿Qué desea reservar?"_s,
         u"¿Qué necesita su coche?"_s},
        {u"Que faut-il réparer, et où?"_s, u"Un rendez-vous ou un rappel?"_s, u"Quel service, et quand?"_s,
         u"Que faut-il à votre voiture?"_s},
    };
    return questions[int(language)][int(trade)];
}

} // namespace

QList<TextTemplate> tradeStarters(Trade trade, TextLanguage language)
{
    const QList<Frame> frames = framesOf(language);
    QList<TextTemplate> texts;
    for (int group = 0; group < Situations; ++group)
        texts.append(
            {{}, frames.at(group).name, frames.at(group).body.arg(questionOf(trade, language)), TextGroup(group)});
    return texts;
}

} // namespace textback
