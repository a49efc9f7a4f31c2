// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/chips.h"

#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/plaintext.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int ChipObject = QTextFormat::UserObject + 1;
constexpr int NameProperty = QTextFormat::UserProperty + 1;
constexpr int StandInProperty = QTextFormat::UserProperty + 2;
constexpr int ChipPadding = 8;
constexpr int WarningRoom = 16;
constexpr int MostLabel = 40; ///< Characters of a value shown; the text itself gets all of it.

const QRegularExpression &placeholderPattern()
{
    static const QRegularExpression pattern(
        u"\\{(company|booking_link|first_name|line|agent|next_open|open_today|callback_number)(?:\\|([^{}\n]{0,80}))?\\}"_s);
    return pattern;
}

/// As a person typed it: an editor keeps line breaks inside a paragraph, and fixed spaces, as characters of their own.
QString typed(QString text)
{
    return text.replace(QChar::LineSeparator, u'\n')
        .replace(QChar::Nbsp, u' ')
        .remove(QChar::ObjectReplacementCharacter);
}

} // namespace

QList<Placeholder> PlaceholderWords::all()
{
    return {
        {u"first_name"_s, tr("First name"), tr("no first name")},
        {u"company"_s, tr("Company name"), tr("no company name")},
        {u"booking_link"_s, tr("Booking link"), tr("no booking link")},
        {u"callback_number"_s, tr("Number to call"), tr("no number to call")},
        {u"line"_s, tr("Our line"), tr("no line")},
        {u"next_open"_s, tr("When we open next"), tr("no next opening time")},
        {u"open_today"_s, tr("Opening times today"), tr("no opening times today")},
        {u"agent"_s, tr("Who writes"), tr("no name of who writes")},
    };
}

QString PlaceholderWords::missing(const QString &name)
{
    for (const Placeholder &placeholder : all()) {
        if (placeholder.name == name)
            return placeholder.missing;
    }
    return tr("no value");
}

QString PlaceholderWords::of(const QString &name)
{
    for (const Placeholder &placeholder : all()) {
        if (placeholder.name == name)
            return placeholder.words;
    }
    return name;
}

QString PlaceholderWords::of(const QString &name, const QString &standIn)
{
    //: A placeholder and what stands in for it: "First name, or there"
    return standIn.isEmpty() ? of(name) : tr("%1, or %2").arg(of(name), oneLine(standIn, 40));
}

Chips::Chips(QPlainTextEdit &edit) : QObject(&edit), m_edit(edit)
{
    edit.document()->documentLayout()->registerHandler(ChipObject, this);
    connect(&edit, &QPlainTextEdit::cursorPositionChanged, this, &Chips::forgetFormat);
    connect(&edit, &QPlainTextEdit::textChanged, this, &Chips::followLanguage);
}

void Chips::followLanguage()
{
    const TextLanguage language = languageFor(m_edit.toPlainText(), m_facts);
    if (std::exchange(m_language, language) != language)
        valuesChanged();
}

void Chips::setFacts(const RenderFacts &facts)
{
    m_facts = facts;
    m_language = languageFor(m_edit.toPlainText(), m_facts);
    valuesChanged();
}

void Chips::valuesChanged()
{
    const int length = m_edit.document()->characterCount();
    m_edit.document()->markContentsDirty(0, length); // widths follow the values
    m_edit.viewport()->update();
}

QString Chips::valueOf(const QString &name, const QString &standIn) const
{
    return valueOf({name, standIn}, m_language);
}

QString Chips::valueOf(const Chip &chip, TextLanguage language) const
{
    const auto &[name, standIn] = chip;
    const QString braced = standIn.isEmpty() ? u'{' + name + u'}' : u'{' + name + u'|' + standIn + u'}';
    RenderFacts facts = m_facts;
    facts.language = language;
    const Rendered rendered = renderForPerson(braced, facts);
    return rendered.missing.isEmpty() ? rendered.body : QString();
}

Chips::Chip Chips::chipOf(const QTextFormat &format)
{
    return {format.stringProperty(NameProperty), format.stringProperty(StandInProperty)};
}

QString Chips::labelOf(const Chip &chip, TextLanguage language, bool &filled) const
{
    const QString value = m_showsNames ? PlaceholderWords::of(chip.name, chip.standIn) : valueOf(chip, language);
    filled = !value.isEmpty();
    if (!filled)
        return PlaceholderWords::missing(chip.name);
    return value.size() > MostLabel ? value.left(MostLabel).trimmed() + u'\u2026' : value;
}

void Chips::gather()
{
    const QString text = m_edit.toPlainText();
    // After undoing, the braces may stand there again; as chips they could never be undone past.
    if (!text.contains(u'{') || m_edit.document()->isRedoAvailable())
        return;
    QList<QRegularExpressionMatch> matches;
    for (auto found = placeholderPattern().globalMatch(text); found.hasNext();)
        matches.prepend(found.next()); // from the end, so that positions before stay right
    for (const QRegularExpressionMatch &match : std::as_const(matches)) {
        QTextCursor cursor(m_edit.document());
        cursor.setPosition(int(match.capturedStart()));
        cursor.setPosition(int(match.capturedEnd()), QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setObjectType(ChipObject);
        format.setProperty(NameProperty, match.captured(1));
        format.setProperty(StandInProperty, match.captured(2).trimmed());
        cursor.joinPreviousEditBlock(); // or undoing would bring the braces back, and they the chip, for ever
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
        cursor.endEditBlock();
    }
    forgetFormat();
}

void Chips::forgetFormat()
{
    // The editor would draw words that follow a chip as chips, too.
    if (m_edit.textCursor().charFormat().objectType() == ChipObject && !m_edit.textCursor().hasSelection())
        m_edit.setCurrentCharFormat(QTextCharFormat());
}

void Chips::insert(QTextCursor cursor, const QString &source)
{
    cursor.insertText(source);
    gather();
}

QString Chips::preview(const QString &source) const
{
    QString shown;
    qsizetype at = 0;
    const TextLanguage language = languageFor(source, m_facts);
    for (auto found = placeholderPattern().globalMatch(source); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        bool filled = false;
        const QString label = labelOf({match.captured(1), match.captured(2).trimmed()}, language, filled);
        shown += source.mid(at, match.capturedStart() - at) + (filled ? label : u'[' + label + u']');
        at = match.capturedEnd();
    }
    return shown + source.mid(at);
}

QString Chips::spelled(int from, int to, bool asSource) const
{
    QString spelled;
    bool behindValue = false;
    const QTextDocument &document = *m_edit.document();
    const int end = to < 0 ? document.characterCount() - 1 : to;
    for (QTextBlock block = document.findBlock(from); block.isValid() && block.position() <= end;
         block = block.next()) {
        if (block.position() > from)
            spelled += u'\n';
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            const int first = std::max(from, fragment.position()) - fragment.position();
            const int last = std::min(end, fragment.position() + fragment.length()) - fragment.position();
            if (last <= first)
                continue;
            if (fragment.charFormat().objectType() != ChipObject) {
                const QString words = typed(fragment.text().mid(first, last - first));
                behindValue ? appendBehindValue(spelled, words) : void(spelled += words);
                behindValue = false;
                continue;
            }
            const Chip chip = chipOf(fragment.charFormat());
            const QString braced =
                chip.standIn.isEmpty() ? u'{' + chip.name + u'}' : u'{' + chip.name + u'|' + chip.standIn + u'}';
            for (int at = first; at < last; ++at) // two equal chips side by side are one fragment
                spelled += asSource ? braced : valueOf(chip.name, chip.standIn);
            behindValue = !asSource;
        }
    }
    return spelled;
}

QString Chips::words(int from, int to) const
{
    return spelled(from, to, false);
}

QString Chips::source(int from, int to) const
{
    return spelled(from, to, true);
}

QStringList Chips::missing() const
{
    QStringList missing;
    for (QTextBlock block = m_edit.document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            const Chip chip = chipOf(format);
            if (format.objectType() == ChipObject && valueOf(chip.name, chip.standIn).isEmpty())
                missing << PlaceholderWords::missing(chip.name);
        }
    }
    missing.removeDuplicates();
    return missing;
}

QSizeF Chips::intrinsicSize(QTextDocument *, int, const QTextFormat &format)
{
    bool filled = false;
    const QFontMetrics metrics(themeOf(&m_edit).font(TextSize::Body));
    const QString label = labelOf(chipOf(format), m_language, filled);
    const int width = metrics.horizontalAdvance(label) + 2 * ChipPadding + (filled ? 0 : WarningRoom) + 2;
    return {double(std::min(width, std::max(60, m_edit.viewport()->width() - 4))), double(metrics.ascent())};
}

void Chips::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int, const QTextFormat &format)
{
    const Theme &theme = themeOf(&m_edit);
    bool filled = false;
    const QString label = labelOf(chipOf(format), m_language, filled);
    const QFontMetrics metrics(theme.font(TextSize::Body));
    const QRectF chip = rect.adjusted(1, 1 - metrics.leading(), -1, metrics.descent() - 1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawRounded(*painter, chip, chip.height() / 2, theme.color(filled ? Role::Tint : Role::MissedTint),
                theme.color(filled ? Role::Accent : Role::Missed));
    painter->setFont(theme.font(TextSize::Body));
    painter->setPen(theme.color(filled ? Role::OnTint : Role::Missed));
    QRectF room = chip.adjusted(ChipPadding - 1, 0, 1 - ChipPadding, 0);
    if (!filled) {
        paintIcon(*painter, QRect(int(room.left()), int(room.top()), 14, int(room.height())), u"warning"_s, 14,
                  theme.color(Role::Missed), &m_edit);
        room.setLeft(room.left() + WarningRoom);
    }
    painter->drawText(room, int(Qt::AlignCenter) | Qt::TextSingleLine,
                      metrics.elidedText(label, Qt::ElideRight, int(room.width()) + 1));
    painter->restore();
}

} // namespace textback
