// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dayqueries.h"
#include "core/domain/desk.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace textback {

/// "3 very short calls, not texted": one grey line below the list that opens to the calls, each of which can be texted
/// by hand.
class ShortCallsStrip : public QWidget {
    Q_OBJECT
public:
    explicit ShortCallsStrip(QWidget *parent = nullptr);
    void show(const QList<ShortCall> &calls, UtcTime carrierNow);
    [[nodiscard]] int count() const { return int(m_calls.size()); }
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_open; }

signals:
    void textPressed(textback::CallId call);
    void openPressed(textback::ThreadId thread);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    QWidget *makeRow(const ShortCall &call);
    QList<ShortCall> m_calls;
    UtcTime m_now{};
    bool m_open = false;
    QToolButton *m_head;
    QWidget *m_list;
    QVBoxLayout *m_rows;
};

} // namespace textback
