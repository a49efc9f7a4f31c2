// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/historywords.h"

#include "ui/widgets/timewords.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

int shown(qint64 count)
{
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

bool isRefused(const HistoryImport &import)
{
    return import.texts.end == HistoryEnd::Refused || import.calls.end == HistoryEnd::Refused;
}

/// As people say a day in the middle of a sentence.
QString dayWithin(UtcTime at, UtcTime now)
{
    const QDate date = toQDateTime(at).toLocalTime().date();
    return date.daysTo(toQDateTime(now).toLocalTime().date()) == 1
        ? HistoryWords::tr("yesterday", "in the middle of a sentence")
        : TimeWords::brief(at, now);
}

std::optional<UtcTime> oldestOf(const HistoryImport &import)
{
    if (!import.texts.oldest || !import.calls.oldest)
        return import.texts.oldest ? import.texts.oldest : import.calls.oldest;
    return std::min(*import.texts.oldest, *import.calls.oldest);
}

} // namespace

QString HistoryWords::state(const HistoryProgress &progress, UtcTime now)
{
    const HistoryImport &import = progress.place;
    const QString back = dayWithin(import.reached(), now);
    switch (progress.stage) {
    case ImportStage::None:
        break;
    case ImportStage::Reading:
        return tr("Fetching your earlier texts and calls: back to %1.").arg(back);
    case ImportStage::Waiting:
        if (progress.trouble == TroubleKind::None)
            return tr("Your earlier texts and calls are fetched next; so far back to %1.").arg(back);
        return tr("Your earlier texts and calls wait for the phone company; so far back to %1.").arg(back);
    case ImportStage::Stopped:
        return tr("Your earlier texts and calls are not fetched any further; they go back to %1.").arg(back);
    case ImportStage::Done:
        if (const auto oldest = oldestOf(import)) {
            const QString texts = tr("%n text(s)", "of before the first sign-in", shown(import.texts.taken));
            const QString calls = tr("%n call(s)", "of before the first sign-in", shown(import.calls.taken));
            //: %1: "312 texts", %2: "80 calls", %3: a date
            return tr("Your earlier conversations are here: %1 and %2, back to %3.")
                .arg(texts, calls, dayWithin(*oldest, now));
        }
        return isRefused(import) ? QString() : tr("Your phone company has nothing from before you signed in.");
    }
    return {};
}

QString HistoryWords::act(const HistoryProgress &progress)
{
    switch (progress.stage) {
    case ImportStage::None:
        break;
    case ImportStage::Reading:
    case ImportStage::Waiting:
        return tr("Stop", "verb: fetch no more earlier texts");
    case ImportStage::Stopped:
        return tr("Go on", "verb: fetch more earlier texts");
    case ImportStage::Done:
        return isRefused(progress.place) ? tr("Ask again", "verb: for earlier texts that were refused") : QString();
    }
    return {};
}

bool HistoryWords::actGoesOn(const HistoryProgress &progress)
{
    return progress.stage == ImportStage::Stopped || progress.stage == ImportStage::Done;
}

QString HistoryWords::limits(const HistoryImport &import, UtcTime now)
{
    QStringList sentences;
    const auto day = [now](const HistoryPart &part) { return dayWithin(part.oldest.value_or(part.reached), now); };
    const HistoryPart &texts = import.texts;
    const HistoryPart &calls = import.calls;
    const bool textsEnd = texts.end == HistoryEnd::Reached && texts.oldest;
    const bool callsEnd = calls.end == HistoryEnd::Reached && calls.oldest;
    if (textsEnd && callsEnd) {
        sentences << tr("Your phone company keeps no texts from before %1 and no calls from before %2.")
                         .arg(day(texts), day(calls));
    } else if (textsEnd) {
        sentences << tr("Your phone company keeps no texts from before %1.").arg(day(texts));
    } else if (callsEnd) {
        sentences << tr("Your phone company keeps no calls from before %1.").arg(day(calls));
    }
    if (texts.end == HistoryEnd::NotWanted || calls.end == HistoryEnd::NotWanted)
        sentences << tr("What is older than you want to keep was not fetched.");
    if (texts.end == HistoryEnd::Refused)
        sentences << tr("Your phone company does not let this sign-in read earlier texts.");
    if (calls.end == HistoryEnd::Refused)
        sentences << tr("Your phone company does not let this sign-in read earlier calls.");
    return sentences.join(u' ');
}

QString HistoryWords::beginning(const HistoryImport &import, UtcTime first, UtcTime now)
{
    if (import.isDone())
        return first < import.before ? limits(import, now) : QString(); // newer conversations lack nothing
    const QString back = dayWithin(import.reached(), now);
    return import.stopped ? tr("What is older than %1 was not fetched, as you wanted it.").arg(back)
                          : tr("What is older than %1 is still being fetched.").arg(back);
}

HistoryProgress HistoryWords::atRest(const std::optional<HistoryImport> &import)
{
    HistoryProgress progress;
    if (!import)
        return progress;
    progress.place = *import;
    progress.stage = import->isDone() ? ImportStage::Done : import->stopped ? ImportStage::Stopped : ImportStage::None;
    return progress;
}

} // namespace textback
