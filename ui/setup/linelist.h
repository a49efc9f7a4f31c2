// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountcommands.h"
#include "core/domain/stores.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace textback {

/// The office's numbers and what each is good for: said before the first text fails. Made anew when the lines change.
class LineList : public QWidget {
    Q_OBJECT
public:
    explicit LineList(QWidget *parent = nullptr);
    /// @param missingPermissions the carrier's names
    /// @param account what was found out about the account the lines are of
    void show(const QList<Line> &lines, const QStringList &missingPermissions,
              const std::optional<AccountFacts> &account = {});
    [[nodiscard]] bool anyCanText() const { return m_anyCanText; }

private:
    void addAccount(const AccountFacts &account);
    void addRow(const QString &icon, Role role, const QString &title, const QString &words);
    QVBoxLayout *m_column;
    bool m_anyCanText = false;
};

} // namespace textback
