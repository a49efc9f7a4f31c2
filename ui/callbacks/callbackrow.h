// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/callbacks/callbackwords.h"

#include <QWidget>

namespace textback {

class Button;
class IconButton;
class IconLabel;
class Label;
class Panel;

/// One person to ring: who, why, since when, and what can be done about it. Its own focus stop; the arrows belong to
/// the page.
class CallBackRowWidget : public QWidget {
    Q_OBJECT
public:
    explicit CallBackRowWidget(QWidget *parent = nullptr);
    void show(const CallBackEntry &entry, UtcTime carrierNow);
    [[nodiscard]] const CallBackEntry &entry() const { return m_entry; }
    void focusCall();
    void setSelected(bool selected);
    /// Where room is short, the time of the call goes; the screen reader still has it.
    void setNarrow(bool narrow);

signals:
    void selectedByHand();
    void callPressed();
    void textPressed();
    void donePressed();
    void openPressed();
    void menuWanted(const QPoint &at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildWait();
    void showAsides();
    CallBackEntry m_entry;
    bool m_selected = false;
    QString m_lastLine;
    Panel *m_circle;
    IconLabel *m_icon;
    Label *m_name;
    Label *m_number;
    Label *m_badge;
    Label *m_cause;
    Label *m_last;
    QWidget *m_waitBox;
    IconLabel *m_waitIcon;
    Label *m_wait;
    Label *m_missedAt;
    Button *m_call;
    Button *m_text;
    IconButton *m_done;
    IconButton *m_more;
};

} // namespace textback
