// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/officekeeper.h"
#include "core/store/sqliteinbox.h"
#include "tests/store/desk_fixture.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakedesk.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QSettings>

#include <memory>

namespace textback {

/// What the owner decides, kept in a real file by the desk's own keeper, answered at once.
class StoredOffice : public OfficeCommands, public NumberListCommands {
public:
    StoredOffice(SqliteStore &store, const Clock &clock, DeskEvents &events)
        : m_store(store), m_clock(clock), m_events(events)
    {
    }
    void saveOffice(const OfficeDocument &wanted, QObject *, Callback<Result<OfficeChangeId>> answered) override
    {
        const auto kept = OfficeKeeper(m_store, m_clock).save(wanted, QStringLiteral("owner"));
        emit m_events.settingsChanged();
        answered(kept);
    }
    void restoreOffice(OfficeChangeId change, Restore side, QObject *,
                       Callback<Result<OfficeChangeId>> answered) override
    {
        const auto kept = OfficeKeeper(m_store, m_clock).restore(change, side, QStringLiteral("owner"));
        emit m_events.settingsChanged();
        answered(kept);
    }
    void saveNumbers(const NumberList &list, QObject *, Callback<Status> answered) override
    {
        answered(m_store.numberLists().save(list, m_clock.now()));
    }
    void removeNumberList(const QString &key, QObject *, Callback<Status> answered) override
    {
        answered(m_store.numberLists().remove(key));
    }
    void readNumbers(const QString &key, QObject *, Callback<Result<QList<PhoneNumber>>> answered) override
    {
        QList<PhoneNumber> numbers;
        for (const NumberList &list : m_store.numberLists().lists().value()) {
            if (list.key == key)
                numbers = list.numbers;
        }
        answered(numbers);
    }

private:
    SqliteStore &m_store;
    const Clock &m_clock;
    DeskEvents &m_events;
};

/// The window of an office that was just set up: a name, a line, and everything else as it comes along.
struct NewOffice {
    NewOffice()
    {
        desk.addAccount();
        for (const auto &[key, value] : {std::pair(QStringLiteral("company"), QStringLiteral("Northside Repairs")),
                                         std::pair(QStringLiteral("time-zone"), QStringLiteral("America/Chicago"))}) {
            OfficeDocument wanted;
            wanted.settings.insert(key, value);
            (void)OfficeKeeper(*desk.store, clock).save(wanted, {});
        }
        inbox = std::make_unique<SqliteInbox>(Connection::open(desk.path(), Connection::Mode::ReadOnly).value());
        lists = std::make_unique<SqliteNumberLists>(inbox->connection());
        WindowPorts ports{*inbox, commands, events, clock, settings};
        ports.office = &inbox->office();
        ports.officeCommands = &office;
        ports.numberLists = lists.get();
        ports.numberListCommands = &office;
        ports.health.carrier.signIn = ports.health.carrier.stream = ports.health.catchUp = Light::Good;
        ports.answer = {true, Situation::Open, clock.now() + std::chrono::hours{3}, QStringLiteral("Simple")};
        window = std::make_unique<MainWindow>(ports, true);
        window->resize(1440, 900);
        window->show();
        window->activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(window.get()); // keys need it
    }
    FakeClock clock;
    DeskFixture desk;
    DeskEvents events;
    FakeDesk commands;
    StoredOffice office{*desk.store, clock, events};
    std::unique_ptr<SqliteInbox> inbox;
    std::unique_ptr<SqliteNumberLists> lists;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    std::unique_ptr<MainWindow> window;
};

/// A person at the keyboard: every key comes from the window system to the window in front, and is counted.
class Keyboard {
public:
    explicit Keyboard(QWidget &window) : m_window(window) {}
    [[nodiscard]] int presses() const { return m_presses; }
    /// What was not reached last, and what had the keyboard instead.
    [[nodiscard]] const QString &lost() const { return m_lost; }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void repeat(Qt::Key key, int times);
    void type(const QString &words);
    /// Tab until this part has the keyboard. @return whether it ever had.
    bool reach(const QString &name);
    /// What has the keyboard.
    [[nodiscard]] QWidget *target() const;

private:
    /// The window in front, once the window system says so, too: dialogs come and go a moment later than they are told.
    [[nodiscard]] QWindow *front() const;
    QWidget &m_window;
    int m_presses = 0;
    QStringList m_way;
    QString m_lost;
};

} // namespace textback
