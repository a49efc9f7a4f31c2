// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/settingstrial.h"

#include "core/policy/officedocument.h"
#include "core/policy/settings.h"
#include "ui/rules/trialpanel.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/settingwords.h"

#include <QGridLayout>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int TrialFieldWidth = 112;

} // namespace

QStringList SettingsTrial::keys()
{
    return {u"ring-threshold-seconds"_s, u"cool-down-hours"_s, u"conversation-hours"_s,
            u"late-minutes"_s,           u"cap-hour"_s,        u"cap-day"_s,
            u"delay-seconds"_s};
}

SettingsTrial::SettingsTrial(const Ports &ports, OfficePolicy policy, const QMap<QString, QString> &settings,
                             const RuleNames &names, QWidget *parent)
    : QDialog(parent),
      m_ports(ports),
      m_policy(std::move(policy)),
      m_names(names),
      m_panel(new TrialPanel), // without a parent yet: the keyboard goes through them in the order of the layout
      m_said(new Label(TextSize::Body, Role::Text)),
      m_try(new Button(ButtonKind::Normal, tr("Try on past calls"), u"retry"_s)),
      m_keep(new Button(ButtonKind::Primary, tr("Save"))),
      m_undo(new Button(ButtonKind::Normal, tr("Undo"), u"undo"_s))
{
    setObjectName(u"settingsTrial"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Try other values on past calls"));
    setModal(true);
    setBackgroundRole(QPalette::Base);
    const QStringList offered = keys();
    for (const QString &key : offered) {
        const SettingDefinition *setting = settingDefinition(key);
        m_kept.insert(key, settings.value(key, setting ? setting->standard : QString()));
    }
    build();
    enable();
    resize(780, sizeHint().height());
}

void SettingsTrial::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(
        new Label(tr("Try other values on past calls"), TextSize::PageTitle, Role::Text, QFont::DemiBold, this));
    auto *words = new Label(tr("Set what you think of and see which missed calls would have gone otherwise. Nothing is "
                               "kept, and nobody is texted, before you save."),
                            TextSize::Body, Role::Text2, QFont::Normal, this);
    words->setWordWrap(true);
    column->addWidget(words);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    const QStringList offered = keys();
    for (const QString &key : offered)
        addField(*grid, key, m_kept.value(key));
    grid->setColumnStretch(1, 0);
    grid->setColumnStretch(2, 1);
    column->addLayout(grid);
    m_panel->hide();
    column->addWidget(m_panel, 1);
    m_said->setObjectName(u"settingsTrialSaid"_s);
    m_said->setWordWrap(true);
    m_said->hide();
    column->addWidget(m_said);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *close = new Button(ButtonKind::Normal, tr("Close"));
    m_try->setObjectName(u"trySettingsButton"_s);
    m_keep->setObjectName(u"keepSettingsButton"_s);
    m_undo->setObjectName(u"undoTriedSettingsButton"_s);
    close->setObjectName(u"closeSettingsTrialButton"_s);
    for (Button *button : {m_try, m_undo, close, m_keep})
        button->setAutoDefault(false);
    row->addWidget(m_try);
    row->addStretch(1);
    row->addWidget(m_undo);
    row->addWidget(close);
    row->addWidget(m_keep);
    column->addLayout(row);
    connect(m_try, &Button::clicked, this, &SettingsTrial::run);
    connect(m_keep, &Button::clicked, this, &SettingsTrial::keep);
    connect(m_undo, &Button::clicked, this, &SettingsTrial::takeBack);
    connect(close, &Button::clicked, this, &QDialog::reject);
    connect(m_panel, &TrialPanel::daysChosen, this, &SettingsTrial::run);
    connect(m_panel, &TrialPanel::cancelled, this, [this] { m_ports.machine.cancel(); });
    connect(m_panel, &TrialPanel::closed, m_panel, &QWidget::hide);
    connect(m_panel, &TrialPanel::threadWanted, this, [this](ThreadId thread) {
        emit threadWanted(thread);
        reject();
    });
    connect(this, &QDialog::finished, this, [this] {
        if (m_running)
            m_ports.machine.cancel();
    });
}

void SettingsTrial::addField(QGridLayout &grid, const QString &key, const QString &value)
{
    const SettingDefinition *setting = settingDefinition(key);
    if (!setting)
        return;
    const SettingFace face = SettingWords::face(*setting);
    const int row = grid.rowCount();
    auto *name = new Label(face.name, TextSize::Body, Role::Text, QFont::Normal, this);
    auto *box = new QSpinBox(this);
    box->setObjectName(key);
    box->setRange(setting->least, setting->most);
    box->setSuffix(face.suffix);
    box->setValue(value.toInt());
    box->setMinimumWidth(TrialFieldWidth);
    box->setAccessibleName(face.name);
    box->setAccessibleDescription(face.meaning);
    auto *meaning = new Label(face.meaning, TextSize::Small, Role::Text2, QFont::Normal, this);
    meaning->setElided(true);
    meaning->setToolTip(face.meaning);
    grid.addWidget(name, row, 0);
    grid.addWidget(box, row, 1);
    grid.addWidget(meaning, row, 2);
    m_fields.insert(key, box);
    connect(box, &QSpinBox::valueChanged, this, &SettingsTrial::enable);
}

QMap<QString, QString> SettingsTrial::edited() const
{
    QMap<QString, QString> values;
    for (auto at = m_fields.begin(); at != m_fields.end(); ++at) {
        const QString value = QString::number(at.value()->value());
        if (value != m_kept.value(at.key()))
            values.insert(at.key(), value);
    }
    return values;
}

void SettingsTrial::enable()
{
    const bool changed = !edited().isEmpty();
    m_try->setEnabled(changed);
    m_keep->setEnabled(changed && !m_keeping);
    const QString why = changed ? QString() : tr("Change a value first.");
    m_try->setToolTip(why);
    m_keep->setToolTip(why);
    m_undo->setVisible(m_change.value() > 0);
    if (changed)
        m_said->hide();
}

void SettingsTrial::run()
{
    const int days = m_panel->days();
    const UtcTime now = m_ports.clock.now();
    const bool first = m_panel->isHidden();
    m_running = true;
    m_panel->show();
    m_panel->showProgress(0, 0);
    if (first)
        resize(width(), std::max(height(), sizeHint().height()));
    m_ports.machine.run(
        {m_policy, withSettings(m_policy, edited()), now - std::chrono::hours(24 * days), now + std::chrono::hours(1)},
        this, [this](int done, int all) { m_panel->showProgress(done, all); },
        [this, days](const Result<TrialReport> &report) {
            m_running = false;
            if (report.ok())
                m_panel->showReport(report.value(), m_names, days);
            else if (report.error().kind == ErrorKind::Cancelled)
                m_panel->hide();
            else
                m_panel->showFailure();
        });
}

void SettingsTrial::keep()
{
    OfficeDocument wanted;
    wanted.settings = edited();
    if (wanted.settings.isEmpty() || m_keeping)
        return;
    m_keeping = true;
    enable();
    m_ports.commands.saveOffice(wanted, this, [this, values = wanted.settings](const Result<OfficeChangeId> &saved) {
        m_keeping = false;
        if (saved.ok()) {
            m_before.clear();
            for (auto at = values.begin(); at != values.end(); ++at)
                m_before.insert(at.key(), std::exchange(m_kept[at.key()], at.value()));
            m_policy = withSettings(m_policy, values);
            m_change = saved.value();
        }
        enable();
        say(saved.ok() ? tr("Saved. It counts from the next missed call on.")
                       : tr("This could not be saved. Nothing was changed; try again."),
            saved.ok());
    });
}

void SettingsTrial::takeBack()
{
    const OfficeChangeId change = std::exchange(m_change, OfficeChangeId(0));
    m_ports.commands.restoreOffice(change, Restore::Before, this, [this](const Result<OfficeChangeId> &undone) {
        if (undone.ok()) {
            for (auto at = m_before.begin(); at != m_before.end(); ++at) {
                m_kept.insert(at.key(), at.value());
                m_fields.value(at.key())->setValue(at.value().toInt());
            }
            m_policy = withSettings(m_policy, m_before);
        }
        enable();
        say(undone.ok() ? tr("It is as it was before.") : tr("This could not be undone. Try again."), undone.ok());
    });
}

void SettingsTrial::say(const QString &words, bool good)
{
    m_said->setRole(good ? Role::Text : Role::Missed);
    m_said->setText(words);
    m_said->show();
}

} // namespace textback
