// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace textback {

class IconButton;
class Label;

/// "3 chosen" and what can be done with all of them; above the rows while more than one is chosen.
class SelectionBar : public QWidget {
    Q_OBJECT
public:
    explicit SelectionBar(QWidget *parent = nullptr);
    void setCount(int count);
    void setTagOffered(bool offered);
    void setOwnerOffered(bool offered);
    [[nodiscard]] QWidget *ownerButton() const;
    [[nodiscard]] QWidget *snoozeButton() const;

signals:
    void donePressed();
    void snoozePressed();
    void ownerPressed();
    void tagPressed();
    void neverPressed();
    void clearPressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    int m_count = 0;
    Label *m_words;
    IconButton *m_done;
    IconButton *m_snooze;
    IconButton *m_owner;
    IconButton *m_tag;
    IconButton *m_never;
    IconButton *m_clear;
};

} // namespace textback
