// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/hiddenwindows.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QToolTip>
#include <QWhatsThis>

namespace textback {

bool HiddenWindows::isOurs(const QWidget *other) const
{
    if (other == m_window || !other->isWindow() || other->testAttribute(Qt::WA_ShowWithoutActivating))
        return false; // a notice of its own looks after itself
    for (const QWidget *above = other->parentWidget(); above; above = above->parentWidget()) {
        if (above == m_window)
            return true;
    }
    return false;
}

void HiddenWindows::takeAway()
{
    QToolTip::hideText();
    QWhatsThis::leaveWhatsThisMode(); // it would take the key that ends the cover
    QWhatsThis::hideText();
    while (QWidget *menu = QApplication::activePopupWidget()) {
        if (!menu->close())
            break;
    }
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *other : all) {
        if (other->isVisible() && isOurs(other))
            takeAway(other);
    }
    qApp->installEventFilter(this); // others may come while nobody is there
}

void HiddenWindows::takeAway(QWidget *other)
{
    m_away.append({other, other->geometry()});
    other->hide();
    if (auto *dialog = qobject_cast<QDialog *>(other)) {
        connect(dialog, &QDialog::finished, this, [this, other] {
            m_away.removeIf([other](const Away &away) { return away.window == other; }); // it is over, unseen
        });
    }
}

void HiddenWindows::bringBack()
{
    qApp->removeEventFilter(this);
    const QList<Away> away = std::exchange(m_away, {});
    for (const Away &one : away) {
        if (!one.window)
            continue;
        one.window->show();
        one.window->setGeometry(one.place); // a dialog that is shown again goes to the middle
        one.window->raise();
        one.window->activateWindow();
    }
}

bool HiddenWindows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Show || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    const QPointer<QWidget> shown(static_cast<QWidget *>(watched));
    if (isOurs(shown)) {
        // Not from within its own showing.
        QMetaObject::invokeMethod(
            this,
            [this, shown] {
                if (shown && shown->isVisible())
                    takeAway(shown);
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace textback
