// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/settingwords.h"

#include <QWidget>

namespace textback {

class Label;
class SettingRow;

/// One setting: its words, its control, and what is wrong with a value that was not taken.
class SettingEditor : public QWidget {
    Q_OBJECT
public:
    /// @param hasPlace whether the screen made for the setting exists: then a button leads there.
    SettingEditor(const SettingDefinition &setting, bool hasPlace, QWidget *parent = nullptr);
    [[nodiscard]] const QString &key() const { return m_setting.key; }
    [[nodiscard]] SettingGroup group() const { return m_face.group; }
    /// Shows a value without telling anybody.
    void setValue(const QString &value);
    [[nodiscard]] bool matches(const QString &words) const;
    void retranslate();

signals:
    /// A person chose a value; in its stored form.
    void chosen(const QString &key, const QString &value);
    void placeWanted(textback::Place place);

private:
    void addControl(bool hasPlace);
    void addSwitch();
    void addNumber();
    void addChoice();
    void addWords();
    void take(const QString &value);

    SettingDefinition m_setting;
    SettingFace m_face;
    QString m_value;
    SettingRow *m_row;
    Label *m_refusal;
    QWidget *m_control = nullptr;
    std::function<void(const QString &)> m_show; ///< Puts a value into the control.
};

} // namespace textback
