// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/helppages.h"

#include <QDialog>
#include <QSet>

class QComboBox;
class QScrollArea;

namespace textback {

class Label;

/// The help inside the program: one short page at a time. Deletes itself.
class HelpSheet : public QDialog {
    Q_OBJECT
public:
    /// @param topics those of screens that exist
    HelpSheet(const QList<HelpTopic> &topics, HelpTopic first, QWidget *parent);

signals:
    void tourWanted();

private:
    void showTopic(HelpTopic topic);
    QComboBox *m_topics;
    QScrollArea *m_scroll;
};

} // namespace textback
