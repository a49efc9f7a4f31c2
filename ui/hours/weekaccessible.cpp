// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hours/weekaccessible.h"

#include "ui/hours/daysribbon.h"
#include "ui/hours/weekgrid.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <mutex>

namespace textback {

namespace {

/// One day of a widget that shows several, by its place; `Shown` tells which day that is, where it is and what it says.
template <typename Shown> class DayAccessible : public QAccessibleInterface {
public:
    DayAccessible(Shown *shown, int index) : m_shown(shown), m_index(index) {}

    [[nodiscard]] bool isValid() const override { return m_shown; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_shown ? m_shown->window()->windowHandle() : nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return m_shown ? QAccessible::queryAccessibleInterface(m_shown) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return m_shown && kind == QAccessible::Name ? m_shown->spokenDay(m_shown->dayAt(m_index)) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        return m_shown ? m_shown->rowRect(m_shown->dayAt(m_index)).translated(m_shown->mapToGlobal(QPoint())) : QRect();
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        state.focused = state.selected = m_shown && m_shown->hasFocus() && m_shown->spokenDayIndex() == m_index;
        return state;
    }

private:
    QPointer<Shown> m_shown;
    int m_index;
};

template <typename Shown> class DaysAccessible : public QAccessibleWidget {
public:
    DaysAccessible(Shown *shown, int count) : QAccessibleWidget(shown, QAccessible::List), m_shown(shown)
    {
        for (int index = 0; index < count; ++index)
            m_days.append(QAccessible::registerAccessibleInterface(new DayAccessible<Shown>(shown, index)));
    }
    ~DaysAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_days))
            QAccessible::deleteAccessibleInterface(id);
    }
    [[nodiscard]] int childCount() const override { return int(m_days.size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return index < 0 || index >= m_days.size() ? nullptr : QAccessible::accessibleInterface(m_days.at(index));
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return m_shown->hasFocus() ? child(m_shown->spokenDayIndex()) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (child(index)->rect().contains(x, y))
                return child(index);
        }
        return nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (child(index) == wanted)
                return index;
        }
        return -1;
    }

private:
    Shown *m_shown;
    QList<QAccessible::Id> m_days;
};

QAccessibleInterface *makeDaysAccessible(const QString &, QObject *object)
{
    if (auto *grid = qobject_cast<WeekGrid *>(object))
        return new DaysAccessible<WeekGrid>(grid, 7);
    if (auto *ribbon = qobject_cast<DaysRibbon *>(object))
        return new DaysAccessible<DaysRibbon>(ribbon, DaysRibbon::DayCount);
    return nullptr;
}

} // namespace

void installWeekAccessibility()
{
    static std::once_flag once;
    std::call_once(once, [] { QAccessible::installFactory(makeDaysAccessible); });
}

} // namespace textback
