// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/textstartersdialog.h"

#include "core/policy/starters.h"
#include "ui/composer/replyrowdelegate.h"
#include "ui/texts/textwords.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int LinesOfWords = 4;
constexpr int LanguageWidth = 128;
constexpr int StartersHeight = 560;

} // namespace

TextStartersDialog::TextStartersDialog(TextGroup group, TextLanguage language, QWidget *parent)
    : AskDialog(tr("Start from \u2026"), tr("Use these words"), parent),
      m_group(group),
      m_first(language),
      m_trade(new QComboBox(this)),
      m_language(new QComboBox(this)),
      m_list(new QListWidget(this)),
      m_all(new QCheckBox(tr("Add all of them as new texts instead"), this)),
      m_words(new Label(TextSize::Body, Role::Text2, QFont::Normal, this))
{
    setObjectName(u"textStartersDialog"_s);
    setMinimumWidth(480);
    build();
    resize(width(), StartersHeight);
    showStarters();
    connect(m_trade, &QComboBox::currentIndexChanged, this, &TextStartersDialog::showStarters);
    connect(m_language, &QComboBox::currentIndexChanged, this, &TextStartersDialog::showStarters);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_words->setText(TextWords::inBrief(starters().value(row).body)); });
    connect(this, &QDialog::accepted, this, &TextStartersDialog::finish);
    m_list->setCurrentRow(isReply() ? 0 : int(group));
    m_list->setFocus();
}

void TextStartersDialog::build()
{
    m_trade->setObjectName(u"tradeBox"_s);
    m_trade->setAccessibleName(tr("Kind of office"));
    m_trade->addItems({tr("Contractor"), tr("Clinic"), tr("Salon"), tr("Workshop")});
    m_language->setObjectName(u"textLanguageBox"_s);
    m_language->setAccessibleName(tr("Language of the texts"));
    m_language->setMinimumWidth(LanguageWidth);
    for (int language = 0; language < TextLanguageCount; ++language)
        m_language->addItem(Words::language(TextLanguage(language)));
    m_language->setCurrentIndex(int(m_first));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_trade);
    row->addWidget(m_language);
    row->addStretch(1);
    fields()->addLayout(row);
    m_list->setObjectName(u"startersList"_s);
    m_list->setAccessibleName(tr("Texts to start from"));
    m_list->setItemDelegate(new ReplyRowDelegate(m_list)); // shows which one is chosen
    fields()->addWidget(m_list, 1);
    m_words->setObjectName(u"starterWords"_s);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_words->setMinimumHeight(LinesOfWords * themeOf(this).lineHeight(TextSize::Body));
    fields()->addWidget(m_words);
    m_all->setObjectName(u"addAllBox"_s);
    m_trade->setVisible(!isReply()); // what people write by hand is much the same everywhere
    fields()->addWidget(m_all);
}

QList<TextTemplate> TextStartersDialog::starters() const
{
    const auto language = TextLanguage(m_language->currentIndex());
    if (!isReply())
        return tradeStarters(Trade(m_trade->currentIndex()), language);
    QList<TextTemplate> replies = starterReplies(language);
    for (TextTemplate &reply : replies)
        reply.group = TextGroup::Reply;
    return replies;
}

void TextStartersDialog::showStarters()
{
    const int row = std::max(0, m_list->currentRow());
    m_list->clear();
    for (const TextTemplate &text : starters()) {
        auto *item = new QListWidgetItem(text.name, m_list); // owned by the list
        item->setData(ReplyRowDelegate::ReplyWords,
                      isReply() ? oneLine(TextWords::inBrief(text.body), 160) : TextWords::group(text.group));
    }
    m_list->setCurrentRow(row);
}

void TextStartersDialog::finish()
{
    if (m_all->isChecked())
        emit allChosen(starters());
    else
        emit wordsChosen(starters().value(m_list->currentRow()).body);
}

} // namespace textback
