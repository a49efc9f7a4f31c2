// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/callbacks.h"

#include <QWidget>

namespace textback {

class Button;
class IconLabel;
class Label;

/// One line of "Done today", with the way back.
class FinishedRow : public QWidget {
    Q_OBJECT
public:
    explicit FinishedRow(const FinishedCallBack &finished, UtcTime carrierNow, QWidget *parent = nullptr);

signals:
    void undoPressed(textback::CallBackResultId result);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace textback
