// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/helppages.h"
#include "ui/widgets/page.h"

namespace textback {

/// "What is this?": the pointer turns into a question mark, and what is pressed next explains itself: a word of ours
/// that stands on it, or what the screen is for. Ends with the next click or Esc. Shift+F1 explains what has the
/// keyboard, in the window's dialogs, too.
class WhatIsThis : public QObject {
    Q_OBJECT
public:
    explicit WhatIsThis(QWidget &window);
    /// @param place the screen in sight
    void begin(Place place);
    /// Explains what has the keyboard. @param place the screen in sight
    void explainFocus(Place place);
    /// What would be said of a place in the window. Never empty.
    [[nodiscard]] QString meaningAt(const QWidget &widget, const QPoint &at) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Whether it is in the window or in a dialog of it.
    [[nodiscard]] bool isOurs(const QWidget &widget) const;
    void explain(QWidget &widget);
    QWidget &m_window;
    Place m_place = Place::Inbox;
    bool m_asking = false; ///< With the pointer.
};

} // namespace textback
