// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hours/hoursparts.h"

#include "ui/widgets/hourswording.h"

namespace textback {

TimeField::TimeField(const QString &name, QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(name);
    setToolTip(name);
    setMaxLength(20);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textEdited, this, &TimeField::minuteTyped);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const auto typed = minute())
            setMinute(*typed);
    });
}

QSize TimeField::sizeHint() const
{
    const int longest = fontMetrics().horizontalAdvance(HoursWording::clock(12 * 60 + 44));
    return {longest + 32, QLineEdit::sizeHint().height()};
}

void TimeField::setMinute(int minute)
{
    setText(HoursWording::clock(minute));
}

std::optional<int> TimeField::minute() const
{
    const auto typed = readMinute(text(), HoursWording::typed());
    return typed && *typed < 1440 ? typed : std::nullopt;
}

} // namespace textback
