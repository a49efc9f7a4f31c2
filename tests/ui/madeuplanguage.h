// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace textback {

/// A made-up language: every letter has an accent of its own, and every sentence stands in brackets and is a third
/// longer. A plain letter on screen was never given to translators. Placeholders, tags and keys stay as they were.
class MadeUpLanguage : public QTranslator {
public:
    QString translate(const char *context, const char *source, const char *comment, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// A sentence in the made-up language.
[[nodiscard]] QString madeUp(const QString &words);

/// What in these words is in plain letters: runs of at least two letters in a row, with what stands between them.
[[nodiscard]] QStringList plainRuns(const QString &words);

} // namespace textback
