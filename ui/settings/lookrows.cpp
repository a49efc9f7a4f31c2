// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/lookrows.h"

#include "core/domain/startatlogin.h"
#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/languagecombo.h"
#include "ui/widgets/settingrow.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

LookRows::LookRows(QWidget *parent) : QWidget(parent), m_themes(new QComboBox)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 8);
    auto *panel = new Panel(Role::Surface, Role::Line, RadiusControl, this);
    m_rows = new QVBoxLayout(panel);
    m_rows->setContentsMargins(1, 1, 1, 1);
    m_rows->setSpacing(0);
    outer->addWidget(panel);
    m_theme = new SettingRow(panel);
    m_themes->setObjectName(u"themeCombo"_s);
    m_themes->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const ThemeChoice choice :
         {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast})
        m_themes->addItem(QString(), int(choice));
    m_theme->addControl(m_themes);
    m_rows->addWidget(m_theme);
    connect(m_themes, &QComboBox::activated, this,
            [this] { emit themeChosen(ThemeChoice(m_themes->currentData().toInt())); });
    retranslate();
}

void LookRows::offer(Languages &languages)
{
    if (m_language)
        return;
    m_language = new SettingRow(this);
    m_language->addControl(new LanguageCombo(languages, m_language));
    m_rows->insertWidget(0, m_language);
    retranslate();
}

void LookRows::offer(StartAtLogin &startAtLogin)
{
    if (m_startAtLogin)
        return;
    m_startAtLogin = &startAtLogin;
    m_startRow = new SettingRow(this);
    m_start = new Switch(m_startRow);
    m_start->setObjectName(u"settingsStartAtLoginSwitch"_s);
    m_startRow->addControl(m_start);
    m_rows->addWidget(m_startRow);
    connect(m_start, &Switch::toggled, this, [this](bool on) {
        const Status kept = m_startAtLogin->set(on);
        showStart();
        emit startChosen(kept);
    });
    retranslate();
}

void LookRows::showStart()
{
    if (!m_startAtLogin)
        return;
    const QSignalBlocker silent(m_start);
    m_start->setChecked(m_startAtLogin->isOn()); // others can change it too
}

bool LookRows::showFor(SettingGroup group, const QString &words)
{
    bool any = false;
    for (SettingRow *row : {m_language, m_theme, m_startRow}) {
        if (!row)
            continue;
        const bool wanted = words.isEmpty()
            ? group == SettingGroup::Computer
            : row->name().contains(words, Qt::CaseInsensitive) || row->meaning().contains(words, Qt::CaseInsensitive);
        row->setVisible(wanted);
        any = any || wanted;
    }
    setVisible(any);
    if (any) {
        showTheme();
        showStart();
    }
    return any;
}

void LookRows::showTheme()
{
    const auto *style = qobject_cast<const TextbackStyle *>(this->style());
    const QSignalBlocker silent(m_themes);
    m_themes->setCurrentIndex(std::max(0, m_themes->findData(int(style ? style->choice() : ThemeChoice::System))));
}

void LookRows::retranslate()
{
    m_theme->setWords(tr("Look"), tr("Light, dark, or as the computer has it."));
    const QStringList names{tr("As on this computer"), tr("Light"), tr("Dark"), tr("High contrast")};
    for (int index = 0; index < m_themes->count(); ++index)
        m_themes->setItemText(index, names.at(index));
    if (m_startRow)
        m_startRow->setWords(
            tr("Start with this computer"),
            tr("Textback begins to watch when you sign in to this computer. Callers can only be texted "
               "while it runs."));
    if (m_language)
        m_language->setWords(
            tr("Language"),
            tr("Of the windows, with their dates and numbers. What callers get stays as you wrote it."));
}

} // namespace textback
