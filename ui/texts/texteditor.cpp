// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/texteditor.h"

#include "core/policy/placeholders.h"
#include "core/policy/textsamples.h"
#include "ui/composer/chips.h"
#include "ui/composer/composeedit.h"
#include "ui/texts/linechoice.h"
#include "ui/texts/putinchip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

TextEditor::TextEditor(QWidget *parent) : QWidget(parent)
{
    build();
}

void TextEditor::showStandIn()
{
    const QList<PlaceholderUse> uses = placeholdersIn(words());
    const auto name =
        std::find_if(uses.begin(), uses.end(), [](const PlaceholderUse &use) { return use.name == "first_name"_L1; });
    m_standInRow->setVisible(name != uses.end());
    if (name != uses.end() && m_standIn->text().simplified() != name->standIn)
        m_standIn->setText(name->standIn);
}

void TextEditor::replaceWords(const QString &body)
{
    if (body != words())
        m_box->edit()->replaceAll(body);
}

void TextEditor::show(const TextTemplate &text)
{
    const bool other = text.key != m_text.key;
    m_text = text;
    const QScopedValueRollback filling(m_filling, true);
    if (m_name->text() != text.name)
        m_name->setText(text.name);
    m_group->setCurrentIndex(m_group->findData(int(text.group)));
    m_language->setCurrentIndex(text.language ? int(*text.language) + 1 : 0);
    m_lines->show(text);
    if (other)
        showChips();
    if (other || words() != m_shown)
        showWords();
    showStandIn();
}

void TextEditor::showWords()
{
    const QScopedValueRollback filling(m_filling, true);
    m_shown = words();
    m_box->edit()->setPlainText(m_shown);
    m_box->edit()->chips()->gather();
    m_box->edit()->moveCursor(QTextCursor::End);
    showStandIn();
}

void TextEditor::setLines(const QList<Line> &lines)
{
    m_lines->setLines(lines);
}

QString TextEditor::line() const
{
    return m_text.group == TextGroup::Reply ? QString() : m_lines->line();
}

QString TextEditor::words() const
{
    return line().isEmpty() ? m_text.body : bodyForLine(m_text, line());
}

void TextEditor::setWords(const QString &body)
{
    m_shown = body;
    if (line().isEmpty())
        m_text.body = body;
    else if (body != words())
        m_text.lineBodies.insert(line(), body);
    tell();
}

void TextEditor::sayTheSame()
{
    m_text.lineBodies.remove(line());
    tell();
}

void TextEditor::showChips()
{
    const bool reply = m_text.group == TextGroup::Reply;
    m_group->setVisible(!reply);
    m_groupLabel->setVisible(!reply);
    m_rules->setVisible(!reply);
    m_language->setVisible(!reply); // of replies the words alone tell it
    m_languageLabel->setVisible(!reply);
    for (PutInChip *chip : std::as_const(m_chips)) // nobody of ours writes an automatic text
        chip->setVisible(reply || chip->objectName() != "putIn_agent"_L1);
}

void TextEditor::showSenders(const QString &words, bool nobody)
{
    m_senders->setText(words);
    m_senders->setRole(nobody ? Role::Warn : Role::Text2);
}

void TextEditor::showSent(const QString &words)
{
    m_sent->setText(words);
    m_sent->setVisible(!words.isEmpty());
}

void TextEditor::showLanguage(TextLanguage ofWords)
{
    //: A language that the program found out by itself: "English, by its words"
    m_language->setItemText(0, tr("%1, by its words").arg(Words::language(ofWords)));
}

void TextEditor::sayByWords()
{
    if (!std::exchange(m_text.language, std::nullopt))
        return;
    m_language->setCurrentIndex(0);
    tell();
}

void TextEditor::showLength(const QString &longest)
{
    //: Begins a sentence: "At its longest: counts as 1 text, 137 of 160"
    m_box->showLength(longest, tr("At its longest:") + u' ');
}

void TextEditor::bodyEdited()
{
    if (m_filling)
        return;
    {
        const QScopedValueRollback gathering(m_filling, true);
        m_box->edit()->chips()->gather();
    }
    setWords(m_box->edit()->chips()->source());
}

void TextEditor::tell()
{
    if (!m_filling)
        emit edited(m_text);
}

void TextEditor::putIn(const QString &name)
{
    const QString standIn = name == "first_name"_L1 ? tr("there", "stands in for a first name: Hi there") : QString();
    ComposeEdit *edit = m_box->edit();
    edit->chips()->insert(edit->textCursor(),
                          standIn.isEmpty() ? u'{' + name + u'}' : u'{' + name + u'|' + standIn + u'}');
    edit->setFocus(Qt::OtherFocusReason);
}

bool TextEditor::pointAt(const QPoint &globalPosition)
{
    ComposeEdit *edit = m_box->edit();
    const QPoint at = edit->viewport()->mapFromGlobal(globalPosition);
    if (!edit->viewport()->rect().contains(at))
        return false;
    edit->setFocus(Qt::OtherFocusReason); // shows where it would go
    edit->setTextCursor(edit->cursorForPosition(at));
    return true;
}

void TextEditor::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void TextEditor::focusWords()
{
    m_box->edit()->setFocus(Qt::OtherFocusReason);
}

} // namespace textback
