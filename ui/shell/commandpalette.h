// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/desk.h"
#include "core/domain/inboxqueries.h"
#include "ui/inbox/savedview.h"
#include "ui/shell/palettemodel.h"

#include <QWidget>

class QLineEdit;
class QListView;

namespace textback {

class ActionTable;
class ContactQueries;
class Label;

/// Every command, place and thread, found by typing. Lies over its window; nothing else stops meanwhile.
class CommandPalette : public QWidget {
    Q_OBJECT
public:
    /// @param contacts whom address books know; may be null
    CommandPalette(const ActionTable &actions, InboxQueries &queries, ContactQueries *contacts, QWidget *window);
    void open();
    void setSavedViews(const QList<SavedView> &views) { m_saved = views; }
    [[nodiscard]] QListView *list() const { return m_rows; }

signals:
    void threadChosen(textback::ThreadId thread);
    /// A number nobody of ours has written to yet.
    void numberChosen(const QString &number);
    /// A kept search.
    void searchChosen(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildFoot();
    void find();
    [[nodiscard]] QList<PaletteEntry> commands(const QString &typed) const;
    [[nodiscard]] QList<PaletteEntry> savedSearches(const QString &typed) const;
    [[nodiscard]] QList<PaletteEntry> threads(const QString &typed) const;
    [[nodiscard]] QList<PaletteEntry> contacts(const QString &typed) const;
    void choose();
    void step(int rows);
    void closeAndReturn();

    const ActionTable &m_actions;
    InboxQueries &m_queries;
    ContactQueries *m_contacts;
    QList<SavedView> m_saved;
    PaletteModel m_model;
    QWidget *m_card;
    QLineEdit *m_field;
    QListView *m_rows;
    Label *m_nothing = nullptr; ///< In place of the rows.
    QWidget *m_before = nullptr; ///< What had the keyboard.
};

} // namespace textback
