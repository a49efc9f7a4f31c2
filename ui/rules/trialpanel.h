// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/utctime.h"
#include "ui/widgets/rulewords.h"

#include <QWidget>

class QComboBox;
class QTreeWidget;

namespace textback {

class Button;
class Label;

/// What the edited rules would have done to past calls: counts before and after, and each call that would have gone
/// otherwise with both reasons.
class TrialPanel : public QWidget {
    Q_OBJECT
public:
    explicit TrialPanel(QWidget *parent = nullptr);
    void showProgress(int done, int all);
    void showReport(const TrialReport &report, const RuleNames &names, int days);
    void showFailure();
    /// There is nothing edited, and never was.
    void showNothing();
    /// What is compared is what holds now, with what held before a change; without one: edits, with what holds.
    void setEarlier(std::optional<UtcTime> change, UtcTime now);
    /// How far back people want it tried.
    [[nodiscard]] int days() const;

signals:
    void cancelled();
    void closed();
    void daysChosen();
    void threadWanted(textback::ThreadId thread);

private:
    void build();
    [[nodiscard]] static QString change(int before, int after);
    Label *m_title;
    Label *m_words;
    QTreeWidget *m_list;
    QComboBox *m_days;
    Button *m_close;
    QString m_earlier; ///< What it is compared with, if that does not hold any more.
    bool m_running = false;
};

} // namespace textback
