// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/reviewwording.h"

#include "ui/composer/charwords.h"
#include "ui/composer/chips.h"
#include "ui/widgets/plaintext.h"

using namespace Qt::Literals::StringLiterals;

namespace textback {

QString ReviewWording::remark(const TextRemark &remark, TextGroup group)
{
    const QString about = isolated(oneLine(remark.about, 60));
    switch (remark.fault) {
    case TextFault::CostlyCharacter:
        //: %1 is a number, %2 names a character: "the curly quote"
        return tr("It counts as %n text(s) instead of %1 because of %2.", nullptr, remark.parts)
            .arg(remark.partsWithout)
            .arg(CharacterWords::of(remark.about));
    case TextFault::SeveralTexts:
        return tr("At its longest it counts as %n text(s). Short ones are read at once and cost less.", nullptr,
                  remark.parts);
    case TextFault::NoCompany:
        return tr("It doesn't say who writes. Callers take such texts for advertising.");
    case TextFault::NoNextStep:
        return tr("It doesn't say what to do next.");
    case TextFault::Advertising:
        return tr("\u201C%1\u201D sounds like advertising. Carriers hold such texts back.").arg(about);
    case TextFault::AllCapitals:
        return tr("It is written in capitals, which reads like shouting.");
    case TextFault::LinkShortener:
        return tr("%1 hides where it leads. Carriers drop texts with such links.").arg(about);
    case TextFault::NoWayToStop:
        return tr("It doesn't say how to stop.");
    case TextFault::MissingValue:
        break;
    }
    const QString missing = PlaceholderWords::missing(remark.about); //: %1: "no booking link"
    return group == TextGroup::Reply ? tr("It can't be sent while there is %1.").arg(missing)
                                     : tr("There is %1: callers get the text without that sentence.").arg(missing);
}

QString ReviewWording::cure(const TextRemark &remark)
{
    if (remark.way == TextCure::ShortStarter)
        return tr("Use the short text");
    if (remark.way == TextCure::LeaveOut && remark.fault == TextFault::SeveralTexts)
        return tr("Leave out what it can do without");
    if (remark.way == TextCure::LeaveOut)
        return tr("Leave that sentence out");
    switch (remark.fault) {
    case TextFault::CostlyCharacter:
        return tr("Make it plain");
    case TextFault::NoCompany:
        return tr("Put it in");
    case TextFault::NoNextStep:
        return tr("Ask for a reply");
    case TextFault::AllCapitals:
        return tr("Use small letters");
    case TextFault::LinkShortener:
        return tr("Use our booking link");
    case TextFault::NoWayToStop:
        return tr("Say how to stop");
    case TextFault::SeveralTexts:
    case TextFault::Advertising:
    case TextFault::MissingValue:
        break;
    }
    return tr("Leave that sentence out");
}

QString ReviewWording::passed(TextFault fault)
{
    switch (fault) {
    case TextFault::CostlyCharacter:
        return tr("No character that costs more");
    case TextFault::SeveralTexts:
        return tr("Counts as one text");
    case TextFault::NoCompany:
        return tr("Says who we are");
    case TextFault::NoNextStep:
        return tr("Says what to do next");
    case TextFault::Advertising:
        return tr("Doesn't sound like advertising");
    case TextFault::AllCapitals:
        return tr("Doesn't shout");
    case TextFault::LinkShortener:
        return tr("No link that hides where it leads");
    case TextFault::NoWayToStop:
        return tr("Says how to stop");
    case TextFault::MissingValue:
        break;
    }
    return tr("Every placeholder has a value or a stand-in");
}

} // namespace textback
