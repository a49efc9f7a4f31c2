// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportwords.h"

class QPagedPaintDevice;

namespace textback {

/// The report for other programs and for paper.
class ReportFile {
    Q_DECLARE_TR_FUNCTIONS(textback::ReportFile)
public:
    /// Written whole or not at all.
    [[nodiscard]] static bool writeCsv(const QString &path, const QList<FigureTable> &tables);
    [[nodiscard]] static bool writePdf(const QString &path, const QString &title, const QList<FigureTable> &tables);
    static void print(QPagedPaintDevice &paper, const QString &title, const QList<FigureTable> &tables);

private:
    [[nodiscard]] static QString page(const QString &title, const QList<FigureTable> &tables);
};

} // namespace textback
