// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace textback {

class Button;
class IconLabel;
class Label;
class Panel;

enum class BlockReason { None, AskedToStop, CannotGetTexts };

/// Stands where the composer would be when no text may or can go to this caller: says why, and what to do instead.
class BlockedPanel : public QWidget {
    Q_OBJECT
public:
    explicit BlockedPanel(QWidget *parent = nullptr);
    void describe(BlockReason reason, const QString &callerName);

    void focusCall();

signals:
    void callPressed();
    void notePressed();
    void writeAnywayPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    BlockReason m_reason = BlockReason::None;
    QString m_callerName;
    Panel *m_panel;
    IconLabel *m_icon;
    Label *m_title;
    Label *m_words;
    Button *m_call;
    Button *m_note;
    Button *m_anyway;
};

} // namespace textback
