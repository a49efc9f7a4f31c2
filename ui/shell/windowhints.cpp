// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowhints.h"

#include "core/domain/sleepcare.h"
#include "core/domain/updatenews.h"
#include "ui/shell/hintline.h"

#include <QEvent>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {
const QString SleepAnsweredKey = u"hints/sleep-answered"_s;
}

WindowHints::WindowHints(const WindowPorts &ports, QWidget *parent)
    : QWidget(parent),
      m_ports(ports),
      m_sleep(new HintLine(u"sleepHint"_s, u"moon"_s, this)),
      m_update(new HintLine(u"updateHint"_s, u"textback"_s, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_sleep);
    column->addWidget(m_update);
    connectLines();
    if (ports.sleep)
        connect(ports.sleep, &SleepCare::changed, this, &WindowHints::look);
    if (ports.updates)
        connect(ports.updates, &UpdateNews::changed, this, &WindowHints::look);
    retranslate();
}

void WindowHints::connectLines()
{
    connect(m_sleep, &HintLine::actPressed, this, [this] {
        m_ports.commands.setSetting(u"keep-awake"_s, u"on"_s, this, [this](const Status &kept) {
            if (kept.ok())
                m_sleep->hide();
        });
    });
    connect(m_sleep, &HintLine::dismissPressed, this, [this] {
        m_ports.settings.setValue(SleepAnsweredKey, true);
        look();
    });
    connect(m_update, &HintLine::actPressed, this, [this] {
        if (const auto newer = m_ports.updates->newer())
            emit linkPressed(newer->page);
    });
    connect(m_update, &HintLine::dismissPressed, this, [this] { m_ports.updates->setSeen(); });
}

void WindowHints::look()
{
    const bool sleeps = m_ports.sleep && m_ports.sleep->idleSleep() == IdleSleep::On && !m_ports.sleep->wanted();
    m_sleep->setVisible(sleeps && m_ports.hasAccount && !m_ports.settings.value(SleepAnsweredKey).toBool());
    const auto newer = m_ports.updates ? m_ports.updates->newer() : std::nullopt;
    m_update->setVisible(newer.has_value());
    if (newer)
        m_update->setWords(tr("Textback %1 is out; this is an earlier version.").arg(newer->version),
                           newer->page.isEmpty() ? QString() : tr("What is new"), tr("All right"));
    setVisible(!m_sleep->isHidden() || !m_update->isHidden());
}

void WindowHints::retranslate()
{
    m_sleep->setWords(tr("This computer goes to sleep by itself, and calls are not texted meanwhile."),
                      tr("Keep awake while plugged in"), tr("Leave it"));
    look();
}

void WindowHints::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace textback
