// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/threadsearch.h"

#include <QWidget>

class QLineEdit;

namespace textback {

class IconButton;
class Label;

/// Finds words in the open thread: from the newest match upwards, stretch by stretch. UI thread.
class FindBar : public QWidget {
    Q_OBJECT
public:
    FindBar(ThreadSearch &search, Clock &clock, QWidget *parent = nullptr);
    /// Shows itself for this thread, ready to be typed into.
    void open(ThreadId thread);
    /// Another thread is open now.
    void dismiss();

signals:
    /// Show this place; the words stand in it.
    void found(textback::ItemId item, const QString &words);
    /// It was closed, and the keyboard was in it.
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void begin();
    void scanOn(int round);
    void go(int to);
    void showState();

    ThreadSearch &m_search;
    Clock &m_clock;
    std::optional<ThreadId> m_thread;
    QString m_words;
    QList<ItemId> m_matches; ///< Newest first, as far as looked through.
    std::optional<TimelineKey> m_next;
    bool m_scanning = false;
    bool m_complete = false;
    bool m_failed = false;
    int m_at = -1;
    int m_wanted = -1; ///< The match to show as soon as it is found.
    int m_round = 0; ///< Counts the questions: an answer to an older one is for nobody.
    QLineEdit *m_edit;
    Label *m_state;
    IconButton *m_older;
    IconButton *m_newer;
    IconButton *m_close;
};

} // namespace textback
