// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

namespace textback {

/// An argument as it may be shown: one line, short, in quotes.
[[nodiscard]] QString quoted(const QString &argument);

/// Arguments sorted into words and options. What follows "--" is words, whatever it looks like.
class Arguments {
public:
    /// @param flags options without, @param valued options with a value ("--x V" or "--x=V"), both with their dashes.
    /// @param repeatable those of `valued` that may be given more than once.
    Arguments(const QStringList &arguments, const QSet<QString> &flags, const QSet<QString> &valued,
              const QSet<QString> &repeatable = {});

    /// The first mistake as a sentence; empty when there is none. Ask before anything else.
    [[nodiscard]] const QString &mistake() const { return m_mistake; }
    [[nodiscard]] const QStringList &words() const { return m_words; }
    [[nodiscard]] bool has(const QString &option) const { return m_options.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_options.value(option).value(0); }
    [[nodiscard]] QStringList values(const QString &option) const { return m_options.value(option); }

private:
    void take(const QString &option, const QString &value, bool mayRepeat);
    QString m_mistake;
    QStringList m_words;
    QHash<QString, QStringList> m_options;
};

} // namespace textback
