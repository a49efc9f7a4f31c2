// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/placeholders.h"

#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextCursor>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(
        u"\\{(company|booking_link|first_name|line|agent|next_open|open_today|callback_number)(\\|[^{}\n]{0,80})?\\}"_s);
    return pattern;
}

} // namespace

void fillPlaceholders(QPlainTextEdit &edit, const RenderFacts &facts)
{
    const QString text = edit.toPlainText();
    if (!text.contains(u'{'))
        return;
    auto found = placeholder().globalMatch(text);
    QList<QRegularExpressionMatch> matches;
    while (found.hasNext())
        matches.prepend(found.next()); // from the end, so that positions before stay right
    for (const QRegularExpressionMatch &match : std::as_const(matches)) {
        const Rendered rendered = renderForPerson(match.captured(), facts);
        if (!rendered.missing.isEmpty())
            continue;
        QTextCursor cursor(edit.document());
        cursor.setPosition(int(match.capturedStart()));
        cursor.setPosition(int(match.capturedEnd()), QTextCursor::KeepAnchor);
        cursor.insertText(rendered.body);
    }
}

QStringList openPlaceholders(const QString &text)
{
    QStringList open;
    auto found = placeholder().globalMatch(text);
    while (found.hasNext())
        open << found.next().captured();
    open.removeDuplicates();
    return open;
}

} // namespace textback
