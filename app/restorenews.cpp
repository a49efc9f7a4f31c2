// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/restorenews.h"

#include <QMessageBox>

namespace textback {

std::unique_ptr<QProgressDialog> RestoreNews::wait()
{
    auto dialog = std::make_unique<QProgressDialog>(tr("Putting the backup in its place..."), QString(), 0, 0);
    dialog->setObjectName(QStringLiteral("restoreWait"));
    dialog->setWindowTitle(tr("Textback"));
    dialog->setMinimumDuration(0);
    dialog->setCancelButton(nullptr);
    dialog->show();
    return dialog;
}

void RestoreNews::tell(const OpenReport &report)
{
    const bool failed = !report.restoreFailed.isEmpty();
    const bool done = report.setAside.isEmpty() && !report.restoredFrom.isEmpty();
    if (!failed && !done)
        return;
    auto *box = new QMessageBox(failed ? QMessageBox::Warning : QMessageBox::Information, tr("Textback"),
                                failed ? tr("The backup could not be put in place. Nothing was changed.")
                                       : tr("The backup is in place."),
                                QMessageBox::Ok);
    box->setInformativeText(failed ? tr("Is there room on this disk? The backup itself is untouched.")
                                   : tr("What was here before is set aside; the list of backups shows it."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace textback
