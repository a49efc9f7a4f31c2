// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/linelist.h"

#include "ui/setup/setupwords.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr qsizetype MostLines = 50;

}

LineList::LineList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(u"lineList"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
}

void LineList::show(const QList<Line> &lines, const QStringList &missingPermissions,
                    const std::optional<AccountFacts> &account)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_anyCanText = false;
    if (!missingPermissions.isEmpty()) {
        QStringList named;
        for (const QString &permission : missingPermissions)
            named.append(SetupWords::permission(permission));
        addRow(u"warning"_s, Role::Warn, tr("This sign-in does not allow everything"),
               tr("Ask whoever looks after your phone account to allow: %1.").arg(named.join(u", "_s)));
    }
    const bool privacy = std::any_of(lines.cbegin(), lines.cend(),
                                     [](const Line &line) { return standingOf(line.carrier).healthPrivacy; });
    if (privacy)
        addRow(u"lock"_s, Role::Warn, tr("Your phone account follows health privacy rules (HIPAA)"),
               tr("The phone company may not send texts for such accounts: ask them before you rely on it. Leave "
                  "everything about somebody's health out of texts."));
    QList<Line> sorted = lines.mid(0, MostLines);
    std::stable_sort(sorted.begin(), sorted.end(), [](const Line &one, const Line &other) {
        return canTextFrom(checkLine(one.carrier)) > canTextFrom(checkLine(other.carrier));
    });
    for (const Line &line : std::as_const(sorted)) {
        const LineState state = checkLine(line.carrier);
        m_anyCanText = m_anyCanText || canTextFrom(state);
        const QString number = line.carrier.number.forPeople();
        const QString label = oneLine(line.carrier.label, 60);
        addRow(state == LineState::Ready ? u"done"_s
                   : canTextFrom(state)  ? u"why"_s
                                         : u"warning"_s,
               state == LineState::Ready ? Role::Ok : Role::Warn,
               //: A name of a line and its number
               label.isEmpty() ? number : tr("%1, %2").arg(label, isolated(number)), SetupWords::line(state));
    }
    if (!lines.isEmpty() && !m_anyCanText)
        addRow(u"stop"_s, Role::Missed, tr("None of your numbers may send texts"),
               tr("Textback can list missed calls, but not text anybody, until the phone company allows it for one."));
    if (account && !lines.isEmpty())
        addAccount(*account);
}

void LineList::addAccount(const AccountFacts &account)
{
    addRow(account.confirmsStop ? u"done"_s : u"why"_s, account.confirmsStop ? Role::Ok : Role::Text2,
           tr("Who writes STOP"),
           account.confirmsStop
               ? tr("Is texted no more. The phone company confirms that to them itself, so Textback says nothing.")
               : tr("Is texted no more. Whether the phone company confirms that to them shows with the first who does; "
                    "Textback itself sends no confirmation, so nobody gets two."));
    if (account.answersHelp)
        addRow(u"done"_s, Role::Ok, tr("Who writes HELP"),
               tr("Is answered by the phone company or another program already, so Textback does not answer too."));
    for (const QString &note : account.notes)
        addRow(u"why"_s, Role::Text2, tr("Good to know about the phone account"), SetupWords::accountNote(note));
}

void LineList::addRow(const QString &icon, Role role, const QString &title, const QString &words)
{
    auto *row = new QWidget(this);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(12);
    across->addWidget(new IconLabel(icon, 20, role, row), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    auto *name = new Label(title, TextSize::Body, Role::Text, QFont::DemiBold, row);
    auto *meaning = new Label(words, TextSize::Dense, Role::Text2, QFont::Normal, row);
    for (Label *label : {name, meaning}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    across->addLayout(column, 1);
    m_column->addWidget(row);
}

} // namespace textback
