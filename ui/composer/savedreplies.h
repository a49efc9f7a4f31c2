// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/writing.h"
#include "ui/composer/chips.h"

#include <functional>

namespace textback {

class ComposeEdit;
class ReplyList;

/// Lets a person choose a saved reply while writing: after a `/` that begins a word, or by the button. Without the
/// desk's part it does nothing. UI thread.
class SavedReplies : public QObject {
    Q_OBJECT
public:
    SavedReplies(ComposeEdit &edit, WritingQueries *queries, WritingCommands *commands, QWidget *host);
    [[nodiscard]] bool available() const { return m_queries && m_commands; }
    /// In notes a slash is a slash.
    void setOn(bool on);
    /// Opens the list at the cursor, as if a slash had been typed there.
    void open();
    void close();

signals:
    /// Something was done that can be undone.
    void undoable(const QString &words, const std::function<void()> &undo);
    void said(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool editKey(QKeyEvent *event);
    void follow();
    void removeBareSlash();
    void show();
    void read();
    void choose(const QString &key);
    void keepNew(const QString &name);
    void rename(const QString &key, const QString &name);
    void remove(const QString &key);
    void keep(const TextTemplate &reply, const QString &saidThen, const std::function<void()> &undo);
    [[nodiscard]] const TextTemplate *replyOf(const QString &key) const;
    [[nodiscard]] std::optional<QString> typedSinceSlash() const;
    [[nodiscard]] QString sourceWithoutSlash() const;
    void tellWhoTypes();

    ComposeEdit &m_edit;
    WritingQueries *m_queries;
    WritingCommands *m_commands;
    ReplyList *m_list;
    QList<TextTemplate> m_replies;
    bool m_on = true;
    bool m_slashTyped = false;
    int m_slash = -1; ///< Where the list was opened; -1: closed.
};

} // namespace textback
