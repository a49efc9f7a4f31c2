// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticesettings.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int MostRepeatMinutes = 120;
const QString TimeForm = u"HH:mm"_s;

std::optional<QTime> timeFrom(const QSettings &settings, const QString &key)
{
    const QTime time = QTime::fromString(settings.value(key).toString(), TimeForm);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace

NoticeSettings NoticeSettings::from(const QSettings &settings)
{
    NoticeSettings read;
    read.on = settings.value(u"notices/on"_s, true).toBool();
    read.privately = settings.value(u"notices/private"_s, false).toBool();
    read.sound = settings.value(u"notices/sound"_s, true).toBool();
    read.missedSound = settings.value(u"notices/missed-sound"_s, true).toBool();
    read.replySound = settings.value(u"notices/reply-sound"_s, true).toBool();
    read.troubleSound = settings.value(u"notices/trouble-sound"_s, true).toBool();
    read.repeatMinutes = std::clamp(settings.value(u"notices/repeat-minutes"_s, 0).toInt(), 0, MostRepeatMinutes);
    read.quietFrom = timeFrom(settings, u"notices/quiet-from"_s);
    read.quietTo = timeFrom(settings, u"notices/quiet-to"_s);
    return read;
}

void NoticeSettings::keep(QSettings &settings) const
{
    settings.setValue(u"notices/on"_s, on);
    settings.setValue(u"notices/private"_s, privately);
    settings.setValue(u"notices/sound"_s, sound);
    settings.setValue(u"notices/missed-sound"_s, missedSound);
    settings.setValue(u"notices/reply-sound"_s, replySound);
    settings.setValue(u"notices/trouble-sound"_s, troubleSound);
    settings.setValue(u"notices/repeat-minutes"_s, repeatMinutes);
    settings.setValue(u"notices/quiet-from"_s, quietFrom ? quietFrom->toString(TimeForm) : QString());
    settings.setValue(u"notices/quiet-to"_s, quietTo ? quietTo->toString(TimeForm) : QString());
}

bool NoticeSettings::sounds(NoticeKind kind) const
{
    switch (kind) {
    case NoticeKind::Missed:
        return sound && missedSound;
    case NoticeKind::Reply:
        return sound && replySound;
    case NoticeKind::Trouble:
        return sound && troubleSound;
    }
    return false;
}

bool NoticeSettings::quietAt(QTime at) const
{
    if (!quietFrom || !quietTo || *quietFrom == *quietTo)
        return false;
    return *quietFrom < *quietTo ? *quietFrom <= at && at < *quietTo : at >= *quietFrom || at < *quietTo;
}

} // namespace textback
