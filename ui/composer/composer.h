// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/desk.h"
#include "core/domain/inboxqueries.h"
#include "core/policy/render.h"
#include "ui/composer/blockedpanel.h"

#include <QHash>
#include <QWidget>

class QStackedWidget;

namespace textback {

class Button;
class ComposeBox;
class Label;

/// Where a reply or a private note to one thread is written. Keeps a draft per thread while the program runs; words
/// leave the field only when the desk says it has kept them. UI thread.
class Composer : public QWidget {
    Q_OBJECT
public:
    explicit Composer(DeskCommands &commands, QWidget *parent = nullptr);

    /// Shows the draft of another thread.
    void open(const ThreadRow &thread, const QString &fromLine);
    /// The same thread, with news about whether it can be written to.
    void update(const ThreadRow &thread);
    void close();
    void setRenderFacts(const RenderFacts &facts) { m_facts = facts; }
    void setWatching(bool watching);
    void setCompact(bool compact);
    void focusReply();
    void setNoteMode(bool note);
    [[nodiscard]] bool noteMode() const { return m_noteMode; }
    /// Sends what is written, or keeps the note. Says below the field why it does not.
    void send(bool andDone);
    /// Puts words back that were taken back from the outbox.
    void restore(ThreadId thread, const QString &body);

signals:
    void sent(textback::ThreadId thread, textback::OutboxId text, const QString &body, bool andDone);
    void noteKept();
    void callPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Draft {
        QString reply;
        QString note;
    };
    void build();
    QWidget *buildTabs();
    QWidget *buildButtons();
    void retranslate();
    void keepDraft();
    void showDraft();
    void showLength();
    void showBlock();
    void refuse(const QString &why);
    void startSending(const QString &body, bool andDone);
    void finishSending(ThreadId thread, const QString &body, bool andDone, const Result<OutboxId> &answer);
    [[nodiscard]] QString whyNotSendable(const QString &body) const;

    DeskCommands &m_commands;
    std::optional<ThreadRow> m_thread;
    QString m_fromLine;
    RenderFacts m_facts;
    QHash<ThreadId, Draft> m_drafts;
    bool m_noteMode = false;
    bool m_sending = false;
    bool m_watching = true;
    bool m_writeAnyway = false;
    bool m_showing = false;

    QStackedWidget *m_stack;
    BlockedPanel *m_blocked;
    Button *m_replyTab;
    Button *m_noteTab;
    Label *m_from;
    ComposeBox *m_box;
    Label *m_hint;
    Button *m_sendAndDone;
    Button *m_send;
};

} // namespace textback
