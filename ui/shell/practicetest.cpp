// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/practicetest.h"

#include "ui/practice/practicepanel.h"
#include "ui/setup/teststep.h"
#include "ui/widgets/controls.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

SetupPorts practicePorts(const WindowPorts &ports)
{
    SetupPorts test{ports.queries, ports.commands, *ports.accounts, ports.events, ports.clock, ports.settings};
    test.health = ports.health;
    test.practice = true;
    return test;
}

} // namespace

PracticeTest::PracticeTest(const WindowPorts &ports, PracticePanel &panel, QWidget *parent)
    : QDialog(parent), m_step(new TestStep(practicePorts(ports), this))
{
    setObjectName(u"practiceTest"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Watch one call step by step"));
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_step, 1);
    auto *closing = new Button(ButtonKind::Normal, tr("Close"), {}, this);
    closing->setObjectName(u"closePracticeTestButton"_s);
    closing->setAutoDefault(false);
    column->addWidget(closing, 0, Qt::AlignTrailing);
    connect(closing, &Button::clicked, this, &QDialog::reject);
    connect(m_step, &TestStep::ringWanted, &panel, [&panel] { panel.play(PracticeEvent::MissedCall); });
    connect(m_step, &TestStep::replyWanted, &panel, [&panel] { panel.play(PracticeEvent::Reply); });
    resize(640, 660);
    m_step->enter();
}

} // namespace textback
