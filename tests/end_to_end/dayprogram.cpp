// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/dayprogram.h"

#include "ui/inbox/rowface.h"
#include "ui/inbox/threadlistmodel.h"
#include "ui/thread/threadview.h"

#include <QApplication>
#include <QMenu>
#include <QProcess>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

DayProgram::~DayProgram()
{
    if (m_program && !quit())
        qWarning("the program did not end");
}

QString DayProgram::open(const QMap<QString, QString> &settings, const Night &night)
{
    if (const QString trouble = m_office.addAccount(); !trouble.isEmpty())
        return trouble;
    // Long enough to see the countdown, short enough to wait for; one ring is a call, half a second is not.
    if (!m_office.desk.set({{u"delay-seconds"_s, u"4"_s},
                            {u"settle-seconds"_s, u"0"_s},
                            {u"ring-threshold-seconds"_s, u"1"_s},
                            {u"company"_s, u"Maple Street Plumbing"_s}}))
        return u"the settings were refused"_s;
    if (!m_office.desk.set(settings))
        return u"the office's settings were refused"_s;
    if (night) {
        if (!m_office.desk.startInBackground() || !m_office.desk.waitForWatching())
            return u"the desk did not watch at night"_s;
        if (!night(m_office) || !m_office.desk.terminate())
            return u"the night went wrong: "_s + m_office.desk.log();
    }
    m_program = std::make_unique<WindowProgram>(Profile{m_office.desk.profile()}, FirstSight::Window);
    if (m_program->start())
        return u"the program did not start"_s;
    if (!QTest::qWaitFor([this] { return window() && window()->isVisible(); }, 20'000))
        return u"there is no window"_s;
    window()->resize(1440, 900);
    window()->activateWindow();
    if (!QTest::qWaitForWindowActive(window()))
        return u"the window takes no keys"_s;
    return QTest::qWaitFor([this] { return watches(); }, 30'000) ? QString() : u"it does not watch"_s;
}

bool DayProgram::set(const QMap<QString, QString> &settings) const
{
    for (auto each = settings.begin(); each != settings.end(); ++each) {
        QProcess command; // the desk that answers it lives in this process: waiting must not stop it
        command.start(QStringLiteral(TEXTBACK_PROGRAM),
                      {u"--profile"_s, m_office.desk.profile(), u"config"_s, u"set"_s, each.key(), each.value()});
        if (!QTest::qWaitFor([&command] { return command.state() == QProcess::NotRunning; }, 20'000)
            || command.exitCode() != 0)
            return false;
    }
    return true;
}

bool DayProgram::quit()
{
    bool quits = false;
    QTimer::singleShot(0, window(), [this, &quits] {
        quits = press("menuButton");
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return QCoreApplication::exit(1);
        const QAction *last = menu->actions().constLast();
        quits = quits && last->text() == u"Quit"_s;
        if (m_hand == Hand::Mouse)
            return QTest::mouseClick(menu, Qt::LeftButton, {},
                                     menu->actionGeometry(menu->actions().constLast()).center());
        QTest::keyClick(menu, Qt::Key_Up);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    QTimer::singleShot(10'000, window(), [] { QCoreApplication::exit(1); });
    const int code = QApplication::exec();
    m_program.reset();
    return quits && code == 0;
}

MainWindow *DayProgram::windowNamed(const QString &name) const
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<MainWindow *>(top); found && found->objectName() == name)
            return found;
    }
    return nullptr;
}

bool DayProgram::shows(const char *name) const
{
    const auto *found = child<QWidget>(name);
    return found && found->isVisible();
}

bool DayProgram::watches() const
{
    const MainWindow *front = window();
    return front && front->facts().health.carrier.stream == Light::Good
        && front->facts().health.carrier.signIn == Light::Good;
}

bool DayProgram::press(const char *name) const
{
    const auto named = window()->findChildren<QWidget *>(QLatin1StringView(name)); // pages that were left have theirs
    const auto found = std::find_if(named.begin(), named.end(), [](const QWidget *one) { return one->isVisible(); });
    if (found == named.end() || !(*found)->isEnabled())
        return false;
    QWidget *button = *found;
    if (m_hand == Hand::Mouse) {
        QTest::mouseClick(button, Qt::LeftButton, {}, button->rect().center());
    } else {
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
    }
    return true;
}

bool DayProgram::act(QKeyCombination keys, const char *button) const
{
    if (m_hand == Hand::Mouse)
        return press(button);
    key(keys.key(), keys.keyboardModifiers());
    return true;
}

void DayProgram::key(int key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : window(), Qt::Key(key), modifiers);
}

void DayProgram::type(QWidget *where, const QString &words) const
{
    if (m_hand == Hand::Mouse)
        QTest::mouseClick(
            qobject_cast<QAbstractScrollArea *>(where) ? qobject_cast<QAbstractScrollArea *>(where)->viewport() : where,
            Qt::LeftButton);
    QTest::keyClicks(where, words);
}

bool DayProgram::openNextWaiting() const
{
    if (m_hand == Hand::Keyboard) {
        child<QListView>("threadList")->setFocus();
        key(Qt::Key_N);
        return true;
    }
    auto *list = child<QListView>("threadList");
    const QRect first = list->visualRect(list->model()->index(0, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, first.center());
    return first.isValid();
}

int DayProgram::rowSaying(const QString &words) const
{
    const auto *list = child<QListView>("threadList");
    for (int row = 0; list && row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(words))
            return row;
    }
    return -1;
}

bool DayProgram::openRow(const QString &words) const
{
    const int row = rowSaying(words);
    auto *list = child<QListView>("threadList");
    if (row < 0)
        return false;
    const QRect place = list->visualRect(list->model()->index(row, 0));
    if (m_hand == Hand::Mouse) {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place.center());
    } else {
        list->setFocus();
        key(Qt::Key_Home);
        for (int step = 0; step < row; ++step)
            key(Qt::Key_Down);
    }
    return rowSaying(words) == list->currentIndex().row(); // rows move while somebody walks
}

bool DayProgram::chooseInRowMenu(const QString &words) const
{
    auto *list = child<QListView>("threadList");
    const QPoint at = list->visualRect(list->currentIndex()).center();
    QContextMenuEvent asked(m_hand == Hand::Mouse ? QContextMenuEvent::Mouse : QContextMenuEvent::Keyboard, at,
                            list->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(list->viewport(), &asked);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    for (QAction *action : menu ? menu->actions() : QList<QAction *>()) {
        if (action->text().section(u'\t', 0, 0) != words) // the key stands behind
            continue;
        if (m_hand == Hand::Mouse) {
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        } else {
            menu->setActiveAction(action);
            QTest::keyClick(menu, Qt::Key_Return);
        }
        return true;
    }
    return false;
}

QString DayProgram::rows() const
{
    QStringList all;
    const auto *list = child<QListView>("threadList");
    for (int row = 0; list && row < list->model()->rowCount(); ++row)
        all.append(list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    return all.join(u'\n');
}

QString DayProgram::said() const
{
    QStringList all;
    const ThreadView *view = thread();
    for (const ThreadView::Visible &entry : view ? view->visible() : QList<ThreadView::Visible>())
        all.append(view->spokenAt(entry.index));
    return all.join(u'\n');
}

ThreadView *DayProgram::thread() const
{
    return child<ThreadView>("threadView");
}

} // namespace textback
