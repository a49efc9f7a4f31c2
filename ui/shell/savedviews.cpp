// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/savedviews.h"

#include "ui/shell/rail.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"

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
constexpr qsizetype MostSaved = 8;
constexpr int LongestSavedName = 24;
constexpr int LongestSavedWords = 200;

} // namespace

SavedViews::SavedViews(QSettings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_rows(new QVBoxLayout(this))
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
        if (!name.isEmpty() && !words.isEmpty())
            m_views.append({name, words});
    }
}

void SavedViews::keep()
{
    QStringList kept;
    for (const SavedView &view : std::as_const(m_views))
        kept << view.name << view.words;
    m_settings.setValue(SavedKey, kept);
}

void SavedViews::add(const SavedView &view)
{
    m_views.removeIf([&view](const SavedView &known) { return known.name == view.name; });
    m_views.append({oneLine(view.name, LongestSavedName), oneLine(view.words, LongestSavedWords)});
    if (m_views.size() > MostSaved)
        m_views.removeFirst();
    keep();
    fill();
}

void SavedViews::remove(const QString &name)
{
    m_views.removeIf([&name](const SavedView &known) { return known.name == name; });
    keep();
    fill();
}

void SavedViews::ask(const QString &words)
{
    auto *dialog = new SavedViewDialog(words, window());
    connect(dialog, &SavedViewDialog::named, this, [this, words](const QString &name) { add({name, words}); });
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
        item->setAccessibleDescription(tr("Searches for %1. Delete takes it away.").arg(isolated(view.words)));
        item->installEventFilter(this);
        m_rows->addWidget(item);
        connect(item, &RailItem::clicked, this, [this, words = view.words] { emit searchWanted(words); });
    }
}

void SavedViews::showMenu(const QString &name, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
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
    if (item && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        remove(item->text());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

SavedViewDialog::SavedViewDialog(const QString &words, QWidget *parent) : QDialog(parent), m_name(new QLineEdit(this))
{
    setObjectName(u"savedViewDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keep this search"));
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
    auto *row = new QHBoxLayout;
    auto *keep = new Button(ButtonKind::Primary, tr("Keep"), {}, this);
    keep->setObjectName(u"keepSavedViewButton"_s);
    keep->setDefault(true);
    row->addStretch(1);
    row->addWidget(keep);
    column->addLayout(row);
    connect(keep, &Button::clicked, this, [this] {
        if (m_name->text().trimmed().isEmpty())
            return;
        emit named(m_name->text().trimmed());
        accept();
    });
}

} // namespace textback
