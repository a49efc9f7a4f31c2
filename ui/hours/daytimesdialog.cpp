// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hours/daytimesdialog.h"

#include "ui/widgets/hourswording.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

DayTimesDialog::DayTimesDialog(int day, const DayStretches &stretches, QWidget *parent)
    : AskDialog(tr("Hours on %1").arg(HoursWording::weekday(day)), tr("Use these hours"), parent),
      m_day(day),
      m_edit(new QLineEdit),
      m_preview(new Label(TextSize::Dense, Role::Text2))
{
    setObjectName(u"dayTimesDialog"_s);
    build(stretches);
    connect(m_edit, &QLineEdit::textChanged, this, &DayTimesDialog::read);
    connect(this, &QDialog::accepted, this, [this] {
        QList<int> days{m_day};
        for (int other = 0; other < 7; ++other) {
            if (m_also[std::size_t(other)] && m_also[std::size_t(other)]->isChecked())
                days.append(other);
        }
        emit timesChosen(days, m_read);
    });
    read();
    m_edit->selectAll();
    m_edit->setFocus();
}

void DayTimesDialog::build(const DayStretches &stretches)
{
    m_edit->setObjectName(u"dayTimesEdit"_s);
    m_edit->setAccessibleName(tr("Hours"));
    m_edit->setMinimumWidth(420);
    m_edit->setMaxLength(300);
    m_edit->setPlaceholderText(tr("8 \u2013 5, break 12 \u2013 1"));
    m_edit->setText(HoursWording::day(stretches));
    m_preview->setObjectName(u"dayTimesPreview"_s);
    m_preview->setWordWrap(true);
    fields()->addWidget(m_edit);
    fields()->addWidget(m_preview);
    fields()->addSpacing(8);
    fields()->addWidget(new Label(tr("Also on"), TextSize::Small, Role::Text2, QFont::DemiBold));
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    for (int day = 0; day < 7; ++day) {
        if (day == m_day)
            continue;
        auto *box = new QCheckBox(QLocale().dayName(day + 1, QLocale::ShortFormat));
        box->setAccessibleName(tr("Also on %1").arg(HoursWording::weekday(day)));
        box->setObjectName(u"alsoOn%1Box"_s.arg(day));
        m_also[std::size_t(day)] = box;
        row->addWidget(box);
    }
    row->addStretch(1);
    fields()->addLayout(row);
}

void DayTimesDialog::read()
{
    const DayReading reading = readDay(m_edit->text(), HoursWording::typed());
    m_read = reading.stretches;
    m_preview->setVisible(reading.problem == DayTextProblem::None);
    m_preview->setText(HoursWording::day(m_read));
    setProblem(HoursWording::problem(reading));
}

} // namespace textback
