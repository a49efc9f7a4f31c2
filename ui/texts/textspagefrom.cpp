// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words from elsewhere: starters, earlier versions, files.
#include "core/policy/officecheck.h"
#include "core/policy/officedocument.h"
#include "core/policy/textsamples.h"
#include "ui/texts/texteditor.h"
#include "ui/texts/texthistorydialog.h"
#include "ui/texts/textspage.h"
#include "ui/texts/textstartersdialog.h"
#include "ui/widgets/officetransfer.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

/// The texts with others put in: those under the same key make way.
QList<TextTemplate> merged(QList<TextTemplate> texts, const TextTemplate &other)
{
    const auto same =
        std::find_if(texts.begin(), texts.end(), [&other](const TextTemplate &text) { return text.key == other.key; });
    if (same == texts.end())
        texts.append(other);
    else
        *same = other;
    return texts;
}

} // namespace

void TextsPage::startFrom()
{
    const auto text = m_draft->text(m_current);
    const TextLanguage language =
        text ? languageOf(*text, bodyForLine(*text, m_editor->line()), m_policy.language) : m_policy.language;
    auto *dialog = new TextStartersDialog(text ? text->group : TextGroup::Open, language, window());
    connect(dialog, &TextStartersDialog::wordsChosen, this, [this](const QString &body) {
        m_editor->replaceWords(body);
        m_editor->sayByWords(); // the new words tell their language themselves
        m_editor->focusWords();
    });
    connect(dialog, &TextStartersDialog::allChosen, this, [this](const QList<TextTemplate> &texts) {
        for (const TextTemplate &one : texts)
            choose(m_draft->add(one));
        showDraft();
    });
    dialog->open();
}

void TextsPage::showHistory()
{
    const auto text = m_draft->text(m_current);
    if (!text)
        return;
    auto *dialog = new TextHistoryDialog(*text, m_ports.office, m_ports.clock.now(), window());
    connect(dialog, &TextHistoryDialog::versionChosen, this, [this, group = text->group](TextTemplate version) {
        if (group == TextGroup::Reply)
            version.group = group; // those kept from the composer do not say so
        m_draft->replace(version);
    });
    dialog->open();
}

void TextsPage::exportTexts()
{
    OfficeDocument document;
    document.templates = m_draft->texts().automatic + m_draft->texts().replies;
    OfficeTransfer::exportTo(this, document, [this](const QString &words) { told(words); });
}

void TextsPage::importTexts()
{
    OfficeTransfer::importFrom(
        this, [this](const OfficeDocument &office) { previewImport(office); },
        [this](const QString &words) { told(words); });
}

void TextsPage::previewImport(const OfficeDocument &office)
{
    if (!office.templates && !office.replies)
        return told(tr("There are no texts in this file. Nothing was changed."));
    OfficeTexts next = m_draft->texts();
    QList<TextTemplate> texts = office.templates.value_or(QList<TextTemplate>());
    for (TextTemplate reply : office.replies.value_or(QList<TextTemplate>())) {
        reply.group = TextGroup::Reply;
        texts.append(reply);
    }
    for (const TextTemplate &text : std::as_const(texts)) {
        QList<TextTemplate> &list = text.group == TextGroup::Reply ? next.replies : next.automatic;
        list = merged(list, text);
    }
    OfficeDocument wanted;
    wanted.templates = next.automatic + next.replies;
    if (!officeProblem(withParts(editedPolicy(), wanted)).isEmpty())
        return told(tr("This file could not be imported: something in it makes no sense. Nothing was changed."));
    OfficeDocument now;
    now.templates = m_draft->texts().automatic + m_draft->texts().replies;
    auto *preview = new ImportPreview(OfficeDetails(now, wanted, {}).all(), tr("Put them in"), this);
    connect(preview, &QDialog::accepted, this, [this, next] { m_draft->change(next); });
    preview->open();
}

} // namespace textback
