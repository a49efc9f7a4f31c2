// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office.h"

#include <functional>

class QWidget;

namespace textback {

/// Asks for a few words, taken apart at commas; answers unless the person cancels. @param numbers they must be
/// beginnings of telephone numbers.
void askForWords(QWidget *parent, const QString &question, const QStringList &words, bool numbers,
                 const std::function<void(const QStringList &)> &answered);
void askForTimes(QWidget *parent, const DayTimes &times, const std::function<void(const DayTimes &)> &answered);

} // namespace textback
