// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setupports.h"
#include "ui/setup/setupstep.h"

#include <array>

class QLineEdit;

namespace textback {

class Button;
class ChoiceCard;
class Label;
class Switch;

/// Step 2: what callers get, and the sentence for the voicemail greeting that asks for their consent.
class MessageStep : public SetupStep {
    Q_OBJECT
public:
    explicit MessageStep(const SetupPorts &ports, QWidget *parent = nullptr);
    void enter() override;
    void keep() override;
    [[nodiscard]] bool isReady() const override;
    [[nodiscard]] QString remark() const override;
    /// The sentence for the greeting.
    [[nodiscard]] QString greeting() const;

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    enum Choice { Simple, Booking, Own };
    void build();
    /// The texts of a new office begin in the language of its desk, where they come along in it, and go along when
    /// another is chosen in this step.
    void beginInLanguageOfDesk();
    void showPreview();
    [[nodiscard]] QString chosenBody() const;
    void keepOne(const QString &key, const QString &value);

    SetupPorts m_ports;
    QMap<QString, QString> m_kept;
    bool m_languageIsDesks = false; ///< Callers' language was taken from the desk, by this step.
    Label *m_companyWords;
    QLineEdit *m_company;
    std::array<ChoiceCard *, 3> m_cards{};
    Label *m_linkWords;
    QLineEdit *m_link;
    Label *m_previewTitle;
    Label *m_preview;
    Label *m_count;
    Label *m_greetingTitle;
    Label *m_greetingWords;
    Label *m_greeting;
    Switch *m_adopted;
    Label *m_adoptedWords;
    Button *m_copy;
};

} // namespace textback
