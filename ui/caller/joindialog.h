// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/inboxqueries.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace textback {

class Button;
class Label;

/// Which other number belongs to the same person: looked up by name or number among those who called or wrote.
class JoinDialog : public QDialog {
    Q_OBJECT
public:
    /// @param name of the person shown @param own numbers that belong to them already
    JoinDialog(InboxQueries &queries, const QString &name, const QList<PhoneNumber> &own, QWidget *parent = nullptr);
    void refuse(const QString &words);

signals:
    /// The dialog stays until it is accepted.
    void chosen(const textback::PhoneNumber &number);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const QString &name);
    void look();
    void join();
    InboxQueries &m_queries;
    QList<PhoneNumber> m_own;
    QList<PhoneNumber> m_found;
    QLineEdit *m_words;
    QListWidget *m_list;
    Label *m_said;
    Button *m_join;
};

} // namespace textback
