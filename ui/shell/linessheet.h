// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountcommands.h"
#include "core/domain/inboxqueries.h"

#include <QDialog>

namespace textback {

class Label;
class LineList;

/// The office's numbers, what each can do, and what the phone company does by itself. Deletes itself.
class LinesSheet : public QDialog {
    Q_OBJECT
public:
    /// References are not owned and outlive it. @param accounts may be absent: then nothing is said of the account
    LinesSheet(InboxQueries &queries, AccountCommands *accounts, QWidget *parent);

private:
    void build();
    void show(const std::optional<AccountFacts> &account);
    InboxQueries &m_queries;
    LineList *m_lines;
    Label *m_words;
};

} // namespace textback
