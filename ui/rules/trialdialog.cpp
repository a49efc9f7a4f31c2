// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/trialdialog.h"

#include "ui/rules/trialpanel.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

TrialDialog::TrialDialog(TimeMachine &machine, Clock &clock, OfficePolicy before, OfficePolicy after,
                         const RuleNames &names, QWidget *parent)
    : QDialog(parent),
      m_machine(machine),
      m_clock(clock),
      m_before(std::move(before)),
      m_after(std::move(after)),
      m_names(names),
      m_panel(new TrialPanel(this))
{
    setObjectName(u"trialDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Tried on past calls"));
    setModal(true);
    resize(760, 520);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->addWidget(m_panel);
    connect(m_panel, &TrialPanel::closed, this, &QDialog::reject);
    connect(m_panel, &TrialPanel::cancelled, this, &QDialog::reject);
    connect(m_panel, &TrialPanel::daysChosen, this, &TrialDialog::run);
    connect(m_panel, &TrialPanel::threadWanted, this, [this](ThreadId thread) {
        emit threadWanted(thread);
        reject();
    });
    connect(this, &QDialog::finished, this, [this] {
        if (m_running)
            m_machine.cancel();
    });
    run();
}

void TrialDialog::run()
{
    const int days = m_panel->days();
    const UtcTime now = m_clock.now();
    m_running = true;
    m_panel->showProgress(0, 0);
    m_machine.run(
        {m_before, m_after, now - std::chrono::hours(24 * days), now + std::chrono::hours(1)}, this,
        [this](int done, int all) { m_panel->showProgress(done, all); },
        [this, days](const Result<TrialReport> &report) {
            if (!report.ok() && report.error().kind == ErrorKind::Cancelled)
                return; // it is closing, or other days are tried
            m_running = false;
            report.ok() ? m_panel->showReport(report.value(), m_names, days) : m_panel->showFailure();
        });
}

} // namespace textback
