// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rules/rulerow.h"

class QVBoxLayout;

namespace textback {

/// The rules in their order. Edits a copy of its own and says so; nothing is kept here.
class RuleList : public QWidget {
    Q_OBJECT
public:
    explicit RuleList(QWidget *parent = nullptr);
    void setRules(const OfficePolicy &policy, const RuleNames &names);
    [[nodiscard]] const QList<Rule> &rules() const { return m_policy.rules; }
    /// What is edited stays; only the names in it follow.
    void setNames(const RuleNames &names);
    /// @param counted the rules that were counted, by name.
    void setCounts(const std::optional<TrialCounts> &counts, const QList<Rule> &counted);
    /// Adds a rule at the end and puts the keyboard there.
    void addRule();
    /// As RuleRow::setNarrow(), for all.
    void setNarrow(bool narrow);
    [[nodiscard]] RuleRow *row(int index) const { return m_rows.value(index); }

signals:
    void edited();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// The row that has the keyboard, as far as there is still one in its place.
    [[nodiscard]] std::optional<int> focusedRow() const;
    void rebuild(std::optional<int> focus = {});
    void replace(int index, const Rule &rule);
    void move(int index, int to);
    void remove(int index);
    void copy(int index);
    void insertRule(int at);
    void rename(int index);
    /// Whether another rule than that of `index` is called so.
    [[nodiscard]] bool isTaken(const QString &name, int index) const;
    [[nodiscard]] QString freeName(const QString &wanted, int index = -1) const;
    [[nodiscard]] int gapAt(const QPoint &globalPosition) const;
    void showFigures();

    OfficePolicy m_policy;
    RuleNames m_names;
    std::optional<TrialCounts> m_counts;
    QSet<QString> m_counted; ///< Names of the rules that they are about.
    QVBoxLayout *m_layout;
    QList<RuleRow *> m_rows;
    bool m_narrow = false;
    std::optional<int> m_gap; ///< Where the dragged row would go.
};

} // namespace textback
