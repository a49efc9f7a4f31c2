// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QPersistentModelIndex>

namespace textback {

/// The rows of the inbox. What comes, goes or moves leaves the rows in sight where they are. Getting the keyboard alone
/// opens nobody: a row is opened when a person moves to it.
class ThreadRows : public QListView {
    Q_OBJECT
public:
    using QListView::QListView;
    void setModel(QAbstractItemModel *model) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void goOn(int first, int last);
    void holdPlace(int movingFrom, int movingTo);
    void restorePlace();
    QPersistentModelIndex m_anchor; ///< A row in sight that stays where it is.
    int m_anchorTop = 0;
};

} // namespace textback
