// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QUrl>

namespace textback {

/// Says that this computer has nothing that dials, or opens, what was pressed, and offers it to be done by hand.
/// Deletes itself.
class NotOpenedSheet : public QDialog {
    Q_OBJECT
public:
    NotOpenedSheet(const QUrl &url, QWidget *parent);
};

} // namespace textback
