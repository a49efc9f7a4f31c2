// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activityqueries.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace textback {

/// One call as the list shows it, in words.
struct ActivityFace {
    QString when;
    QString name; ///< Name, or number as people write it.
    QString number; ///< Beside the name; empty where the name is the number.
    QString callIcon;
    Role callRole = Role::Text2;
    QString call;
    QString decisionIcon;
    Role decisionRole = Role::Text2;
    bool decisionMatters = false; ///< Something was done or is to be done.
    QString decision;
    QString reason;
    QString until; ///< From the end of the call to the text.
    [[nodiscard]] QString spoken() const; ///< All of it, for screen readers and as a tip.
};

/// The one place that puts the list of calls into words. Pure.
class ActivityWords {
    Q_DECLARE_TR_FUNCTIONS(textback::ActivityWords)
public:
    [[nodiscard]] static ActivityFace faceOf(const ActivityRow &row, UtcTime carrierNow);
    [[nodiscard]] static QString nameOf(const ActivityRow &row);
    [[nodiscard]] static QString kind(ActivityKind kind);
    /// The list as a table for other programs.
    [[nodiscard]] static QStringList columns();
    [[nodiscard]] static QStringList cells(const ActivityRow &row);

private:
    static void fillCall(ActivityFace &face, const Call &call);
    static void fillDecision(ActivityFace &face, const ActivityRow &row);
    static void fillText(ActivityFace &face, const ActivityRow &row);
    static void fillVerdict(ActivityFace &face, const Verdict &verdict);
    [[nodiscard]] static QString reasonOf(const ActivityRow &row);
};

} // namespace textback

Q_DECLARE_METATYPE(textback::ActivityFace)
