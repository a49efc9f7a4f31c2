// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingwords.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace textback {

class Languages;
class SettingRow;

/// How the window looks on this computer: its language and its colours. Choices count at once.
class LookRows : public QWidget {
    Q_OBJECT
public:
    explicit LookRows(QWidget *parent = nullptr);
    /// Without it the language stays what it is. @param languages not owned, outlives this.
    void offer(Languages &languages);
    /// Shows what goes with a group, or, with words, what matches them. @return whether there is any
    bool showFor(SettingGroup group, const QString &words);
    void retranslate();

signals:
    void themeChosen(textback::ThemeChoice choice);

private:
    void showTheme();
    QVBoxLayout *m_rows;
    SettingRow *m_theme;
    QComboBox *m_themes;
    SettingRow *m_language = nullptr;
};

} // namespace textback
