// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "ui/theme/theme.h"
#include "ui/widgets/settingwords.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace textback {

class Languages;
class SettingRow;
class StartAtLogin;
class Switch;

/// How the program lives on this computer: its language, its colours, and whether it starts with the session. Choices
/// count at once.
class LookRows : public QWidget {
    Q_OBJECT
public:
    explicit LookRows(QWidget *parent = nullptr);
    /// Without it the language stays what it is. @param languages not owned, outlives this.
    void offer(Languages &languages);
    /// @param startAtLogin not owned, outlives this.
    void offer(StartAtLogin &startAtLogin);
    /// Shows what goes with a group, or, with words, what matches them. @return whether there is any
    bool showFor(SettingGroup group, const QString &words);
    void retranslate();

signals:
    void themeChosen(textback::ThemeChoice choice);
    /// Whether it starts with the session was chosen; whether that is kept.
    void startChosen(const textback::Status &kept);

private:
    void showTheme();
    void showStart();
    QVBoxLayout *m_rows;
    SettingRow *m_theme;
    QComboBox *m_themes;
    SettingRow *m_language = nullptr;
    SettingRow *m_startRow = nullptr;
    Switch *m_start = nullptr;
    StartAtLogin *m_startAtLogin = nullptr;
};

} // namespace textback
