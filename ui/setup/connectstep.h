// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setupports.h"
#include "ui/setup/setupstep.h"

namespace textback {

class AdvancedSignIn;
class Button;
class ChoiceCard;
class IconLabel;
class Label;
class LineList;
class Panel;

/// Step 1: the phone account. Signs in on the carrier's page, or leads to practice.
class ConnectStep : public SetupStep {
    Q_OBJECT
public:
    explicit ConnectStep(const SetupPorts &ports, QWidget *parent = nullptr);
    void enter() override;
    /// Opens the sign-in page of the account there is, without another question.
    void signInAgain();
    [[nodiscard]] bool isReady() const override { return m_state == State::Connected; }
    [[nodiscard]] QString remark() const override;

signals:
    void practiceWanted();
    /// An address for the browser.
    void pageWanted(const QUrl &page);

protected:
    void retranslate() override;

private:
    enum class State { Choosing, Asking, Waiting, Connected };
    void build();
    QWidget *buildAsks();
    void begin();
    void signIn();
    void addWithJwt();
    void finished(const SignInOutcome &outcome);
    void setState(State state);
    void readAccount();
    void showLines();

    SetupPorts m_ports;
    State m_state = State::Choosing;
    bool m_signInWhenKnown = false;
    bool m_again = false; ///< There is an account, and it signs in once more.
    QUrl m_page;
    QStringList m_missing;
    QString m_trouble;
    bool m_forThisRunOnly = false;
    ChoiceCard *m_carrier;
    ChoiceCard *m_look;
    Panel *m_asks;
    QList<Label *> m_askWords;
    Button *m_open;
    Button *m_cancel;
    Button *m_reopen;
    Label *m_hint;
    Label *m_troubleWords;
    Button *m_other;
    Label *m_otherWords;
    Button *m_advanced;
    AdvancedSignIn *m_own;
    Panel *m_connected;
    Label *m_connectedTitle;
    Label *m_connectedWords;
    Button *m_anew;
    LineList *m_lines;
    std::optional<AccountFacts> m_account; ///< As the desk knows it.
};

} // namespace textback
