// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/automatictext.h"
#include "ui/widgets/rulewords.h"

#include <QDialog>

class QDateTimeEdit;
class QComboBox;
class QCheckBox;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace textback {

class ContactQueries;
class Label;
struct RulesPorts;

/// "What would happen if this number called at that time?": the decision with every check, and the text. Nothing is
/// sent and nothing kept.
class TryNow : public QDialog {
    Q_OBJECT
public:
    /// Without lists and contacts among the ports nothing is known of the caller.
    TryNow(const OfficePolicy &policy, const RuleNames &names, const RulesPorts &ports, QWidget *parent);

private:
    void build(UtcTime now);
    void tryIt();
    void showCall(const TriedCall &tried);
    [[nodiscard]] QString firstNameOf(const std::optional<PhoneNumber> &caller) const;
    void addCheck(const Check &check);
    /// As high as the answer, as far as there is room: the rest is scrolled to.
    void fit();

    OfficePolicy m_policy;
    RuleNames m_names;
    NumberListQueries *m_lists;
    ContactQueries *m_contacts;
    QLineEdit *m_number = nullptr;
    QDateTimeEdit *m_when = nullptr;
    QComboBox *m_line = nullptr;
    QCheckBox *m_voicemail = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_answer = nullptr;
    QVBoxLayout *m_answerLayout = nullptr;
};

} // namespace textback
