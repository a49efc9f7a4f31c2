// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QRect>
#include <QString>
#include <QTranslator>
#include <QWidget>

namespace textback {

/// A made-up language: every sentence in brackets, with accents and a third longer, placeholders as they were. What is
/// on screen without brackets was never given to translators.
class BracketLanguage : public QTranslator {
public:
    QString translate(const char *context, const char *source, const char *comment, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// One string a person can see or hear.
struct SeenWords {
    QString where; ///< The widgets from the window down, by name, and what kind of words these are.
    QString words;
};

/// Everything under a window: labels, buttons, fields, tips, names for screen readers, rows of lists, menus.
/// @param hidden with what is not shown just now
[[nodiscard]] QList<SeenWords> wordsUnder(const QWidget &window, bool hidden);

/// Widgets whose words do not fit into them, with their words.
[[nodiscard]] QStringList cutWords(const QWidget &window);

} // namespace textback
