// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/noticesstep.h"

#include "core/domain/startatlogin.h"
#include "ui/theme/shapes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/settingrow.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

NoticesStep::NoticesStep(const SetupPorts &ports, QWidget *parent) : SetupStep(parent), m_ports(ports)
{
    auto *panel = new Panel(Role::Surface, Role::Line, RadiusControl, this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_loginRow = new SettingRow(panel);
    m_login = new Switch(m_loginRow);
    m_login->setObjectName(u"startAtLoginSwitch"_s);
    m_loginRow->addControl(m_login);
    m_loginRow->setVisible(ports.startAtLogin != nullptr);
    column->addWidget(m_loginRow);
    column->addWidget(new Hairline(Qt::Horizontal, panel));
    m_awakeRow = new SettingRow(panel);
    m_awake = new Switch(m_awakeRow);
    m_awake->setObjectName(u"keepAwakeSwitch"_s);
    m_awakeRow->addControl(m_awake);
    column->addWidget(m_awakeRow);
    for (const QString &icon : {u"bell"_s, u"bubble"_s, u"warning"_s, u"moon"_s}) {
        column->addWidget(new Hairline(Qt::Horizontal, panel));
        m_facts.append(new SettingRow(panel));
        m_facts.constLast()->addControl(new IconLabel(icon, 20, Role::Text2, panel));
        column->addWidget(m_facts.constLast());
    }
    body()->addWidget(panel);
    m_trouble = new Label(TextSize::Body, Role::Missed, QFont::Normal, this);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    body()->addWidget(m_trouble);
    body()->addStretch(1);
    connect(m_login, &Switch::toggled, this, [this](bool on) {
        const Status kept = m_ports.startAtLogin->set(on);
        m_trouble->setVisible(!kept.ok());
        const QSignalBlocker silent(m_login);
        m_login->setChecked(m_ports.startAtLogin->isOn());
    });
    connect(m_awake, &Switch::toggled, this, [this](bool on) {
        m_ports.commands.setSetting(u"keep-awake"_s, on ? u"on"_s : u"off"_s, this,
                                    [this](const Status &kept) { m_trouble->setVisible(!kept.ok()); });
    });
    retranslate();
}

void NoticesStep::enter()
{
    const QSignalBlocker awakeSilent(m_awake);
    const auto kept = m_ports.queries.settings();
    m_awake->setChecked(kept.ok() && kept.value().value(u"keep-awake"_s) == u"on"_s);
    const QSignalBlocker silent(m_login);
    m_login->setChecked(m_ports.startAtLogin && m_ports.startAtLogin->isOn());
}

void NoticesStep::retranslate()
{
    setHeading(
        tr("How you hear of it"),
        tr("Textback works while this computer runs, also with its window closed. It can only text callers while "
           "it runs."));
    m_loginRow->setWords(tr("Start Textback with this computer"),
                         tr("It begins in the tray as soon as you sign in to the computer."));
    m_awakeRow->setWords(tr("Keep it awake while it is plugged in"),
                         tr("Nobody is texted while it sleeps. The screen may still go dark."));
    m_facts.at(0)->setWords(tr("A missed call"),
                            tr("A small notice shows who called, with Cancel and I'm calling back, "
                               "until the text goes out."));
    m_facts.at(1)->setWords(tr("A reply"), tr("A notice, and a number on the tray icon: so many people wait on you."));
    m_facts.at(2)->setWords(tr("Not watching"),
                            tr("The strip on top turns amber and says since when and why. This "
                               "cannot be switched off."));
    m_facts.at(3)->setWords(tr("Sleep"),
                            tr("While this computer sleeps nobody is texted. What was missed meanwhile is "
                               "fetched when it wakes; older calls are left to you."));
    m_trouble->setText(tr("This could not be changed. Ask whoever looks after this computer."));
}

} // namespace textback
