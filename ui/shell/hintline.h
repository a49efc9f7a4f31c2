// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace textback {

class Button;
class Label;

/// One quiet line at the top of the window with something worth knowing, something to do about it, and a way to be rid
/// of it.
class HintLine : public QWidget {
    Q_OBJECT
public:
    /// @param name of the widget; its buttons are called after it
    HintLine(const QString &name, const QString &icon, QWidget *parent = nullptr);
    /// @param act empty: there is nothing to do
    void setWords(const QString &words, const QString &act, const QString &dismiss);

signals:
    void actPressed();
    void dismissPressed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_words;
    Button *m_act;
    Button *m_dismiss;
};

} // namespace textback
