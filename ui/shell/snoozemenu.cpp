// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/snoozemenu.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/timewords.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

SnoozeMenu::SnoozeMenu(const OpeningHours &hours, UtcTime now, QWidget *parent, std::function<void(UtcTime)> chosen)
    : QMenu(parent)
{
    setObjectName(u"snoozeMenu"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    for (const SnoozeTime &time : snoozeTimes(hours, now)) {
        addAction(nameOf(time.kind) + u'\t' + TimeWords::fullAlone(time.at, now), this,
                  [chosen, at = time.at] { chosen(at); });
    }
    addSeparator();
    addAction(tr("Date and time..."), this, [parent, now, chosen] {
        auto *dialog = new SnoozeDialog(now, parent);
        connect(dialog, &SnoozeDialog::chosen, parent, chosen);
        dialog->open();
    });
}

QString SnoozeMenu::nameOf(SnoozeKind kind)
{
    switch (kind) {
    case SnoozeKind::InAnHour:
        return tr("In an hour");
    case SnoozeKind::InThreeHours:
        return tr("In 3 hours");
    case SnoozeKind::WhenWeOpen:
        return tr("When we open");
    case SnoozeKind::AfterTheBreak:
        return tr("After the break");
    case SnoozeKind::TomorrowAtOpening:
        return tr("Tomorrow at opening");
    case SnoozeKind::NextOpening:
        return tr("When we open next");
    case SnoozeKind::MondayAtOpening:
        break;
    }
    return tr("On Monday at opening");
}

SnoozeDialog::SnoozeDialog(UtcTime now, QWidget *parent) : QDialog(parent), m_when(new QDateTimeEdit(this))
{
    setObjectName(u"snoozeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Snooze until"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    auto *label =
        new Label(tr("Bring it back on this day at this time"), TextSize::Body, Role::Text, QFont::Normal, this);
    column->addWidget(label);
    const QDateTime first = toQDateTime(now + 1h).toLocalTime();
    m_when->setObjectName(u"snoozeUntilEdit"_s);
    m_when->setCalendarPopup(true);
    m_when->setMinimumDateTime(toQDateTime(now + 1min).toLocalTime());
    m_when->setDateTime(first);
    m_when->setAccessibleName(label->text());
    label->setBuddy(m_when);
    column->addWidget(m_when);
    auto *buttons = new QHBoxLayout;
    auto *keep = new Button(ButtonKind::Primary, tr("Snooze"), {}, this);
    auto *back = new Button(ButtonKind::Quiet, tr("Cancel"), {}, this);
    keep->setObjectName(u"keepSnoozeButton"_s);
    keep->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(back);
    buttons->addWidget(keep);
    column->addLayout(buttons);
    connect(back, &Button::clicked, this, &QDialog::reject);
    connect(keep, &Button::clicked, this, [this] {
        emit chosen(fromQDateTime(m_when->dateTime()));
        accept();
    });
}

} // namespace textback
