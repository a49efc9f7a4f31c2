// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/historyimport.h"
#include "ui/widgets/settingwords.h"

#include <QSet>
#include <QWidget>

class QVBoxLayout;

namespace textback {

class Button;
class SettingRow;

/// What can be done from the settings besides setting something.
enum class SettingAct {
    TryOnPastCalls,
    Lines,
    Contacts,
    EarlierTexts,
    OfficeChanges,
    Backups,
    Forget,
    SupportFile,
    SignOut
};

/// A panel of such acts, each with its meaning and a button. Hidden while none is offered or wanted.
class SettingActs : public QWidget {
    Q_OBJECT
public:
    explicit SettingActs(QWidget *parent = nullptr);
    void offer(const QSet<SettingAct> &acts);
    /// Shows those that go with a group, or, with words, those that match them. @return whether there are any
    bool showFor(SettingGroup group, const QString &words);
    /// How far what was before the first sign-in is fetched, and what can be done about it. @param now the carrier's
    /// time
    void setHistory(const HistoryProgress &progress, UtcTime now);
    [[nodiscard]] const HistoryProgress &history() const { return m_history; }
    void retranslate();

signals:
    void pressed(textback::SettingAct act);

private:
    struct Line {
        SettingAct act;
        SettingRow *row;
        Button *button;
    };
    void add(SettingAct act, const QString &name);
    void showHistory(const Line &line);
    [[nodiscard]] bool isOffered(SettingAct act) const;
    QVBoxLayout *m_rows;
    QList<Line> m_lines;
    QSet<SettingAct> m_offered;
    HistoryProgress m_history;
    UtcTime m_now{};
};

} // namespace textback
