// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firstpaint.h"

#include <QEvent>
#include <QLoggingCategory>
#include <QWidget>

namespace textback {

namespace {
Q_LOGGING_CATEGORY(logStart, "textback.start", QtInfoMsg)
}

FirstPaint::FirstPaint(QWidget &window, std::function<void()> then) : QObject(&window), m_then(std::move(then))
{
    window.installEventFilter(this);
}

void FirstPaint::watch(QWidget &window, std::function<void()> then)
{
    new FirstPaint(window, std::move(then)); // the window owns it
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // Queued: what is in the window is painted in the same turn, after the window itself.
        QMetaObject::invokeMethod(
            this,
            [this] {
                qCDebug(logStart) << "painted";
                m_then();
                deleteLater();
            },
            Qt::QueuedConnection);
    }
    return false;
}

} // namespace textback
