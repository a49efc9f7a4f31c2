// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that came with texts in words.
#include "ui/thread/entryface.h"
#include "ui/widgets/plaintext.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

Run fileLink(const QString &words, LinkAction action, int position)
{
    return {words, Role::Accent, QFont::Normal, {}, action, {}, position};
}

} // namespace

void EntryWords::addFiles(EntryFace &face, const TextItem &text, const QList<FaceFile> &files)
{
    if (files.isEmpty() && !text.attachments.isEmpty())
        face.body << Run{tr("%n photo(s) or file(s)", nullptr, int(text.attachments.size())), Role::Text2,
                         QFont::Normal, u"photo"_s};
    for (const FaceFile &file : files) {
        if (!file.picture.isNull() || file.loading)
            face.pictures << file;
        else
            addFileLine(face, file);
    }
}

void EntryWords::addFileLine(EntryFace &face, const FaceFile &shown)
{
    const ItemFile &file = shown.file;
    if (!face.body.isEmpty())
        face.body << Run{QString(QChar::LineSeparator)};
    const QString size =
        QLocale().formattedDataSize(std::max<qint64>(0, file.facts.size), 0, QLocale::DataSizeTraditionalFormat);
    const auto line = [&face](const QString &icon, const QString &words) {
        face.body << Run{words, Role::Text2, QFont::Normal, icon};
    };
    const auto link = [&face, &file](const QString &words, LinkAction action) {
        face.body << Run{u" \u00B7 "_s} << fileLink(words, action, file.position);
    };
    switch (file.facts.state) {
    case FileState::Wanted:
        return line(u"attach"_s, tr("A photo or file, being fetched"));
    case FileState::Failed:
        line(u"failed"_s, tr("A photo or file that could not be fetched"));
        return link(tr("Try again"), LinkAction::FetchFiles);
    case FileState::TooLarge:
        return line(u"failed"_s, tr("A file too large to keep here (%1)").arg(size));
    case FileState::Gone:
        return line(u"failed"_s, tr("A file that the phone company does not have any more"));
    case FileState::Kept:
        break;
    }
    switch (file.facts.kind) {
    case FileKind::Picture:
        line(u"photo"_s, tr("A photo that this computer cannot show, %1").arg(size));
        break;
    case FileKind::Sound:
        line(u"speaker"_s, tr("A sound, %1").arg(size));
        break;
    case FileKind::Film:
        line(u"play"_s, tr("A film, %1").arg(size));
        break;
    case FileKind::Document:
        line(u"attach"_s, tr("A document, %1").arg(size));
        break;
    case FileKind::Unknown:
        line(u"attach"_s, tr("A file of an unknown kind, %1. Open it only if you expected it.").arg(size));
        break;
    }
    link(tr("Save as"), LinkAction::SaveFile);
}

} // namespace textback
