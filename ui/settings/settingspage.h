// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/desk.h"
#include "core/domain/inboxqueries.h"
#include "ui/settings/settingacts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page.h"

#include <QSet>

class QButtonGroup;
class QLineEdit;

namespace textback {

class Button;
class IconLabel;
class Label;
class Languages;
class LookRows;
class NoticeBar;
class SettingEditor;
class StartAtLogin;

/// Everything that can be set, by group and by search. What is changed is kept at once and can be taken back.
class SettingsPage : public Page {
    Q_OBJECT
public:
    /// @param places the screens that exist
    SettingsPage(InboxQueries &queries, DeskCommands &commands, DeskEvents &events, Clock &clock,
                 const QSet<Place> &places, QWidget *parent = nullptr);
    void refresh() override;
    [[nodiscard]] bool followsLanguage() const override { return true; }
    void showGroup(SettingGroup group);
    /// Whether something that was chosen here is kept.
    void sayKept(const Status &kept);
    /// What can be done from here; nothing at first.
    void offer(const QSet<SettingAct> &acts);
    /// Lets the language be chosen. @param languages not owned, outlives this.
    void offer(Languages &languages);
    /// Lets it be chosen whether the program starts with the session. @param startAtLogin not owned, outlives this.
    void offer(StartAtLogin &startAtLogin);

signals:
    void actWanted(textback::SettingAct act);
    void themeChosen(textback::ThemeChoice choice);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Change {
        QString key;
        QString before;
    };
    QWidget *buildGroups();
    QWidget *buildList(const QSet<Place> &places);
    QWidget *buildFoot();
    void showRows();
    void showReadable();
    void keep(const QString &key, const QString &value);
    void undo();
    void sayFoot(const Status &kept, const QString &words);
    void retranslate();
    void act(SettingAct act);
    void showHistory(const HistoryProgress &progress);

    InboxQueries &m_queries;
    DeskCommands &m_commands;
    Clock &m_clock;
    QMap<QString, QString> m_values;
    QList<Change> m_changes; ///< Oldest first.
    SettingGroup m_group = SettingGroup::Office;
    Label *m_title;
    QLineEdit *m_search;
    QButtonGroup *m_groups;
    Label *m_heading;
    Label *m_law = nullptr;
    Label *m_meaning;
    QList<SettingEditor *> m_editors;
    QList<QWidget *> m_lines; ///< Above each editor.
    NoticeBar *m_unreadable = nullptr;
    Label *m_nothing;
    SettingActs *m_acts;
    LookRows *m_look;
    IconLabel *m_keptSign;
    Label *m_kept;
    Button *m_undo;
    bool m_readable = false; ///< Else nothing can be set: what stands there is not what counts.
};

} // namespace textback
