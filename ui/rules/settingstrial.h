// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/officecommands.h"
#include "core/domain/timemachine.h"
#include "ui/widgets/rulewords.h"

#include <QDialog>

class QGridLayout;
class QSpinBox;

namespace textback {

class Button;
class Label;
class TrialPanel;

/// Other values for the settings that decide about calls: tried on past calls, and kept together only when asked to.
/// What was kept can be taken back from here. UI thread.
class SettingsTrial : public QDialog {
    Q_OBJECT
public:
    /// What it works with. References are not owned and outlive it.
    struct Ports {
        TimeMachine &machine;
        Clock &clock;
        OfficeCommands &commands;
    };
    /// @param settings as kept.
    SettingsTrial(const Ports &ports, OfficePolicy policy, const QMap<QString, QString> &settings,
                  const RuleNames &names, QWidget *parent);
    /// Keys of the settings that are offered.
    [[nodiscard]] static QStringList keys();

signals:
    void threadWanted(textback::ThreadId thread);

private:
    void build();
    void addField(QGridLayout &grid, const QString &key, const QString &value);
    [[nodiscard]] QMap<QString, QString> edited() const;
    void enable();
    void run();
    void keep();
    void takeBack();
    void say(const QString &words, bool good);

    Ports m_ports;
    OfficePolicy m_policy; ///< As kept.
    RuleNames m_names;
    QMap<QString, QString> m_kept; ///< Values as kept.
    QMap<QString, QSpinBox *> m_fields;
    TrialPanel *m_panel;
    Label *m_said;
    Button *m_try;
    Button *m_keep;
    Button *m_undo;
    OfficeChangeId m_change{0}; ///< The last that was kept from here.
    QMap<QString, QString> m_before; ///< What it replaced.
    bool m_running = false;
    bool m_keeping = false;
};

} // namespace textback
