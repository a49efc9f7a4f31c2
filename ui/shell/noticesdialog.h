// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QCheckBox;
class QSettings;
class QTimeEdit;

namespace textback {

class Switch;

/// How notices behave. Kept at once. Deletes itself.
class NoticesDialog : public QDialog {
    Q_OBJECT
public:
    NoticesDialog(QSettings &settings, QWidget *parent);

private:
    void build();
    QWidget *buildSounds();
    QWidget *buildQuietHours();
    void keep();
    QSettings &m_settings;
    Switch *m_on;
    Switch *m_private;
    Switch *m_sound;
    QCheckBox *m_missedSound;
    QCheckBox *m_replySound;
    QCheckBox *m_troubleSound;
    QComboBox *m_repeat;
    Switch *m_quiet;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
};

} // namespace textback
