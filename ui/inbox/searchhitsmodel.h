// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/searchqueries.h"

#include <QAbstractListModel>
#include <QTimer>

namespace textback {

/// One found place as it is drawn, in words.
struct HitFace {
    QString icon;
    QString title; ///< Name or number.
    QList<MarkRange> titleMarks;
    QString when;
    QString words; ///< The part of the text, or the caller's number.
    QList<MarkRange> marks;
    QString spoken; ///< All of it, for screen readers.
};

/// The places that match what is typed, read page by page. An answer may be short and not the last one: the model then
/// goes on by itself between other events until a screen is full. UI thread.
class SearchHitsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum HitRole { FaceRole = Qt::UserRole };

    SearchHitsModel(SearchQueries &queries, Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    void search(const QString &typed);
    [[nodiscard]] const SearchHit *hitAt(int row) const;
    /// More may come; what is there is not all.
    [[nodiscard]] bool looking() const { return m_next.has_value(); }
    [[nodiscard]] bool unreadable() const { return m_unreadable; }
    /// Filters that make no sense (yet), as typed.
    [[nodiscard]] const QStringList &unclear() const { return m_unclear; }

signals:
    void contentChanged();

private:
    void readPage();
    [[nodiscard]] HitFace faceOf(const SearchHit &hit) const;

    SearchQueries &m_queries;
    Clock &m_clock;
    QString m_typed;
    QList<SearchHit> m_hits;
    std::optional<SearchKey> m_next;
    bool m_begun = false; ///< The first page was read.
    QStringList m_unclear;
    qsizetype m_wanted = 0;
    QTimer m_goOn;
    bool m_unreadable = false;
};

} // namespace textback

Q_DECLARE_METATYPE(textback::HitFace)
