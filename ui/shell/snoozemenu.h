// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/deskday.h"

#include <QDialog>
#include <QMenu>

#include <functional>

class QDateTimeEdit;

namespace textback {

/// When a thread comes back, in the office's own terms, or at any date and time. Deletes itself when closed.
class SnoozeMenu : public QMenu {
    Q_OBJECT
public:
    /// @param chosen called once at most, maybe after the menu is gone; `parent` is its context.
    SnoozeMenu(const OpeningHours &hours, UtcTime now, QWidget *parent, std::function<void(UtcTime)> chosen);
    /// "When we open"
    [[nodiscard]] static QString nameOf(SnoozeKind kind);
};

/// Any date and time from now on. Deletes itself.
class SnoozeDialog : public QDialog {
    Q_OBJECT
public:
    SnoozeDialog(UtcTime now, QWidget *parent);

signals:
    void chosen(textback::UtcTime until);

private:
    QDateTimeEdit *m_when;
};

} // namespace textback
