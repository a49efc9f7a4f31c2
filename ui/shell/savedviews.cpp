// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/savedviews.h"

#include "ui/shell/rail.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/undostack.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

const QString SavedKey = u"inbox/saved-views"_s;
constexpr int LongestSavedName = 24;
constexpr int LongestSavedWords = 200;
constexpr std::chrono::seconds UndoViewFor{8};

} // namespace

SavedViews::SavedViews(QSettings &settings, UndoStack *undo, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_undo(undo), m_rows(new QVBoxLayout(this))
{
    setObjectName(u"savedViews"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(2);
    load();
    fill();
}

void SavedViews::load()
{
    // Pairs of name and words; whatever else stands there is left out.
    const QStringList kept = m_settings.value(SavedKey).toStringList();
    for (qsizetype index = 0; index + 1 < kept.size() && m_views.size() < MostSaved; index += 2) {
        const QString name = oneLine(kept.at(index), LongestSavedName);
        const QString words = oneLine(kept.at(index + 1), LongestSavedWords);
        if (!name.isEmpty() && !words.isEmpty() && indexOf(name) < 0)
            m_views.append({name, words});
    }
}

void SavedViews::keep(const QList<SavedView> &views)
{
    m_views = views;
    QStringList kept;
    for (const SavedView &view : std::as_const(m_views))
        kept << view.name << view.words;
    m_settings.setValue(SavedKey, kept);
    fill();
    emit changed();
}

void SavedViews::change(const QList<SavedView> &views, const QString &said)
{
    const QList<SavedView> before = m_views;
    keep(views);
    if (m_undo)
        m_undo->push(
            said, UndoViewFor, [this, before] { keep(before); }, false, [this, views] { keep(views); });
}

qsizetype SavedViews::indexOf(const QString &name) const
{
    const auto found =
        std::find_if(m_views.cbegin(), m_views.cend(), [&name](const SavedView &view) { return view.name == name; });
    return found == m_views.cend() ? -1 : std::distance(m_views.cbegin(), found);
}

bool SavedViews::add(const SavedView &view)
{
    const SavedView made{oneLine(view.name, LongestSavedName), oneLine(view.words, LongestSavedWords)};
    QList<SavedView> views = m_views;
    if (const qsizetype same = indexOf(made.name); same >= 0)
        views[same] = made;
    else if (views.size() >= MostSaved)
        return false;
    else
        views.append(made);
    change(views, tr("The search is kept as %1.").arg(isolated(made.name)));
    return true;
}

void SavedViews::remove(const QString &name)
{
    const qsizetype index = indexOf(name);
    if (index < 0)
        return;
    QList<SavedView> views = m_views;
    views.removeAt(index);
    change(views, tr("The view %1 was taken away.").arg(isolated(name)));
}

void SavedViews::rename(const QString &name, const QString &to)
{
    const qsizetype index = indexOf(name);
    const QString made = oneLine(to, LongestSavedName);
    if (index < 0 || made.isEmpty() || made == name)
        return;
    QList<SavedView> views = m_views;
    views[index].name = made;
    if (const qsizetype same = indexOf(made); same >= 0)
        views.removeAt(same);
    change(views, tr("The view %1 is called %2 now.").arg(isolated(name), isolated(made)));
}

void SavedViews::ask(const QString &words)
{
    auto *dialog = new SavedViewDialog(tr("Keep this search"), words, window());
    connect(dialog, &SavedViewDialog::named, this, [this, dialog, words](const QString &name) {
        if (add({name, words}))
            return dialog->accept();
        dialog->refuse(tr("There is room for %1 kept searches. Take one away first, or give the name of one that "
                          "this replaces.")
                           .arg(MostSaved));
    });
    dialog->open();
}

void SavedViews::askName(const QString &name)
{
    auto *dialog = new SavedViewDialog(tr("Rename the view"), name, window());
    connect(dialog, &SavedViewDialog::named, this, [this, dialog, name](const QString &to) {
        rename(name, to);
        dialog->accept();
    });
    dialog->open();
}

void SavedViews::fill()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *gone = item->widget()) {
            gone->hide();
            gone->deleteLater(); // its menu may be telling us
        }
        delete item;
    }
    for (const SavedView &view : std::as_const(m_views)) {
        auto *item = new RailItem({}, this);
        item->setObjectName(u"savedViewItem"_s);
        item->setText(view.name);
        item->setCheckable(false);
        item->setAccessibleDescription(
            tr("Searches for %1. F2 renames it, Delete takes it away.").arg(isolated(view.words)));
        item->installEventFilter(this);
        m_rows->addWidget(item);
        item->show();
        connect(item, &RailItem::clicked, this, [this, words = view.words] { emit searchWanted(words); });
    }
}

void SavedViews::showMenu(const QString &name, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"savedViewMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Rename..."), this, [this, name] { askName(name); });
    menu->addAction(tr("Take this view away"), this, [this, name] { remove(name); });
    menu->popup(at);
}

bool SavedViews::eventFilter(QObject *watched, QEvent *event)
{
    const auto *item = qobject_cast<RailItem *>(watched);
    if (item && event->type() == QEvent::ContextMenu) {
        showMenu(item->text(), static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    }
    const int key = item && event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key == Qt::Key_Delete || key == Qt::Key_F2) {
        key == Qt::Key_F2 ? askName(item->text()) : remove(item->text());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SavedViews::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

SavedViewDialog::SavedViewDialog(const QString &title, const QString &words, QWidget *parent)
    : QDialog(parent),
      m_name(new QLineEdit(this)),
      m_said(new Label(TextSize::Small, Role::Missed, QFont::Normal, this))
{
    setObjectName(u"savedViewDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    auto *label = new Label(tr("Name in the navigation"), TextSize::Body, Role::Text, QFont::Normal, this);
    m_name->setObjectName(u"savedViewNameEdit"_s);
    m_name->setMaxLength(LongestSavedName);
    m_name->setText(oneLine(words, LongestSavedName));
    m_name->selectAll();
    m_name->setAccessibleName(label->text());
    label->setBuddy(m_name);
    column->addWidget(label);
    column->addWidget(m_name);
    m_said->setObjectName(u"savedViewSaid"_s);
    m_said->setWordWrap(true);
    m_said->hide();
    column->addWidget(m_said);
    auto *row = new QHBoxLayout;
    auto *keep = new Button(ButtonKind::Primary, tr("Keep"), {}, this);
    keep->setObjectName(u"keepSavedViewButton"_s);
    keep->setDefault(true);
    row->addStretch(1);
    row->addWidget(keep);
    column->addLayout(row);
    connect(keep, &Button::clicked, this, [this] {
        if (m_name->text().trimmed().isEmpty())
            return refuse(tr("Type a name first."));
        emit named(m_name->text().trimmed());
    });
}

void SavedViewDialog::refuse(const QString &why)
{
    m_said->setText(why);
    m_said->show();
    m_name->setFocus();
}

} // namespace textback
