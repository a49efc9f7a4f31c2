// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/settings.h"
#include "ui/widgets/page.h"

#include <QCoreApplication>

#include <optional>

namespace textback {

enum class SettingGroup { Office, Automatic, Wording, Computer, Workings };
constexpr int SettingGroupCount = int(SettingGroup::Workings) + 1;

/// A setting as people read it.
struct SettingFace {
    SettingGroup group = SettingGroup::Workings;
    QString name;
    QString meaning;
    QString suffix; ///< Of a number: its unit.
    std::optional<Place> place; ///< The screen that is made for it.
};

/// The words of every setting. Pure.
class SettingWords {
    Q_DECLARE_TR_FUNCTIONS(textback::SettingWords)
public:
    /// A setting without words of its own is shown with those of the command line.
    [[nodiscard]] static SettingFace face(const SettingDefinition &setting);
    [[nodiscard]] static QString group(SettingGroup group);
    [[nodiscard]] static QString groupMeaning(SettingGroup group);
    /// A value of a choice, as people read it.
    [[nodiscard]] static QString choice(const QString &value);
    /// A value as people read it.
    [[nodiscard]] static QString value(const SettingDefinition &setting, const QString &value);
    /// "At first: 10 s"
    [[nodiscard]] static QString standard(const SettingDefinition &setting, const SettingFace &face);
    /// Why a value was not taken.
    [[nodiscard]] static QString refusal(const SettingDefinition &setting);

private:
    using Words = std::pair<QString, QString>;
    [[nodiscard]] static std::optional<Words> officeWords(const QString &key);
    [[nodiscard]] static std::optional<Words> automaticWords(const QString &key);
    [[nodiscard]] static std::optional<Words> wordingWords(const QString &key);
    [[nodiscard]] static std::optional<Words> computerWords(const QString &key);
    [[nodiscard]] static std::optional<Words> workingsWords(const QString &key);
};

} // namespace textback
