// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inbox/searchhitsmodel.h"

#include <QWidget>

class QListView;
class QStackedWidget;

namespace textback {

class Button;
class ContactQueries;
class Label;

/// What was found, in the place of the list while something stands in the search line.
class SearchResults : public QWidget {
    Q_OBJECT
public:
    SearchResults(SearchQueries &queries, Clock &clock, QWidget *parent = nullptr);

    void search(const QString &typed);
    /// Whoever an address book knows and has not called is found too.
    void setContacts(ContactQueries *contacts) { m_contacts = contacts; }
    /// Gives the rows the keyboard; the first is chosen if none is.
    void focusRows();
    void step(int rows);
    [[nodiscard]] SearchHitsModel &model() { return m_model; }

signals:
    /// Somebody moved to a hit: the thread opens, at the place where there is one.
    void placeChosen(textback::ThreadId thread, std::optional<textback::ItemId> item);
    /// Enter on a hit: the reply field should get the keyboard.
    void opened();
    /// A hit, also the one that is open already.
    void clicked();
    /// The menu of the hit that was moved to.
    void menuWanted(const QPoint &at);
    void clearWanted();
    /// A text to this number, or to one of this name's, is to be written.
    void textWanted(const QString &to);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showContent();
    void showContacts();

    SearchHitsModel m_model;
    QString m_typed;
    ContactQueries *m_contacts = nullptr;
    QWidget *m_people; ///< Contacts that match, each to be written to.
    Label *m_hint;
    QStackedWidget *m_stack;
    QListView *m_rows;
    Label *m_emptyTitle;
    Label *m_emptyWords;
    Button *m_clear;
};

} // namespace textback
