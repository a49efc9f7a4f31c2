// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticesdialog.h"

#include "ui/shell/noticesettings.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

NoticesDialog::NoticesDialog(QSettings &settings, QWidget *parent)
    : QDialog(parent),
      m_settings(settings),
      m_on(new Switch(this)),
      m_private(new Switch(this)),
      m_sound(new Switch(this)),
      m_missedSound(new QCheckBox(this)),
      m_replySound(new QCheckBox(this)),
      m_troubleSound(new QCheckBox(this)),
      m_repeat(new QComboBox(this)),
      m_quiet(new Switch(this)),
      m_from(new QTimeEdit(this)),
      m_to(new QTimeEdit(this))
{
    setObjectName(u"noticesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Notices"));
    setBackgroundRole(QPalette::Base);
    const NoticeSettings now = NoticeSettings::from(settings);
    m_on->setChecked(now.on);
    m_private->setChecked(now.privately);
    m_sound->setChecked(now.sound);
    m_missedSound->setChecked(now.missedSound);
    m_replySound->setChecked(now.replySound);
    m_troubleSound->setChecked(now.troubleSound);
    m_quiet->setChecked(now.quietFrom && now.quietTo);
    m_from->setTime(now.quietFrom.value_or(QTime(20, 0)));
    m_to->setTime(now.quietTo.value_or(QTime(7, 0)));
    build();
    m_repeat->setCurrentIndex(std::max(0, m_repeat->findData(now.repeatMinutes)));
    for (QCheckBox *part : std::initializer_list<QCheckBox *>{m_on, m_private, m_sound, m_missedSound, m_replySound,
                                                              m_troubleSound, m_quiet})
        connect(part, &QCheckBox::toggled, this, &NoticesDialog::keep);
    connect(m_repeat, &QComboBox::activated, this, &NoticesDialog::keep);
    for (QTimeEdit *edit : {m_from, m_to})
        connect(edit, &QTimeEdit::timeChanged, this, &NoticesDialog::keep);
}

void NoticesDialog::build()
{
    m_on->setObjectName(u"noticesOnSwitch"_s);
    m_private->setObjectName(u"privateNoticesSwitch"_s);
    m_sound->setObjectName(u"noticeSoundSwitch"_s);
    m_quiet->setObjectName(u"quietHoursSwitch"_s);
    m_repeat->setObjectName(u"repeatNoticesCombo"_s);
    m_on->setText(tr("Show a notice when something happens while Textback is not in front"));
    m_private->setText(tr("Say neither who nor what"));
    m_sound->setText(tr("With a sound"));
    m_repeat->setAccessibleName(tr("Repeat until somebody has looked"));
    m_repeat->addItem(tr("Show each once"), 0);
    for (const int minutes : {2, 5, 10, 30})
        m_repeat->addItem(tr("Again every %n minute(s) until somebody has looked", nullptr, minutes), minutes);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    for (QWidget *part : std::initializer_list<QWidget *>{m_on, m_private, m_sound, buildSounds(), m_repeat})
        column->addWidget(part);
    column->addWidget(buildQuietHours());
    auto *close = new Button(ButtonKind::Primary, tr("Close"), {}, this);
    column->addWidget(close, 0, Qt::AlignTrailing);
    connect(close, &Button::clicked, this, &QDialog::close);
}

/// What sounds, below the switch for all of it.
QWidget *NoticesDialog::buildSounds()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addSpacing(44); // where the words of the switch begin
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    row->addLayout(column, 1);
    m_missedSound->setObjectName(u"missedSoundBox"_s);
    m_replySound->setObjectName(u"replySoundBox"_s);
    m_troubleSound->setObjectName(u"troubleSoundBox"_s);
    m_missedSound->setText(tr("when a call is missed (two tones)"));
    m_replySound->setText(tr("when somebody writes (one tone)"));
    m_troubleSound->setText(
        tr("when somebody is needed: a text that did not arrive, a sign-in that ended (three tones)"));
    for (QCheckBox *part : {m_missedSound, m_replySound, m_troubleSound})
        column->addWidget(part);
    box->setEnabled(m_sound->isChecked());
    connect(m_sound, &Switch::toggled, box, &QWidget::setEnabled);
    return box;
}

QWidget *NoticesDialog::buildQuietHours()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_quiet->setText(tr("No notices from"));
    m_from->setAccessibleName(tr("No notices from this time"));
    m_to->setAccessibleName(tr("Until this time"));
    row->addWidget(m_quiet);
    row->addWidget(m_from);
    row->addWidget(new Label(tr("to", "between two times"), TextSize::Body, Role::Text, QFont::Normal, box));
    row->addWidget(m_to);
    row->addStretch(1);
    return box;
}

void NoticesDialog::keep()
{
    NoticeSettings wanted;
    wanted.on = m_on->isChecked();
    wanted.privately = m_private->isChecked();
    wanted.sound = m_sound->isChecked();
    wanted.missedSound = m_missedSound->isChecked();
    wanted.replySound = m_replySound->isChecked();
    wanted.troubleSound = m_troubleSound->isChecked();
    wanted.repeatMinutes = m_repeat->currentData().toInt();
    if (m_quiet->isChecked()) {
        wanted.quietFrom = m_from->time();
        wanted.quietTo = m_to->time();
    }
    wanted.keep(m_settings);
}

} // namespace textback
