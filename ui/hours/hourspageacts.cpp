// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the screen shows of the draft, and what moves by itself.
#include "ui/hours/hourspage.h"

#include "core/policy/officedays.h"
#include "core/policy/openinghours.h"
#include "ui/hours/changespanel.h"
#include "ui/hours/daysribbon.h"
#include "ui/hours/holidayspanel.h"
#include "ui/hours/weekgrid.h"
#include "ui/hours/weekrows.h"
#include "ui/hours/whatpanel.h"
#include "ui/widgets/hourswording.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace textback {

void HoursPage::refresh()
{
    if (!m_draft->isChanged())
        read();
    showDraft();
}

void HoursPage::read()
{
    const auto policy = m_ports.office ? m_ports.office->policy() : Result<OfficePolicy>(Error{ErrorKind::Storage, {}});
    m_readable = policy.ok();
    if (!policy.ok()) {
        m_notice->tell(Role::WarnTint, Role::Warn, u"warning"_s, tr("The hours could not be read. Nothing is lost."),
                       {{u"readAgainButton"_s, tr("Try again"), [this] { read(); }}});
        return showDraft();
    }
    if (m_notice->words() == tr("The hours could not be read. Nothing is lost."))
        m_notice->hide();
    m_policy = policy.value();
    m_draft->load(m_policy.hours);
}

void HoursPage::readLines()
{
    const auto lines = m_ports.queries.lines();
    const QSignalBlocker blocker(m_lines);
    const QString chosen = m_lines->currentData().toString();
    m_lines->clear();
    m_lines->addItem(tr("The whole office"), QString());
    if (lines.ok()) {
        for (const Line &line : lines.value()) {
            const QString number = line.carrier.number.forPeople(m_policy.homeCountry);
            const QString label = oneLine(line.carrier.label, 40);
            m_lines->addItem(label.isEmpty() ? isolated(number) : u"%1 %2"_s.arg(label, isolated(number)),
                             line.carrier.number.e164());
        }
    }
    m_lines->setCurrentIndex(std::max(0, m_lines->findData(chosen)));
    m_lineRow->setVisible(m_lines->count() > 2); // with one line, its hours are the office's
    m_draft->setLine(m_lines->currentData().toString());
}

OfficePolicy HoursPage::shownPolicy() const
{
    OfficePolicy policy = m_policy;
    policy.hours = m_draft->hours();
    return policy;
}

QWidget *HoursPage::mainPart() const
{
    return m_grid;
}

QDate HoursPage::today() const
{
    return OfficeDays(m_draft->hours()).dateAt(m_ports.clock.now());
}

void HoursPage::showDraft()
{
    const bool own = m_draft->hasOwnWeek();
    m_ownWeek->setVisible(!m_draft->line().isEmpty());
    m_ownWeek->setChecked(own);
    m_grid->setEnabled(own && m_readable);
    m_rows->setEnabled(own && m_readable);
    m_hint->setText(own ? tr("Drag to paint in 15-minute steps, or use the arrow keys with Shift.")
                        : tr("This line has the hours of the office until you switch its own on."));
    const WeekStretches week = m_draft->week();
    m_grid->setWeek(week);
    m_grid->setToday(today().dayOfWeek() - 1);
    m_rows->setWeek(week);
    showZone();
    m_holidays->show(m_draft->hours(), today());
    m_changes->show(m_draft->hours(), today());
    const bool changed = m_draft->isChanged();
    m_undo->setEnabled(m_draft->canUndo());
    m_undo->setToolTip(m_draft->canUndo() ? tr("Takes the last step back (Ctrl+Z)") : tr("Nothing to take back yet"));
    m_redo->setEnabled(m_draft->canRedo());
    m_redo->setToolTip(m_draft->canRedo() ? tr("Brings back what you took back last (Ctrl+Shift+Z)")
                                          : tr("Nothing was taken back."));
    m_try->setEnabled(changed && m_readable);
    m_try->setToolTip(changed ? tr("What these hours would have done to past calls") : tr("Nothing has changed yet"));
    m_save->setEnabled(changed && m_readable && !m_saving);
    m_save->setToolTip(changed ? tr("From then on callers get it (Ctrl+S)") : tr("Nothing has changed yet"));
    m_close->setEnabled(m_readable && m_ports.commands);
    showClosed();
    showAnswers();
}

void HoursPage::showZone()
{
    const QString zone = m_draft->hours().timeZone;
    const QString whole = HoursWording::zone(zone, m_ports.clock.now());
    m_zone->setText(m_zoneIsShort && !zone.isEmpty() ? HoursWording::city(zone) : whole);
    m_zone->setAccessibleName(tr("Time zone: %1").arg(whole));
}

void HoursPage::showAnswers()
{
    const UtcTime now = m_ports.clock.now();
    m_what->setPolicy(shownPolicy(), m_draft->line());
    if (m_followsNow)
        m_what->setInstant(std::chrono::floor<std::chrono::minutes>(now));
    m_ribbon->setDays(daysAhead(hoursOfLine(m_draft->hours(), m_draft->line()), now, DaysRibbon::DayCount), now);
    m_ribbon->setChosen(m_what->instant());
}

void HoursPage::tick()
{
    // The mark of now, the end of "close now" and the turn of the day move by themselves, while anybody looks.
    m_ports.clock.callAfter(60s, this, [this, round = ++m_tickRound] {
        if (round != m_tickRound)
            return;
        if (isVisible())
            showAnswers();
        showClosed();
        tick();
    });
}

void HoursPage::settingsMoved()
{
    if (m_saving || !m_ports.office)
        return;
    const auto policy = m_ports.office->policy();
    if (!policy.ok() || policy.value() == m_policy)
        return;
    if (!m_draft->isChanged())
        return read();
    const bool hoursMoved = policy.value().hours != m_policy.hours;
    m_policy = policy.value();
    if (!hoursMoved)
        return showAnswers();
    m_draft->setKept(m_policy.hours);
    m_notice->tell(Role::WarnTint, Role::Warn, u"warning"_s,
                   tr("The hours were changed somewhere else meanwhile. Saving puts yours in their place."),
                   {{u"showTheirsButton"_s, tr("Show those instead"), [this] {
                         m_notice->hide();
                         read();
                     }}});
}

void HoursPage::foldHead(int level)
{
    // A button without words still says them to whoever points at it or listens.
    m_zoneIsShort = level > 0;
    showZone();
    m_undo->setText(level > 1 ? QString() : tr("Undo"));
    m_close->setText(level > 1 ? QString() : tr("Close now \u2026"));
    m_import->setText(level > 1 ? QString() : tr("Copy from the phone account"));
    m_try->setText(level > 1 ? QString() : tr("Try on last month"));
    m_try->setAccessibleName(tr("Try on last month"));
    m_undo->setAccessibleName(tr("Undo"));
    m_close->setAccessibleName(tr("Close now"));
    m_import->setAccessibleName(tr("Copy from the phone account"));
}

void HoursPage::showClosed()
{
    const auto &span = m_draft->kept().closedNow;
    const UtcTime now = m_ports.clock.now();
    if (!span || now >= span->until)
        return m_closed->hide();
    const OfficeDays days(m_draft->kept());
    const QDate date = days.dateAt(span->until);
    QString until = HoursWording::clock(days.wallTimeAt(span->until).msecsSinceStartOfDay() / 60'000);
    if (date != days.dateAt(now)) //: A date and a time
        until = tr("%1, %2").arg(HoursWording::date(date, days.dateAt(now)), until);
    m_closed->tell(Role::CalmTint, Role::Calm, u"moon"_s, tr("Closed by hand until %1. It opens by itself.").arg(until),
                   {{u"openAgainButton"_s, tr("Open again now"), [this] { keepClosed({}); }}});
}

} // namespace textback
