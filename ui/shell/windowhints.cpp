// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowhints.h"

#include "core/domain/backupnews.h"
#include "core/domain/secretsnews.h"
#include "core/domain/sleepcare.h"
#include "core/domain/updatenews.h"
#include "ui/shell/hintline.h"
#include "ui/widgets/historywords.h"

#include <QEvent>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {
const QString SleepAnsweredKey = u"hints/sleep-answered"_s;
const QString ImportSeenKey = u"hints/earlier-texts-seen"_s; ///< Of which first sign-in.
} // namespace

WindowHints::WindowHints(const WindowPorts &ports, QWidget *parent)
    : QWidget(parent),
      m_ports(ports),
      m_sleep(new HintLine(u"sleepHint"_s, u"moon"_s, this)),
      m_secrets(new HintLine(u"secretsHint"_s, u"lock"_s, this)),
      m_backup(new HintLine(u"backupHint"_s, u"warning"_s, this)),
      m_update(new HintLine(u"updateHint"_s, u"textback"_s, this)),
      m_import(new HintLine(u"earlierHint"_s, u"retry"_s, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_sleep);
    column->addWidget(m_secrets);
    column->addWidget(m_backup);
    column->addWidget(m_update);
    column->addWidget(m_import);
    connectLines();
    connectImport();
    connectBackups();
    if (ports.sleep)
        connect(ports.sleep, &SleepCare::changed, this, &WindowHints::look);
    if (ports.secrets)
        connect(ports.secrets, &SecretsNews::changed, this, [this] {
            m_secretsSeen = false;
            look();
        });
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
    connect(m_secrets, &HintLine::dismissPressed, this, [this] {
        m_secretsSeen = true;
        look();
    });
    connect(m_update, &HintLine::actPressed, this, [this] {
        if (const auto newer = m_ports.updates->newer())
            emit linkPressed(newer->page);
    });
    connect(m_update, &HintLine::dismissPressed, this, [this] { m_ports.updates->setSeen(); });
}

void WindowHints::connectBackups()
{
    connect(m_backup, &HintLine::actPressed, this, &WindowHints::backupsWanted);
    connect(m_backup, &HintLine::dismissPressed, this, [this] {
        m_backupSeen = true;
        look();
    });
    if (m_ports.backups)
        connect(m_ports.backups, &BackupNews::changed, this, [this] {
            m_backupSeen = false;
            look();
        });
}

void WindowHints::connectImport()
{
    if (const auto kept = m_ports.queries.historyImport(); kept.ok())
        m_progress = HistoryWords::atRest(kept.value());
    connect(&m_ports.events, &DeskEvents::historyImportChanged, this, [this](const HistoryProgress &progress) {
        m_progress = progress;
        look();
    });
    connect(m_import, &HintLine::actPressed, this, [this] {
        if (HistoryWords::actGoesOn(m_progress))
            m_ports.commands.resumeHistoryImport();
        else
            m_ports.commands.stopHistoryImport();
    });
    connect(m_import, &HintLine::dismissPressed, this, [this] {
        m_hidden = m_progress.stage;
        if (m_progress.stage == ImportStage::Done)
            m_ports.settings.setValue(ImportSeenKey, toMs(m_progress.place.before));
        look();
    });
}

bool WindowHints::importMatters() const
{
    const ImportStage stage = m_progress.stage;
    const bool goesOn = stage == ImportStage::Reading || stage == ImportStage::Waiting;
    const bool hidden =
        m_hidden == stage || (goesOn && (m_hidden == ImportStage::Reading || m_hidden == ImportStage::Waiting));
    if (m_ports.practice || !m_ports.hasAccount || stage == ImportStage::None || hidden)
        return false;
    const HistoryImport &place = m_progress.place;
    const bool refused = place.texts.end == HistoryEnd::Refused || place.calls.end == HistoryEnd::Refused;
    return stage != ImportStage::Done
        || ((refused || place.texts.taken + place.calls.taken > 0)
            && m_ports.settings.value(ImportSeenKey).toLongLong() != toMs(place.before));
}

void WindowHints::showImport()
{
    m_import->setVisible(importMatters());
    const UtcTime now = m_ports.clock.now();
    const bool done = m_progress.stage == ImportStage::Done;
    const QString state = HistoryWords::state(m_progress, now);
    const QString limits = done ? HistoryWords::limits(m_progress.place, now) : QString();
    m_import->setWords((state + u' ' + limits).trimmed(), HistoryWords::act(m_progress),
                       done ? tr("All right") : tr("Hide", "verb: this line"));
}

void WindowHints::look()
{
    const bool sleeps = m_ports.sleep && m_ports.sleep->idleSleep() == IdleSleep::On && !m_ports.sleep->wanted();
    m_sleep->setVisible(sleeps && m_ports.hasAccount && !m_ports.settings.value(SleepAnsweredKey).toBool());
    m_secrets->setVisible(m_ports.secrets && m_ports.secrets->keptForThisRunOnly() && !m_secretsSeen);
    m_backup->setVisible(m_ports.backups && m_ports.backups->failing() && !m_backupSeen);
    const auto newer = m_ports.updates ? m_ports.updates->newer() : std::nullopt;
    m_update->setVisible(newer.has_value());
    if (newer)
        m_update->setWords(tr("Textback %1 is out; this is an earlier version.").arg(newer->version),
                           newer->page.isEmpty() ? QString() : tr("What is new"), tr("All right"));
    showImport();
    const std::array lines{m_sleep, m_secrets, m_backup, m_update, m_import};
    setVisible(std::any_of(lines.begin(), lines.end(), [](const HintLine *line) { return !line->isHidden(); }));
}

void WindowHints::retranslate()
{
    m_sleep->setWords(tr("This computer goes to sleep by itself, and calls are not texted meanwhile."),
                      tr("Keep awake while plugged in"), tr("Leave it"));
    m_secrets->setWords(
        tr("This computer's password store is locked or missing, so the sign-in lasts until Textback is "
           "closed. Unlock it, and within half a minute the sign-in is kept there."),
        {}, tr("All right"));
    m_backup->setWords(tr("No backup could be made of your texts and calls. The disk may be full."), tr("Backups"),
                       tr("All right"));
    look();
}

void WindowHints::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace textback
