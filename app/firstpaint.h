// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace textback {

/// When a window has been painted for the first time, what it did not need for that can be done. It is said in the log,
/// too, category textback.start at debug level, so that the start can be measured from outside. UI thread.
class FirstPaint : public QObject {
public:
    /// Owned by the window.
    static void watch(QWidget &window, std::function<void()> then);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FirstPaint(QWidget &window, std::function<void()> then);
    std::function<void()> m_then;
};

} // namespace textback
