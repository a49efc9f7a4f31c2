// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/callercommands.h"
#include "core/domain/inboxqueries.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace textback {

class Button;
class Label;
class Switch;

/// Whether we may text somebody, since when and how we know, and the one way to lift that they asked us to stop.
class ConsentBlock : public QWidget {
    Q_OBJECT
public:
    explicit ConsentBlock(QWidget *parent = nullptr);
    void show(const CallerCard &card, const QList<ConsentChange> &changes, bool mayLift, UtcTime now);
    /// Somebody else is shown now: a reason that was begun is gone.
    void reset();

signals:
    void neverTextChanged(bool never);
    void liftPressed(const QString &reason);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildSwitches();
    QWidget *buildLift();
    void retranslate();
    void showChanges();
    void setLifting(bool lifting);
    void lift();
    [[nodiscard]] QString howOf(const ConsentChange &change) const;

    std::optional<CallerCard> m_card;
    QList<ConsentChange> m_changes;
    bool m_mayLift = false;
    UtcTime m_now{};
    Label *m_neverText;
    Switch *m_neverSwitch;
    Label *m_stopTitle;
    Label *m_stop;
    QVBoxLayout *m_history;
    Button *m_beginLift;
    QWidget *m_lift;
    Label *m_liftWords;
    QLineEdit *m_reason;
    Button *m_liftNow;
    Button *m_leave;
};

} // namespace textback
