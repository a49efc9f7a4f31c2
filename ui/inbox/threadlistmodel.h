// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/sortedthreads.h"
#include "ui/inbox/rowface.h"

#include <QAbstractListModel>

namespace textback {

/// The rows of one inbox view or of a search, read page by page. Threads whose text is about to leave are pinned on
/// top. Changes move, insert and remove single rows, so that selection and scroll place stay. UI thread.
class ThreadListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { ThreadIdRole = Qt::UserRole, FaceRole };

    ThreadListModel(InboxQueries &queries, Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] InboxView view() const { return m_view; }
    [[nodiscard]] const QString &searchWords() const { return m_searchWords; }
    /// Reads the first page of a view; ends a search.
    void showView(InboxView view);
    /// Shows what matches; empty words end the search.
    void search(const QString &words);
    /// Where the other order is read from; without it there is only one.
    void setSorted(SortedThreads *sorted) { m_sorted = sorted; }
    [[nodiscard]] bool canTurn() const { return m_sorted != nullptr; }
    /// The waiting views with the shortest wait first.
    void setShortestFirst(bool shortestFirst);
    [[nodiscard]] bool shortestFirst() const { return m_shortestFirst; }
    /// Reads everything shown anew.
    void reload();
    [[nodiscard]] std::optional<ThreadRow> threadAt(int row) const;
    [[nodiscard]] int rowOf(ThreadId thread) const;
    [[nodiscard]] bool unreadable() const { return m_unreadable; }
    [[nodiscard]] Now now() const;
    [[nodiscard]] std::optional<Countdown> countdownOf(ThreadId thread) const;
    [[nodiscard]] bool countingDown() const { return !m_countdowns.isEmpty(); }

    void updateThread(ThreadId thread);
    void startCountdown(const Countdown &countdown);
    void endCountdown(const CallKey &call);
    void setClockOffset(Milliseconds offset) { m_clockOffset = offset; }
    /// Waiting times have grown.
    void ageRows();
    /// A second of the countdowns has passed.
    void stepCountdowns();

signals:
    /// Rows came, went or could not be read.
    void contentChanged();

private:
    [[nodiscard]] Result<QList<ThreadRow>> readPage() const;
    [[nodiscard]] QList<ThreadRow> takePage();
    void pinCountdowns();
    [[nodiscard]] bool turned() const;
    [[nodiscard]] bool belongs(const ThreadRow &row) const;
    [[nodiscard]] bool comesBefore(const ThreadRow &one, const ThreadRow &other) const;
    [[nodiscard]] int placeFor(const ThreadRow &row) const;
    void place(const ThreadRow &row, int from);

    InboxQueries &m_queries;
    Clock &m_clock;
    InboxView m_view = InboxView::WaitingOnUs;
    QString m_searchWords;
    QList<ThreadRow> m_rows;
    QList<Countdown> m_countdowns;
    Milliseconds m_clockOffset{0};
    SortedThreads *m_sorted = nullptr;
    bool m_shortestFirst = false;
    bool m_reachedEnd = false;
    bool m_fetching = false;
    bool m_unreadable = false;
};

} // namespace textback
