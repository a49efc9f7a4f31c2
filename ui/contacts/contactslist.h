// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contacts.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace textback {

/// Contacts by name, a page at a time, or those that match what was typed. UI thread.
class ContactsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum ContactRole { NumbersRole = Qt::UserRole, CompanyRole };
    static constexpr int PageSize = 100;
    ContactsModel(ContactQueries &queries, QString home, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// Empty: everybody.
    void search(const QString &typed);
    [[nodiscard]] const ContactRow *rowAt(int row) const;
    /// More were found than are there: what was typed fits too many.
    [[nodiscard]] bool leavesOut() const { return m_leavesOut; }
    /// The contacts could not be read.
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    ContactQueries &m_queries;
    QString m_home;
    QString m_typed;
    QList<ContactRow> m_rows;
    bool m_more = false;
    bool m_leavesOut = false;
    bool m_failed = false;
};

/// Draws a contact: the name, and behind it in grey the company and the numbers.
class ContactDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace textback
