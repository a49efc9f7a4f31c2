// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inbox/savedview.h"

#include <QDialog>
#include <QList>

class QLineEdit;
class QSettings;
class QVBoxLayout;

namespace textback {

class Label;
class UndoStack;

/// The saved searches of this computer, below the five views. Kept in the window's settings.
class SavedViews : public QWidget {
    Q_OBJECT
public:
    static constexpr qsizetype MostSaved = 24;
    /// @param undo may be null: then nothing is taken back.
    explicit SavedViews(QSettings &settings, UndoStack *undo = nullptr, QWidget *parent = nullptr);
    [[nodiscard]] const QList<SavedView> &views() const { return m_views; }
    /// Same name: the new words replace the old ones. @return false: there is no room for one more.
    bool add(const SavedView &view);
    void remove(const QString &name);
    /// A name that another view has already takes that view's place.
    void rename(const QString &name, const QString &to);
    /// Asks under which name these words shall be kept.
    void ask(const QString &words);
    void askName(const QString &name);
    /// What can be done with one of them.
    void showMenu(const QString &name, const QPoint &at);

signals:
    void searchWanted(const QString &words);
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void load();
    void keep(const QList<SavedView> &views);
    /// Keeps it, says so, and offers the way back.
    void change(const QList<SavedView> &views, const QString &said);
    void fill();
    [[nodiscard]] qsizetype indexOf(const QString &name) const;
    QSettings &m_settings;
    UndoStack *m_undo;
    QList<SavedView> m_views;
    QVBoxLayout *m_rows;
};

/// A name for a search. It is open until the name was taken; deletes itself.
class SavedViewDialog : public QDialog {
    Q_OBJECT
public:
    /// @param words what is searched for, or the name so far
    SavedViewDialog(const QString &title, const QString &words, QWidget *parent);
    /// Says why the name was not taken.
    void refuse(const QString &why);

signals:
    void named(const QString &name);

private:
    QLineEdit *m_name;
    Label *m_said;
};

} // namespace textback
