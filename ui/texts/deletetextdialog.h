// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office.h"
#include "ui/widgets/formparts.h"

class QComboBox;

namespace textback {

/// Before a text goes that sentences send: says which, and asks what they send instead.
class DeleteTextDialog : public AskDialog {
    Q_OBJECT
public:
    /// @param others what could be sent instead.
    DeleteTextDialog(const TextTemplate &text, const QStringList &sentBy, const QList<TextTemplate> &others,
                     QWidget *parent);

signals:
    /// @param instead the key of the text that is sent from now on.
    void deleteWanted(const QString &instead);

private:
    QComboBox *m_instead;
};

} // namespace textback
