// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hours/changespanel.h"

#include "core/policy/hoursahead.h"
#include "ui/hours/changedialog.h"
#include "ui/widgets/hourswording.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

QDate lastDayOf(const SpecialDay &day)
{
    return day.last.isValid() ? day.last : day.date;
}

QString hoursInWords(const OpeningHours &hours, const SpecialDay &day)
{
    int last = 0;
    for (const HoursStretch &stretch : day.stretches)
        last = std::max(last, stretch.to);
    if (last > 0 && cutAt(DayPlans(hours).usual(day.date), last) == day.stretches)
        return ChangesPanel::tr("closing at %1").arg(HoursWording::clock(last));
    return day.stretches.isEmpty() ? ChangesPanel::tr("closed") : HoursWording::open(day.stretches);
}

} // namespace

ChangesPanel::ChangesPanel(QWidget *parent)
    : TitledPanel(tr("One-off changes"), parent),
      m_add(new Button(ButtonKind::Normal, tr("Add"), u"plus"_s)),
      m_rows(new QVBoxLayout)
{
    setObjectName(u"changesPanel"_s);
    m_add->setObjectName(u"addChangeButton"_s);
    m_add->setAccessibleName(tr("Add a one-off change"));
    setSmall(m_add);
    head()->addWidget(m_add);
    m_rows->setSpacing(0);
    body()->addLayout(m_rows);
    auto *words = new Label(tr("They win over the week and the holidays."), TextSize::Small, Role::Text2);
    words->setWordWrap(true);
    body()->addWidget(words);
    connect(m_add, &Button::clicked, this, &ChangesPanel::add);
}

void ChangesPanel::show(const OpeningHours &hours, QDate today)
{
    m_hours = hours;
    m_today = today;
    clearLayout(m_rows);
    QList<SpecialDay> days = hours.specialDays;
    days.removeIf([today](const SpecialDay &day) { return lastDayOf(day) < today; });
    std::stable_sort(days.begin(), days.end(),
                     [](const SpecialDay &a, const SpecialDay &b) { return a.date < b.date; });
    for (const SpecialDay &day : std::as_const(days))
        addRow(day);
    if (days.isEmpty()) {
        auto *none =
            new Label(tr("A day off, an early closing, a week away: add it here."), TextSize::Dense, Role::Text2);
        none->setWordWrap(true);
        m_rows->addWidget(none);
    }
}

void ChangesPanel::addRow(const SpecialDay &day)
{
    QString when = HoursWording::date(day.date, m_today);
    if (lastDayOf(day) != day.date) //: Two dates
        when = tr("%1 \u2013 %2").arg(when, HoursWording::date(day.last, m_today));
    QString what = hoursInWords(m_hours, day);
    if (const QString name = oneLine(day.name, 60); !name.isEmpty()) //: What holds on a day, and why
        what = tr("%1, %2").arg(what, isolated(name));
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(new Label(when, TextSize::Body));
    auto *words = new Label(what, TextSize::Dense, Role::Text2);
    words->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    words->setElided(true);
    row->addWidget(words, 1);
    auto *change = new IconButton(u"edit"_s, tr("Change %1").arg(when));
    change->setObjectName(u"editChangeButton"_s);
    auto *remove = new IconButton(u"trash"_s, tr("Take away %1").arg(when));
    remove->setObjectName(u"removeChangeButton"_s);
    row->addWidget(change);
    row->addWidget(remove);
    m_rows->addLayout(row);
    connect(change, &IconButton::clicked, this, [this, day] { edit(day); });
    connect(remove, &IconButton::clicked, this, [this, day] {
        OpeningHours next = m_hours;
        next.specialDays.removeOne(day);
        m_add->setFocus(Qt::OtherFocusReason); // this row goes away
        emit hoursChanged(next);
    });
}

void ChangesPanel::add()
{
    edit(std::nullopt);
}

void ChangesPanel::edit(const std::optional<SpecialDay> &existing)
{
    auto *dialog = new ChangeDialog(m_hours, m_today, existing, window());
    connect(dialog, &ChangeDialog::changesChosen, this, [this, existing](const QList<SpecialDay> &days) {
        OpeningHours next = m_hours;
        if (existing)
            next.specialDays.removeOne(*existing);
        next.specialDays = days + next.specialDays; // of several for one date the first counts
        emit hoursChanged(next);
    });
    dialog->open();
}

} // namespace textback
