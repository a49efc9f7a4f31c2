// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/settings.h"
#include "core/policy/starters.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeinbox.h"
#include "tests/support/fakeoffice.h"
#include "tests/support/fakereport.h"
#include "tests/support/fakewriting.h"
#include "ui/composer/chips.h"
#include "ui/composer/composeedit.h"
#include "ui/texts/textlistmodel.h"
#include "ui/texts/textlistview.h"
#include "ui/texts/textspage.h"
#include "ui/widgets/formparts.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QTest>

#include <memory>

namespace textback {

/// The page over an office in memory.
struct TextsRoom {
    explicit TextsRoom(const QSize &size = {1400, 900});
    ~TextsRoom();
    template <typename T = QWidget> [[nodiscard]] T &child(const char *name) const
    {
        auto *found = page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return *found;
    }
    [[nodiscard]] QString words(const char *name) const { return child<QLabel>(name).text(); }
    [[nodiscard]] QString notice() const { return child<NoticeBar>("textsNotice").words(); }
    [[nodiscard]] TextListView &list() const { return child<TextListView>("textList"); }
    [[nodiscard]] ComposeEdit &edit() const { return child<ComposeEdit>("textBodyEdit"); }
    [[nodiscard]] TextTemplate text(const QString &key) const
    {
        return page->draft()->text(key).value_or(TextTemplate());
    }
    [[nodiscard]] QStringList keys() const
    {
        QStringList keys;
        for (const TextTemplate &one : page->draft()->texts().automatic)
            keys << one.key;
        return keys;
    }
    [[nodiscard]] QPoint rowAt(const QString &key) const
    {
        auto *model = qobject_cast<TextListModel *>(list().model());
        return list().visualRect(model->indexOf(key)).center();
    }
    void choose(const QString &key) const { QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, rowAt(key)); }
    void click(const char *name) const { QTest::mouseClick(&child(name), Qt::LeftButton); }
    /// Chooses an entry of the menu that is open.
    static bool choose(const char *words)
    {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        const QList<QAction *> actions = menu ? menu->actions() : QList<QAction *>();
        for (QAction *action : actions) {
            if (action->text() == QString::fromUtf8(words) && action->isEnabled()) {
                action->trigger();
                menu->close();
                return true;
            }
        }
        return false;
    }

    FakeInbox inbox;
    FakeOffice office;
    FakeWriting writing;
    FakeReports reports;
    DeskEvents events;
    FakeClock clock;
    std::unique_ptr<TextsPage> page;
};

} // namespace textback
