// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/savefile.h"

#include "core/policy/filekind.h"
#include "ui/widgets/plaintext.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace textback {

QString SaveFile::nameFor(const ItemFile &file, const QByteArray &beginning)
{
    const SniffedFile known = sniffed(beginning);
    return safeFileName(file.name, known.suffix, known.kind == FileKind::Picture ? tr("photo") : tr("file"));
}

void SaveFile::ask(QWidget *window, const ItemFile &file, const QByteArray &content,
                   const std::function<void(const QString &)> &said)
{
    QByteArray beginning = content.left(EnoughToKnow);
    QFile original(file.path);
    if (beginning.isEmpty() && original.open(QIODevice::ReadOnly))
        beginning = original.read(EnoughToKnow);
    if (beginning.isEmpty())
        return said(tr("The file is not on this computer any more."));
    const bool picture = sniffed(beginning).kind == FileKind::Picture;
    const QString folder = QStandardPaths::writableLocation(picture ? QStandardPaths::PicturesLocation
                                                                    : QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(window, tr("Save the file"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(nameFor(file, beginning));
    QObject::connect(dialog, &QFileDialog::fileSelected, window,
                     [file, content, said](const QString &to) { said(save(file, content, to)); });
    dialog->open();
}

QString SaveFile::save(const ItemFile &file, const QByteArray &content, const QString &to)
{
    QByteArray bytes = content;
    QFile original(file.path);
    if (bytes.isEmpty() && original.open(QIODevice::ReadOnly))
        bytes = original.readAll();
    QSaveFile target(to);
    if (bytes.isEmpty() || !target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size()
        || !target.commit())
        return tr("The file could not be saved there.");
    return tr("Saved as %1.").arg(isolated(QFileInfo(to).fileName()));
}

} // namespace textback
