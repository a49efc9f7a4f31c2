// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The report as a file and on paper.
#include "ui/report/reportfile.h"
#include "ui/report/reportpage.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/undostack.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace textback {

void ReportPage::showFileMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Save as CSV"), this, [this] { chooseFile(false); });
    menu->addAction(tr("Save as PDF"), this, [this] { chooseFile(true); });
    menu->addAction(tr("Print"), this, &ReportPage::printOut);
    menu->popup(m_file->mapToGlobal(QPoint(0, m_file->height() + 4)));
}

void ReportPage::chooseFile(bool pdf)
{
    if (!m_report)
        return;
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog = new QFileDialog(this, tr("Save the report"), folder.path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(pdf ? u"pdf"_s : u"csv"_s);
    dialog->setNameFilter(pdf ? tr("Documents (*.pdf)") : tr("Tables for spreadsheets (*.csv)"));
    //: The name of a file, followed by a date
    dialog->selectFile(tr("report") + u' ' + m_report->first.toString(Qt::ISODate) + (pdf ? u".pdf"_s : u".csv"_s));
    connect(dialog, &QFileDialog::fileSelected, this, pdf ? &ReportPage::savePdf : &ReportPage::saveCsv);
    dialog->open();
}

QString ReportPage::titleWords() const
{
    return tr("Textback report, %1").arg(ReportWords::span(*m_report));
}

void ReportPage::saveCsv(const QString &path)
{
    if (m_report)
        say(ReportFile::writeCsv(path, ReportWords::all(*m_report, m_context)), path);
}

void ReportPage::savePdf(const QString &path)
{
    if (m_report)
        say(ReportFile::writePdf(path, titleWords(), ReportWords::all(*m_report, m_context)), path);
}

void ReportPage::say(bool saved, const QString &path)
{
    m_ports.undo.say(saved ? tr("Saved as %1.").arg(isolated(QFileInfo(path).fileName()))
                           : tr("The file could not be written there. Choose another place."));
}

void ReportPage::printOut()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] {
        if (m_report)
            ReportFile::print(*printer, titleWords(), ReportWords::all(*m_report, m_context));
    });
    // The dialog works on the printer until it is gone.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

} // namespace textback
