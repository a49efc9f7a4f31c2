// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/holidays.h"
#include "ui/widgets/hourswording.h"

using namespace Qt::Literals::StringLiterals;

namespace textback {

QString HoursWording::country(HolidayPack pack)
{
    return pack == HolidayPack::Canada ? tr("Canada") : tr("United States");
}

QString HoursWording::holiday(const QString &key)
{
    static const QHash<QString, const char *> names{
        {u"us-new-years-day"_s, QT_TR_NOOP("New Year's Day")},
        {u"us-martin-luther-king-day"_s, QT_TR_NOOP("Martin Luther King Jr. Day")},
        {u"us-washingtons-birthday"_s, QT_TR_NOOP("Presidents' Day")},
        {u"us-memorial-day"_s, QT_TR_NOOP("Memorial Day")},
        {u"us-juneteenth"_s, QT_TR_NOOP("Juneteenth")},
        {u"us-independence-day"_s, QT_TR_NOOP("Independence Day")},
        {u"us-labor-day"_s, QT_TR_NOOP("Labor Day")},
        {u"us-columbus-day"_s, QT_TR_NOOP("Columbus Day")},
        {u"us-veterans-day"_s, QT_TR_NOOP("Veterans Day")},
        {u"us-thanksgiving"_s, QT_TR_NOOP("Thanksgiving")},
        {u"us-christmas-day"_s, QT_TR_NOOP("Christmas Day")},
        {u"ca-new-years-day"_s, QT_TR_NOOP("New Year's Day")},
        {u"ca-family-day"_s, QT_TR_NOOP("Family Day")},
        {u"ca-good-friday"_s, QT_TR_NOOP("Good Friday")},
        {u"ca-victoria-day"_s, QT_TR_NOOP("Victoria Day")},
        {u"ca-saint-jean-baptiste-day"_s, QT_TR_NOOP("Saint-Jean-Baptiste Day")},
        {u"ca-canada-day"_s, QT_TR_NOOP("Canada Day")},
        {u"ca-civic-holiday"_s, QT_TR_NOOP("Civic Holiday")},
        {u"ca-labour-day"_s, QT_TR_NOOP("Labour Day")},
        {u"ca-truth-and-reconciliation-day"_s, QT_TR_NOOP("Truth and Reconciliation Day")},
        {u"ca-thanksgiving"_s, QT_TR_NOOP("Thanksgiving")},
        {u"ca-remembrance-day"_s, QT_TR_NOOP("Remembrance Day")},
        {u"ca-christmas-day"_s, QT_TR_NOOP("Christmas Day")},
        {u"ca-boxing-day"_s, QT_TR_NOOP("Boxing Day")},
    };
    const char *name = names.value(key, nullptr);
    return name ? tr(name) : key;
}

} // namespace textback
