// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office.h"
#include "core/domain/result.h"

#include <QMap>
#include <QStringList>

namespace textback {

enum class SettingType { Switch, Number, Words, Country, Week, Zone, CountryList, Choice };

/// One documented setting: the single table behind `config list`, the settings screen and the policy.
struct SettingDefinition {
    QString key;
    SettingType type = SettingType::Words;
    QString standard; ///< The value when nobody set it.
    int least = 0; ///< Number: bounds, both allowed.
    int most = 0;
    QString meaning; ///< One English sentence for the command line; the UI has its own translated words.
    QStringList choices = {}; ///< Choice: the values there are.
    bool hidden = false; ///< The desk's own memory: kept like a setting, but not listed to people.
};
[[nodiscard]] const QList<SettingDefinition> &settingDefinitions();
[[nodiscard]] const SettingDefinition *settingDefinition(const QString &key);
/// The value in its one stored form ("yes" becomes "on", " 10 " becomes "10"), or Invalid with a sentence for the
/// person in `detail`.
[[nodiscard]] Result<QString> readSetting(const QString &key, const QString &value);
/// The policy from kept settings; unknown keys are ignored, unreadable values count as not set (never a crash).
[[nodiscard]] OfficePolicy policyFrom(const QMap<QString, QString> &settings);

} // namespace textback
