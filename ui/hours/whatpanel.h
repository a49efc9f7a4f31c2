// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office.h"
#include "ui/hours/hoursparts.h"
#include "ui/widgets/formparts.h"

class QDateEdit;

namespace textback {

/// "What would happen at ...?": the situation, the text and until when, for any minute.
class WhatPanel : public TitledPanel {
    Q_OBJECT
public:
    explicit WhatPanel(QWidget *parent = nullptr);
    /// @param policy with the hours as they stand on the screen. @param line E.164; empty: any.
    void setPolicy(const OfficePolicy &policy, const QString &line);
    void setInstant(UtcTime at);
    [[nodiscard]] UtcTime instant() const { return m_at; }
    /// The answer in one sentence, for tips and screen readers.
    [[nodiscard]] QString sentence(UtcTime at) const;

signals:
    void instantChosen(textback::UtcTime at);
    void nowWanted();

private:
    void build();
    void chosen();
    void answer();
    OfficePolicy m_policy;
    QString m_line;
    UtcTime m_at{};
    bool m_filling = false;
    QDateEdit *m_date;
    TimeField *m_time;
    IconLabel *m_icon;
    Label *m_title;
    Label *m_words;
};

} // namespace textback
