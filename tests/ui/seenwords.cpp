// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/seenwords.h"

#include "tests/ui/paintedwords.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

class Collector {
public:
    Collector(const QWidget &window, bool hidden) : m_window(window), m_hidden(hidden) {}
    QList<SeenWords> collect()
    {
        look(m_window);
        const auto widgets = m_window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (widget->objectName().startsWith(u"qt_"_s) || belongsToQt(widget))
                continue;
            if (m_hidden || widget->isVisibleTo(&m_window))
                look(*widget);
        }
        return m_found;
    }

private:
    /// The insides of Qt's own widgets, such as the arrows of a calendar.
    static bool belongsToQt(const QWidget *widget)
    {
        for (const QWidget *at = widget->parentWidget(); at; at = at->parentWidget()) {
            if (at->inherits("QCalendarWidget") || at->inherits("QAbstractSpinBox") || at->inherits("QComboBox"))
                return true;
        }
        return false;
    }
    void add(const QWidget &widget, const QString &kind, const QString &words)
    {
        if (!words.trimmed().isEmpty())
            m_found.append({pathOf(&widget) + u' ' + kind, words});
    }
    void look(const QWidget &widget)
    {
        add(widget, u"title"_s, widget.windowTitle());
        add(widget, u"tip"_s, widget.toolTip());
        add(widget, u"name"_s, widget.accessibleName());
        add(widget, u"description"_s, widget.accessibleDescription());
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            add(widget, u"text"_s, label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            add(widget, u"text"_s, button->text());
        if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
            add(widget, u"placeholder"_s, edit->placeholderText());
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
            add(widget, u"placeholder"_s, edit->placeholderText());
        if (const auto *spin = qobject_cast<const QSpinBox *>(&widget)) {
            add(widget, u"suffix"_s, spin->suffix());
            add(widget, u"prefix"_s, spin->prefix());
        }
        if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
            for (int index = 0; index < combo->count(); ++index)
                add(widget, u"item"_s, combo->itemText(index));
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model())
            rows(*view);
        for (const QAction *action : widget.actions()) {
            add(widget, u"action"_s, action->text());
            add(widget, u"action"_s, action->toolTip());
        }
    }
    void rows(const QAbstractItemView &view)
    {
        const QAbstractItemModel &model = *view.model();
        for (int column = 0; column < model.columnCount(); ++column)
            add(view, u"head"_s, model.headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)})
                    add(view, u"row %1"_s.arg(row), model.index(row, column).data(role).toString());
            }
        }
    }

    const QWidget &m_window;
    bool m_hidden;
    QList<SeenWords> m_found;
};

} // namespace

QList<SeenWords> wordsUnder(const QWidget &window, bool hidden)
{
    return Collector(window, hidden).collect();
}

} // namespace textback
