// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/numberlists.h"
#include "core/domain/stores.h"
#include "core/domain/timemachine.h"
#include "core/policy/rulereview.h"

#include <QCoreApplication>

namespace textback {

/// What a rule can ask about; the order is that of the sentence and of the menu.
enum class ConditionKind {
    Situation,
    Line,
    Outcome,
    Voicemail,
    Menu,
    RangAtLeast,
    Caller,
    Tag,
    List,
    Prefix,
    CalledBefore,
    TimeOfDay
};
constexpr int ConditionKindCount = int(ConditionKind::TimeOfDay) + 1;

[[nodiscard]] bool asksAbout(const Rule &rule, ConditionKind kind);
void forget(Rule &rule, ConditionKind kind);

/// What names mean that rules only know by key.
struct RuleNames {
    QList<Line> lines;
    QList<NumberListName> lists;
    QList<TextTemplate> templates;
    QString homeCountry;
    std::chrono::seconds delay{10}; ///< The office's.
    [[nodiscard]] QString line(const QString &number) const;
    [[nodiscard]] QString list(const QString &key) const;
    [[nodiscard]] QString text(const QString &key) const;
    [[nodiscard]] QStringList listKeys() const;
};

/// Rules as people say them. Pure.
class RuleWords {
    Q_DECLARE_TR_FUNCTIONS(textback::RuleWords)
public:
    /// "we're closed or on a holiday"
    [[nodiscard]] static QString condition(const Rule &rule, ConditionKind kind, const RuleNames &names);
    /// What the condition is called in the menu: "The office is ..."
    [[nodiscard]] static QString kind(ConditionKind kind);
    [[nodiscard]] static QString situation(Situation situation);
    [[nodiscard]] static QString caller(CallerKind kind);
    [[nodiscard]] static QString outcome(MissedLabel label);
    [[nodiscard]] static QString action(RuleAction action);
    [[nodiscard]] static QString delay(std::chrono::seconds delay);
    [[nodiscard]] static QString within(std::chrono::minutes time);
    [[nodiscard]] static QString rings(std::chrono::seconds time);
    [[nodiscard]] static QString dayTimes(const DayTimes &times);
    /// What a rule is called on screen: those that come along are called so in the language of the window.
    [[nodiscard]] static QString name(const QString &stored);
    /// What a rule is called that nobody gave a name: what it asks, as one would say it.
    [[nodiscard]] static QString ownName(const Rule &rule, const RuleNames &names);
    /// Whether people gave it its name.
    [[nodiscard]] static bool isNamed(const Rule &rule, const RuleNames &names);
    /// The whole sentence.
    [[nodiscard]] static QString sentence(const Rule &rule, const RuleNames &names);
    [[nodiscard]] static QString remark(const RuleRemark &remark);
    /// "texted with After hours", "left: a very short call"
    [[nodiscard]] static QString verdict(const TrialVerdict &verdict, const RuleNames &names);

private:
    [[nodiscard]] static QString when(const Rule &rule, const RuleNames &names);
    [[nodiscard]] static QString anyOf(const QStringList &words);
};

} // namespace textback
