// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/ringcentral/extensionbook.h"

#include "core/carrier/json.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback::ringcentral {

namespace {

constexpr qsizetype MostExtensions = 50'000;

LegRole roleOfType(const QString &type)
{
    if (json::same(type, "Department"_L1))
        return LegRole::Group;
    constexpr QLatin1StringView machines[] = {
        "IvrMenu"_L1,    "ApplicationExtension"_L1, "Announcement"_L1, "Voicemail"_L1, "FaxUser"_L1,
        "PagingOnly"_L1, "ParkLocation"_L1,         "Site"_L1,         "Bot"_L1,       "ProxyAdmin"_L1};
    const bool machine = std::any_of(std::begin(machines), std::end(machines),
                                     [&type](QLatin1StringView name) { return json::same(type, name); });
    return machine || type.startsWith("Room"_L1, Qt::CaseInsensitive) ? LegRole::Menu : LegRole::Person;
}

} // namespace

void ExtensionBook::read(const QList<QJsonObject> &records)
{
    for (const auto &record : records) {
        const QString id = json::word(record.value("id"_L1));
        if (!id.isEmpty() && m_types.size() < MostExtensions)
            m_types.insert(id, roleOfType(record.value("type"_L1).toString()));
    }
}

LegRole ExtensionBook::role(const QString &extensionId) const
{
    return m_types.value(extensionId, LegRole::Person);
}

QStringList ExtensionBook::ringing() const
{
    QStringList ids;
    for (auto it = m_types.cbegin(); it != m_types.cend(); ++it) {
        if (*it != LegRole::Menu)
            ids.append(it.key());
    }
    ids.sort();
    return ids;
}

} // namespace textback::ringcentral
