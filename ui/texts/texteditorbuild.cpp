// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the editor of a text is put together; what it does stands in texteditor.cpp.
#include "core/policy/placeholders.h"
#include "ui/composer/chips.h"
#include "ui/composer/composeedit.h"
#include "ui/texts/linechoice.h"
#include "ui/texts/putinchip.h"
#include "ui/texts/texteditor.h"
#include "ui/texts/textwords.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int EditHeight = 120;
constexpr int LongestTextName = 100;
constexpr int LongestStandIn = 40;

Label *smallTitle(const QString &words, QWidget *parent)
{
    return new Label(words, TextSize::Small, Role::Text2, QFont::DemiBold, parent);
}

} // namespace

void TextEditor::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *senders = new QHBoxLayout;
    senders->setSpacing(8);
    m_senders = new Label(TextSize::Dense, Role::Text2, QFont::Normal, this);
    m_senders->setObjectName(u"textSenders"_s);
    m_senders->setWordWrap(true);
    m_rules = new Button(ButtonKind::Link, tr("Who gets a text"), {}, this);
    m_rules->setObjectName(u"textRulesButton"_s);
    connect(m_rules, &Button::clicked, this, &TextEditor::rulesWanted);
    senders->addWidget(m_senders, 1);
    senders->addWidget(m_rules);
    column->addLayout(senders);
    m_sent = new Label(TextSize::Dense, Role::Text2, QFont::Normal, this);
    m_sent->setObjectName(u"textSent"_s);
    m_sent->setWordWrap(true);
    m_sent->hide();
    column->addWidget(m_sent);
    column->addSpacing(8);
    column->addWidget(buildNames());
    column->addSpacing(8);
    auto *title = smallTitle(tr("Text"), this);
    column->addWidget(title);
    m_lines = new LineChoice(this);
    column->addWidget(m_lines);
    connect(m_lines, &LineChoice::lineChosen, this, [this] {
        showWords();
        emit lineChosen();
    });
    connect(m_lines, &LineChoice::sameWanted, this, &TextEditor::sayTheSame);
    m_box = new ComposeBox(this);
    ComposeEdit *edit = m_box->edit();
    edit->setObjectName(u"textBodyEdit"_s);
    edit->setAccessibleName(tr("Words of the text"));
    edit->setLeastHeight(EditHeight);
    edit->setCopiesPlaceholders(true);
    edit->chips()->setShowsNames(true);
    title->setBuddy(edit);
    m_box->plainButton()->setText(tr("Make it plain"));
    m_box->footer()->setObjectName(u"textLength"_s);
    column->addWidget(m_box);
    connect(edit, &QPlainTextEdit::textChanged, this, &TextEditor::bodyEdited);
    connect(m_box->plainButton(), &Button::clicked, edit, &ComposeEdit::makePlain);
    column->addSpacing(8);
    buildChips();
}

QWidget *TextEditor::buildNames()
{
    auto *names = new QWidget(this);
    auto *grid = new QGridLayout(names);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    m_name = new QLineEdit(names);
    m_name->setObjectName(u"textNameEdit"_s);
    m_name->setAccessibleName(tr("Name of the text"));
    m_name->setMaxLength(LongestTextName);
    m_group = new QComboBox(names);
    m_group->setObjectName(u"textGroupBox"_s);
    m_group->setAccessibleName(tr("What the text is for"));
    for (int group = 0; group < int(TextGroup::Reply); ++group)
        m_group->addItem(TextWords::group(TextGroup(group)), group);
    auto *nameLabel = smallTitle(tr("Name"), names);
    nameLabel->setBuddy(m_name);
    m_groupLabel = smallTitle(tr("For"), names);
    m_groupLabel->setBuddy(m_group);
    buildLanguage(names);
    grid->addWidget(nameLabel, 0, 0, 1, 2);
    grid->addWidget(m_name, 1, 0, 1, 2);
    grid->addWidget(m_groupLabel, 2, 0);
    grid->addWidget(m_languageLabel, 2, 1);
    grid->addWidget(m_group, 3, 0);
    grid->addWidget(m_language, 3, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) {
        m_text.name = name;
        tell();
    });
    connect(m_group, &QComboBox::activated, this, [this] {
        m_text.group = TextGroup(m_group->currentData().toInt());
        tell();
    });
    return names;
}

void TextEditor::buildLanguage(QWidget *names)
{
    m_language = new QComboBox(names);
    m_language->setObjectName(u"textLanguageChoice"_s);
    m_language->setAccessibleName(tr("Language in which times are said"));
    m_language->setToolTip(tr("Opening times and how to stop are said in this language."));
    m_language->addItem(QString());
    for (int language = 0; language < TextLanguageCount; ++language)
        m_language->addItem(Words::language(TextLanguage(language)));
    m_languageLabel = smallTitle(tr("Language"), names);
    m_languageLabel->setBuddy(m_language);
    connect(m_language, &QComboBox::activated, this, [this](int row) {
        m_text.language = row > 0 ? std::optional(TextLanguage(row - 1)) : std::nullopt;
        tell();
    });
}

void TextEditor::buildChips()
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->addWidget(smallTitle(tr("Put in"), this));
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row, 8, 8);
    for (const Placeholder &placeholder : PlaceholderWords::all()) {
        auto *chip = new PutInChip(placeholder.name, placeholder.words, row);
        flow->addWidget(chip);
        m_chips.append(chip);
        connect(chip, &Button::clicked, this, [this, name = placeholder.name] { putIn(name); });
        connect(chip, &PutInChip::dragMoved, this, &TextEditor::pointAt);
        connect(chip, &PutInChip::dropped, this, [this, name = placeholder.name](const QPoint &at) {
            if (pointAt(at))
                putIn(name);
        });
    }
    column->addWidget(row);
    column->addWidget(buildStandIn());
}

QWidget *TextEditor::buildStandIn()
{
    m_standInRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_standInRow);
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(16);
    auto *label = new Label(tr("When we don't know the first name, write"), TextSize::Body, Role::Text, QFont::Normal,
                            m_standInRow);
    label->setWordWrap(true);
    m_standIn = new QLineEdit(m_standInRow);
    m_standIn->setObjectName(u"standInEdit"_s);
    m_standIn->setAccessibleName(label->text());
    m_standIn->setMaxLength(LongestStandIn);
    label->setBuddy(m_standIn);
    row->addWidget(label, 3);
    row->addWidget(m_standIn, 2);
    connect(m_standIn, &QLineEdit::textEdited, this,
            [this](const QString &words) { replaceWords(withStandIn(this->words(), u"first_name"_s, words)); });
    return m_standInRow;
}

} // namespace textback
