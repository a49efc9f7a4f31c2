// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/newoffice.h"

#include <QLabel>
#include <QWindow>

using namespace Qt::Literals::StringLiterals;

namespace textback {

QWidget *Keyboard::target() const
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    QWidget *modal = QApplication::activeModalWidget();
    QWidget &window = modal ? *modal : m_window;
    QWidget *focused = window.focusWidget();
    return focused ? focused : &window;
}

QWindow *Keyboard::front() const
{
    QWidget *window = target()->window();
    if (!QApplication::activePopupWidget() && !window->isActiveWindow()) {
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window))
            qWarning("the window does not come to the front");
    }
    return window->windowHandle();
}

void Keyboard::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_presses;
    QTest::keyClick(front(), key, modifiers);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Keyboard::repeat(Qt::Key key, int times)
{
    for (int time = 0; time < times; ++time)
        press(key);
}

void Keyboard::type(const QString &words)
{
    for (const QChar c : words) {
        ++m_presses;
        QTest::keyClick(front(), c.toLatin1());
    }
}

bool Keyboard::reach(const QString &name)
{
    constexpr int Patience = 60;
    for (int time = 0; time < Patience; ++time) {
        if (target()->objectName() == name)
            return true;
        m_way << target()->objectName();
        press(Qt::Key_Tab);
    }
    m_lost = name + u" is not on the way: "_s + m_way.mid(m_way.size() - Patience).join(u", "_s);
    if (const auto *problem = target()->window()->findChild<QLabel *>(u"problemLabel"_s))
        m_lost += u"; "_s + problem->text();
    return false;
}

} // namespace textback
