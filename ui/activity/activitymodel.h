// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "ui/activity/activitywords.h"

#include <QAbstractListModel>
#include <QCache>

namespace textback {

/// The calls that were asked for, newest first. Keeps the place of each call and the whole of those lately shown, so
/// that its size does not follow from how far somebody scrolls. UI thread.
class ActivityModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { CallIdRole = Qt::UserRole, FaceRole };

    ActivityModel(ActivityQueries &queries, Clock &clock, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    void ask(const ActivityWish &wish);
    [[nodiscard]] const ActivityWish &wish() const { return m_wish; }
    /// Something may have changed: new calls come on top, those shown are read again.
    void refresh();
    [[nodiscard]] std::optional<ActivityRow> rowAt(int row) const;
    [[nodiscard]] int rowOf(CallId call) const;
    /// Looking for more takes longer than one answer.
    [[nodiscard]] bool isLooking() const { return m_looking; }
    [[nodiscard]] bool unreadable() const { return m_unreadable; }
    void setClockOffset(Milliseconds offset) { m_clockOffset = offset; }
    [[nodiscard]] UtcTime carrierNow() const { return m_clock.now() + m_clockOffset; }

signals:
    /// Rows came or could not be read.
    void contentChanged();

private:
    [[nodiscard]] Result<ActivityCalls> read(std::optional<ActivityKey> before);
    void append(const ActivityCalls &page);
    void lookOn();

    ActivityQueries &m_queries;
    Clock &m_clock;
    ActivityWish m_wish;
    QList<ActivityKey> m_keys;
    mutable QCache<qint64, ActivityRow> m_rows;
    std::optional<ActivityKey> m_next;
    Milliseconds m_clockOffset{0};
    int m_round = 0; ///< Counts the wishes, so that looking for an earlier one ends.
    bool m_asked = false;
    bool m_looking = false;
    bool m_fetching = false;
    bool m_unreadable = false;
};

} // namespace textback
