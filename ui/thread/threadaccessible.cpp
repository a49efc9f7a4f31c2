// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/threadaccessible.h"

#include "ui/thread/threadview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <algorithm>
#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

/// One entry of the timeline, found again by its key as the view scrolls.
class EntryAccessible : public QAccessibleInterface {
public:
    EntryAccessible(ThreadView *view, qint64 key) : m_view(view), m_key(key) {}

    [[nodiscard]] bool isValid() const override { return place() != nullptr; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const auto *entry = place();
        return entry && kind == QAccessible::Name ? m_view->spokenAt(entry->index) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        const auto *entry = place();
        return entry ? entry->rect.translated(m_view->viewport()->mapToGlobal(QPoint())) : QRect();
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.invisible = place() == nullptr;
        return state;
    }

private:
    [[nodiscard]] const ThreadView::Visible *place() const
    {
        if (!m_view)
            return nullptr;
        const auto &visible = m_view->visible();
        const auto found = std::find_if(visible.cbegin(), visible.cend(),
                                        [this](const ThreadView::Visible &entry) { return entry.key == m_key; });
        return found == visible.cend() ? nullptr : &*found;
    }

    QPointer<ThreadView> m_view;
    qint64 m_key;
};

/// The view as a list of the entries on screen.
class ThreadViewAccessible : public QAccessibleWidget {
public:
    explicit ThreadViewAccessible(ThreadView *view) : QAccessibleWidget(view, QAccessible::List), m_view(view) {}
    ~ThreadViewAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_entries))
            QAccessible::deleteAccessibleInterface(id);
    }
    [[nodiscard]] int childCount() const override { return int(m_view->visible().size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        const auto &visible = m_view->visible();
        if (index < 0 || index >= visible.size())
            return nullptr;
        forgetHidden();
        const qint64 key = visible.at(index).key;
        if (!m_entries.contains(key))
            m_entries.insert(key, QAccessible::registerAccessibleInterface(new EntryAccessible(m_view, key)));
        return QAccessible::accessibleInterface(m_entries.value(key));
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
    /// A long scroll must not leave an interface behind for every entry it passed.
    void forgetHidden() const
    {
        constexpr int MostKept = 300;
        if (m_entries.size() < MostKept)
            return;
        m_entries.removeIf([](const std::pair<const qint64 &, QAccessible::Id &> &entry) {
            const bool gone = !QAccessible::accessibleInterface(entry.second)->isValid();
            if (gone)
                QAccessible::deleteAccessibleInterface(entry.second);
            return gone;
        });
    }

    ThreadView *m_view;
    mutable QHash<qint64, QAccessible::Id> m_entries;
};

QAccessibleInterface *makeThreadAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<ThreadView *>(object);
    return view ? new ThreadViewAccessible(view) : nullptr;
}

} // namespace

void installThreadAccessibility()
{
    static std::once_flag once;
    std::call_once(once, [] { QAccessible::installFactory(makeThreadAccessible); });
}

} // namespace textback
