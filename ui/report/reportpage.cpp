// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpage.h"

#include "ui/report/daychart.h"
#include "ui/report/figurepanel.h"
#include "ui/report/funnelchart.h"
#include "ui/report/heatmap.h"
#include "ui/report/valuetile.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/timewords.h"
#include "ui/widgets/undostack.h"

#include <QComboBox>
#include <QEvent>
#include <QLocale>
#include <QSpinBox>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr Milliseconds NewsTogether{2000};
constexpr Milliseconds PatienceBeforeWords{300};

} // namespace

ReportPage::ReportPage(const ReportPorts &ports, QWidget *parent) : Page(parent), m_ports(ports)
{
    setObjectName(u"reportPage"_s);
    build();
    retranslate();
    DeskEvents &events = m_ports.events; // lives on another thread: these arrive through the event queue
    connect(&events, &DeskEvents::countsChanged, this, &ReportPage::noteChange);
    connect(&events, &DeskEvents::threadChanged, this, &ReportPage::noteChange);
    connect(&events, &DeskEvents::settingsChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&events, &DeskEvents::healthChanged, this,
            [this](const DeskHealth &health) { m_ports.clockOffset = health.clockOffset; });
}

/// News come in bursts: they are counted once for all.
void ReportPage::noteChange()
{
    if (!isVisible() || m_changeNoted)
        return;
    m_changeNoted = true;
    m_ports.clock.callAfter(NewsTogether, this, [this] {
        m_changeNoted = false;
        if (isVisible())
            refresh();
    });
}

bool ReportPage::readOffice()
{
    const auto policy = m_ports.office.policy();
    const auto settings = m_ports.inbox.settings();
    if (!policy.ok() || !settings.ok())
        return false;
    m_hours = policy.value().hours;
    m_context.country = policy.value().homeCountry;
    m_context.jobValue = settings.value().value(u"job-value"_s).toInt();
    m_context.templateNames.clear();
    for (const TextTemplate &one : policy.value().templates)
        m_context.templateNames.insert(one.key, one.name);
    return true;
}

QDate ReportPage::today() const
{
    const QTimeZone kept(m_hours.timeZone.toUtf8());
    const QTimeZone zone = m_hours.timeZone.isEmpty() || !kept.isValid() ? QTimeZone::systemTimeZone() : kept;
    return toQDateTime(m_ports.clock.now() + m_ports.clockOffset).toTimeZone(zone).date();
}

std::pair<QDate, QDate> ReportPage::chosenDays(const QDate &today) const
{
    const QVariant chosen = m_spans->currentData();
    if (chosen.userType() == QMetaType::QDate) { // the first of a month
        const QDate first = chosen.toDate();
        return {first, std::min(first.addMonths(1).addDays(-1), today)};
    }
    return {today.addDays(1 - chosen.toInt()), today};
}

void ReportPage::refresh()
{
    const int round = ++m_round;
    if (!readOffice())
        return showReport(Error{ErrorKind::Storage, u"the settings could not be read"_s});
    const QDate day = today();
    if (day.addDays(1 - day.day()) != m_month)
        fillSpans();
    const auto [first, last] = chosenDays(day);
    m_reading = true;
    m_ports.clock.callAfter(PatienceBeforeWords, this, [this, round] {
        if (round == m_round && m_reading && !m_report) // else what stands there is good enough meanwhile
            showState(tr("Reading \u2026"), {}, tr("Cancel"));
    });
    m_ports.reports.make(
        {.first = first, .last = last, .hours = m_hours}, this,
        [this, round](qint64 counted) {
            if (round == m_round && m_reading && counted > 0)
                m_stateWords->setText(tr("%n call(s) so far", nullptr, int(counted)));
        },
        [this, round](const Result<Report> &report) {
            if (round == m_round)
                showReport(report);
        });
}

void ReportPage::showReport(const Result<Report> &report)
{
    m_reading = false;
    m_report = report.ok() ? std::optional(report.value()) : std::nullopt;
    m_file->setEnabled(m_report && m_report->total.missed > 0);
    m_file->setToolTip(m_file->isEnabled() ? QString() : tr("There is nothing to save yet"));
    if (!report.ok())
        return showState(report.error().kind == ErrorKind::Cancelled
                             ? tr("Cancelled.")
                             : tr("The report could not be read. Nothing is lost."),
                         {}, tr("Try again"));
    if (m_report->total.missed == 0) {
        const bool most = m_spans->currentData().toInt() == 90;
        return most
            ? showState(tr("The report starts with the first missed call."), tr("Then it says what came of it."), {})
            : showState(tr("No call was missed in these days."), {}, tr("Show the last 90 days"));
    }
    m_state->hide();
    m_figures->show();
    showTiles();
    showFigures();
}

void ReportPage::showState(const QString &title, const QString &words, const QString &action)
{
    m_figures->hide();
    m_stateTitle->setText(title);
    m_stateWords->setText(words);
    m_stateAction->setText(action);
    m_stateAction->setVisible(!action.isEmpty());
    m_state->show();
}

void ReportPage::pressStateAction()
{
    if (m_reading)
        return m_ports.reports.cancel();
    if (m_report) // nobody called in these days
        m_spans->setCurrentIndex(m_spans->findData(90));
    refresh();
}

void ReportPage::showTiles()
{
    const Report &report = *m_report;
    const auto median = [](const ReportTimes &times) {
        return times.count > 0 ? TimeWords::length(times.median) : u"\u2013"_s;
    };
    m_tiles.at(0)->show(tr("From hang-up to text"), median(report.toText), ReportWords::spread(report.toText));
    m_tiles.at(1)->show(tr("From their reply to ours, while open"), median(report.toAnswer),
                        ReportWords::spread(report.toAnswer));
    const QString replied = ReportWords::percent(report.total.replied, report.total.texted);
    m_tiles.at(2)->show(tr("Of those texted replied"), replied.isEmpty() ? u"\u2013"_s : replied,
                        tr("%1 of %2, within 7 days")
                            .arg(QLocale().toString(report.total.replied), QLocale().toString(report.total.texted)));
    const bool valued = m_context.jobValue > 0;
    m_tiles.at(3)->show(tr("Worth of jobs won"),
                        valued ? ReportWords::money(qint64(report.total.won) * m_context.jobValue, m_context.country)
                               : tr("%n won", "jobs", report.total.won),
                        valued ? ReportWords::formula(report, m_context)
                               : tr("Say what an average job is worth to you, and the value stands here."));
    m_change->setText(valued ? tr("Change") : tr("Set the value of a job"));
    m_change->setVisible(!m_jobValue->isVisibleTo(m_tiles.at(3)));
    if (!m_jobValue->hasFocus())
        m_jobValue->setValue(m_context.jobValue);
}

void ReportPage::showFigures()
{
    const Report &report = *m_report;
    m_funnel->show(report);
    m_dayChart->show(report);
    m_heat->show(report);
    m_funnelPanel->show(
        ReportWords::funnel(report),
        tr("Won is what you ticked: \"It became a job\", under More in a thread or beside a call in Activity."));
    m_reasonPanel->show(ReportWords::reasons(report), {});
    m_dayPanel->show(ReportWords::days(report), ReportWords::daysSentence(report));
    m_weekPanel->show(ReportWords::week(report), ReportWords::weekSentence(report));
    m_templatePanel->show(ReportWords::templates(report, m_context), {});
    m_templatePanel->setVisible(!report.templates.isEmpty());
    m_reasonPanel->setVisible(report.total.missed > report.total.texted);
    arrange();
}

void ReportPage::keepJobValue()
{
    if (!m_jobValue->isVisibleTo(m_tiles.at(3)))
        return;
    m_jobValue->hide();
    m_change->show();
    if (m_jobValue->value() == m_context.jobValue)
        return;
    m_ports.commands.setSetting(u"job-value"_s, QString::number(m_jobValue->value()), this, [this](const Status &kept) {
        if (!kept.ok())
            m_ports.undo.say(tr("This could not be kept. Nothing was changed."));
        refresh();
    });
}

void ReportPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void ReportPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_report)
            showReport(*m_report);
    }
}

} // namespace textback
