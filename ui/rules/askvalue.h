// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office.h"

#include <QList>

#include <functional>

class QWidget;

namespace textback {

/// Asks for a few words, taken apart at commas; answers unless the person cancels. @param numbers they must be
/// beginnings of telephone numbers.
void askForWords(QWidget *parent, const QString &question, const QStringList &words, bool numbers,
                 const std::function<void(const QStringList &)> &answered);
/// Asks what something is called. @param problem a sentence why it cannot be called so, or nothing.
void askForName(QWidget *parent, const QString &now, const std::function<QString(const QString &)> &problem,
                const std::function<void(const QString &)> &answered);
/// A unit that a number can be typed in, and how much of it there may be.
struct AskedUnit {
    QString words; ///< "minutes"
    int factor = 1; ///< Of the smallest unit.
    int most = 1;
};
/// Asks for a number, of 1 at least. @param value in the smallest unit, as what is answered.
/// @param said what the number means, in words below it; may be nothing.
void askForNumber(QWidget *parent, const QString &question, int value, const QList<AskedUnit> &units,
                  const std::function<QString(int)> &said, const std::function<void(int)> &answered);
void askForTimes(QWidget *parent, const DayTimes &times, const std::function<void(const DayTimes &)> &answered);

} // namespace textback
