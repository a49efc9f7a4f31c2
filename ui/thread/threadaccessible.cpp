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

const ThreadView::Visible *placeOf(const ThreadView *view, qint64 key)
{
    if (!view)
        return nullptr;
    const auto &visible = view->visible();
    const auto found = std::find_if(visible.cbegin(), visible.cend(),
                                    [key](const ThreadView::Visible &entry) { return entry.key == key; });
    return found == visible.cend() ? nullptr : &*found;
}

/// Something in an entry that can be pressed.
class LinkAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    LinkAccessible(ThreadView *view, qint64 key, int link) : m_view(view), m_key(key), m_link(link) {}

    [[nodiscard]] bool isValid() const override { return link() != nullptr; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return link() && kind == QAccessible::Name ? m_view->linkName(placeOf(m_view, m_key)->index, m_link)
                                                   : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        const auto *found = link();
        return found ? found->rect.translated(placeOf(m_view, m_key)->rect.topLeft())
                           .translated(m_view->viewport()->mapToGlobal(QPoint()))
                     : QRect();
    }
    [[nodiscard]] QAccessible::Role role() const override
    {
        return link() && link()->action == LinkAction::OpenUrl ? QAccessible::Link : QAccessible::Button;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.invisible = link() == nullptr;
        state.focused = m_view && m_view->focusedLink() == std::pair(m_key, m_link);
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType kind) override
    {
        return kind == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!link())
            return;
        if (name == setFocusAction())
            m_view->focusLink(m_key, m_link);
        else if (name == pressAction())
            m_view->pressLink(placeOf(m_view, m_key)->index, m_link);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] const EntryLayout::Link *link() const
    {
        const auto *entry = placeOf(m_view, m_key);
        const QList<EntryLayout::Link> *links = entry ? &m_view->linksAt(entry->index) : nullptr;
        return links && m_link < links->size() ? &links->at(m_link) : nullptr;
    }

    QPointer<ThreadView> m_view;
    qint64 m_key;
    int m_link;
};

/// One entry of the timeline, found again by its key as the view scrolls; what can be pressed in it are its children.
class EntryAccessible : public QAccessibleInterface {
public:
    EntryAccessible(ThreadView *view, qint64 key) : m_view(view), m_key(key) {}
    ~EntryAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_links))
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] bool isValid() const override { return placeOf(m_view, m_key) != nullptr; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (child(index)->rect().contains(x, y))
                return child(index);
        }
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_links.size() <= index)
            m_links.append(
                QAccessible::registerAccessibleInterface(new LinkAccessible(m_view, m_key, int(m_links.size()))));
        return QAccessible::accessibleInterface(m_links.at(index));
    }
    [[nodiscard]] int childCount() const override
    {
        const auto *entry = placeOf(m_view, m_key);
        return entry ? int(m_view->linksAt(entry->index).size()) : 0;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (child(index) == wanted)
                return index;
        }
        return -1;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const auto *entry = placeOf(m_view, m_key);
        return entry && kind == QAccessible::Name ? m_view->spokenAt(entry->index) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        const auto *entry = placeOf(m_view, m_key);
        return entry ? entry->rect.translated(m_view->viewport()->mapToGlobal(QPoint())) : QRect();
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.invisible = !isValid();
        return state;
    }

private:
    QPointer<ThreadView> m_view;
    qint64 m_key;
    mutable QList<QAccessible::Id> m_links;
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
    /// The link the keyboard is at.
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        const auto focused = m_view->focusedLink();
        const auto *entry = focused ? placeOf(m_view, focused->first) : nullptr;
        return entry ? child(int(std::distance(m_view->visible().constData(), entry)))->child(focused->second)
                     : QAccessibleWidget::focusChild();
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

QAccessibleInterface *LinkAccessible::parent() const
{
    QAccessibleInterface *view = m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
    const auto *entry = placeOf(m_view, m_key);
    return view && entry ? view->child(int(std::distance(m_view->visible().constData(), entry))) : nullptr;
}

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

void tellFocusedLink(ThreadView &view)
{
    if (!QAccessible::isActive() || !view.focusedLink())
        return;
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
    if (QAccessibleInterface *link = list ? list->focusChild() : nullptr) {
        QAccessibleEvent event(link, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace textback
