// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QListView;
class QModelIndex;
class QStandardItemModel;

namespace textback {

class Button;
class Label;

/// The saved replies over the thread, above the editor: chosen by keys or pointer, renamed and deleted in place, and
/// where the words in the editor are kept as a new one. Knows no desk. UI thread.
class ReplyList : public QWidget {
    Q_OBJECT
public:
    explicit ReplyList(QWidget *parent);

    void setReplies(const QList<TextTemplate> &replies, std::function<QString(const QString &source)> preview);
    /// Shows those whose name or words fit. @return how many do.
    int filter(const QString &typed);
    /// @param keepable there are words in the editor that could be kept.
    void open(const QRect &above, int top, bool keepable);
    void dismiss();
    /// A key of the editor while the list is open. @return whether it was for the list.
    bool takeKey(int key);
    /// What is chosen now, for the screen reader of who types in the editor.
    [[nodiscard]] QString currentInWords() const;
    [[nodiscard]] QWidget *view() const;

signals:
    void chosen(const QString &key);
    void keepWanted(const QString &name);
    void renameWanted(const QString &key, const QString &name);
    void removeWanted(const QString &key);
    /// Somebody typed on: it belongs to the editor.
    void typed(QKeyEvent *event);
    void dismissed();
    void currentChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFoot();
    void retranslate();
    void place();
    void move(int by);
    bool viewKey(QKeyEvent *event);
    void chooseCurrent();
    void askName(bool forNew);
    void nameGiven();
    void showNaming(bool naming);
    [[nodiscard]] QString currentKey() const;

    QList<TextTemplate> m_replies;
    std::function<QString(const QString &)> m_preview;
    QRect m_above;
    int m_top = 0;
    bool m_namesNew = false;
    QStandardItemModel *m_model;
    QListView *m_view;
    Label *m_none;
    QWidget *m_foot = nullptr;
    QWidget *m_naming = nullptr;
    Button *m_keep = nullptr;
    Button *m_rename = nullptr;
    Button *m_remove = nullptr;
    QLineEdit *m_name = nullptr;
    Button *m_nameKeep = nullptr;
    Button *m_nameBack = nullptr;
};

} // namespace textback
