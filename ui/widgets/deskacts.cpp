// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/deskacts.h"

#include "ui/widgets/undostack.h"

#include <memory>

namespace textback {

QString DeskActs::whyNot(const Error &error)
{
    if (error.kind == ErrorKind::Unavailable)
        return tr("Not done: no phone account is connected.");
    if (error.kind == ErrorKind::Storage)
        return tr("Not done: it could not be kept on this computer. Nothing was changed.");
    return tr("Not done: what it is about is not here any more.");
}

QString DeskActs::whyNotTakenBack()
{
    return tr("It could not be taken back: this computer could not keep it.");
}

QString DeskActs::whyNotSent(const Error &error)
{
    return error.kind == ErrorKind::Rejected ? tr("Not sent: this number may not or can't get texts.") : whyNot(error);
}

QString DeskActs::whyNotCancelled(const Error &error)
{
    return error.kind == ErrorKind::Rejected ? tr("Too late: the text has left.") : whyNot(error);
}

void DeskActs::askAll(const QList<Ask> &asks, const std::function<void(const Round &)> &done)
{
    const auto round = std::make_shared<Round>();
    round->open = asks.size();
    for (const Ask &ask : asks) {
        ask(this, [round, done](const Status &status) {
            if (status.ok())
                ++round->kept;
            else
                round->error = status.error();
            if (--round->open == 0)
                done(*round);
        });
    }
}

void DeskActs::perform(const Act &act)
{
    askAll(act.ask, [this, act](const Round &round) {
        if (round.kept > 0)
            offer(act);
        if (!round.error)
            return;
        m_undo.say(round.kept == 0 ? whyNot(*round.error)
                                   : tr("Not all of it is done: some could not be kept on this computer."));
        if (act.failed)
            act.failed();
    });
}

void DeskActs::offer(const Act &act)
{
    const auto back = [this, act] {
        askAll(act.back, [this, act](const Round &round) {
            if (round.error)
                m_undo.say(whyNotTakenBack());
            else if (act.taken)
                act.taken();
        });
    };
    const auto again = [this, act] {
        askAll(act.ask, [this](const Round &round) {
            if (round.error)
                m_undo.say(whyNot(*round.error));
        });
    };
    m_undo.push(act.words, act.offered, back, false, again);
}

} // namespace textback
