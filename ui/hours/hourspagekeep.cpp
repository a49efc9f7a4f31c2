// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the screen changes: keeping the hours, and asking for exact ones.
#include "ui/hours/hourspage.h"

#include "core/policy/officedays.h"
#include "ui/hours/closenowmenu.h"
#include "ui/hours/daytimesdialog.h"
#include "ui/hours/holidaysdialog.h"
#include "ui/hours/zonedialog.h"
#include "ui/widgets/formparts.h"

using namespace Qt::Literals::StringLiterals;

namespace textback {

void HoursPage::save(std::optional<Place> then)
{
    if (m_saving || !m_ports.commands || !m_draft->isChanged())
        return;
    m_saving = true;
    OfficeDocument wanted;
    wanted.hours = m_draft->hours();
    showDraft();
    m_ports.commands->saveOffice(wanted, this, [this, hours = *wanted.hours, then](Result<OfficeChangeId> change) {
        saved(hours, change, then);
    });
}

void HoursPage::saved(const OpeningHours &hours, const Result<OfficeChangeId> &change, std::optional<Place> then)
{
    m_saving = false;
    if (!change.ok()) {
        m_notice->tell(Role::MissedTint, Role::Missed, u"warning"_s,
                       tr("The hours could not be kept. They are still here, and the old ones still hold."),
                       {{u"saveAgainButton"_s, tr("Try again"), [this] { save(); }}});
        return showDraft();
    }
    m_policy.hours = hours;
    const OfficeChangeId id = change.value();
    m_notice->tell(Role::OkTint, Role::Ok, u"done"_s, tr("Saved. Callers get these hours from now on."),
                   {{u"takeBackButton"_s, tr("Undo"), [this, id] { takeBack(id); }}});
    m_draft->setKept(hours);
    if (then)
        emit placeWanted(*then);
}

void HoursPage::takeBack(OfficeChangeId change)
{
    m_notice->hide();
    m_ports.commands->restoreOffice(change, Restore::Before, this, [this](const Result<OfficeChangeId> &back) {
        if (back.ok())
            return read();
        m_notice->tell(Role::MissedTint, Role::Missed, u"warning"_s,
                       tr("The change could not be taken back. The hours shown here are the ones that hold."));
    });
}

bool HoursPage::hasUnkept() const
{
    return m_draft->isChanged() && !m_saving;
}

bool HoursPage::mayLeaveFor(Place place)
{
    if (!hasUnkept())
        return true;
    m_notice->askToKeep(
        tr("These hours are not saved yet."), [this, place] { save(place); },
        [this, place] {
            m_draft->load(m_draft->kept());
            emit placeWanted(place);
        });
    return false;
}

void HoursPage::closeNow()
{
    const UtcTime now = m_ports.clock.now();
    auto *menu = new CloseNowMenu(m_draft->kept(), now, this);
    const auto close = [this](UtcTime until) { keepClosed(ClosedSpan{m_ports.clock.now(), until}); };
    connect(menu, &CloseNowMenu::untilChosen, this, close);
    connect(menu, &CloseNowMenu::otherWanted, this, [this, now, close] {
        auto *dialog = new CloseUntilDialog(m_draft->kept(), now, window());
        connect(dialog, &CloseUntilDialog::untilChosen, this, close);
        dialog->open();
    });
    menu->popup(m_close->mapToGlobal(QPoint(0, m_close->height())));
}

void HoursPage::keepClosed(std::optional<ClosedSpan> span)
{
    // Kept at once, and alone: what is half painted beside it stays here.
    OfficeDocument wanted;
    wanted.hours = m_draft->kept();
    wanted.hours->closedNow = span;
    m_ports.commands->saveOffice(wanted, this, [this, hours = *wanted.hours](const Result<OfficeChangeId> &change) {
        if (!change.ok())
            return m_notice->tell(Role::MissedTint, Role::Missed, u"warning"_s,
                                  tr("That could not be kept. The office is as it was."));
        m_policy.hours = hours;
        m_draft->setClosedNow(hours);
    });
}

void HoursPage::askCarrier()
{
    m_notice->tell(Role::CalmTint, Role::Calm, u"retry"_s, tr("Asking the phone account for its hours \u2026"));
    m_ports.carrier->readHours(this, [this](const Result<CarrierHours> &read) { takeCarrierHours(read); });
}

void HoursPage::takeCarrierHours(const Result<CarrierHours> &read)
{
    if (!read.ok()) {
        const bool mayNot = read.error().kind == ErrorKind::Forbidden;
        m_notice->tell(Role::WarnTint, Role::Warn, u"warning"_s,
                       mayNot ? tr("The phone account does not let this sign-in see its hours.")
                              : tr("The phone account could not be asked. The hours here are as they were."),
                       {{u"importAgainButton"_s, tr("Try again"), [this] { askCarrier(); }}});
        return;
    }
    WeekStretches week = read.value().week;
    if (read.value().alwaysOpen)
        week.fill({{0, 1440, false}});
    const bool same = week == m_draft->week();
    m_draft->setWeek(week);
    m_notice->tell(Role::OkTint, Role::Ok, u"done"_s,
                   same ? tr("The phone account has the same hours.")
                        : tr("These are the hours of the phone account. They hold once you save them; breaks and "
                             "holidays are yours to add."));
}

void HoursPage::editDay(int day)
{
    auto *dialog = new DayTimesDialog(day, m_draft->week()[std::size_t(day)], window());
    connect(dialog, &DayTimesDialog::timesChosen, this, [this](const QList<int> &days, const DayStretches &stretches) {
        WeekStretches week = m_draft->week();
        for (const int each : days)
            week = withDay(week, each, stretches);
        m_draft->setWeek(week);
    });
    dialog->open();
}

void HoursPage::editHolidays()
{
    auto *dialog = new HolidaysDialog(m_draft->hours(), today(), window());
    connect(dialog, &HolidaysDialog::hoursChosen, m_draft, &HoursDraft::change);
    dialog->open();
}

void HoursPage::editZone()
{
    auto *dialog = new ZoneDialog(m_draft->hours().timeZone, m_ports.clock.now(), window());
    connect(dialog, &ZoneDialog::zoneChosen, this, [this](const QString &zone) {
        OpeningHours next = m_draft->hours();
        next.timeZone = zone;
        m_draft->change(next);
    });
    dialog->open();
}

} // namespace textback
