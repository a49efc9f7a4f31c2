// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace textback {

/// The report of a crash, to be read and, if the person wants, copied for whoever looks after the program.
class CrashSheet : public QDialog {
    Q_OBJECT
public:
    explicit CrashSheet(const QString &report, QWidget *parent = nullptr);

signals:
    void forgetPressed();

private:
    void addButtons(const QString &report);
};

} // namespace textback
