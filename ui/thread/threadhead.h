// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/inboxqueries.h"

#include <QWidget>

class QHBoxLayout;
class QSpacerItem;
class QMenu;

namespace textback {

class Button;
class IconButton;
class Label;

/// The head of the thread: who it is, what stands out, and what can be done with it.
class ThreadHead : public QWidget {
    Q_OBJECT
public:
    explicit ThreadHead(QWidget *parent = nullptr);
    /// @param lineName the office's line in words; empty where there is only one.
    void show(const ThreadRow &thread, const QString &lineName);
    void setBackShown(bool shown);
    void setCardButtonShown(bool shown);
    void setPractice(bool practice) { m_practice = practice; }
    [[nodiscard]] IconButton *snoozeButton() const { return m_snooze; }
    [[nodiscard]] IconButton *moreButton() const { return m_more; }

signals:
    void backPressed();
    void callPressed();
    void donePressed();
    void cardPressed();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void showBadges();
    void fitBadges();
    [[nodiscard]] int roomForWords() const;
    std::optional<ThreadRow> m_thread;
    QString m_lineName;
    bool m_practice = false;
    IconButton *m_back;
    QSpacerItem *m_backGap; ///< Owned by the layout.
    Label *m_name;
    QHBoxLayout *m_badges;
    Label *m_facts;
    Button *m_call;
    IconButton *m_snooze;
    IconButton *m_done;
    IconButton *m_card;
    IconButton *m_more;
};

} // namespace textback
