// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contacts.h"
#include "core/domain/desk.h"
#include "core/domain/inboxqueries.h"
#include "core/domain/threadcommands.h"
#include "ui/shell/palettemodel.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListView;

namespace textback {

class Button;
class Label;

/// New text to any number or name: who, from which line; then the thread opens. Deletes itself.
class NewTextPanel : public QDialog {
    Q_OBJECT
public:
    /// @param contacts whom address books know; may be null
    NewTextPanel(InboxQueries &queries, ContactQueries *contacts, ThreadCommands &commands, QWidget *parent);
    /// Begins with this number or name.
    void setTo(const QString &to);

signals:
    void threadReady(textback::ThreadId thread);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fillLines();
    void find();
    void findCallers(const QString &typed, QList<PaletteEntry> &entries);
    void findContacts(const QString &typed, QList<PaletteEntry> &entries);
    void write();
    void begin(const PhoneNumber &number);
    /// Why this number can't be written to, a sentence; empty: it can.
    [[nodiscard]] QString refusal(const PhoneNumber &number) const;
    [[nodiscard]] std::optional<PhoneNumber> typedNumber() const;
    void say(const QString &words);

    InboxQueries &m_queries;
    ContactQueries *m_contacts;
    ThreadCommands &m_commands;
    QString m_home;
    PaletteModel m_model;
    QList<PhoneNumber> m_found; ///< Of each line of the list.
    QLineEdit *m_to;
    QListView *m_names;
    Label *m_fromLabel;
    QComboBox *m_from;
    Label *m_said;
    Button *m_write;
    bool m_asking = false;
};

} // namespace textback
