// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/callercommands.h"
#include "core/domain/inboxqueries.h"

#include <QWidget>

class QVBoxLayout;

namespace textback {

class Button;
class CallsBlock;
class ConsentBlock;
class EditLine;
class FieldsBlock;
class FiguresBlock;
class IconButton;
class InlineEdit;
class Label;
class NoteEdit;
class NumbersBlock;
class TagList;

/// Who the caller is, beside the thread: name, number, address, tags, totals, whether we may text, other numbers, what
/// this office writes down, earlier calls. Without `setQueries` only what the inbox knows. Empty until the first caller
/// is shown: the window stands sooner without what nobody sees yet.
class CallerPanel : public QWidget {
    Q_OBJECT
public:
    explicit CallerPanel(QWidget *parent = nullptr);
    /// Where tags, notes and the rest are read. Not owned.
    void setQueries(CallerQueries *queries);
    void show(ThreadId thread, const CallerCard &card, UtcTime now);
    void clear();
    /// Opens the field for a new tag.
    void beginTag();

signals:
    /// @param said what was done, a sentence
    void edited(textback::ThreadId thread, const textback::CallerEdit &edit, const QString &said);
    void neverTextChanged(bool never);
    void liftPressed(textback::ThreadId thread, const QString &reason);
    void joinPressed();
    void splitPressed(const textback::PhoneNumber &number);
    void fieldsPressed();
    void threadWanted(textback::ThreadId thread);
    void everythingWanted(const textback::PhoneNumber &number);
    void said(const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildOnce();
    void build();
    void offerWritten();
    void addLine(QVBoxLayout &column);
    QWidget *buildHead();
    QWidget *buildNotes();
    void connectParts();
    void retranslate();
    void showProfile();
    void showCompany();
    void editName();
    void endName();
    void keepWritten();
    void edit(const CallerEdit &edit, const QString &said);

    CallerQueries *m_queries = nullptr;
    std::optional<ThreadId> m_thread;
    std::optional<CallerCard> m_card;
    CallerProfile m_profile;
    UtcTime m_now{};
    QWidget *m_body = nullptr;
    Label *m_name;
    EditLine *m_nameEdit;
    IconButton *m_edit;
    Button *m_addName;
    Label *m_company;
    Label *m_number;
    InlineEdit *m_address;
    TagList *m_tags;
    FiguresBlock *m_figures;
    ConsentBlock *m_consent;
    NumbersBlock *m_numbers;
    Label *m_notesTitle;
    QWidget *m_notesBox;
    NoteEdit *m_notes;
    FieldsBlock *m_fields;
    CallsBlock *m_calls;
    Button *m_everything;
    QList<QWidget *> m_written; ///< Parts that need the queries.
};

} // namespace textback
