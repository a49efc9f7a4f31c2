// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace textback {

/// Says in the log, category textback.start at debug level, when a window has been painted for the first time, so that
/// the start can be measured from outside. Costs nothing where that category is off. UI thread.
class FirstPaint : public QObject {
public:
    /// Owned by the window.
    static void watch(QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit FirstPaint(QWidget &window);
};

} // namespace textback
