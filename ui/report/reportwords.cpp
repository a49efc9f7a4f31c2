// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportwords.h"

#include "ui/widgets/timewords.h"

#include <QLocale>
#include <QTime>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

QString ReportWords::percent(int part, int whole)
{
    return whole > 0 ? tr("%1 %", "percent").arg(QLocale().toString(qRound(100.0 * part / whole))) : QString();
}

QString ReportWords::share(const ReportCounts &counts, int row)
{
    switch (row) {
    case 0:
        return percent(counts.missed, counts.missed);
    case 1:
        return tr("%1 of missed").arg(percent(counts.texted, counts.missed));
    case 2:
        return counts.texted > 0 ? tr("%1 of texted").arg(percent(counts.replied, counts.texted)) : QString();
    default:
        return tr("marked by you");
    }
}

QString ReportWords::money(qint64 amount, const QString &country)
{
    const QLocale home(QLocale::AnyLanguage, QLocale::codeToTerritory(country));
    // Without a language of its own a computer still has a country, whose way to write money is the next best.
    const QLocale shown = QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale();
    return shown.toCurrencyString(amount, home.currencySymbol());
}

QString ReportWords::formula(const Report &report, const ReportContext &context)
{
    return tr("%n won", "jobs", report.total.won) + u" \u00D7 "_s
        + tr("%1 average job").arg(money(context.jobValue, context.country));
}

QString ReportWords::spread(const ReportTimes &times)
{
    return times.count == 0 ? tr("no figures yet")
                            : tr("half were faster, 9 of 10 within %1").arg(TimeWords::length(times.ninetieth));
}

QString ReportWords::reason(CheckKind kind)
{
    switch (kind) {
    case CheckKind::AutomaticOn:
        return tr("Automatic texts were off");
    case CheckKind::NotPaused:
        return tr("Automatic texts were paused");
    case CheckKind::TextingDesk:
        return tr("Another desk sends the texts");
    case CheckKind::OutcomeKnown:
        return tr("Nobody knows how the call ended");
    case CheckKind::OutsideNumber:
        return tr("Number withheld, or one of our own");
    case CheckKind::CanGetTexts:
        return tr("Can't get texts");
    case CheckKind::LineCanText:
        return tr("Our line can't send texts");
    case CheckKind::NotOnNeverTextList:
        return tr("On the never-text list");
    case CheckKind::NotAskedToStop:
        return tr("Asked us to stop");
    case CheckKind::RangLongEnough:
        return tr("Very short call");
    case CheckKind::CoolDownOver:
        return tr("Had a text not long before");
    case CheckKind::NoConversation:
        return tr("In conversation with us");
    case CheckKind::NotHandledSince:
        return tr("One of us got in touch first");
    case CheckKind::NotCancelled:
        return tr("Cancelled here");
    case CheckKind::FreshEnough:
        return tr("Too old, held for you");
    case CheckKind::BelowHourlyCap:
    case CheckKind::BelowDailyCap:
        return tr("A safety limit was reached");
    case CheckKind::RuleFits:
        return tr("Left by your own rule");
    }
    return {};
}

QString ReportWords::hour(int hour)
{
    const QTime time(hour % 24, 0);
    if (QLocale().language() == QLocale::C)
        return time.toString(u"HH:mm"_s);
    const bool halves = QLocale().timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive);
    return halves ? QLocale().toString(time, u"h ap"_s) : QLocale().toString(time, QLocale::ShortFormat);
}

QString ReportWords::weekday(int day, bool brief)
{
    return QLocale().standaloneDayName(day + 1, brief ? QLocale::ShortFormat : QLocale::LongFormat);
}

QString ReportWords::span(const Report &report)
{
    if (report.days.isEmpty())
        return {};
    const auto date = [](const QDate &day) { return QLocale().toString(day, QLocale::ShortFormat); };
    //: Two dates: "2/1/26 to 2/28/26"
    return tr("%1 to %2").arg(date(report.first), date(report.first.addDays(report.days.size() - 1)));
}

QString ReportWords::weekSentence(const Report &report)
{
    int most = 0;
    int day = 0;
    int hour = 0;
    for (int each = 0; each < 7 * 24; ++each) {
        const int calls = report.week[size_t(each / 24)][size_t(each % 24)];
        if (calls > most) {
            most = calls;
            day = each / 24;
            hour = each % 24;
        }
    }
    if (most == 0)
        return tr("No call was missed in these days.");
    return tr("Most calls are missed on %1 from %2 to %3: %4.")
        .arg(weekday(day, false), ReportWords::hour(hour), ReportWords::hour(hour + 1), QLocale().toString(most));
}

QString ReportWords::daysSentence(const Report &report)
{
    const auto most =
        std::max_element(report.days.begin(), report.days.end(),
                         [](const ReportCounts &one, const ReportCounts &other) { return one.missed < other.missed; });
    if (most == report.days.end() || most->missed == 0)
        return tr("No call was missed in these days.");
    const QDate day = report.first.addDays(std::distance(report.days.begin(), most));
    return tr("The most were missed on %1: %2.")
        .arg(QLocale().toString(day, QLocale::ShortFormat), QLocale().toString(most->missed));
}

} // namespace textback
