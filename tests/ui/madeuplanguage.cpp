// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/madeuplanguage.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr QStringView Plain = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr QStringView Accented = u"áƀçðéƒĝĥíĵķļɱñöþǫŕšţüṽŵẋýžÁɃÇÐÉƑĜĤÍĴĶĻṀÑÖÞǪŔŠŢÜṼŴẊÝŽ";
static_assert(Plain.size() == Accented.size());

/// What stays as it is: placeholders of Qt and of texts, tags, and a letter after the mark of an access key.
const QRegularExpression &kept()
{
    static const QRegularExpression pattern(u"%L?\\d|%n|\\{[^}]*\\}|<[^>]*>|&\\w"_s);
    return pattern;
}

QString withAccents(QString words)
{
    for (QChar &letter : words) {
        if (const qsizetype at = Plain.indexOf(letter); at >= 0)
            letter = Accented.at(at);
    }
    return words;
}

} // namespace

QString madeUp(const QString &words)
{
    QString changed;
    qsizetype done = 0;
    for (auto found = kept().globalMatch(words); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        changed += withAccents(words.mid(done, match.capturedStart() - done)) + match.captured();
        done = match.capturedEnd();
    }
    changed += withAccents(words.mid(done));
    // Longer words, and not one that is longer than any: it could not wrap.
    return u'⟦' + changed + u"~~~~~~~~ "_s.repeated(words.size() / 27) + QString(words.size() % 27 / 3, u'~') + u'⟧';
}

QString MadeUpLanguage::translate(const char *, const char *source, const char *, int n) const
{
    const QString words = QString::fromUtf8(source);
    if (words == "QT_LAYOUT_DIRECTION"_L1)
        return {};
    // Qt itself puts the count in only where no translator answered.
    return n >= 0 ? madeUp(words).replace(u"%n"_s, QString::number(n)) : madeUp(words);
}

QStringList plainRuns(const QString &words)
{
    static const QRegularExpression run(u"[A-Za-z][A-Za-z'’-]+(?:[ .'’/-]+[A-Za-z][A-Za-z'’-]*)*"_s);
    static const QRegularExpression accent(u"[^\\x00-\\x7F’]"_s);
    QStringList runs;
    for (const QString &part : words.split(accent)) {
        for (auto found = run.globalMatch(part); found.hasNext();)
            runs << found.next().captured();
    }
    return runs;
}

} // namespace textback
