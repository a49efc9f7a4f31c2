// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/callercommands.h"

#include <QWidget>

class QVBoxLayout;

namespace textback {

class Button;
class Label;

/// The other numbers of the same person: opened, taken off again, one more put to them.
class NumbersBlock : public QWidget {
    Q_OBJECT
public:
    explicit NumbersBlock(QWidget *parent = nullptr);
    void show(const QList<OtherNumber> &numbers);

signals:
    void threadWanted(textback::ThreadId thread);
    void splitPressed(const textback::PhoneNumber &number);
    void joinPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    [[nodiscard]] QWidget *rowOf(const OtherNumber &number);
    QList<OtherNumber> m_numbers;
    Label *m_title;
    QVBoxLayout *m_rows;
    Button *m_join;
};

} // namespace textback
