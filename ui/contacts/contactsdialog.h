// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/contacts/contactslist.h"

#include <QDialog>

class QLineEdit;
class QListView;
class QStackedWidget;
class QVBoxLayout;

namespace textback {

class Button;
class Clock;
class Label;
class NoticeBar;

/// Whom the address books know: found, written to, added from files, and taken away again. Deletes itself.
class ContactsDialog : public QDialog {
    Q_OBJECT
public:
    struct Ports {
        ContactQueries &queries;
        ContactCommands &commands;
        ContactReader &reader;
        ContactExport &writer;
        Clock &clock;
    };
    ContactsDialog(const Ports &ports, const QString &home, QWidget *parent = nullptr);
    /// Reads everything anew.
    void refresh();

signals:
    /// A text to this number is to be written.
    void textWanted(const QString &number);
    /// Contacts came in, and can be taken away again.
    void imported(const QString &words, textback::ContactSourceId source);

private:
    void build();
    QWidget *buildList();
    QWidget *buildSources();
    void showSources();
    void showFound();
    void choose();
    void chooseFile();
    void chooseTarget(ContactFileKind kind);
    void save(const QString &path, ContactFileKind kind);
    void askToRemove(const ContactSource &source);
    void remove(const ContactSource &source);

    Ports m_ports;
    QString m_home;
    ContactsModel m_model;
    QLineEdit *m_search;
    QStackedWidget *m_stack;
    QListView *m_rows;
    Label *m_emptyTitle;
    Label *m_emptyWords;
    Label *m_further;
    QVBoxLayout *m_sources = nullptr;
    NoticeBar *m_notice;
    Button *m_import;
    Button *m_export;
    Button *m_write;
    bool m_removing = false;
};

} // namespace textback
