// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the settings page does: keeping a change, taking it back, and what is no setting.
#include "ui/settings/settingeditor.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/historywords.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr qsizetype MostUndo = 50;

} // namespace

void SettingsPage::showReadable()
{
    for (SettingEditor *editor : std::as_const(m_editors))
        editor->setEnabled(m_readable);
    m_unreadable->setVisible(!m_readable);
    if (!m_readable)
        m_unreadable->tell(Role::WarnTint, Role::Warn, u"warning"_s,
                           tr("The settings could not be read. Nothing is lost."),
                           {{u"readSettingsAgainButton"_s, tr("Try again"), [this] { refresh(); }}});
}

void SettingsPage::keep(const QString &key, const QString &value)
{
    const QString before = m_values.value(key);
    m_values.insert(key, value);
    m_commands.setSetting(key, value, this, [this, key, before](const Status &kept) {
        if (kept.ok()) {
            m_changes.append({key, before});
            if (m_changes.size() > MostUndo)
                m_changes.removeFirst();
        } else {
            m_values.remove(key); // shown again as it is
            refresh();
        }
        sayKept(kept);
        m_undo->setVisible(!m_changes.isEmpty());
    });
}

void SettingsPage::sayKept(const Status &kept)
{
    sayFoot(kept, tr("Changes are kept at once."));
}

void SettingsPage::sayFoot(const Status &kept, const QString &words)
{
    m_keptSign->setIcon(kept.ok() ? u"tick"_s : u"failed"_s, kept.ok() ? Role::Ok : Role::Missed);
    m_kept->setRole(kept.ok() ? Role::Text2 : Role::Missed);
    m_kept->setText(kept.ok() ? words : tr("This could not be kept. Nothing was changed."));
}

void SettingsPage::undo()
{
    if (m_changes.isEmpty())
        return;
    const Change last = m_changes.takeLast();
    m_undo->setVisible(!m_changes.isEmpty());
    m_commands.setSetting(last.key, last.before, this, [this, last](const Status &kept) {
        if (!kept.ok()) {
            m_changes.append(last); // it can still be tried again
            m_undo->setVisible(true);
        }
        sayFoot(kept, tr("Taken back."));
        refresh();
    });
}

bool SettingsPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) { // else the window takes back what was done on another screen
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->accept();
            return true;
        }
    }
    return Page::event(event);
}

void SettingsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        return undo();
    Page::keyPressEvent(event);
}

void SettingsPage::showHistory(const HistoryProgress &progress)
{
    m_acts->setHistory(progress, m_clock.now());
    showRows();
}

void SettingsPage::act(SettingAct act)
{
    if (act != SettingAct::EarlierTexts)
        emit actWanted(act);
    else if (HistoryWords::actGoesOn(m_acts->history()))
        m_commands.resumeHistoryImport();
    else
        m_commands.stopHistoryImport();
}

} // namespace textback
