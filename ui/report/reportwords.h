// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/report.h"

#include <QCoreApplication>

namespace textback {

/// What stands behind a picture, or in a file: the same figures as a table.
struct FigureTable {
    QString title;
    QStringList head;
    QList<QStringList> rows;
};

/// What the words of a report need besides the report.
struct ReportContext {
    int jobValue = 0; ///< 0: the owner gave none.
    QString country; ///< Says the currency.
    QMap<QString, QString> templateNames; ///< By key.
};

/// The one place that puts the report into words. Pure.
class ReportWords {
    Q_DECLARE_TR_FUNCTIONS(textback::ReportWords)
public:
    [[nodiscard]] static FigureTable funnel(const Report &report);
    [[nodiscard]] static FigureTable days(const Report &report);
    [[nodiscard]] static FigureTable week(const Report &report);
    [[nodiscard]] static FigureTable reasons(const Report &report);
    [[nodiscard]] static FigureTable templates(const Report &report, const ReportContext &context);
    [[nodiscard]] static FigureTable figures(const Report &report, const ReportContext &context);
    /// All of them, for files and for paper.
    [[nodiscard]] static QList<FigureTable> all(const Report &report, const ReportContext &context);

    /// What the heat map says, in a sentence.
    [[nodiscard]] static QString weekSentence(const Report &report);
    /// What the days say, in a sentence.
    [[nodiscard]] static QString daysSentence(const Report &report);
    [[nodiscard]] static QString span(const Report &report);
    [[nodiscard]] static QString percent(int part, int whole);
    [[nodiscard]] static QString share(const ReportCounts &counts, int row);
    [[nodiscard]] static QString money(qint64 amount, const QString &country);
    /// "23 won x $400": how the value comes about.
    [[nodiscard]] static QString formula(const Report &report, const ReportContext &context);
    [[nodiscard]] static QString spread(const ReportTimes &times);
    [[nodiscard]] static QString reason(CheckKind kind);
    [[nodiscard]] static QString hour(int hour);
    [[nodiscard]] static QString weekday(int day, bool brief);
};

} // namespace textback
