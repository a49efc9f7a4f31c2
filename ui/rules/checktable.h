// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rulewords.h"

#include <QWidget>

class QGridLayout;

namespace textback {

/// The checks that are made before any rule, each with its settings in words and how many calls it held back.
class CheckTable : public QWidget {
    Q_OBJECT
public:
    /// One line of the table: what is edited there.
    enum class Line { CanGetTexts, NeverText, AskedToStop, RangLongEnough, CoolDown, Conversation, Fresh, Caps, Lists };
    explicit CheckTable(QWidget *parent = nullptr);
    void show(const OfficePolicy &policy, const RuleNames &names, const std::optional<TrialCounts> &counts);

    [[nodiscard]] QWidget *editButton(Line line) const;

signals:
    void editWanted(textback::CheckTable::Line line);

private:
    void addLine(Line line, const QString &name, const QString &words, const QList<CheckKind> &checks);
    [[nodiscard]] QString heldBack(const QList<CheckKind> &checks) const;
    QGridLayout *m_grid = nullptr;
    QWidget *m_body = nullptr;
    std::optional<TrialCounts> m_counts;
};

} // namespace textback
