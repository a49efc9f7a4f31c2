// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The report as tables.
#include "ui/report/reportwords.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/timewords.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

/// Numbers without marks between thousands: spreadsheets read these figures too.
QLocale plainNumbers()
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

QStringList numbersOf(const ReportCounts &counts)
{
    const QLocale locale = plainNumbers();
    return {locale.toString(counts.missed), locale.toString(counts.texted), locale.toString(counts.replied),
            locale.toString(counts.won)};
}

} // namespace

FigureTable ReportWords::funnel(const Report &report)
{
    const QStringList numbers = numbersOf(report.total);
    const QStringList names{tr("Missed"), tr("Texted back"), tr("Replied"), tr("Won")};
    FigureTable table{tr("From missed to won"), {tr("Calls"), tr("Number"), tr("Share")}, {}};
    for (int row = 0; row < names.size(); ++row)
        table.rows.append({names.at(row), numbers.at(row), share(report.total, row)});
    return table;
}

FigureTable ReportWords::days(const Report &report)
{
    FigureTable table{tr("Day by day"), {tr("Day"), tr("Missed"), tr("Texted back"), tr("Replied"), tr("Won")}, {}};
    for (qsizetype day = 0; day < report.days.size(); ++day)
        table.rows.append(QStringList{QLocale().toString(report.first.addDays(day), QLocale::ShortFormat)}
                          + numbersOf(report.days.at(day)));
    return table;
}

FigureTable ReportWords::week(const Report &report)
{
    FigureTable table{tr("Missed calls by hour of the week"), {tr("Hour")}, {}};
    for (int day = 0; day < 7; ++day)
        table.head << weekday(day, true);
    for (int hour = 0; hour < 24; ++hour) {
        QStringList row{ReportWords::hour(hour)};
        for (int day = 0; day < 7; ++day)
            row << QLocale().toString(report.week[size_t(day)][size_t(hour)]);
        table.rows.append(row);
    }
    return table;
}

FigureTable ReportWords::reasons(const Report &report)
{
    const QLocale locale = plainNumbers();
    FigureTable table{
        tr("Why %n got no text", "calls", report.total.missed - report.total.texted), {tr("Reason"), tr("Calls")}, {}};
    QMap<QString, int> amounts; // two checks may read the same
    QStringList order;
    const auto add = [&](const QString &words, int amount) {
        if (amount == 0)
            return;
        if (!amounts.contains(words))
            order << words;
        amounts[words] += amount;
    };
    for (int kind = 0; kind < CheckKindCount; ++kind)
        add(reason(CheckKind(kind)), report.stopped[size_t(kind)]);
    add(tr("The text failed"), report.textFailed);
    add(tr("Taken back, or not decided yet"), report.otherwise);
    std::stable_sort(order.begin(), order.end(), [&amounts](const QString &one, const QString &other) {
        return amounts.value(one) > amounts.value(other);
    });
    for (const QString &words : std::as_const(order))
        table.rows.append({words, locale.toString(amounts.value(words))});
    return table;
}

FigureTable ReportWords::templates(const Report &report, const ReportContext &context)
{
    FigureTable table{tr("Text by text"), {tr("Text"), tr("Sent"), tr("Replied"), tr("Share"), tr("Won")}, {}};
    const QLocale locale = plainNumbers();
    for (const TemplateCounts &one : report.templates) {
        const QString name = context.templateNames.value(one.key, one.key);
        table.rows.append({name.isEmpty() ? tr("A text that is not known any more") : oneLine(name, 60),
                           locale.toString(one.counts.texted), locale.toString(one.counts.replied),
                           percent(one.counts.replied, one.counts.texted), locale.toString(one.counts.won)});
    }
    return table;
}

FigureTable ReportWords::figures(const Report &report, const ReportContext &context)
{
    const auto time = [](const ReportTimes &times, std::chrono::seconds which) {
        return times.count > 0 ? TimeWords::length(which) : QString();
    };
    FigureTable table{tr("Figures"), {tr("Figure"), tr("Value")}, {}};
    table.rows = {
        {tr("From hang-up to text, half were faster"), time(report.toText, report.toText.median)},
        {tr("From hang-up to text, 9 of 10 were faster"), time(report.toText, report.toText.ninetieth)},
        {tr("From their reply to ours while open, half were faster"), time(report.toAnswer, report.toAnswer.median)},
        {tr("From their reply to ours while open, 9 of 10 were faster"),
         time(report.toAnswer, report.toAnswer.ninetieth)}};
    if (context.jobValue > 0)
        table.rows.append({tr("Worth of jobs won: %1").arg(formula(report, context)),
                           money(qint64(report.total.won) * context.jobValue, context.country)});
    return table;
}

QList<FigureTable> ReportWords::all(const Report &report, const ReportContext &context)
{
    return {figures(report, context),   funnel(report), reasons(report),
            templates(report, context), days(report),   week(report)};
}

} // namespace textback
