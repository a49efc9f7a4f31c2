// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/callbacks/callbackwords.h"

#include <QWidget>

#include <array>

namespace textback {

class Button;
class Label;

/// Beside the list: why the chosen one is here, and what came of ringing.
class CallBackSide : public QWidget {
    Q_OBJECT
public:
    explicit CallBackSide(QWidget *parent = nullptr);
    /// Empty: nobody is chosen.
    void show(const std::optional<CallBackEntry> &entry);

signals:
    void resultPressed(textback::CallBackResult result);
    void openPressed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    Label *m_name;
    Label *m_number;
    Label *m_whyTitle;
    Label *m_why;
    Label *m_afterTitle;
    std::array<Button *, 4> m_results{};
    Label *m_noteTitle;
    Label *m_note;
    Button *m_open;
    QWidget *m_content;
};

} // namespace textback
