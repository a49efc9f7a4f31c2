// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setupports.h"
#include "ui/setup/setupstep.h"

#include <array>

class QTimeEdit;

namespace textback {

class ChoiceCard;
class Label;
class Panel;

/// Step 3: when the office is open, and who gets a text.
class HoursStep : public SetupStep {
    Q_OBJECT
public:
    explicit HoursStep(const SetupPorts &ports, QWidget *parent = nullptr);
    void enter() override;
    void keep() override;
    [[nodiscard]] bool isReady() const override;
    [[nodiscard]] QString remark() const override;

protected:
    void retranslate() override;

private:
    enum Choice { Always, Weekdays, AsSet };
    void build();
    [[nodiscard]] QString chosenWeek() const;

    SetupPorts m_ports;
    std::array<ChoiceCard *, 3> m_cards{};
    QWidget *m_times;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    Label *m_fromWords;
    Label *m_toWords;
    QString m_keptWeek;
    QList<Label *> m_who;
};

} // namespace textback
