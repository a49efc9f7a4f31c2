// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/seenwords.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

QString withAccents(const QString &words)
{
    static const QMap<QChar, QChar> accents{{u'a', u'á'}, {u'e', u'é'}, {u'i', u'í'}, {u'o', u'ö'},
                                            {u'u', u'ü'}, {u'n', u'ñ'}, {u'c', u'ç'}, {u'y', u'ý'}};
    QString changed;
    bool kept = false; // in {company} or <b>
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QChar letter = words.at(at);
        kept = letter == u'{' || letter == u'<' || (kept && letter != u'}' && letter != u'>');
        const bool placeholder = at > 0 && (words.at(at - 1) == u'%' || words.at(at - 1) == u'&');
        changed += kept || placeholder ? letter : accents.value(letter, letter);
    }
    return changed;
}

QString nameOf(const QObject *object)
{
    const QString name = object->objectName();
    return name.isEmpty() ? QString::fromLatin1(object->metaObject()->className()).section(u"::"_s, -1) : name;
}

QString pathOf(const QWidget *widget, const QWidget &window)
{
    QStringList path;
    for (const QWidget *at = widget; at && at != &window; at = at->parentWidget())
        path.prepend(nameOf(at));
    return path.join(u'/');
}

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
            m_found.append({pathOf(&widget, m_window) + u' ' + kind, words});
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

bool fits(const QLabel &label)
{
    if (label.text().isEmpty() || label.property("mayBeCut").toBool())
        return true;
    if (label.wordWrap())
        return label.height() + 1 >= label.heightForWidth(label.width());
    return label.width() + 1 >= label.sizeHint().width() || label.minimumSizeHint().width() < label.sizeHint().width();
}

} // namespace

QString BracketLanguage::translate(const char *, const char *source, const char *, int) const
{
    const QString words = QString::fromUtf8(source);
    if (words == "QT_LAYOUT_DIRECTION"_L1)
        return {};
    return u'⟦' + withAccents(words) + QString(words.size() / 3, u'~') + u'⟧';
}

QList<SeenWords> wordsUnder(const QWidget &window, bool hidden)
{
    return Collector(window, hidden).collect();
}

QStringList cutWords(const QWidget &window)
{
    QStringList cut;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(&window) || widget->width() == 0)
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && !fits(*label))
            cut << pathOf(widget, window) + u": "_s + label->text();
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && !button->text().isEmpty() && widget->inherits("QPushButton")
            && widget->width() + 1 < widget->sizeHint().width())
            cut << pathOf(widget, window) + u": "_s + button->text();
    }
    return cut;
}

} // namespace textback
