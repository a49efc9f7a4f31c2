// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hours/holidayspanel.h"

#include "core/policy/dayplans.h"
#include "core/policy/holidays.h"
#include "ui/widgets/hourswording.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr qsizetype Shown = 3;

struct Upcoming {
    QString key;
    QDate date;
};

HolidayPack packOf(const QString &key)
{
    return key.startsWith(u"ca-"_s) ? HolidayPack::Canada : HolidayPack::UnitedStates;
}

QList<Upcoming> upcoming(const OpeningHours &hours, QDate today)
{
    QList<Upcoming> all;
    for (const HolidayPack pack : hours.holidayPacks) {
        for (const HolidayRule &rule : holidayRules(pack)) {
            if (rule.standard || keepsHoliday(hours, rule.key))
                all.append({rule.key, nextDateOf(rule.key, today)});
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Upcoming &a, const Upcoming &b) { return a.date < b.date; });
    return all;
}

} // namespace

OpeningHours withHoliday(const OpeningHours &hours, const HolidayChoice &choice)
{
    OpeningHours next = hours;
    next.holidayChoices.removeIf([&choice](const HolidayChoice &one) { return one.holiday == choice.holiday; });
    const HolidayRule *rule = holidayRule(choice.holiday);
    const bool asUsual = rule && rule->standard == choice.observed && choice.stretches.isEmpty() && !choice.closesAt;
    if (!asUsual)
        next.holidayChoices.append(choice);
    return next;
}

HolidayChoice choiceOf(const OpeningHours &hours, const QString &key)
{
    for (const HolidayChoice &choice : hours.holidayChoices) {
        if (choice.holiday == key)
            return choice;
    }
    return {key, keepsHoliday(hours, key), {}};
}

QDate nextDateOf(const QString &key, QDate today)
{
    for (int year = today.year(); year <= today.year() + 1; ++year) {
        for (const HolidayDate &date : holidaysIn(packOf(key), year)) {
            if (date.key == key && date.observed >= today)
                return date.observed;
        }
    }
    return {};
}

HolidaysPanel::HolidaysPanel(QWidget *parent)
    : TitledPanel(tr("Holidays"), parent),
      m_countries(new Button(ButtonKind::Normal)),
      m_all(new Button(ButtonKind::Link)),
      m_rows(new QVBoxLayout)
{
    setObjectName(u"holidaysPanel"_s);
    m_countries->setObjectName(u"holidayCountriesButton"_s);
    setSmall(m_countries);
    m_all->setObjectName(u"allHolidaysButton"_s);
    head()->addWidget(m_countries);
    m_rows->setSpacing(4);
    body()->addLayout(m_rows);
    body()->addWidget(m_all, 0, Qt::AlignLeading);
    connect(m_countries, &Button::clicked, this, &HolidaysPanel::showCountries);
    connect(m_all, &Button::clicked, this, &HolidaysPanel::allWanted);
}

void HolidaysPanel::show(const OpeningHours &hours, QDate today)
{
    m_hours = hours;
    QStringList countries;
    int count = 0;
    for (const HolidayPack pack : hours.holidayPacks) {
        countries << HoursWording::country(pack);
        count += int(holidayRules(pack).size());
    }
    m_countries->setText(countries.isEmpty() ? tr("Choose a country") : countries.join(tr(", ", "between countries")));
    const QWidget *focused = focusWidget();
    const QString focus = focused && focused->hasFocus() ? focused->objectName() : QString();
    clearLayout(m_rows);
    const QList<Upcoming> next = upcoming(hours, today);
    for (const Upcoming &one : next.mid(0, Shown)) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        auto *kept = new Switch;
        const QString name = HoursWording::holiday(one.key);
        kept->setObjectName(one.key + u"Switch"_s);
        kept->setAccessibleName(tr("Closed on %1").arg(name));
        kept->setChecked(keepsHoliday(hours, one.key));
        row->addWidget(kept);
        row->addWidget(new Label(name, TextSize::Body));
        row->addStretch(1);
        const HolidayChoice choice = choiceOf(hours, one.key);
        QString when = HoursWording::date(one.date, today);
        if (choice.observed && choice.closesAt)
            when = tr("%1, closing at %2").arg(when, HoursWording::brief(*choice.closesAt));
        row->addWidget(new Label(when, TextSize::Dense, Role::Text2));
        m_rows->addLayout(row);
        if (kept->objectName() == focus)
            kept->setFocus(Qt::OtherFocusReason); // the same switch, made anew
        connect(kept, &Switch::toggled, this, [this, key = one.key](bool on) {
            HolidayChoice wanted = choiceOf(m_hours, key);
            wanted.observed = on;
            emit hoursChanged(withHoliday(m_hours, wanted));
        });
    }
    if (next.isEmpty()) {
        auto *none = new Label(tr("Choose a country, and its holidays close the office by themselves, every year."),
                               TextSize::Dense, Role::Text2);
        none->setWordWrap(true);
        m_rows->addWidget(none);
    }
    m_all->setText(tr("All %n holiday(s)", nullptr, count));
    m_all->setVisible(count > 0);
}

void HolidaysPanel::showCountries()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const HolidayPack pack : {HolidayPack::UnitedStates, HolidayPack::Canada}) {
        QAction *action = menu->addAction(HoursWording::country(pack));
        action->setCheckable(true);
        action->setChecked(m_hours.holidayPacks.contains(pack));
        connect(action, &QAction::toggled, this, [this, pack](bool on) {
            OpeningHours next = m_hours;
            next.holidayPacks.removeAll(pack);
            if (on)
                next.holidayPacks.append(pack);
            emit hoursChanged(next);
        });
    }
    menu->popup(m_countries->mapToGlobal(QPoint(0, m_countries->height())));
}

} // namespace textback
