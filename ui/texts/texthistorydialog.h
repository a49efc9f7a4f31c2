// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/officequeries.h"
#include "core/policy/textversions.h"
#include "ui/widgets/formparts.h"

class QListWidget;

namespace textback {

/// How a text read before, and by whom it was changed; any version can be taken again.
class TextHistoryDialog : public AskDialog {
    Q_OBJECT
public:
    TextHistoryDialog(const TextTemplate &text, OfficeQueries &office, UtcTime now, QWidget *parent);

signals:
    void versionChosen(const textback::TextTemplate &text);

private:
    void read(const QString &key, OfficeQueries &office);
    void showVersion(int row);
    QList<TextVersion> m_versions;
    QListWidget *m_list;
    Label *m_words;
};

} // namespace textback
