// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupwords.h"

#include "ui/widgets/plaintext.h"

using namespace Qt::Literals::StringLiterals;

namespace textback {

QString SetupWords::trouble(SignInTrouble trouble)
{
    switch (trouble) {
    case SignInTrouble::None:
    case SignInTrouble::Cancelled:
        return {};
    case SignInTrouble::Refused:
        return tr("You said no on the sign-in page. Open it again when you have changed your mind.");
    case SignInTrouble::TimedOut:
        return tr("Nobody signed in within ten minutes. Open the page again when you are ready.");
    case SignInTrouble::NoPort:
        return tr("Another program on this computer is in the way of the browser. Restart the computer, then try "
                  "again.");
    case SignInTrouble::NoAnswer:
        return tr("The phone company did not answer. Check the internet connection, then try again.");
    case SignInTrouble::NotAccepted:
        return tr("The phone company did not accept the sign-in. Try once more; if it stays so, check what stands "
                  "under Advanced.");
    case SignInTrouble::OtherAccount:
        return tr("Textback is connected to another phone account already. Remove that one first in Settings.");
    case SignInTrouble::NotKept:
        return tr("The sign-in could not be kept on this computer. Unlock its password store, then try again.");
    }
    return {};
}

QString SetupWords::line(LineState state)
{
    switch (state) {
    case LineState::Ready:
        return tr("May send texts.");
    case LineState::TollFree:
        return tr("May send texts once the phone company has verified this toll-free number. Ask them whether it is.");
    case LineState::RegistrationNotTold:
        return tr("May send texts. The phone company does not say whether it is registered for business texts: ask "
                  "them, because texts from numbers that are not are refused.");
    case LineState::RegistrationWaits:
        return tr("Its registration for business texts is still being checked, and until then its texts are refused. "
                  "That takes days; the phone company can say how far it is.");
    case LineState::RegistrationRefused:
        return tr("Its registration for business texts was refused or has ended, so its texts are refused. An "
                  "administrator sees the reason at the phone company and can hand it in again.");
    case LineState::NotRegistered:
        return tr("Not registered for business texts yet, so its texts are refused. An administrator can register it "
                  "with the phone company; allow a few days.");
    case LineState::TextingOff:
        return tr("Texting is switched off for the person who signed in. Ask an administrator of the phone account to "
                  "switch it on.");
    case LineState::NotAllowed:
        return tr("May not send texts. Ask the phone company to switch on texting for it.");
    case LineState::OthersNumber:
        return tr("Its texts belong to somebody else in your office. An administrator can give them to the person who "
                  "signed in.");
    case LineState::Fax:
        return tr("Is for faxes.");
    }
    return {};
}

QString SetupWords::accountNote(const QString &note)
{
    const auto remark = accountRemarkOf(note);
    if (!remark)
        return oneLine(note, 200);
    QString words;
    switch (remark->note) {
    case AccountNote::UserUnread:
        words = tr("The phone company did not tell who signed in. Numbers and texts work all the same.");
        break;
    case AccountNote::NumbersUnread:
        words = tr("The phone company did not list your numbers this time. Those that are known stay; Textback asks "
                   "again.");
        break;
    case AccountNote::ExtensionsUnread:
        words = tr("The phone company did not list the people and queues of your office. Calls are seen all the same, "
                   "some without the name of who was rung.");
        break;
    case AccountNote::OptOutsUnread:
        words = tr("The phone company did not tell who asked it for no more texts. Textback knows those who wrote STOP "
                   "to you; the phone company stops texts to the others.");
        break;
    case AccountNote::TextingOff:
        words = tr("The phone company says that texting is switched off for the person who signed in.");
        break;
    }
    //: Added for who talks to the phone company: its own code of the problem
    return remark->detail.isEmpty() ? words
                                    : words + u' ' + tr("(Its code: %1.)").arg(isolated(oneLine(remark->detail, 60)));
}

SignInPageWords SetupWords::page()
{
    return {u"Textback"_s, tr("You are signed in. You can close this page and go back to Textback."),
            tr("You are not signed in. You can close this page; in Textback you can try again."),
            tr("This page belongs to an earlier try. Go back to Textback and open the newest one.")};
}

QString SetupWords::permission(const QString &carriersName)
{
    if (carriersName == "ReadAccounts"_L1)
        return tr("reading lines and people (%1)").arg(carriersName);
    if (carriersName == "SMS"_L1)
        return tr("sending texts (%1)").arg(carriersName);
    if (carriersName == "ReadCallLog"_L1)
        return tr("reading the call list (%1)").arg(carriersName);
    if (carriersName == "CallControl"_L1)
        return tr("seeing calls as they happen (%1)").arg(carriersName);
    if (carriersName == "ReadMessages"_L1)
        return tr("reading texts (%1)").arg(carriersName);
    if (carriersName.contains("WebSocket"_L1))
        return tr("being told at once (%1)").arg(carriersName);
    return carriersName.left(60);
}

} // namespace textback
