// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/texthistorydialog.h"

#include "ui/composer/replyrowdelegate.h"
#include "ui/texts/textwords.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/timewords.h"

#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

TextHistoryDialog::TextHistoryDialog(const TextTemplate &text, OfficeQueries &office, UtcTime now, QWidget *parent)
    : AskDialog(tr("How \u201C%1\u201D read before").arg(oneLine(text.name, 60)), tr("Take this version"), parent),
      m_list(new QListWidget(this)),
      m_words(new Label(TextSize::Body, Role::Text, QFont::Normal, this))
{
    setObjectName(u"textHistoryDialog"_s);
    setMinimumWidth(480);
    m_list->setObjectName(u"versionsList"_s);
    m_list->setAccessibleName(tr("Versions, the newest first"));
    m_words->setObjectName(u"versionWords"_s);
    m_words->setWordWrap(true);
    m_list->setItemDelegate(new ReplyRowDelegate(m_list)); // shows which one is chosen
    fields()->addWidget(m_list, 1);
    fields()->addWidget(m_words);
    read(text.key, office);
    for (const TextVersion &version : std::as_const(m_versions)) {
        const QString time = version.at ? TimeWords::fullAlone(*version.at, now) : tr("At first");
        //: A time, and who changed a text then
        const QString name = version.who.isEmpty() ? time : tr("%1, %2").arg(time, isolated(oneLine(version.who, 60)));
        auto *item = new QListWidgetItem(name, m_list); // owned by the list
        item->setData(ReplyRowDelegate::ReplyWords, oneLine(TextWords::inBrief(version.text.body), 160));
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &TextHistoryDialog::showVersion);
    connect(this, &QDialog::accepted, this, [this] {
        if (m_list->currentRow() >= 0)
            emit versionChosen(m_versions.at(m_list->currentRow()).text);
    });
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void TextHistoryDialog::read(const QString &key, OfficeQueries &office)
{
    constexpr int PageOfChanges = 100;
    constexpr qsizetype MostChanges = 1000; // older ones are still undone one by one
    QList<OfficeChange> changes;
    bool all = false;
    while (!all && changes.size() < MostChanges) {
        const auto before = changes.isEmpty() ? std::nullopt : std::optional(changes.constLast().id);
        const auto page = office.changes(before, PageOfChanges);
        if (!page.ok())
            return setProblem(tr("The earlier versions could not be read. Nothing is lost."));
        changes.append(page.value());
        all = page.value().size() < PageOfChanges;
    }
    m_versions = versionsOf(key, changes, all);
    if (m_versions.isEmpty())
        setProblem(tr("This text was never changed. Versions appear here each time it is saved."));
}

void TextHistoryDialog::showVersion(int row)
{
    const TextVersion version = row >= 0 ? m_versions.value(row) : TextVersion();
    m_words->setText(manyLines(TextWords::inBrief(version.text.body)));
}

} // namespace textback
