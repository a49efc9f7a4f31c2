// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/inboxqueries.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;

namespace textback {

class IconButton;
class Label;
class Switch;

/// Who the caller is, beside the thread: name, number, totals, whether we may text, earlier calls.
class CallerPanel : public QWidget {
    Q_OBJECT
public:
    explicit CallerPanel(QWidget *parent = nullptr);
    void show(const CallerCard &card, UtcTime now);
    void clear();

signals:
    void nameEdited(const QString &name);
    void neverTextChanged(bool never);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildName();
    QWidget *buildTotals();
    QWidget *buildConsent();
    void retranslate();
    void showCalls();
    void editName();
    void finishEditing(bool keep);

    std::optional<CallerCard> m_card;
    UtcTime m_now{};
    QWidget *m_body;
    Label *m_name;
    QLineEdit *m_nameEdit;
    IconButton *m_edit;
    Label *m_number;
    std::array<Label *, 3> m_figures{};
    std::array<Label *, 3> m_figureNames{};
    Label *m_neverText;
    Switch *m_neverSwitch;
    Label *m_stopTitle;
    Label *m_stop;
    Label *m_callsTitle;
    QGridLayout *m_calls;
};

} // namespace textback
