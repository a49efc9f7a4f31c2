// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/spellmarks.h"

#include "core/domain/spelling.h"
#include "ui/theme/textbackstyle.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTextBoundaryFinder>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

const QString OnKey = u"spelling/on"_s;
const QString LearnedKey = u"spelling/learned"_s;
constexpr int MostSuggestions = 5;
constexpr int MostLearned = 2000;
constexpr qsizetype MostChecked = 4000; ///< Characters of one line; a longer one is no text of a person.

bool isWord(QStringView word)
{
    bool letters = false;
    for (const QChar c : word) {
        if (c.isDigit() || c == u'@' || c == u'_' || c == u'/')
            return false;
        letters = letters || c.isLetter();
    }
    return letters && word.size() > 1;
}

/// Addresses and links are no words.
bool isInAddress(const QString &line, int from, int to)
{
    int start = from;
    while (start > 0 && !line.at(start - 1).isSpace())
        --start;
    int end = to;
    while (end < line.size() && !line.at(end).isSpace())
        ++end;
    const QStringView around = QStringView(line).mid(start, end - start);
    return around.contains(u'@') || around.contains("://"_L1) || around.startsWith("www."_L1) || around.contains(u'{')
        || around.startsWith(u'/');
}

} // namespace

SpellMarks::SpellMarks(QPlainTextEdit &edit, Spelling &spelling, QSettings &settings)
    : QSyntaxHighlighter(static_cast<QObject *>(&edit)), m_edit(edit), m_spelling(spelling), m_settings(settings)
{
    m_on = settings.value(OnKey, true).toBool();
    setDocument(edit.document());
    const auto ready = [this] {
        for (const QString &word : m_settings.value(LearnedKey).toStringList())
            m_spelling.learn(word);
        rehighlight();
    };
    connect(&spelling, &Spelling::becameReady, this, ready);
    connect(&edit, &QPlainTextEdit::cursorPositionChanged, this, &SpellMarks::wordLeft);
    if (spelling.isReady())
        ready();
}

void SpellMarks::setOn(bool on)
{
    m_on = on;
    m_settings.setValue(OnKey, on);
    rehighlight();
}

QList<std::pair<int, int>> SpellMarks::wordsIn(const QString &line)
{
    QList<std::pair<int, int>> words;
    if (line.size() > MostChecked)
        return words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, line);
    for (qsizetype at = 0; at >= 0 && at < line.size(); at = finder.toNextBoundary()) {
        if (!(finder.boundaryReasons() & QTextBoundaryFinder::StartOfItem))
            continue;
        const qsizetype start = at;
        const qsizetype end = finder.toNextBoundary();
        if (end < 0)
            break;
        if (isWord(QStringView(line).mid(start, end - start)) && !isInAddress(line, int(start), int(end)))
            words.append({int(start), int(end - start)});
        finder.setPosition(end - 1);
    }
    return words;
}

void SpellMarks::highlightBlock(const QString &text)
{
    if (!m_on || !m_spelling.isReady())
        return;
    QTextCharFormat wave;
    wave.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wave.setUnderlineColor(themeOf(&m_edit).color(Role::Missed));
    const int cursor = m_edit.textCursor().position() - currentBlock().position();
    for (const auto &[start, length] : wordsIn(text)) {
        const bool beingWritten = m_edit.hasFocus() && cursor == start + length;
        if (!beingWritten && !m_spelling.isRight(text.mid(start, length).replace(u'\u2019', u'\'')))
            setFormat(start, length, wave);
    }
}

void SpellMarks::wordLeft()
{
    // The word that was being written is judged once the cursor has left it.
    if (!m_on || !m_spelling.isReady())
        return;
    const QTextBlock now = m_edit.textCursor().block();
    const QTextBlock before = document()->findBlockByNumber(m_block);
    m_block = now.blockNumber();
    if (before.isValid() && before != now)
        rehighlightBlock(before);
    rehighlightBlock(now);
}

std::pair<int, int> SpellMarks::wordAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    for (const auto &[start, length] : wordsIn(block.text())) {
        if (position >= block.position() + start && position <= block.position() + start + length)
            return {block.position() + start, length};
    }
    return {-1, 0};
}

void SpellMarks::addTo(QMenu &menu, int position)
{
    QAction *first = menu.actions().value(0);
    auto *toggle = new QAction(tr("Check spelling"), &menu);
    toggle->setCheckable(true);
    toggle->setChecked(m_on);
    connect(toggle, &QAction::toggled, this, &SpellMarks::setOn);
    menu.addSeparator();
    menu.addAction(toggle);
    const auto [start, length] = wordAt(position);
    if (!m_on || !m_spelling.isReady() || start < 0)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(start);
    cursor.setPosition(start + length, QTextCursor::KeepAnchor);
    const QString word = cursor.selectedText().replace(u'\u2019', u'\'');
    if (m_spelling.isRight(word))
        return;
    const auto put = [&menu, first](QAction *action) { menu.insertAction(first, action); };
    const QStringList suggestions = m_spelling.suggestions(word, MostSuggestions);
    for (const QString &suggestion : suggestions) {
        auto *action = new QAction(QString(suggestion).replace(u'&', u"&&"_s), &menu);
        connect(action, &QAction::triggered, this, [cursor, suggestion]() mutable { cursor.insertText(suggestion); });
        put(action);
    }
    if (suggestions.isEmpty()) {
        auto *none = new QAction(tr("No suggestions"), &menu);
        none->setEnabled(false);
        put(none);
    }
    auto *known = new QAction(tr("This word is right"), &menu);
    connect(known, &QAction::triggered, this, [this, word] { learn(word); });
    put(known);
    menu.insertSeparator(first);
}

void SpellMarks::learn(const QString &word)
{
    m_spelling.learn(word);
    QStringList learned = m_settings.value(LearnedKey).toStringList();
    if (!learned.contains(word) && learned.size() < MostLearned)
        m_settings.setValue(LearnedKey, learned << word);
    rehighlight();
}

} // namespace textback
