// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

using namespace Qt::Literals::StringLiterals;

namespace textback {

QString quoted(const QString &argument)
{
    constexpr qsizetype Most = 60;
    QString shown = argument.left(Most);
    for (QChar &c : shown) {
        if (!c.isPrint())
            c = u'?';
    }
    return u'"' + shown + (argument.size() > Most ? u"..."_s : QString()) + u'"';
}

Arguments::Arguments(const QStringList &arguments, const QSet<QString> &flags, const QSet<QString> &valued,
                     const QSet<QString> &repeatable)
{
    for (qsizetype i = 0; i < arguments.size() && m_mistake.isEmpty(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == u"--"_s) {
            m_words += arguments.mid(i + 1);
            return;
        }
        if (!argument.startsWith(u'-') || argument == u"-"_s) {
            m_words += argument;
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString option = argument.left(equals);
        if (flags.contains(argument))
            take(argument, QString(), false);
        else if (flags.contains(option))
            m_mistake = u"The option %1 takes no value."_s.arg(option);
        else if (!valued.contains(option))
            m_mistake = u"There is no option %1 here; textback --help shows what there is."_s.arg(quoted(option));
        else if (equals >= 0)
            take(option, argument.mid(equals + 1), repeatable.contains(option));
        else if (i + 1 < arguments.size())
            take(option, arguments.at(++i), repeatable.contains(option));
        else
            m_mistake = u"The option %1 needs a value after it."_s.arg(option);
    }
}

void Arguments::take(const QString &option, const QString &value, bool mayRepeat)
{
    if (m_options.contains(option) && !mayRepeat)
        m_mistake = u"The option %1 is given twice."_s.arg(option);
    m_options[option] += value;
}

} // namespace textback
