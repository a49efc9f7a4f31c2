// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/redaction.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

struct SecretShape {
    QRegularExpression pattern;
    QString instead;
};

const std::array<SecretShape, 4> &secretShapes()
{
    const auto anyCase = QRegularExpression::CaseInsensitiveOption;
    static const std::array<SecretShape, 4> shapes{
        // A JSON Web Token: its header begins with {" in base64.
        SecretShape{QRegularExpression(uR"(eyJ[\w-]{6,}(?:\.[\w-]*)*)"_s), u"[secret]"_s},
        SecretShape{QRegularExpression(uR"(\b(bearer|basic)\s+[\w.~+/=-]{8,})"_s, anyCase), u"\\1 [secret]"_s},
        SecretShape{QRegularExpression(
                        uR"(((?:token|secret|password|assertion|jwt|code_verifier|[?&]code)["']?\s*[=:]\s*["']?))"
                        uR"([^\s"'&,;}\]]+)"_s,
                        anyCase),
                    u"\\1[secret]"_s},
        // Letters and digits, long and without a space: nobody's words.
        SecretShape{QRegularExpression(uR"((?<![\w+=-])(?=[\w+=-]*\d)(?=[\w+=-]*[A-Za-z])[\w+=-]{32,})"_s),
                    u"[secret]"_s}};
    return shapes;
}

/// Ids of our rows count from 2^30 up (new ones) and down (fetched ones).
bool isRowId(const QString &written)
{
    return written.size() == 10 && written.startsWith(u"107"_s);
}

QString withoutNumbers(const QString &message)
{
    // Seven digits or more, also in the groups that people write; a date is none.
    static const QRegularExpression number(uR"(\+?\(?(?<!\d)(?!\d{4}-\d\d-\d\d(?!\d))\d(?:[ ().\-/]{0,3}\d){6,})"_s);
    QString kept;
    qsizetype end = 0;
    for (auto each = number.globalMatch(message); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        QString digits = match.captured();
        kept += QStringView(message).mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        if (isRowId(digits)) {
            kept += digits;
            continue;
        }
        digits.removeIf([](QChar c) { return !c.isDigit(); });
        kept += u'\u2026' + digits.right(4);
    }
    kept += QStringView(message).mid(end);
    return kept;
}

} // namespace

QString redacted(const QString &message, NumbersShown numbers)
{
    QString safe = message;
    for (const SecretShape &shape : secretShapes())
        safe.replace(shape.pattern, shape.instead);
    return numbers == NumbersShown::Whole ? safe : withoutNumbers(safe);
}

} // namespace textback
