// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportfile.h"

#include "core/policy/csv.h"

#include <QApplication>
#include <QFile>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;

namespace textback {

bool ReportFile::writeCsv(const QString &path, const QList<FigureTable> &tables)
{
    QByteArray bytes = csvBeginning();
    for (const FigureTable &table : tables) {
        bytes += csvLine({table.title}) + csvLine(table.head);
        for (const QStringList &row : table.rows)
            bytes += csvLine(row);
        bytes += csvLine({QString()});
    }
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

QString ReportFile::page(const QString &title, const QList<FigureTable> &tables)
{
    const bool backwards = QApplication::layoutDirection() == Qt::RightToLeft;
    const QString end = backwards ? u"left"_s : u"right"_s;
    QString html = u"<html><body dir=\"%1\"><h1>%2</h1>"_s.arg(backwards ? u"rtl"_s : u"ltr"_s, title.toHtmlEscaped());
    for (const FigureTable &table : tables) {
        html += u"<h3>%1</h3><table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\" border=\"1\" "
                "style=\"border-style:solid;border-color:#bbbbbb;border-collapse:collapse\"><tr>"_s.arg(
                    table.title.toHtmlEscaped());
        for (qsizetype column = 0; column < table.head.size(); ++column)
            html +=
                u"<th align=\"%1\">%2</th>"_s.arg(column == 0 ? QString() : end, table.head.at(column).toHtmlEscaped());
        html += u"</tr>"_s;
        for (const QStringList &row : table.rows) {
            html += u"<tr>"_s;
            for (qsizetype column = 0; column < row.size(); ++column)
                html +=
                    u"<td align=\"%1\">%2</td>"_s.arg(column == 0 ? QString() : end, row.at(column).toHtmlEscaped());
            html += u"</tr>"_s;
        }
        html += u"</table>"_s;
    }
    return html + u"</body></html>"_s;
}

void ReportFile::print(QPagedPaintDevice &paper, const QString &title, const QList<FigureTable> &tables)
{
    QTextDocument document;
    QFont font = QApplication::font();
    font.setPointSizeF(9);
    document.setDefaultFont(font);
    document.setHtml(page(title, tables));
    document.print(&paper);
}

bool ReportFile::writePdf(const QString &path, const QString &title, const QList<FigureTable> &tables)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    {
        QPdfWriter writer(&file);
        writer.setTitle(title);
        writer.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter);
        print(writer, title, tables);
    }
    return file.error() == QFileDevice::NoError && file.commit();
}

} // namespace textback
