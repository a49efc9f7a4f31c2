// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/charwords.h"

#include "ui/widgets/plaintext.h"

using namespace Qt::Literals::StringLiterals;

namespace textback {

QString CharacterWords::of(const QString &character)
{
    const QList<uint> codes = character.toUcs4();
    const char32_t code = codes.isEmpty() ? 0 : codes.constFirst();
    if (code == 0x09)
        return tr("a tab");
    if (QChar::category(code) == QChar::Separator_Space)
        return tr("a special space");
    if (QChar::isMark(code))
        return tr("an accent");
    if (!QChar::isPrint(code))
        return tr("a character that cannot be seen");
    if (code == 0x2018 || code == 0x2019 || code == 0x201C || code == 0x201D)
        return tr("the curly quote %1").arg(isolated(character));
    if (code == 0x2013 || code == 0x2014)
        return tr("the long dash %1").arg(isolated(character));
    if (QChar::category(code) == QChar::Symbol_Other)
        return tr("the emoji %1").arg(isolated(character));
    if (QChar::isLetter(code) && QChar::decompositionTag(code) == QChar::Canonical)
        return tr("the letter %1 with its accent").arg(isolated(character));
    return tr("the character %1").arg(isolated(character));
}

} // namespace textback
