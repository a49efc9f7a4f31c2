// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/fixturewords.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList words(QStringView list)
{
    QStringList all;
    for (const QStringView word : list.split(u' ', Qt::SkipEmptyParts))
        all.append(word.toString());
    return all;
}

/// Roughly by how often they are written.
const QStringList &everyday()
{
    static const QStringList all = words(
        u"the you to we can is it at and for thanks please call me back my on tomorrow in a today are of have when "
        u"just "
        u"be this that do not would time your there will how what if need still so with one get come okay yes no hi "
        u"hello sorry was morning afternoon after before out up could any about here now from soon appointment water "
        u"price door number or work heater house again next week monday tuesday wednesday thursday friday saturday "
        u"sunday kitchen open leak check part left side great perfect see who does fit ready estimate table book "
        u"booking cancel move later early evening noon key gate parking office invoice paid card cash deposit receipt "
        u"photo sent message voicemail reach phone line busy missed quick question size colour sample order stock pick "
        u"drop delivery arrive late running minutes hour half ten two three filter pump valve pipe drain sink toilet "
        u"shower bath tile grout paint wall ceiling roof gutter window frame lock hinge handle garage driveway fence "
        u"deck yard lawn tree hedge snow salt ice furnace boiler thermostat radiator vent duct fan outlet switch "
        u"breaker panel wire lamp light bulb smoke alarm tenant landlord unit floor stairs elevator basement attic "
        u"repair replace install remove clean inspect measure quote warranty manual model serial brand tank tankless "
        u"electric gas oil solar battery engine brake tyre wheel oilchange inspection haircut colouring trim beard "
        u"nails "
        u"massage facial stylist chair dog cat puppy vaccine grooming dentist cleaning crown filling x-ray insurance "
        u"claim form copy signature prescription refill dose allergy follow-up results referral café naïve jalapeño");
    return all;
}

const QStringList &streets()
{
    static const QStringList all =
        words(u"Maple Oak Cedar Pine Elm Birch Walnut Chestnut Willow Poplar Aspen Juniper Hickory Magnolia Sycamore "
              u"Lake Hill River Park Spring Meadow Ridge Valley Canyon Prairie Harbor Mill Church Station Market");
    return all;
}

const QStringList &trades()
{
    static const QStringList all = words(u"Bakery Plumbing Dental Garage Florist Roofing Salon Clinic Hardware "
                                         u"Cleaners Bistro Pharmacy Nursery Upholstery");
    return all;
}

/// The n-th of `count` with odds that fall as 1/n, without a table.
qsizetype fallingOdds(QRandomGenerator &random, qsizetype count)
{
    const double place = std::exp(random.generateDouble() * std::log(double(count) + 1)) - 1;
    return std::clamp<qsizetype>(qsizetype(place), 0, count - 1);
}

template <typename List> const QString &anyOf(QRandomGenerator &random, const List &list)
{
    return list.at(qsizetype(random.bounded(int(list.size()))));
}

} // namespace

QString plausibleText(QRandomGenerator &random)
{
    QString text;
    const int wanted = 4 + random.bounded(16);
    for (int word = 0; word < wanted; ++word) {
        if (word > 0)
            text += u' ';
        const int kind = random.bounded(400);
        if (kind < 390)
            text += everyday().at(fallingOdds(random, everyday().size()));
        else if (kind < 396)
            text += u"%1 %2"_s.arg(random.bounded(1, 9999)).arg(anyOf(random, streets()));
        else if (kind < 399)
            text += u"%1%2"_s.arg(anyOf(random, trades()).left(2).toUpper()).arg(random.bounded(10, 99'999));
        else
            text += u"\U0001F44D"_s;
    }
    text[0] = text.at(0).toUpper();
    return text + (random.bounded(4) == 0 ? u"?"_s : u"."_s);
}

QString plausibleName(QRandomGenerator &random)
{
    if (random.bounded(2) == 0)
        return u"%1 Street %2"_s.arg(anyOf(random, streets())).arg(random.bounded(1, 999));
    return u"%1 %2"_s.arg(anyOf(random, streets()), anyOf(random, trades()));
}

} // namespace textback
