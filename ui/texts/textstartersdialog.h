// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/tradestarters.h"
#include "ui/widgets/formparts.h"

class QCheckBox;
class QComboBox;
class QListWidget;

namespace textback {

/// Words to start from: for a trade, in a language, for each situation; for a saved reply, those that come along.
class TextStartersDialog : public AskDialog {
    Q_OBJECT
public:
    /// @param group the situation of the text that is edited. @param language the one to begin with.
    TextStartersDialog(TextGroup group, TextLanguage language, QWidget *parent);

signals:
    void wordsChosen(const QString &body);
    void allChosen(const QList<textback::TextTemplate> &texts);

private:
    void build();
    void showStarters();
    void finish();
    [[nodiscard]] QList<TextTemplate> starters() const;
    [[nodiscard]] bool isReply() const { return m_group == TextGroup::Reply; }
    TextGroup m_group;
    TextLanguage m_first;
    QComboBox *m_trade;
    QComboBox *m_language;
    QListWidget *m_list;
    QCheckBox *m_all;
    Label *m_words;
};

} // namespace textback
