// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QRect>
#include <QString>
#include <QWidget>

namespace textback {

/// One line of words as it was painted.
struct PaintedWords {
    QString words;
    QRectF where; ///< In the window.
    QRectF shown; ///< What of it is inside the clip.
    QPointer<const QWidget> painter; ///< Who painted it.
};

/// Paints a window and writes down every line of words: also those of rows, charts and timelines, which no label holds.
[[nodiscard]] QList<PaintedWords> paintedWords(QWidget &window);

/// Which of our words are cut by an edge over which nobody can scroll, so that nothing tells that there is more. Only
/// words in the made-up language are ours.
[[nodiscard]] QStringList cutWords(QWidget &window);

/// The names of the widgets from the window down.
[[nodiscard]] QString pathOf(const QWidget *widget);

} // namespace textback
