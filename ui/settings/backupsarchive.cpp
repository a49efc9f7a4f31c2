// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything as one file, to and from other computers.
#include "ui/settings/backupsdialog.h"
#include "ui/widgets/controls.h"

#include <QFileDialog>
#include <QListWidget>

using namespace Qt::Literals::StringLiterals;

namespace textback {

void BackupsDialog::chooseArchive()
{
    auto *files = new QFileDialog(this, tr("Choose an archive of Textback"), {}, tr("Archives (*.tar);;All files (*)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, &BackupsDialog::takeArchive);
    files->open();
}

void BackupsDialog::takeArchive(const QString &file)
{
    m_taking = true;
    m_list->setCurrentRow(-1);
    say(tr("Reading the archive..."), true);
    enable();
    m_care.takeArchive(
        file, this, [this](int part) { say(tr("Reading the archive: %1 %").arg(part), true); },
        [this](const Result<DataCopy> &copy) { taken(copy); });
}

void BackupsDialog::chooseTarget()
{
    auto *files = new QFileDialog(this, tr("Export everything"), {}, tr("Archives (*.tar);;All files (*)"));
    files->setObjectName(u"writeArchiveFile"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"tar"_s);
    files->selectFile(u"textback-%1.tar"_s.arg(toQDateTime(m_clock.now()).toLocalTime().toString(u"yyyy-MM-dd"_s)));
    connect(files, &QFileDialog::fileSelected, this, &BackupsDialog::writeArchive);
    files->open();
}

void BackupsDialog::writeArchive(const QString &file)
{
    m_writing = true;
    say(tr("Writing everything into the file..."), true);
    enable();
    m_care.writeArchive(
        file, this, [this](int part) { say(tr("Writing everything into the file: %1 %").arg(part), true); },
        [this](const Result<qint64> &texts) { written(texts); });
}

void BackupsDialog::written(const Result<qint64> &texts)
{
    m_writing = false;
    if (texts.ok())
        say(tr("Exported: %n text(s), calls and notes, with photos and settings. Sign-ins are not in the file. Keep it "
               "safe: who has it can read everything.",
               nullptr, int(texts.value())),
            true);
    else if (texts.error().kind == ErrorKind::Cancelled)
        say(tr("Cancelled. There is no new file."), true);
    else if (texts.error().code == "full"_L1)
        say(tr("There is no room for the file there. Choose another place."), false);
    else
        say(tr("The file could not be written. Choose another place."), false);
    enable();
}

void BackupsDialog::taken(const Result<DataCopy> &copy)
{
    if (copy.ok()) {
        m_wanted = copy.value().file;
        return endTaking({}, true);
    }
    const Error &error = copy.error();
    if (error.kind == ErrorKind::Cancelled)
        endTaking(tr("Cancelled. Everything is as it was."), true);
    else if (error.code == "newer"_L1)
        endTaking(tr("A later version of Textback made this archive; this one cannot read it."), false);
    else if (error.code == "other"_L1)
        endTaking(tr("This file is not an archive of Textback. Nothing was changed."), false);
    else if (error.code == "full"_L1)
        endTaking(tr("There is no room on this disk for what the archive holds. Nothing was changed."), false);
    else
        endTaking(tr("The archive is damaged or not whole. Copy it from the other computer once more. Nothing was "
                     "changed."),
                  false);
}

void BackupsDialog::endTaking(const QString &words, bool good)
{
    m_taking = false;
    say(words, good);
    enable();
    read();
}

} // namespace textback
