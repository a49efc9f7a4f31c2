// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/windowprogram.h"
#include "tests/end_to_end/practiceoffice.h"

#include <QAbstractButton>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>

namespace textback {

class ThreadView;

/// How somebody works: everything a step does is done by this alone.
enum class Hand { Keyboard, Mouse };

/// The whole program with its window in this process, on an account of a practice carrier that is a process of its own.
/// Things are found by their object names.
class DayProgram {
public:
    explicit DayProgram(Hand hand) : m_hand(hand) {}
    ~DayProgram();

    using Night = std::function<bool(PracticeOffice &)>;
    /// Sets up the account and opens the window. @param night what happens before that, with the desk running without a
    /// window. @return what went wrong; empty: it watches.
    [[nodiscard]] QString open(const QMap<QString, QString> &settings = {}, const Night &night = {});
    /// config set on the running desk. @return false: it was refused.
    [[nodiscard]] bool set(const QMap<QString, QString> &settings) const;
    [[nodiscard]] Hand hand() const { return m_hand; }
    /// Quits from the menu, as people do. @return whether the program ended.
    [[nodiscard]] bool quit();

    PracticeProcess &carrier() { return m_office.carrier; }
    [[nodiscard]] int textsTo(const QString &caller) const { return m_office.carrier.acceptedTexts().value(caller); }
    /// The front window: the real one or practice.
    [[nodiscard]] MainWindow *window() const { return windowNamed(QStringLiteral("mainWindow")); }
    [[nodiscard]] MainWindow *windowNamed(const QString &name) const;
    template <typename T> [[nodiscard]] T *child(const char *name) const
    {
        return window() ? window()->findChild<T *>(QLatin1StringView(name)) : nullptr;
    }
    [[nodiscard]] bool shows(const char *name) const;
    [[nodiscard]] bool watches() const;

    /// By mouse a click in its middle, by keyboard the space bar on it.
    [[nodiscard]] bool press(const char *name) const;
    /// By keyboard these keys, by mouse this button.
    [[nodiscard]] bool act(QKeyCombination keys, const char *button) const;
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const;
    void type(QWidget *where, const QString &words) const;
    /// The next thread that waits, by N or a click on the first row.
    [[nodiscard]] bool openNextWaiting() const;
    /// Opens the thread whose row says this.
    [[nodiscard]] bool openRow(const QString &words) const;
    /// The row's menu, by right click or the menu key. @return whether it has such an entry, which was chosen.
    [[nodiscard]] bool chooseInRowMenu(const QString &words) const;
    [[nodiscard]] QString rows() const;
    /// Everything the thread on screen says.
    [[nodiscard]] QString said() const;
    [[nodiscard]] ThreadView *thread() const;

private:
    [[nodiscard]] int rowSaying(const QString &words) const;

    Hand m_hand;
    PracticeOffice m_office;
    std::unique_ptr<WindowProgram> m_program;
};

} // namespace textback
