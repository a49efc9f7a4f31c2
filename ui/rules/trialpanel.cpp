// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/trialpanel.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/timewords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int ThreadRole = Qt::UserRole;
constexpr int UsualDays = 30;

QString callerInWords(const QString &e164, const QString &country)
{
    const auto number = PhoneNumber::fromE164(e164);
    return number.ok() ? number.value().forPeople(country) : QString();
}

} // namespace

TrialPanel::TrialPanel(QWidget *parent)
    : QWidget(parent),
      m_title(new Label(TextSize::PaneTitle, Role::Text, QFont::DemiBold)),
      m_words(new Label(TextSize::Body, Role::Text2)),
      m_list(new QTreeWidget),
      m_days(new QComboBox),
      m_close(new Button(ButtonKind::Normal))
{
    setObjectName(u"trialPanel"_s);
    build();
}

void TrialPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    m_days->setObjectName(u"trialDaysBox"_s);
    m_days->setAccessibleName(tr("How far back"));
    for (const int days : {7, UsualDays, 90, 365})
        m_days->addItem(tr("Last %n day(s)", nullptr, days), days);
    m_days->setCurrentIndex(m_days->findData(UsualDays));
    connect(m_days, &QComboBox::activated, this, &TrialPanel::daysChosen);
    head->addWidget(m_days);
    m_close->setObjectName(u"closeTrialButton"_s);
    head->addWidget(m_close);
    column->addLayout(head);
    m_words->setObjectName(u"trialWords"_s);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    m_list->setObjectName(u"trialList"_s);
    m_list->setAccessibleName(tr("Calls that would have gone otherwise"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    setEarlier({}, {});
    m_list->setMinimumHeight(240);
    m_list->setFrameShape(QFrame::NoFrame);
    column->addWidget(m_list, 1);
    connect(m_close, &Button::clicked, this, [this] { m_running ? emit cancelled() : emit closed(); });
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        const qint64 thread = item->data(0, ThreadRole).toLongLong();
        if (thread > 0)
            emit threadWanted(ThreadId(thread));
    });
}

int TrialPanel::days() const
{
    return m_days->currentData().toInt();
}

void TrialPanel::showProgress(int done, int all)
{
    m_running = true;
    m_title->setText(tr("Trying on past calls \u2026"));
    m_words->setText(all > 0 ? tr("%1 of %n call(s)", nullptr, all).arg(QLocale().toString(done)) : QString());
    m_list->hide();
    m_close->setText(tr("Cancel"));
}

QString TrialPanel::change(int before, int after)
{
    return before == after ? QLocale().toString(after)
                           : tr("%1 instead of %2", "a number of calls now and before")
                                 .arg(QLocale().toString(after), QLocale().toString(before));
}

void TrialPanel::showReport(const TrialReport &report, const RuleNames &names, int days)
{
    m_running = false;
    m_close->setText(tr("Close"));
    m_title->setText(report.calls == 0 ? tr("No calls to try this on")
                         : report.differing == 0
                         ? tr("Nothing would have gone otherwise")
                         : tr("%n call(s) would have gone otherwise", nullptr, report.differing));
    QString words = tr("Of %n missed call(s)", nullptr, report.calls) + u' '
        + tr("in the last %n day(s):", nullptr, days) + u' '
        + tr("texted %1, listed for a person %2, left %3.")
              .arg(change(report.before.texted, report.after.texted), change(report.before.held, report.after.held),
                   change(report.before.left, report.after.left));
    if (report.unreadable > 0)
        words += u' ' + tr("%n older call(s) could not be read.", nullptr, report.unreadable);
    m_words->setText(m_earlier.isEmpty() ? words : words + u' ' + m_earlier);
    m_list->clear();
    for (const TrialDifference &one : report.differences) {
        const QString caller = callerInWords(one.caller, names.homeCountry);
        auto *item = new QTreeWidgetItem({QLocale().toString(toQDateTime(one.at).toLocalTime(), QLocale::ShortFormat),
                                          caller.isEmpty() ? tr("Number withheld") : caller,
                                          RuleWords::verdict(one.before, names), RuleWords::verdict(one.after, names)});
        item->setData(0, ThreadRole, one.thread.value());
        m_list->addTopLevelItem(item);
    }
    m_list->setVisible(report.differing > 0);
    constexpr int BetweenColumns = 16;
    for (int column = 0; column < 3; ++column) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, m_list->columnWidth(column) + BetweenColumns);
    }
}

void TrialPanel::setEarlier(std::optional<UtcTime> change, UtcTime now)
{
    m_earlier = change ? tr("Compared with what held before the last change (%1).").arg(TimeWords::full(*change, now))
                       : QString();
    m_list->setHeaderLabels(
        {tr("When"), tr("Caller"), change ? tr("Before the change") : tr("Now"), change ? tr("Now") : tr("As edited")});
}

void TrialPanel::showNothing()
{
    m_running = false;
    m_close->setText(tr("Close"));
    m_title->setText(tr("Nothing to compare yet"));
    m_words->setText(tr("Switch a sentence or change a check: then you see here which past calls would have gone "
                        "otherwise, before anything is saved."));
    m_list->hide();
}

void TrialPanel::showFailure()
{
    m_running = false;
    m_close->setText(tr("Close"));
    m_title->setText(tr("The calls could not be read"));
    m_words->setText(tr("Nothing is lost. Try again."));
    m_list->hide();
}

} // namespace textback
