// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace textback {

/// A part of a sentence that can be changed: words on the tint, with a small arrow. Opens a menu or a question.
class ChipButton : public QPushButton {
    Q_OBJECT
public:
    explicit ChipButton(const QString &words, QWidget *parent = nullptr);
    /// Something is wrong with what it says.
    void setWrong(bool wrong);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_wrong = false;
};

} // namespace textback
