// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/settings.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeinbox.h"
#include "tests/support/fakeoffice.h"
#include "tests/support/fakerules.h"
#include "ui/rules/rulelist.h"
#include "ui/rules/rulespage.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QTest>

#include <memory>

namespace textback {

/// The page over an office in memory.
struct RulesRoom {
    RulesRoom();
    ~RulesRoom();
    template <typename T = QWidget> [[nodiscard]] T &child(const char *name) const
    {
        auto *found = page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return *found;
    }
    [[nodiscard]] RuleList &list() const { return child<RuleList>("ruleList"); }
    [[nodiscard]] QString words(const char *name) const { return child<QLabel>(name).text(); }
    void click(const char *name) const { QTest::mouseClick(&child(name), Qt::LeftButton); }
    /// Chooses an entry of the menu that is open, or of one of its own menus.
    static bool choose(const QString &words)
    {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        const QList<QAction *> actions = menu ? menu->findChildren<QAction *>() + menu->actions() : QList<QAction *>();
        for (QAction *action : actions) {
            if (action->text() == words) {
                action->trigger();
                menu->close();
                return true;
            }
        }
        return false;
    }

    /// Chooses an entry of a menu in the menu that is open.
    static bool chooseIn(const QString &title, const QString &words)
    {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        const QList<QAction *> actions = menu ? menu->actions() : QList<QAction *>();
        for (const QAction *action : actions) {
            if (action->text() != title || !action->menu())
                continue;
            const QList<QAction *> inner = action->menu()->actions();
            for (QAction *one : inner) {
                if (one->text() == words) {
                    one->trigger();
                    menu->close();
                    return true;
                }
            }
        }
        return false;
    }

    /// Of the owner's own lists.
    [[nodiscard]] bool openFirstList() const
    {
        click("editCheck8Button");
        const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        return menu && choose(menu->actions().constFirst()->text());
    }

    FakeInbox inbox;
    FakeOffice office;
    FakeTimeMachine machine;
    FakeLists lists;
    DeskEvents events;
    FakeClock clock;
    std::unique_ptr<RulesPage> page;
};

} // namespace textback
