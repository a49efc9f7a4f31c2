// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happens while one writes: drafts, placeholders, and what the text counts as.
#include "core/policy/plainwords.h"
#include "core/policy/textlength.h"
#include "ui/composer/chips.h"
#include "ui/composer/composeedit.h"
#include "ui/composer/composer.h"
#include "ui/composer/draftkeeper.h"
#include "ui/composer/phototray.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"

#include <QFileDialog>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

void Composer::setRenderFacts(const RenderFacts &facts)
{
    m_box->edit()->chips()->setFacts(facts);
    showLength();
}

void Composer::textEdited()
{
    if (m_showing)
        return;
    if (!m_noteMode) {
        const QScopedValueRollback gathering(m_showing, true);
        m_box->edit()->chips()->gather();
    }
    keepDraft();
    showLength();
}

void Composer::keepDraft()
{
    if (!m_thread || m_sending)
        return;
    Draft draft = m_drafts->draft(m_thread->id);
    if (m_noteMode) {
        draft.note = m_box->edit()->chips()->source();
    } else {
        draft.reply = m_box->edit()->chips()->source();
        draft.files = m_photos->files();
        draft.line = draft.hasReply() ? m_wantedLine : std::nullopt;
        draft.at = draft.hasReply() ? m_keptTime : std::nullopt;
    }
    m_drafts->keep(m_thread->id, draft);
}

void Composer::chooseLine()
{
    const bool usable = m_ports.replies && m_wantedLine
        && std::any_of(m_lines.cbegin(), m_lines.cend(),
                       [this](const OurLine &one) { return one.number == *m_wantedLine; });
    m_line = usable ? m_wantedLine : m_instead;
}

void Composer::showDraft()
{
    if (!m_thread)
        return;
    const QScopedValueRollback showing(m_showing, true);
    const Draft draft = m_drafts->draft(m_thread->id);
    m_wantedLine = draft.line;
    chooseLine();
    m_keptTime = m_ports.replies ? draft.at : std::nullopt;
    m_box->edit()->setPlainText(m_noteMode ? draft.note : draft.reply);
    if (!m_noteMode)
        m_box->edit()->chips()->gather();
    m_photos->setFiles(m_noteMode ? QList<OutgoingFile>() : draft.files);
    m_box->edit()->moveCursor(QTextCursor::End);
    retranslate();
}

void Composer::showLength()
{
    Label *footer = m_box->footer();
    footer->setRole(m_noteMode ? Role::NoteText : Role::Text2);
    m_box->plainButton()->setVisible(false);
    m_box->edit()->setAccessibleDescription({});
    if (m_noteMode)
        return footer->setText(tr("only your office sees this"));
    if (!m_photos->files().isEmpty() || m_photos->isBusy())
        return footer->setText(tr("goes as a picture message"));
    m_box->showLength(m_box->edit()->chips()->words().trimmed());
}

void Composer::showPhotoButton()
{
    bool allowed = m_ports.replies != nullptr;
    for (const OurLine &line : std::as_const(m_lines)) {
        if (m_thread && line.number == m_line.value_or(m_thread->line))
            allowed = allowed && line.canSendPhotos;
    }
    m_photoButton->setVisible(!m_noteMode && m_ports.replies);
    m_photoButton->setName(tr("Add photos"));
    m_photoButton->setEnabled(allowed);
    if (!allowed)
        m_photoButton->setToolTip(tr("Photos can't be sent from this line."));
    m_box->edit()->setTakesPhotos(allowed && !m_noteMode);
}

void Composer::askForPhotos()
{
    auto *dialog =
        new QFileDialog(window(), tr("Add photos"), QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Photos") + u" (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.heic *.tif *.tiff)"_s,
                            tr("All files") + u" (*)"_s});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &path : paths.mid(0, PhotoTray::MostPhotos + 1))
            m_photos->addFile(path);
        focusReply();
    });
    dialog->open();
}

void Composer::makePlain()
{
    ComposeEdit *edit = m_box->edit();
    edit->makePlain();
    if (!measure(edit->chips()->words()).plain) // a value is to blame: write the values out
        edit->replaceAll(plainVersion(edit->chips()->words()));
    m_box->edit()->setFocus(Qt::OtherFocusReason);
}

void Composer::showPlaceholders()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Chips &chips = *m_box->edit()->chips();
    for (const Placeholder &placeholder : PlaceholderWords::all()) {
        QString value = oneLine(chips.valueOf(placeholder.name), 40).replace(u'&', u"&&"_s);
        if (value.isEmpty())
            value = placeholder.missing;
        menu->addAction(placeholder.words + u'\t' + value, this, [this, name = placeholder.name] {
            m_box->edit()->chips()->insert(m_box->edit()->textCursor(), u'{' + name + u'}');
            m_box->edit()->setFocus(Qt::OtherFocusReason);
        });
    }
    menu->popup(m_placeholderButton->mapToGlobal(QPoint(0, -menu->sizeHint().height() - 4)));
}

} // namespace textback
