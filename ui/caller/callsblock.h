// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/stores.h"

#include <QWidget>

#include <array>

class QGridLayout;

namespace textback {

class Label;

/// How often somebody called and was missed, and how many texts there are.
class FiguresBlock : public QWidget {
    Q_OBJECT
public:
    explicit FiguresBlock(QWidget *parent = nullptr);
    void show(int calls, int missed, int texts);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    std::array<Label *, 3> m_figures{};
    std::array<Label *, 3> m_names{};
};

/// The newest calls, one a line.
class CallsBlock : public QWidget {
    Q_OBJECT
public:
    explicit CallsBlock(QWidget *parent = nullptr);
    void show(const QList<StoredCall> &calls, UtcTime now);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRow(int row, const Call &call, UtcTime now);
    Label *m_title;
    QGridLayout *m_rows;
    QList<StoredCall> m_calls; ///< Those shown.
    UtcTime m_now{};
};

} // namespace textback
